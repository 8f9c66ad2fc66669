// Labels of a timeline give way to one another, and to nothing else.

import { expect, test } from 'vitest'
import { labelShifts, labelWidth } from '../../src/explore/parts/labels.ts'

const label = (x: number, y: number, width = 100) => ({ x, y, width })

test('labels that have room stay where they are', () => {
  expect(labelShifts([label(0, 10), label(100, 12), label(0, 25)])).toEqual([0, 0, 0])
})

test('a label on another moves below it, wherever the two begin', () => {
  expect(labelShifts([label(0, 10), label(60, 12)])).toEqual([0, 13])
  expect(labelShifts([label(60, 12), label(0, 10)])).toEqual([13, 0])
})

test('a label that gives way to one does not come to lie on the next', () => {
  expect(labelShifts([label(0, 10), label(150, 24), label(50, 12, 150)])).toEqual([0, 16, 13])
})

test('Chinese letters are wider', () => {
  expect(labelWidth('500亿元')).toBeGreaterThan(labelWidth('500 bn'))
})
