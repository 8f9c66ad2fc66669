// Nothing in a record may be lost in silence, however somebody spells it.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { doubledKey } from '../../src/ingest/doubled-key.ts'

const doubled = (text: string) => doubledKey(text, JSON.parse(text))

describe('a key that stands twice in one object', () => {
  it.each([
    ['at the top', '{"a":1,"b":2,"a":3}', 'a'],
    ['with the same value', '{"a":1,"a":1}', 'a'],
    ['in a list', '[{"a":1},{"b":1,"b":2}]', 'b'],
    ['below a key that is passed over', '{"a":{"b":1,"b":2},"a":3}', 'b'],
    ['below the second of two', '{"a":{},"a":{"b":1,"b":2}}', 'a'],
    ['after an object that has it too', '{"x":{"a":1},"a":2,"a":3}', 'a'],
    ['in another spelling', '{"a":1,"\\u0061":2}', 'a'],
    ['with an escape at its end', '{"a\\"":1,"a\\"":2}', 'a"'],
    ['with a backslash at its end', '{"a\\\\":1,"a\\\\":2}', 'a\\'],
    ['with a colon', '{"a:":1,"a:":2}', 'a:'],
    ['with a brace', '{"{":1,"}":{"}":1},"}":2}', '}'],
    ['with space around it', '{ "a"\t:\r1,\n"a" \n : 2 }', 'a'],
    ['of nothing', '{"":1,"":2}', ''],
    ['that is __proto__', '{"__proto__":{},"__proto__":{}}', '__proto__'],
    ['that is a number', '{"1":1,"1":2}', '1'],
    ['of half a character', '{"\\ud800":1,"\\uD800":2}', '\ud800'],
  ])('is found: %s', (_, text, key) => {
    expect(doubled(text)).toBe(key)
  })

  it.each([
    ['in objects beside each other', '[{"a":1},{"a":2}]'],
    ['in objects within each other', '{"a":{"a":{"a":[{"a":1}]}}}'],
    ['as a key and as a value', '{"a":"a","b":["a","a"]}'],
    ['in a value that looks like JSON', '{"a":"{\\"a\\":1,\\"a\\":2}","b":"\\"a\\":"}'],
    ['in capitals', '{"a":1,"A":2}'],
    ['composed and decomposed', '{"é":1,"e\u0301":2}'],
    ['once, where __proto__ is one', '{"__proto__":{"a":1},"a":{"__proto__":null}}'],
    ['where the object has it by nature', '{"toString":1,"constructor":{"valueOf":2}}'],
    ['in no object', '"a:b"'],
  ])('is not seen where there is none: %s', (_, text) => {
    expect(doubled(text)).toBeNull()
  })

  it('is found though V8 takes one of the two for another key (nodejs/node#63785)', () => {
    JSON.parse('{"h":0,"\\"":0,"\\\\":0}')
    expect(doubled('{"h":0,"\\"":0,"\\"":1}')).toBe('"')
  })

  it('is found in an object that is deeper than the stack', () => {
    const deep = (text: string) => '{"a":['.repeat(50_000) + text + ']}'.repeat(50_000)
    expect(doubled(deep('{"b":1}'))).toBeNull()
    expect(doubled(deep('{"b":1,"b":2}'))).toBe('b')
  })

  it('is found in a text of megabytes', () => {
    const long = JSON.stringify('\\"'.repeat(1_000_000))
    expect(doubled(`{"a":${long},"b":${long}}`)).toBeNull()
    expect(doubled(`{"a":${long},"b":${long},"a":1}`)).toBe('a')
  })
})

/** A JSON text that is known before it is written: an object is its pairs, in order, of which two may have one key. */
type Tree = { pairs: [key: string, value: Tree][] } | { items: Tree[] } | { scalar: string | number | boolean | null }

/** The same in words that can't be misread: in the order of the text, the first key that its object had before. */
function firstTwice(tree: Tree): string | null {
  if ('items' in tree) return tree.items.reduce<string | null>((found, item) => found ?? firstTwice(item), null)
  if ('scalar' in tree) return null
  const before: string[] = []
  for (const [key, value] of tree.pairs) {
    if (before.includes(key)) return key
    before.push(key)
    const found = firstTwice(value)
    if (found !== null) return found
  }
  return null
}

/** With the space and the spelling that `choose` chooses: a number below the one given. */
function written(tree: Tree, choose: (below: number) => number): string {
  const space = () => ['', '', ' ', '\t ', '\n'][choose(5)]!
  const string = (text: string) =>
    choose(2) === 0
      ? JSON.stringify(text)
      : `"${text.replace(/./gs, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`
  const write = (part: Tree): string => {
    if ('items' in part) return `[${space()}${part.items.map(write).join(`${space()},${space()}`)}${space()}]`
    if ('scalar' in part) return typeof part.scalar === 'string' ? string(part.scalar) : JSON.stringify(part.scalar)
    const pairs = part.pairs.map(([key, value]) => `${string(key)}${space()}:${space()}${write(value)}`)
    return `{${space()}${pairs.join(`${space()},${space()}`)}${space()}}`
  }
  return space() + write(tree) + space()
}

const word = fc.oneof(
  fc.constantFrom('a', 'b', 'c', '', ':', '"', '\\', '\\"', '":', '{"a":1}', '__proto__', 'toString', '0', '月', '🌰'),
  fc.string({ unit: fc.constantFrom('"', '\\', ':', '{', '}', '[', ']', ',', 'a', ' ', '\n', 'é'), maxLength: 6 }),
)
const { tree } = fc.letrec<{ tree: Tree }>(tie => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.record({ scalar: fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null)) }),
    fc.record({ items: fc.array(tie('tree'), { maxLength: 4 }) }),
    fc.record({ pairs: fc.array(fc.tuple(word, tie('tree')), { maxLength: 5 }) }),
  ),
}))

describe('whatever the JSON text', () => {
  it('the key is the one that whoever wrote it knows of', () => {
    const seen = { doubled: 0, single: 0 }
    fc.assert(
      fc.property(tree, fc.infiniteStream(fc.nat()), (root, numbers) => {
        const text = written(root, below => numbers.next().value! % below)
        const expected = firstTwice(root)
        seen[expected === null ? 'single' : 'doubled'] += 1
        expect(doubled(text)).toBe(expected)
      }),
      { numRuns: 5000 },
    )
    expect(Math.min(seen.doubled, seen.single)).toBeGreaterThan(200)
  })

  it('there is one if and only if YAML, of which JSON is a part, says so', () => {
    fc.assert(
      fc.property(tree, root => {
        const text = written(root, () => 0)
        const codes = parseDocument(text, { prettyErrors: false }).errors.map(({ code }) => code)
        expect(doubled(text) !== null).toBe(codes.includes('DUPLICATE_KEY'))
      }),
      { numRuns: 1000 },
    )
  })
})
