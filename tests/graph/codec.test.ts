// Values on their way to Neo4j and back, against the real one.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/graph/connect.ts'
import { testGraph } from '../harness.ts'

const graph = testGraph()
const answer = async (text: string, parameters = {}) => (await read(graph, text, parameters))[0]
const typeOf = async (value: unknown) => (await answer('RETURN valueType($value)', { value }))?.[0]

describe('a parameter', () => {
  it('that is a whole number is an integer, so that LIMIT takes it; any other number is a float', async () => {
    expect(await typeOf(3)).toBe('INTEGER NOT NULL')
    expect(await typeOf(-0.5)).toBe('FLOAT NOT NULL')
    expect(await read(graph, 'UNWIND range(1, 5) AS number RETURN number LIMIT $first', { first: 2 })).toEqual([
      [1],
      [2],
    ])
  })

  it('that is undefined is null, at any depth', async () => {
    expect(await answer('RETURN $value IS NULL', { value: undefined })).toEqual([true])
    expect(
      await answer('RETURN $row.a IS NULL, $row.b[1] IS NULL', { row: { a: undefined, b: [1, undefined] } }),
    ).toEqual([true, true])
  })

  it.each([
    ['alone', new Date(0)],
    ['in a list', [new Date(0)]],
    ['in a map', { when: new Date(0) }],
  ])('that is a Date, %s, is refused, as it would become a map', async (_, value) => {
    await expect(read(graph, 'RETURN $value', { value })).rejects.toThrow(
      new TypeError('a string was expected for a date, but got a Date: pass date.toISOString()'),
    )
  })

  it('of lists, maps, text, numbers, booleans and nulls comes back as it went', async () => {
    const leaf = fc.oneof(
      fc.maxSafeInteger(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter(number => !Number.isInteger(number)),
      fc.string({ unit: 'grapheme' }),
      fc.boolean(),
      fc.constant(null),
    )
    const { value } = fc.letrec(tie => ({
      value: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.array(tie('value')),
        fc.dictionary(fc.string({ minLength: 1 }), tie('value')),
      ),
    }))
    await fc.assert(
      fc.asyncProperty(value, async sent => {
        expect(await answer('RETURN $sent', { sent })).toEqual([sent])
      }),
      { numRuns: 100 },
    )
  })
})

describe('a result', () => {
  it('with an integer that JavaScript holds exactly is that number', async () => {
    expect(await answer('RETURN 9007199254740991, -9007199254740991')).toEqual([2 ** 53 - 1, -(2 ** 53) + 1])
  })

  it.each(['9007199254740993', '[9007199254740993]', '{deep: [{in: 9007199254740993}]}'])(
    'with an integer beyond 2^53, %s, is refused and never rounded',
    async expression => {
      await expect(read(graph, `RETURN ${expression}`)).rejects.toThrow(
        new RangeError('an integer within ±2^53 was expected, but got: 9007199254740993'),
      )
    },
  )

  it('keeps the order of the statement’s columns, and nested lists and maps', async () => {
    expect(await answer("RETURN 2 AS b, 1 AS a, {list: [1, [2.5, null]], map: {text: '中'}} AS c")).toEqual([
      2,
      1,
      { list: [1, [2.5, null]], map: { text: '中' } },
    ])
  })

  it('with dates and times gives them as ISO 8601 text', async () => {
    expect(await answer("RETURN date('2026-05-14'), datetime('2026-05-14T10:00:00Z')")).toEqual([
      '2026-05-14',
      '2026-05-14T10:00:00Z',
    ])
  })

  it.each(['graph', '[graph]', '{node: graph}'])('with a node, %s, is refused', async expression => {
    await expect(
      read(graph, `MERGE (graph:Graph {id: 'claimgraph'}) RETURN ${expression}`.replace('MERGE', 'MATCH')),
    ).rejects.toThrow(new TypeError('a statement must return values, but returned a node or relationship'))
  })
})
