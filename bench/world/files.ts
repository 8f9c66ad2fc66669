// A district as the files of a dataset, for `ingest`: to see that loading makes the same graph of it.

import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CompiledDistrict } from './compile.ts'

/** Writes the dataset below `folder`, and answers with its own folder. */
export async function writeFiles(
  { id, entities, sources, claims, texts }: CompiledDistrict,
  folder: string,
): Promise<string> {
  const home = join(folder, id)
  await rm(home, { recursive: true, force: true })
  await mkdir(join(home, 'texts'), { recursive: true })
  for (const [source, { text }] of texts) await writeFile(join(home, 'texts', `${source}.txt`), text)
  const records = [
    ...entities.map(entity => ({ type: 'entity', ...entity })),
    ...sources.map(source => ({ type: 'source', ...source, text: `texts/${source.id}.txt` })),
    ...claims.map(({ content, citations }) => {
      const { value, ...said } = content
      return {
        type: 'claim',
        ...said,
        ...(value !== undefined && { value: inFile(value) }),
        citations: citations.map(({ source, quote, asStated }) => ({ source, quote, asStated })),
      }
    }),
  ]
  await writeFile(join(home, 'records.jsonl'), records.map(record => JSON.stringify(record)).join('\n'))
  return home
}

/** The form of a value in files doesn't name its type. */
function inFile(value: NonNullable<CompiledDistrict['claims'][number]['content']['value']>): unknown {
  if (value.type === 'DateValue') return { date: { date: value.date, inferred: value.inferred } }
  const { type: _, ...members } = value
  return members
}
