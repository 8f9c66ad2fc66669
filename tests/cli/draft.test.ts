// draft, as people run it, with a stand-in for the model. It needs no database, and none is named here.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { fails, type Reply, says, silent, standIn } from '../drafting/stand-in.ts'
import { answer, ENTITIES, invested, leads, RIGHT, TEXT, valued } from '../drafting/widget.ts'
import { ended, run, start } from './run.ts'

const outer = mkdtempSync(join(tmpdir(), 'claimgraph-draft-'))
afterAll(() => rmSync(outer, { recursive: true, force: true }))
const article = join(outer, 'article.txt')
writeFileSync(article, TEXT)
let count = 0
const newFolder = () => join(outer, `draft-${++count}`)
const KEY = 'sk-never-shown-0123456789'

async function modelOf(replies: readonly Reply[]) {
  const { settings, asked } = await standIn(replies)
  const environment = { CLAIMGRAPH_MODEL_URL: settings.url, CLAIMGRAPH_MODEL: 'parrot', CLAIMGRAPH_MODEL_KEY: KEY }
  return { environment, asked, url: settings.url }
}

describe('draft', () => {
  it('writes a dataset that passes the check, and says what it has and what it leaves out', async () => {
    const into = newFolder()
    const wrong = { ...valued, value: { money: '350 billion USD' } }
    const { environment, asked } = await modelOf([says(answer(wrong))])
    const drafted = await run(['draft', article, '--into', into], environment)
    expect(drafted).toMatchObject({
      code: 0,
      stdout: `draft-1: 3 entities, 3 claims, 3 citations; 1 refused
2 of 5 sentences are cited
the draft is in ${into}: read it before you ingest it
`,
      stderr: `asking the model about lines 1–3 of 3
refused claim of lines 1–3, w VALUATION: quote: the claim's value is 350 billion USD, but the quote reads "350 billion RMB" as 350 billion CNY; correct the value or the words, or say in "derivation" how it follows
`,
    })
    expect(asked).toHaveLength(1)
    expect(readdirSync(into).sort()).toEqual(['draft-1.yaml', 'refused.md', 'sources'])
    expect(await run(['check', into])).toMatchObject({
      code: 0,
      stdout: 'draft-1: 1 source, 3 entities, 3 claims, 3 citations; every quote found, every amount proved\n',
    })
  })

  it('takes what is said of the source', async () => {
    const into = newFolder()
    const { environment } = await modelOf([says(RIGHT)])
    const said = ['--id', 'my-article', '--title', 'A title', '--kind', 'REPORT', '--publisher', 'The Herald']
    const more = ['--author', 'A. Writer', '--author', 'B. Writer', '--published-on', '2026-05-14', '--language', 'en']
    const { code } = await run(
      ['draft', article, '--into', into, ...said, ...more, '--url', 'https://example.org/a'],
      environment,
    )
    expect(code).toBe(0)
    const yaml = readFileSync(join(into, 'my-article.yaml'), 'utf8')
    expect(yaml).toContain(`
dataset: my-article

sources:
  - id: my-article
    title: A title
    kind: REPORT
    publisher: The Herald
    publishedOn: 2026-05-14
    language: en
    url: https://example.org/a
    authors: [ A. Writer, B. Writer ]
    text: sources/my-article.txt

entities:
`)
    expect(readFileSync(join(into, 'sources', 'my-article.txt'), 'utf8')).toBe(TEXT)
  })

  it('with --json prints all of it, and nothing else', async () => {
    const into = newFolder()
    const straight = { ...valued, quote: 'pushing its valuation to "350 billion RMB"' }
    const proposed = { entities: ENTITIES, claims: [invested, straight, { ...leads, object: 'beta' }] }
    const { environment } = await modelOf([says(proposed)])
    const { code, stdout } = await run(['draft', article, '--into', into, '--json'], environment)
    expect([code, JSON.parse(stdout)]).toEqual([
      0,
      {
        dataset: 'draft-3',
        model: 'parrot',
        written: {
          folder: into,
          counts: { sources: 1, entities: 2, claims: 2, citations: 2, inferred: 0 },
          coverage: { sentences: 5, cited: 1, uncited: expect.any(Array) },
        },
        mended: 1,
        refused: [
          {
            what: 'CLAIM',
            firstLine: 1,
            lastLine: 3,
            reasons: ['object: "beta" is not defined: no source or entity of this dataset has that id'],
            proposal: { ...leads, object: 'beta' },
          },
        ],
        undrafted: [],
      },
    ])
  })

  it('exits 1 and writes nothing where nothing passes the gates', async () => {
    const into = newFolder()
    const { environment } = await modelOf([says({ entities: ENTITIES, claims: [{ ...leads, object: 'beta' }] })])
    expect(await run(['draft', article, '--into', into], environment)).toMatchObject({
      code: 1,
      stdout: 'draft-4: nothing of what the model proposed passed the gates (1 refused); nothing was written\n',
    })
    expect(existsSync(into)).toBe(false)
  })

  it('exits 1 where the model could not be asked about some of the text, and keeps the rest', async () => {
    const into = newFolder()
    const long = join(outer, 'long.txt')
    writeFileSync(long, `${TEXT}\n${'Nothing is said here. '.repeat(180)}\n`)
    const { environment, url } = await modelOf([says(RIGHT), ...Array<Reply>(3).fill(fails(500, 'oops'))])
    const { code, stdout, stderr } = await run(['draft', long, '--into', into], environment)
    expect(code).toBe(1)
    expect(stdout).toContain('3 claims, 3 citations; 0 refused, 1 piece of the text not drafted\n')
    expect(stderr).toContain(
      `not drafted, line 5: The model server at ${url} failed, also after several tries (500 oops): look into its log.\n`,
    )
    expect(readdirSync(into).sort()).toEqual(['draft-5.yaml', 'refused.md', 'sources'])
  })

  it('without a model exits 2 and says what to set, before it looks for the text', async () => {
    const into = newFolder()
    for (const environment of [{}, { CLAIMGRAPH_MODEL: 'parrot' }, { CLAIMGRAPH_MODEL_URL: 'http://127.0.0.1:1/v1' }])
      expect(await run(['draft', 'nowhere.txt', '--into', into], environment)).toMatchObject({
        code: 2,
        stdout: '',
        stderr:
          'No model is configured: set CLAIMGRAPH_MODEL_URL to a server with the OpenAI API, such as http://127.0.0.1:11434/v1, and CLAIMGRAPH_MODEL to the name of a model that it has (docs/DRAFTING.md).\n',
      })
  })

  it('exits 2 where the model server refuses, and never shows the key', async () => {
    const into = newFolder()
    const { environment, url } = await modelOf([fails(401, `Incorrect API key provided: ${KEY}`)])
    expect(await run(['draft', article, '--into', into], environment)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: `asking the model about lines 1–3 of 3\nThe model server at ${url} refused the key (401): check CLAIMGRAPH_MODEL_KEY, and that it may use "parrot".\n`,
    })
    const unusable = { ...environment, CLAIMGRAPH_MODEL_KEY: `${KEY} ` }
    expect((await run(['draft', article, '--into', into], unusable)).stderr).toBe(
      'CLAIMGRAPH_MODEL_KEY=…: expected a key of printable characters without white space\nThe environment has settings that cannot be used.\n',
    )
    expect(existsSync(into)).toBe(false)
  })

  it.each([
    ['a text that is not there', ['nowhere.txt'], 'nowhere.txt cannot be read (ENOENT): nothing was drafted.\n'],
    [
      'an id that is none',
      [article, '--id', 'My Article'],
      '--id "My Article" is no id: expected lower-case letters, digits and hyphens, such as my-article.\n',
    ],
    [
      'a date that is none',
      [article, '--published-on', 'May'],
      'publishedOn: expected a real date such as 2026, 2026-05, 2026-05-14 or 2025/2026, or { date: …, inferred: true }, but found "May"\nWhat is said of the source cannot be used: nothing was drafted.\n',
    ],
  ])('with %s exits 1, and nobody is asked', async (_, args, stderr) => {
    const { environment, asked } = await modelOf([])
    expect(await run(['draft', ...args, '--into', join(outer, 'x')], environment)).toMatchObject({
      code: 1,
      stdout: '',
      stderr,
    })
    expect(asked).toEqual([])
  })

  it('leaves nothing behind when it is stopped', async () => {
    const into = newFolder()
    let child: ReturnType<typeof start> | undefined
    const { environment } = await modelOf([
      (...args) => {
        child?.kill('SIGINT')
        silent(...args)
      },
    ])
    child = start(['draft', article, '--into', into], environment)
    expect(await ended(child)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'asking the model about lines 1–3 of 3\nThe draft was stopped: nothing was drafted.\n',
    })
    expect(readdirSync(outer).filter(name => name.startsWith('.'))).toEqual([])
  })
})
