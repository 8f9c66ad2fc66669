// The commands on datasets and on the graph as a whole.

import { type Command, Option } from 'commander'
import { counted } from '../domain/counted.ts'
import { alone } from '../graph/lease.ts'
import { migrate } from '../graph/migrate.ts'
import { abandon } from '../ingest/abandon.ts'
import { checkDatasets } from '../ingest/check.ts'
import type { CheckedDataset, Counts } from '../ingest/checked.ts'
import { coverage } from '../ingest/coverage.ts'
import { draftNames } from '../ingest/draft-judgements.ts'
import { derivedFingerprint, fingerprint, historyFingerprint } from '../ingest/fingerprint.ts'
import { archiveDigests, knownDatasets } from '../ingest/known.ts'
import { renewNames } from '../ingest/names.ts'
import { MAX_PROBLEMS } from '../ingest/problem.ts'
import { reset } from '../ingest/reset.ts'
import type { Question } from '../ingest/resolve.ts'
import type { Reject } from '../ingest/table/reject.ts'
import { summaryLine } from '../report.ts'
import {
  check,
  countingClaims,
  exchangeRates,
  print,
  progress,
  settings,
  waiting,
  wholeNumber,
  withGraph,
  withMigratedGraph,
  writeChecked,
} from './context.ts'
import { keepHeapSmall } from './heap.ts'
import { listRejects, rejectsOf, rejectsOption, writingRejects } from './rejects.ts'

const FOLDERS =
  'dataset folders, or folders that hold dataset folders; *.jsonl files, plain or gzip; or - for standard input, a record a line'
const errorsOption = () =>
  new Option('--max-errors <n>', 'after how many problems a dataset is not read further')
    .argParser(text => wholeNumber(text, 1, 1_000_000))
    .default(MAX_PROBLEMS)
const draftOption = () =>
  new Option(
    '--draft-judgements <file>',
    'write the names that mean nobody, or several, with their candidates into a new file to fill in',
  )

export function addDataCommands(program: Command): void {
  program
    .command('check')
    .description('check datasets: every problem with file, line and path; needs no database')
    .argument('<folder...>', FOLDERS)
    .option('--coverage', 'also list the sentences of each source that no claim cites')
    .addOption(errorsOption())
    .addOption(draftOption())
    .addOption(rejectsOption())
    .option('--json', 'print JSON')
    .action(async (folders: string[], options: CheckFlags & { coverage?: boolean }) => {
      keepHeapSmall()
      const rates = await exchangeRates()
      const maxProblems = options.maxErrors
      const checked = await drafting(options.draftJudgements, questions =>
        checkDatasets(folders, {
          ...{ rates, questions, maxProblems, onClaims: countingClaims() },
          ...writingRejects(options.rejects, progress),
        }),
      )
      for (const dataset of checked) listRejects(dataset, progress)
      const shown = checked.map(dataset => checkedSummary(dataset, options.coverage === true))
      if (options.json) print(shown)
      else for (const line of shown.flatMap(checkedLines)) print(line)
    })

  program
    .command('ingest')
    .description('check datasets and write them into the graph; each replaces what it contributed before')
    .argument('[folder...]', FOLDERS)
    .addOption(errorsOption())
    .addOption(draftOption())
    .addOption(rejectsOption())
    .option('--no-wait', 'where somebody else is writing into the graph, give up in the place of waiting')
    .option('--abandon', 'take back an ingest that was broken off, and read nothing')
    .option('--json', 'print JSON')
    .action(async (folders: string[], options: CheckFlags & { wait: boolean; abandon?: boolean }, command: Command) => {
      if (folders.length === 0 && !options.abandon) command.error("error: missing required argument 'folder'")
      if (folders.length > 0 && options.abandon) command.error('error: --abandon takes no folder')
      if (options.abandon) return await abandonBrokenOff(options)
      keepHeapSmall()
      const rates = await exchangeRates()
      const maxProblems = options.maxErrors
      const rejects = new Map<string, ReturnType<typeof rejectsOf>>()
      const checked = async () => {
        const found = await drafting(options.draftJudgements, questions =>
          check(folders, { rates, questions, maxProblems, ...writingRejects(options.rejects, progress) }),
        )
        if (options.json) for (const dataset of found) rejects.set(dataset.id, rejectsOf(dataset))
        return found
      }
      const digests = options.draftJudgements === undefined ? await archiveDigests(folders, rates) : null
      // What is bad is refused before a database is looked for; an archive that takes minutes may be there already.
      const datasets = digests === null ? await checked() : null
      await withGraph(settings(), async ({ graph }) => {
        await migrate(graph, progress.step)
        const known = await knownDatasets(graph, digests, rates)
        const summaries = known ?? (await writeChecked(graph, datasets ?? (await checked()), rates, options.wait))
        print(
          options.json
            ? summaries.map(summary => ({ ...summary, ...rejects.get(summary.dataset) }))
            : summaries.map(summaryLine).join('\n'),
        )
      })
    })

  program
    .command('migrate')
    .description(
      'create or complete the constraints and indexes of the database, and the forms in which names are found',
    )
    .action(async () => {
      await withGraph(settings(), async ({ graph }) => {
        const applied = await migrate(graph, progress.step)
        await alone(graph, () => renewNames(graph), waiting)
        print(applied.length === 0 ? 'nothing to migrate' : applied.map(id => `applied ${id}`).join('\n'))
      })
    })

  program
    .command('fingerprint')
    .description(
      'one hash of all that is live, equal for graphs that say the same; a second line for what is found in it',
    )
    .option('--history', 'a third line for all that ever was, with its epochs')
    .action(async (options: { history?: boolean }) => {
      await withGraph(settings(), async ({ graph }) => {
        print(await fingerprint(graph))
        print(await derivedFingerprint(graph))
        if (options.history) print(await historyFingerprint(graph))
      })
    })

  program
    .command('reset')
    .description('empty the graph, history included, and ingest again')
    .argument('[folder...]', 'what to ingest; by default the datasets of data/')
    .requiredOption('--yes', 'really do it')
    .action(async (folders: string[]) => {
      keepHeapSmall()
      const config = settings()
      const rates = await exchangeRates()
      const datasets = await check(folders.length > 0 ? folders : [config.data], { rates })
      await withGraph(config, async ({ graph }) => {
        await migrate(graph, progress.step)
        await reset(graph, waiting)
        print((await writeChecked(graph, datasets, rates)).map(summaryLine).join('\n'))
      })
    })
}

interface CheckFlags {
  json?: boolean
  maxErrors: number
  draftJudgements?: string
  rejects?: string
}

async function abandonBrokenOff({ wait, json }: { wait: boolean; json?: boolean }): Promise<void> {
  await withMigratedGraph(settings(), async ({ graph }) => {
    const taken = await abandon(graph, { ...waiting, wait })
    if (json) print(taken === null ? null : { dataset: taken.dataset, epoch: taken.epoch, rows: taken.rows })
    else print(taken === null ? 'no ingest was broken off' : `${taken.dataset}: what was written of it is taken back`)
  })
}

/** Where names could not be resolved and a file is given, the questions are left there; the work fails all the same. */
async function drafting<T>(file: string | undefined, work: (questions: Question[]) => Promise<T>): Promise<T> {
  const questions: Question[] = []
  try {
    return await work(questions)
  } catch (error) {
    if (file !== undefined && questions.length > 0) {
      await draftNames(file, questions)
      progress.step(`${questions.length === 1 ? 'one question is' : `${questions.length} questions are`} in ${file}`)
    }
    throw error
  }
}

interface CheckedSummary extends Counts {
  dataset: string
  rejects?: Reject[]
  coverage?: ReturnType<typeof coverage>
}

function checkedSummary(dataset: CheckedDataset, covered: boolean): CheckedSummary {
  return {
    dataset: dataset.id,
    ...dataset.counts,
    ...rejectsOf(dataset),
    ...(covered && { coverage: coverage(dataset) }),
  }
}

function checkedLines(checked: CheckedSummary): string[] {
  const { dataset, sources, entities, claims, citations, inferred, coverage: covered } = checked
  const first = `${dataset}: ${counted(sources, 'source')}, ${counted(entities, 'entity', 'entities')}, ${counted(claims, 'claim')}, ${counted(citations, 'citation')}; every quote found, every amount proved${inferred > 0 ? `, but for ${inferred} that are inferred` : ''}`
  if (covered === undefined) return [first]
  return [
    first,
    `${covered.cited} of ${covered.sentences} sentences are cited. Not cited:`,
    ...covered.uncited.map(
      ({ source, line, sentence, reason }) =>
        `  ${source}, line ${line}: ${sentence}\n      ${reason ?? 'NO REASON GIVEN (add it under "uncited" in the dataset)'}`,
    ),
  ]
}
