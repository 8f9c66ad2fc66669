// Names labelled by people who had not seen the code: whether two are of one entity, as far as the names themselves tell. `first` was
// worked with from the beginning, half of the others after they had been measured once (ARCHITECTURE.md has those figures).

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { EntityKind } from '../../../src/domain/entity.ts'
import { compareNames } from '../../../src/domain/name/compare.ts'

interface Pair {
  a: string
  b: string
  kind: EntityKind
  same: boolean
}

const FOLDER = join(import.meta.dirname, 'corpus')
const pairs: Pair[] = readdirSync(FOLDER)
  .sort()
  .flatMap(file => readFileSync(join(FOLDER, file), 'utf8').trim().split('\n'))
  .map(line => JSON.parse(line) as Pair)

/** Precision, recall and their harmonic mean, with MATCH for "the same". */
function measure(some: readonly Pair[]): { precision: number; recall: number; f1: number } {
  const judged = some.map(({ a, b, kind, same }) => ({ same, match: compareNames(a, b, kind).verdict === 'MATCH' }))
  const right = judged.filter(({ same, match }) => same && match).length
  const [precision, recall] = [
    right / judged.filter(({ match }) => match).length,
    right / judged.filter(({ same }) => same).length,
  ]
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

describe('the labelled pairs of names', () => {
  it('are more than four hundred, as many of one entity as of two, each there once', () => {
    expect(pairs.length).toBeGreaterThan(1_500)
    const share = pairs.filter(({ same }) => same).length / pairs.length
    expect(share).toBeGreaterThan(0.45)
    expect(share).toBeLessThan(0.55)
    expect(new Set(pairs.map(({ a, b, kind }) => [kind, ...[a, b].sort()].join('\n'))).size).toBe(pairs.length)
  })

  it('are told apart with an F1 of 0.92 or more at the default threshold', () => {
    expect(measure(pairs).f1).toBeGreaterThanOrEqual(0.92)
  })

  it.each(['Company', 'Organization', 'Fund', 'Person', 'Model', 'Product'] as const)(
    'of a %s are seldom taken for one where they are two',
    kind => {
      expect(measure(pairs.filter(pair => pair.kind === kind)).precision).toBeGreaterThanOrEqual(0.93)
    },
  )

  it('give the same in either order', () => {
    const turned = pairs.filter(({ a, b, kind }) => compareNames(a, b, kind).score !== compareNames(b, a, kind).score)
    expect(turned).toEqual([])
  })
})
