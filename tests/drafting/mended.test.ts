// Quotes that differ from the text in typing only.

import { describe, expect, it } from 'vitest'
import { mender } from '../../src/drafting/mend.ts'
import { says } from './stand-in.ts'
import { answer, drafting, ENTITIES, invested, leads, valued } from './widget.ts'

const TEXT =
  '\ufeffShe said: “It’s a 10–20% rise”  —  so\u00a0far.\nMore\u00adover, ‘it’ is\n\nso, and it is so. 🚀 10-20%'

describe('a quote is mended', () => {
  it.each([
    ['straight quotation marks', '"It\'s a 10-20% rise"', '“It’s a 10–20% rise”'],
    ['white space', 'rise” — so far.', 'rise”  —  so\u00a0far.'],
    ['what cannot be seen', 'Moreover', 'More\u00adover'],
    ['what the text does not have of that', 'She\u200b said', 'She said'],
    ['white space around it', '  She said ', 'She said'],
    ['line ends', "'it' is so, and", '‘it’ is\n\nso, and'],
    ['a dash after a character of two units', '🚀 10–20%', '🚀 10-20%'],
  ])('in %s', (_, quote, letters) => {
    expect(mender(TEXT).once(quote)).toBe(letters)
    expect(TEXT).toContain(letters)
  })

  it.each([
    ['it stands in two places', '10−20%'],
    ['a word differs', 'It is a 10-20% rise'],
    ['a letter is another', 'she said'],
    ['words are left out', 'She said: … so far'],
    ['a space is missing', 'Shesaid'],
    ['there is nothing in it', ' \u200b'],
  ])('but not where %s', (_, quote) => {
    expect(mender(TEXT).once(quote)).toBeNull()
  })

  it('to letters that are the same in all places, where any of them will do', () => {
    expect(mender('“a” and “a”').alike('"a"')).toBe('“a”')
    expect(mender('“a” and "a"').alike("'a'")).toBeNull()
    expect(mender('“a” and „a“').alike('"a"')).toBeNull()
  })
})

describe('a claim whose quote is mended', () => {
  const straight = {
    ...valued,
    quote: 'Widget Labs,  pushing its valuation to "350 billion RMB" - a record.',
    asStated: '350 billion  RMB',
  }

  it('has the letters of the text, and says so', async () => {
    const { claims, refused, result, files } = await drafting([says({ entities: ENTITIES, claims: [straight] })])
    expect({ claims, refused, mended: result.mended }).toEqual({
      claims: ['widget-labs VALUATION'],
      refused: [],
      mended: 1,
    })
    expect(files['widget.yaml']).toContain(`
  # Line 2. The quote was mended to the letters of the text.
  - subject: widget-labs
    predicate: VALUATION
    value: { money: 350 billion RMB }
    citations:
      - source: widget
        quote: Widget Labs, pushing its valuation to “350 billion RMB” — a record.
        asStated: 350 billion RMB
`)
  })

  it('is proved by these letters as every other', async () => {
    const wrong = { ...straight, asStated: null, value: { money: '350 billion USD' } }
    const { claims, refused } = await drafting([says(answer(wrong))])
    expect(claims).toHaveLength(3)
    expect(refused).toEqual([
      `claim of lines 1–3, w VALUATION: quote: the claim's value is 350 billion USD, but the quote reads "350 billion RMB" as 350 billion CNY; correct the value or the words, or say in "derivation" how it follows`,
    ])
  })
})

describe('a quote that stands in several places', () => {
  const text = `Acme put $5 billion into Widget Labs.\n${'Nothing is said here. '.repeat(180)}\nJane Doe leads Widget Labs. Acme put $5 billion into Widget Labs.\n`
  const nothing = says({ entities: [], claims: [] })
  const found = { entities: ENTITIES, claims: [{ ...invested, quote: 'Acme put $5 billion into Widget Labs.' }] }

  it('is the one that the model was shown', async () => {
    const { claims, refused, files } = await drafting([nothing, says(found)], { text })
    expect({ claims, refused }).toEqual({ claims: ['acme INVESTED_IN widget-labs'], refused: [] })
    expect(files['widget.yaml']).toContain('  # Line 3.\n  - subject: acme\n')
    expect(files['widget.yaml']).toContain('        occurrence: 2\n')
  })

  it('is refused where the model was shown several', async () => {
    const twice = { entities: ENTITIES, claims: [{ ...leads, quote: 'Jane Doe is happy.' }] }
    const { refused, result } = await drafting([says(twice)])
    expect(refused).toEqual([
      'claim of lines 1–3, j LEADS w: quote: stands 2 times in the text of widget; say which is meant with "occurrence: 1" to 2, or quote more words',
    ])
    expect(result.written).toBeNull()
  })
})
