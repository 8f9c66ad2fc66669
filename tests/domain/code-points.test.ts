import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CodePoints } from '../../src/domain/code-points.ts'

test('places are the same in code points and in code units up to a character of two units', () => {
  const points = new CodePoints('aå月🌰b🌰')
  expect([0, 1, 2, 3, 5, 6, 8].map(unit => points.pointAt(unit))).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect([0, 1, 2, 3, 4, 5, 6].map(point => points.unitAt(point))).toEqual([0, 1, 2, 3, 5, 6, 8])
})

test('every place of any text is as by counting', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '月', '🌰', '𠮷', '\u0301'), maxLength: 30 }), text => {
      const points = new CodePoints(text)
      const letters = [...text]
      for (let point = 0; point <= letters.length; point += 1) {
        const unit = letters.slice(0, point).join('').length
        expect({ point: points.pointAt(unit), unit: points.unitAt(point) }).toEqual({ point, unit })
      }
    }),
  )
})
