import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeCursor, encodeCursor } from '../../../src/api/compile/cursor.ts'
import { ClaimgraphError } from '../../../src/domain/error.ts'

const keys = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 3 })
const failure = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return error instanceof ClaimgraphError ? `${error.code}: ${error.message}` : error
  }
}

describe('a cursor', () => {
  test('gives back the sort keys it was made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), keys, (list, values) => {
        expect(decodeCursor(list, encodeCursor(list, values), values.length)).toEqual(values)
      }),
    )
  })

  test('stays the same from release to release: clients keep it', () => {
    // printf '[1,"Query.claims","LEADS","c1_0"]' | base64
    expect(encodeCursor('Query.claims', ['LEADS', 'c1_0'])).toBe('WzEsIlF1ZXJ5LmNsYWltcyIsIkxFQURTIiwiYzFfMCJd')
  })

  test('can stand in a URL as it is', () => {
    fc.assert(fc.property(keys, values => /^[\w-]+$/.test(encodeCursor('x', values))))
  })

  test('of another list, or of a list with other keys, is refused', () => {
    const cursor = encodeCursor('Query.claims', ['LEADS', 'c1_0'])
    const message = `BAD_USER_INPUT: The cursor ${JSON.stringify(cursor)} belongs to another list than the one it was used in.`
    expect(failure(() => decodeCursor('Query.sources', cursor, 2))).toBe(message)
    expect(failure(() => decodeCursor('Query.claims', cursor, 1))).toBe(message)
  })

  test('that was never made is refused, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(failure(() => decodeCursor('Query.claims', text, 2))).toBe(
          `BAD_USER_INPUT: Expected a cursor from an earlier answer as "after", but found ${JSON.stringify(text)}.`,
        )
      }),
    )
  })

  const good = encodeCursor('x', ['a'])
  test.each([`${good}!`, `${good}=`, ` ${good}`, `${good}\n`, Buffer.from('[1,"x", "a"]').toString('base64url')])(
    '%j decodes to one that was made, but was not made itself, and is refused',
    text => {
      expect(failure(() => decodeCursor('x', text, 1))).toBe(
        `BAD_USER_INPUT: Expected a cursor from an earlier answer as "after", but found ${JSON.stringify(text)}.`,
      )
    },
  )
})
