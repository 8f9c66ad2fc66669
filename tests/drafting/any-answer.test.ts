// Whatever a model proposes: each claim is either in a dataset that passes the check, or refused with a reason.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PREDICATE_NAMES } from '../../src/domain/predicate.ts'
import { says } from './stand-in.ts'
import { acme, drafting, invested, jane, leads, valued, widget } from './widget.ts'

const topic = { ref: 't', kind: 'Topic', name: 'raising money', aliases: ['money'] }
const round = { ref: 'r', kind: 'FundingRound', name: '…', aliases: [] }
const namesake = { ref: 'n', kind: 'Fund', name: 'Acme', aliases: ['Widget Labs'] }
const nobody = { ref: 'x', kind: 'Person', name: 'John Smith', aliases: [] }

const reference = fc.constantFrom(
  'a',
  'w',
  'j',
  't',
  'r',
  'n',
  'x',
  'acme',
  'Acme',
  'widget',
  'widget-labs',
  'Nobody',
  '',
)
const quote = fc.constantFrom(
  ...[invested, valued, leads].map(each => each.quote),
  'Widget Labs’ founder Jane Doe leads the company',
  "Widget Labs' founder Jane Doe",
  'Jane Doe is happy.',
  '$5 billion',
  'Widget Labs',
  'He said so',
  '',
)
const value = fc.constantFrom<unknown>(
  null,
  { money: '$5 billion' },
  { money: '350 billion RMB' },
  { money: 'much' },
  { text: 'COMPLETED' },
  { text: '' },
  { date: '2026-05' },
  { date: 'May' },
  { number: '5', unit: 'users', lower: null, upper: null, approximate: false },
  { number: null, unit: 'ratio', lower: '1', upper: '0', approximate: true },
)
const qualifier = fc.record({
  name: fc.constantFrom('asOf', 'round', 'holder', 'phase', 'role', 'parts'),
  value: fc.oneof(reference, fc.constantFrom('2026', 'FORMER', 'COMPLETE')),
})
const claim = fc.record({
  quote,
  subject: reference,
  predicate: fc.oneof(fc.constantFrom('INVESTED_IN', 'LEADS', 'VALUATION'), fc.constantFrom(...PREDICATE_NAMES)),
  object: fc.option(reference),
  value,
  asStated: fc.option(fc.constantFrom('$5 billion', '350 billion RMB', 'billion')),
  statedEquivalent: fc.option(fc.constantFrom('$5 billion', ''), { freq: 9 }),
  modality: fc.constantFrom('REPORTED', 'OPINION'),
  stance: fc.constantFrom('ASSERTS', 'DENIES'),
  qualifiers: fc.array(qualifier, { maxLength: 2 }),
  assertedBy: fc.option(reference, { freq: 9 }),
  attribution: fc.option(fc.constantFrom('a filing', ''), { freq: 9 }),
})
const near = fc
  .tuple(fc.constantFrom(invested, valued, leads), claim, fc.constantFrom(...Object.keys(leads)))
  .map(([right, other, member]) => ({ ...right, [member]: (other as Record<string, unknown>)[member] }))
const proposals = fc.record({
  entities: fc.subarray([acme, widget, jane, topic, round, namesake, nobody], { minLength: 3 }),
  claims: fc.array(fc.oneof({ weight: 3, arbitrary: near }, claim), { minLength: 1, maxLength: 12 }),
})

it('whatever is proposed is in a dataset that passes the check, or refused with a reason', async () => {
  let accepted = 0
  await fc.assert(
    fc.asyncProperty(proposals, async proposed => {
      const { result } = await drafting([says(proposed)])
      const refused = result.refused.filter(({ what }) => what === 'CLAIM')
      const citations = result.written?.counts.citations ?? 0
      expect(citations + refused.length).toBe(proposed.claims.length)
      for (const { reasons } of result.refused) expect(reasons.join('')).not.toBe('')
      accepted += citations
    }),
    { numRuns: Number(process.env.CLAIMGRAPH_DRAFTS ?? 15) },
  )
  expect(accepted).toBeGreaterThan(0)
}, 600_000)
