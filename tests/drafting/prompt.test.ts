// What a model is told agrees with what the gates go by.

import { expect, it } from 'vitest'
import { PREDICATE_NAMES, PREDICATES } from '../../src/domain/predicate.ts'
import { EXAMPLE, predicateLine, questionOn } from '../../src/drafting/prompt.ts'
import { SCHEMAS } from '../../src/drafting/proposal.ts'
import { says } from './stand-in.ts'
import { drafting, RIGHT } from './widget.ts'

const piece = { text: EXAMPLE.sentence, start: 0, end: EXAMPLE.sentence.length, firstLine: 3, lastLine: 3 }
const source = { id: 'herald', title: 'A "title"', kind: 'ARTICLE', text: 'sources/herald.txt' }

it('every predicate is explained, with its kinds and its value', () => {
  const [system] = questionOn(piece, source, [])
  for (const predicate of PREDICATE_NAMES) expect(system!.content).toContain(`${predicateLine(predicate)}\n`)
  expect(Object.keys(PREDICATES).map(name => predicateLine(name as keyof typeof PREDICATES))).toEqual(
    expect.arrayContaining([
      '- INVESTED_IN: Company, Fund, Person, Organization "invested in" (Company) [money, or null]',
      '- RAISED: Company "raised" (FundingRound)',
      '- COMPARABLE_TO: any "is comparable to" (any)',
      '- ROUND_STATUS: FundingRound "is" [text: PLANNED, ANNOUNCED, ONGOING, COMPLETED, CANCELLED]',
      '- CONTEXT_LENGTH: Model, Product "has a context length of" [quantity]',
      '- RELEASED_ON: Model, Product, Technology "was released on" [date]',
    ]),
  )
})

it('the example is an answer that passes the gates', async () => {
  expect(SCHEMAS.answer.parse(EXAMPLE.answer)).toEqual(EXAMPLE.answer)
  const { claims, refused } = await drafting([says(EXAMPLE.answer)], { text: `${EXAMPLE.sentence}\n` })
  expect({ claims, refused }).toEqual({
    claims: ['acme PARTICIPATED_IN widget-labs-seed-round', 'widget-labs RAISED widget-labs-seed-round'],
    refused: [],
  })
})

it('a question says what is known of the article, and of the entities in it', () => {
  const known = { id: 'acme', kind: 'Company', name: 'Acme' }
  const [, bare] = questionOn(piece, source, [])
  expect(bare!.content).toBe(
    `The article has the id herald and the title "A \\"title\\"". Below: line 3 of it.

<ARTICLE-000000000000>
${EXAMPLE.sentence}
</ARTICLE-000000000000>

Answer with the JSON object for what stands between the two marks.`.replaceAll('000000000000', markOf(bare!.content)),
  )
  const [, full] = questionOn({ ...piece, lastLine: 5 }, { ...source, publisher: 'Herald', publishedOn: '2026-05' }, [
    known,
  ])
  expect(full!.content).toContain(
    'the title "A \\"title\\"". It was published by Herald. It was published on 2026-05. Below: lines 3–5 of it.\n\nEntities found so far; refer to them by these ids, and do not list them again:\n- acme: Acme (Company)\n\n<',
  )
})

const markOf = (content: string): string => /<ARTICLE-([0-9a-f]{12})>/.exec(content)![1]!

it('the schema that servers hold a model to wants every member, and no other', async () => {
  const { asked } = await drafting([says(RIGHT)])
  const { schema, strict } = asked[0]!.body.response_format!.json_schema!
  expect(strict).toBe(true)
  const objects: Record<string, unknown>[] = []
  const walk = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return
    const object = node as Record<string, unknown>
    if (object.type === 'object') objects.push(object)
    for (const member of Object.values(object)) walk(member)
  }
  walk(schema)
  expect(objects).toHaveLength(8)
  for (const { properties, required, additionalProperties } of objects)
    expect([required, additionalProperties]).toEqual([Object.keys(properties as object), false])
})
