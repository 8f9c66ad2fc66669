// A district as the files of a dataset, for `ingest`: to see that loading makes the same graph of it.

import { createWriteStream } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { CheckedClaim } from '../../src/ingest/checked.ts'
import type { CompiledDistrict } from './compile.ts'
import { district, type World } from './world.ts'

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
    ...claims.map(claimInFile),
  ]
  await writeFile(join(home, 'records.jsonl'), records.map(record => JSON.stringify(record)).join('\n'))
  return home
}

/** Writes the whole world as one dataset of one record a line, the texts inside: as a newsroom's archive would come. */
export async function writeArchive(whole: World, file: string): Promise<void> {
  const out = createWriteStream(file)
  const numbers = [...(whole.hasHubs ? [null] : []), ...Array.from({ length: whole.districts }, (_, number) => number)]
  await pipeline(function* () {
    yield `${JSON.stringify({ type: 'dataset', id: 'archive' })}\n`
    for (const number of numbers) {
      const { entities, sources, claims, texts } = district(number, whole)
      const records = [
        ...entities.map(entity => ({ type: 'entity', ...entity })),
        ...sources.map(source => ({ type: 'source', ...source, content: texts.get(source.id)!.text })),
        ...claims.map(claimInFile),
      ]
      yield `${records.map(record => JSON.stringify(record)).join('\n')}\n`
    }
  }, out)
}

function claimInFile({ content, citations }: CheckedClaim): unknown {
  const { value, ...said } = content
  return {
    type: 'claim',
    ...said,
    ...(value !== undefined && { value: inFile(value) }),
    citations: citations.map(({ source, quote, asStated }) => ({ source, quote, asStated })),
  }
}

/** The form of a value in files doesn't name its type. */
function inFile(value: NonNullable<CompiledDistrict['claims'][number]['content']['value']>): unknown {
  if (value.type === 'DateValue') return { date: { date: value.date, inferred: value.inferred } }
  const { type: _, ...members } = value
  return members
}
