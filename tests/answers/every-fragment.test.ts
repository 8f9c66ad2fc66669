import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { statementNames } from '../../src/graph/statement.ts'

const FRAGMENTS = (['read', 'filter', 'order'] as const).flatMap(statementNames).filter(name => /^[A-Z]/.test(name))

/** The names in `covers('…', '…')` of all test files in this folder. */
function covered(): Set<string> {
  const files = readdirSync(import.meta.dirname).filter(file => file.endsWith('.test.ts'))
  const texts = files.map(file => readFileSync(join(import.meta.dirname, file), 'utf8'))
  const calls = texts.flatMap(text => [...text.matchAll(/\bcovers\(([^)]*)\)\(/g)].map(call => call[1]!))
  return new Set(calls.flatMap(names => [...names.matchAll(/'([^']+)'/g)].map(name => name[1]!)))
}

test('every fragment, filter and order has a test with its whole answer', () => {
  expect(FRAGMENTS.length).toBeGreaterThan(50)
  expect(FRAGMENTS.filter(name => !covered().has(name))).toEqual([])
})

test('no test claims to cover a fragment that is not there', () => {
  expect([...covered()].filter(name => !FRAGMENTS.includes(name))).toEqual([])
})
