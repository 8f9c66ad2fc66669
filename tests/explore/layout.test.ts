// Where the neighbourhood of an entity is drawn: readable, and the same every time.

import { describe, expect, it } from 'vitest'
import { layout, shortName } from '../../src/explore/parts/layout.ts'

const CHINESE = '国家集成电路产业投资基金股份有限公司'
const NAMES = [
  'DeepSeek',
  'National Integrated Circuit Industry Investment Fund',
  'Alibaba',
  'Intel',
  'Computing centers',
  '杭州深度求索',
]
const neighbours = (count: number) =>
  Array.from({ length: count }, (_, number) => ({ id: `n${number}`, name: NAMES[number % NAMES.length]! }))
const ties = (count: number) => Array.from({ length: count - 1 }, (_, number) => ({ from: 'n0', to: `n${number + 1}` }))

describe.each([
  ['wide', 27, { width: 820, height: 560 }],
  ['narrow', 15, { width: 380, height: 620 }],
  ['wide, of one neighbour', 2, { width: 820, height: 560 }],
] as const)('a neighbourhood, %s', (_, count, box) => {
  const there = neighbours(count)
  const places = layout(there, ties(count), box)
  const labels = there.map(({ id, name }) => {
    const { x, y } = places.get(id)!
    const half = Array.from(shortName(name)).reduce((sum, letter) => sum + (letter > '\u2fff' ? 7 : 3.5), 0)
    return { id, left: x - half, right: x + half, top: y - 8, bottom: y + 28 }
  })

  it('has its entity in the middle, and everything within the box', () => {
    expect(places.get('n0')).toEqual({ id: 'n0', x: box.width / 2, y: box.height / 2 })
    const outside = labels.filter(
      ({ left, right, top, bottom }) => left < 0 || top < 0 || right > box.width || bottom > box.height,
    )
    expect(outside).toEqual([])
  })

  it('has no name on another', () => {
    const crossing = labels.flatMap((one, number) =>
      labels
        .slice(number + 1)
        .filter(
          ({ left, right, top, bottom }) =>
            left < one.right && right > one.left && top < one.bottom && bottom > one.top,
        )
        .map(other => [one.id, other.id]),
    )
    expect(crossing).toEqual([])
  })

  it('is the same every time', () => {
    expect(layout(there, ties(count), box)).toEqual(places)
  })
})

it('a long name is cut', () => {
  expect(shortName('National Integrated Circuit Industry Investment Fund')).toBe('National Integrated…')
  expect(shortName('Intel')).toBe('Intel')
  expect(shortName(CHINESE)).toBe('国家集成电路产业投资…')
  expect(shortName('杭州深度求索')).toBe('杭州深度求索')
})
