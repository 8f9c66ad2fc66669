// What commands say of the rows of tables that are left out.

import { Option } from 'commander'
import { counted } from '../domain/counted.ts'
import type { CheckOptions } from '../ingest/check.ts'
import type { CheckedDataset } from '../ingest/checked.ts'
import { type Reject, rejectLine } from '../ingest/table/reject.ts'
import { writeRejects } from '../ingest/table/rejects-file.ts'
import type { Progress } from '../report.ts'

export const rejectsOption = () =>
  new Option(
    '--rejects <file.csv>',
    'write the rows of tables that are left out, with the reasons, into a new file to correct',
  )

/** Where a file is given, rejected rows are written there, also those of a dataset that is refused for having too many. */
export function writingRejects(file: string | undefined, progress: Progress): Pick<CheckOptions, 'onRejects'> {
  if (file === undefined) return {}
  let before = 0
  return {
    onRejects: async rejects => {
      const written = await writeRejects(file, rejects, before)
      before += written.length
      for (const [index, name] of written.entries()) {
        const table = rejects.tables[index]!
        progress.step(`${rowsText(table.rejected)} of ${table.file} ${table.rejected === 1 ? 'is' : 'are'} in ${name}`)
      }
    },
  }
}

/** Rejected rows that are listed; all of them are in the JSON and in the file of `--rejects`. */
const LISTED = 20

/** Lists the first rejected rows of a dataset on standard error. */
export function listRejects({ id, rejects }: CheckedDataset, progress: Progress): void {
  if (rejects.count === 0) return
  for (const { file, rows, rejected } of rejects.tables)
    progress.step(`${id}: ${rejected} of the ${rows} rows of ${file} are left out`)
  progress.end('done')
  for (const reject of rejects.rows().take(LISTED)) process.stderr.write(`  ${rejectLine(reject)}\n`)
  const more = rejects.count - LISTED
  if (more > 0)
    process.stderr.write(`  and ${more} more: --json lists all of them, --rejects <file.csv> writes them down\n`)
}

/** All rejected rows, for JSON; nothing where there are none. */
export function rejectsOf({ rejects }: CheckedDataset): { rejects?: Reject[] } {
  if (rejects.count === 0) return {}
  return {
    rejects: rejects
      .rows()
      .map(({ cells: _, ...reject }) => reject)
      .toArray(),
  }
}

const rowsText = (count: number): string => counted(count, 'rejected row')
