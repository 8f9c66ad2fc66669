import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bindingHash, decodeCursor, encodeCursor } from '../../../src/api/compile/cursor.ts'
import { brief } from '../../../src/domain/brief.ts'
import { ClaimgraphError } from '../../../src/domain/error.ts'

const key = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
)
const keys = fc.array(
  key.filter(value => !Object.is(value, -0)),
  { minLength: 1, maxLength: 3 },
)
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
        expect(decodeCursor(list, 'after', encodeCursor(list, values), values.length)).toEqual(values)
      }),
    )
  })

  test('stays the same from release to release: clients keep it', () => {
    // printf '["Query.claims",{"direction":"ASC","field":"PREDICATE"},[{},{}]]' | sha256sum | cut -c1-16
    const bound = bindingHash('Query.claims', { field: 'PREDICATE', direction: 'ASC' }, [{}, {}])
    expect(bound).toBe('b06380f0afc7f829')
    // printf '[2,"b06380f0afc7f829","LEADS","c1_0"]' | base64
    expect(encodeCursor(bound, ['LEADS', 'c1_0'])).toBe('WzIsImIwNjM4MGYwYWZjN2Y4MjkiLCJMRUFEUyIsImMxXzAiXQ')
  })

  test('can stand in a URL as it is', () => {
    fc.assert(fc.property(keys, values => /^[\w-]+$/.test(encodeCursor('x', values))))
  })

  test('of another list, or of a list with other keys, is refused', () => {
    const cursor = encodeCursor('Query.claims', ['LEADS', 'c1_0'])
    const message = `BAD_USER_INPUT: The cursor ${JSON.stringify(cursor)}, given as "before", belongs to another list, order or filter than the one it was used in.`
    expect(failure(() => decodeCursor('Query.sources', 'before', cursor, 2))).toBe(message)
    expect(failure(() => decodeCursor('Query.claims', 'before', cursor, 1))).toBe(message)
  })

  test('that was never made is refused, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(failure(() => decodeCursor('Query.claims', 'before', text, 2))).toBe(
          `BAD_USER_INPUT: Expected a cursor from an earlier answer as "before", but found ${brief(text)}.`,
        )
      }),
    )
  })

  const good = encodeCursor('x', ['a'])
  test.each([`${good}!`, `${good}=`, ` ${good}`, `${good}\n`, Buffer.from('[2,"x", "a"]').toString('base64url')])(
    '%j decodes to one that was made, but was not made itself, and is refused',
    text => {
      expect(failure(() => decodeCursor('x', 'before', text, 1))).toBe(
        `BAD_USER_INPUT: Expected a cursor from an earlier answer as "before", but found ${brief(text)}.`,
      )
    },
  )
})
