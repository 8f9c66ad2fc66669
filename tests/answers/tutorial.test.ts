// docs/TUTORIAL.md, step by step, as somebody does it who follows it to the letter.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../cli/run.ts'
import { asker, datasetFolder, holdOnly, testGraph } from '../harness.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const page = readFileSync(join(ROOT, 'docs/TUTORIAL.md'), 'utf8')
const text = readFileSync(join(ROOT, 'data/chips-awards/sources/two-numbers-for-one-grant.txt'))

/** The blocks of a language, in their order. */
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, block]) => block!)

const [dataset, slipped] = blocks('yaml') as [string, string]
/** What a console block shows of a command: what it prints. */
const [, refused, quiet] = blocks('console').map(block => block.split('\n').slice(1).join('\n'))

const graph = testGraph()
const ask = asker(graph)
let folder: string
beforeAll(async () => {
  await holdOnly(graph)
  folder = datasetFolder({
    'dataset.yaml': dataset,
    'claims.yaml': slipped,
    'sources/two-numbers-for-one-grant.txt': text,
  })
})

describe('the tutorial', () => {
  it('shows what check says of its two slips', async () => {
    const { code, stderr } = await run(['check', folder])
    expect({ code, said: stderr.replaceAll(folder, 'mine/chips') }).toEqual({ code: 1, said: refused })
  })

  it('shows what check says when they are mended', async () => {
    const mended = slipped.replace('8.5 million USD', '8.5 billion USD').replace('2024 gave', '2024 named')
    writeFileSync(join(folder, 'claims.yaml'), mended)
    expect(await run(['check', folder])).toMatchObject({ code: 0, stdout: quiet, stderr: '' })
  })

  it('shows the answer that its question has', async () => {
    await holdOnly(graph, folder)
    expect(await ask(blocks('graphql')[0]!)).toEqual(JSON.parse(blocks('json')[0]!))
  })
})
