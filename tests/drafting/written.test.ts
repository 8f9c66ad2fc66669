// What is written: a dataset as people write one, and what it leaves out. It is there whole or not at all.

import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { sourceOf } from '../../src/drafting/article.ts'
import { draft } from '../../src/drafting/draft.ts'
import { refusal } from '../ingest/small.ts'
import { fails, type Reply, says, silent, standIn } from './stand-in.ts'
import { answer, articleOf, drafting, invested, leads, RIGHT, TEXT, valued } from './widget.ts'

const opinion = {
  ...leads,
  quote: 'Jane Doe is happy. Jane Doe is happy.',
  predicate: 'CHARACTERISTIC',
  object: null,
  value: { text: 'Jane Doe is happy: twice' },
  modality: 'OPINION',
  qualifiers: [{ name: 'holder', value: 'widget' }],
  attribution: 'Widget Labs’ founder',
}
const again = { ...valued, quote: 'pushing its valuation to “350 billion RMB”' }
const denied = { ...invested, stance: 'DENIES', value: null, quote: 'Acme put $5 billion' }

it('a draft is a file as people write it, with a word on each claim, and what it leaves out beside it', async () => {
  const proposed = answer(opinion, again, denied, { ...leads, object: 'beta', quote: 'Jane Doe leads' })
  const { files } = await drafting([says(proposed)])
  expect(Object.keys(files)).toEqual(['refused.md', 'sources/widget.txt', 'widget.yaml'])
  expect(files['sources/widget.txt']).toBe(TEXT)
  expect(files['widget.yaml']).toBe(`# A draft that the model "parrot" proposed on 2026-11-29 from "widget.txt".
# Nobody has read it yet: read it before it is ingested, and put who did in the place of this comment.
# Proved: every quote stands in the text to the letter, every amount is what its quote says, and every subject and object is
# of a kind that its predicate takes. Not proved: that the quote says this, and of whom (most of all where the text is the
# model’s own words), that the modality is right, that two names mean one or two, and that nothing is missing
# (claimgraph check --coverage).
# What else was proposed is in refused.md, with the reasons why it isn’t here.

dataset: widget

sources:
  - id: widget
    title: Widget Labs raises money
    kind: ARTICLE
    language: en
    text: sources/widget.txt

entities:
  - id: acme
    kind: Company
    name: Acme

  - id: widget-labs
    kind: Company
    name: Widget Labs

  - id: jane-doe
    kind: Person
    name: Jane Doe

claims:
  # Line 2.
  - subject: acme
    predicate: INVESTED_IN
    object: widget-labs
    value: { money: $5 billion }
    citations:
      - source: widget
        quote: Acme put $5 billion into Widget Labs

  # Line 2. The quote does not name Widget Labs.
  - subject: acme
    predicate: INVESTED_IN
    object: widget-labs
    stance: DENIES
    citations:
      - source: widget
        quote: Acme put $5 billion

  # Line 2. The quote does not name Widget Labs.
  - subject: widget-labs
    predicate: VALUATION
    value: { money: 350 billion RMB }
    citations:
      - source: widget
        quote: Widget Labs, pushing its valuation to “350 billion RMB”
      - source: widget
        quote: pushing its valuation to “350 billion RMB”

  # Line 3. The quote does not name Widget Labs.
  - subject: jane-doe
    predicate: LEADS
    object: widget-labs
    citations:
      - source: widget
        quote: Jane Doe leads the company

  # Line 3. The text is the model’s own words.
  - subject: jane-doe
    predicate: CHARACTERISTIC
    value: { text: "Jane Doe is happy: twice" }
    modality: OPINION
    holder: widget
    citations:
      - source: widget
        quote: Jane Doe is happy. Jane Doe is happy.
        attribution: Widget Labs’ founder
`)
  expect(files['refused.md']).toBe(`# What the draft leaves out

## Refused

What the model proposed and the gates did not let pass, each with the reasons.

### claim of lines 1–3, j LEADS beta

- object: "beta" is not defined: no source or entity of this dataset has that id

\`\`\`json
{
  "quote": "Jane Doe leads",
  "subject": "j",
  "predicate": "LEADS",
  "object": "beta",
  "modality": "REPORTED",
  "stance": "ASSERTS",
  "qualifiers": []
}
\`\`\`
`)
})

describe('the folder of a draft', () => {
  const outer = () => {
    const folder = mkdtempSync(join(tmpdir(), 'claimgraph-written-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    return folder
  }
  async function into(folder: string, replies: readonly Reply[] = [says(RIGHT)], signal?: AbortSignal) {
    const { settings, asked } = await standIn(replies)
    const article = articleOf(TEXT)
    const work = draft(article, sourceOf(article, { id: 'widget' }), {
      model: settings,
      into: folder,
      today: '2026-11-29',
      ...(signal && { signal }),
    })
    return { work, asked }
  }

  it('may be there, if it is empty', async () => {
    const folder = join(outer(), 'widget')
    mkdirSync(folder)
    await (await into(folder)).work
    expect(readdirSync(folder).sort()).toEqual(['sources', 'widget.yaml'])
  })

  it('is not written where it holds something, and nobody is asked', async () => {
    const folder = outer()
    writeFileSync(join(folder, 'mine.yaml'), 'mine')
    const { work, asked } = await into(folder)
    expect(await refusal(work)).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: `${folder} holds something already: name a new folder, so that nothing is overwritten.`,
    })
    expect([readdirSync(folder), asked]).toEqual([['mine.yaml'], []])
  })

  it('is not made where its own folder is missing, and nobody is asked', async () => {
    const folder = join(outer(), 'no', 'widget')
    const { work, asked } = await into(folder)
    expect(await refusal(work)).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: `${folder} cannot be written (ENOENT): is the folder there that it is to lie in? Nothing was drafted.`,
    })
    expect(asked).toEqual([])
  })

  it.each([
    ['nothing passes the gates', [says({ entities: [], claims: [leads] })]],
    ['the model says nothing', [says({ entities: [], claims: [] })]],
  ])('is not made where %s', async (_, replies) => {
    const folder = outer()
    const { written } = await (await into(join(folder, 'widget'), replies)).work
    expect([written, readdirSync(folder)]).toEqual([null, []])
  })

  it('is not made where the model cannot be asked, nor where somebody stops it', async () => {
    const folder = outer()
    await refusal((await into(join(folder, 'widget'), [fails(401, 'no')])).work)
    expect(readdirSync(folder)).toEqual([])
    const stop = new AbortController()
    const { work } = await into(
      join(folder, 'widget'),
      [
        (...args) => {
          stop.abort(new Error('stopped'))
          silent(...args)
        },
      ],
      stop.signal,
    )
    await expect(work).rejects.toThrow('stopped')
    expect(readdirSync(folder)).toEqual([])
  })
})
