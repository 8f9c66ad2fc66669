// The article that ships, drafted by a stand-in that knows what people made of it: what they claim of each piece it proposes.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { canonicalJson } from '../../src/domain/canonical.ts'
import { checkDataset } from '../../src/ingest/check.ts'
import { ARTICLE, datasetFolder } from '../harness.ts'
import { claimsOf } from '../ingest/small.ts'
import { type Reply, says } from './stand-in.ts'
import { drafting } from './widget.ts'

const SOURCE = 'menews-deepseek-vs-kimi'
const TEXT = readFileSync(join(ARTICLE, 'sources', `${SOURCE}.txt`), 'utf8')

type Members = Record<string, unknown>
interface Claim extends Members {
  subject: string
  predicate: string
  object?: string
  value?: Members
  citations: (Members & { quote: string })[]
}
interface Entity {
  id: string
  kind: string
  name: string
  aliases?: (string | { name: string })[]
}

const namesOf = ({ name, aliases = [] }: Entity): string[] => [
  name,
  ...aliases.map(alias => (typeof alias === 'string' ? alias : alias.name)),
]

const files = readdirSync(ARTICLE)
  .filter(name => name.endsWith('.yaml'))
  .map(name => parse(readFileSync(join(ARTICLE, name), 'utf8')) as { entities?: Entity[]; claims?: Claim[] })
const entities = new Map(files.flatMap(file => file.entities ?? []).map(entity => [entity.id, entity]))
const claims = files.flatMap(file => file.claims ?? [])

const QUALIFIERS = ['asOf', 'validFrom', 'validTo', 'round', 'tranche', 'basis', 'phase', 'holder', 'role', 'parts']

/** What a right answer has for each citation of a claim. */
function proposalsOf(claim: Claim) {
  const { value, object = null, modality = 'REPORTED', stance = 'ASSERTS' } = claim
  return claim.citations.map(({ quote, asStated = null, statedEquivalent = null, assertedBy, attribution = null }) => ({
    quote,
    subject: claim.subject,
    predicate: claim.predicate,
    object,
    value: value === undefined ? null : 'unit' in value ? quantity(value) : value,
    asStated,
    statedEquivalent,
    modality,
    stance,
    qualifiers: QUALIFIERS.filter(name => name in claim).map(name => ({ name, value: nameable(claim[name]) })),
    assertedBy: typeof assertedBy === 'string' ? assertedBy : null,
    attribution,
  }))
}

const nameable = (value: unknown) => (value === SOURCE ? 'widget' : String(value))
const quantity = ({ number, unit, lower, upper, approximate = false }: Members) => {
  const figure = (each: unknown) => (each === undefined ? null : String(each))
  return { number: figure(number), unit, lower: figure(lower), upper: figure(upper), approximate }
}

/** The claims whose quotes stand between the two marks, with all the entities that they use. */
const knowing: Reply = (response, asked) => {
  const [, shown] = /<ARTICLE-\w+>\n(.*)\n<\/ARTICLE-\w+>/s.exec(asked.body.messages[1]!.content)!
  const proposed = claims.flatMap(proposalsOf).filter(({ quote }) => shown!.includes(quote))
  const used = new Set(
    proposed.flatMap(each => [
      each.subject,
      each.object,
      each.assertedBy,
      ...each.qualifiers.map(({ value }) => value),
    ]),
  )
  const described = [...entities.values()]
    .filter(({ id }) => used.has(id))
    .map(entity => ({ ref: entity.id, kind: entity.kind, name: entity.name, aliases: namesOf(entity).slice(1) }))
  says({ entities: described, claims: proposed })(response, asked)
}

/** What a dataset claims, with the ids that people gave its entities, and one for its source. */
async function saidIn(folder: string): Promise<string[]> {
  const dataset = await checkDataset(folder)
  const names = new Map(dataset.sources.map(({ id }) => [id, 'the article']))
  for (const { id, kind, name } of dataset.entities) {
    const meant = [...entities.values()].filter(each => each.kind === kind && namesOf(each).includes(name))
    expect(meant).toHaveLength(1)
    names.set(id, meant[0]!.id)
  }
  const named = (id: unknown) => (typeof id === 'string' ? (names.get(id) ?? id) : id)
  const said = claimsOf(dataset).map(({ subject, object, properties }) => {
    const { id: _, round, holder, ...rest } = properties
    const members = { ...rest, round: named(round), holder: named(holder) }
    return `${named(subject)} ${properties.predicate} ${named(object) ?? properties.text ?? ''} ${canonicalJson(members)}`
  })
  dataset.close()
  return said.toSorted()
}

/** Products that the article describes and doesn't name, sentences that stand twice, and what the titles of other sources say. */
const MISSING = [
  'deepseek DEVELOPED deepseek-r1',
  'deepseek DEVELOPED deepseek-v3',
  'deepseek EVOLVES_INTO ai-infrastructure',
  'deepseek OFFERS deepseek-api',
  'deepseek OFFERS deepseek-private-clusters',
  'deepseek-first-round ROUND_STAGE SERIES_A',
  'kimi-closed-loop-ecosystem COMPARABLE_TO app-store',
  'kimi-closed-loop-ecosystem USES_TECHNOLOGY long-context-processing',
  'moonshot-ai DEVELOPED kimi-closed-loop-ecosystem',
  'moonshot-ai DEVELOPED kimi-closed-loop-ecosystem',
  'open-source CHARACTERISTIC The open-source ecosystem is maturing',
]

const unnamed = (lines: string, name: string) =>
  `entity of lines ${lines}, ${name} Product: name: expected a name that the article has, as a Product is called by one, but found "${name}"`
const lost = (lines: string, claim: string, member: string, id: string) =>
  `claim of lines ${lines}, ${claim}: ${member}: the entity "${id}" is refused`
const TWICE =
  'quote: stands 2 times in the text of widget; say which is meant with "occurrence: 1" to 2, or quote more words'
const undefinedSource = (id: string) =>
  `assertedBy: "${id}" is not defined: no source or entity of this dataset has that id`
const LOOP = 'kimi-closed-loop-ecosystem'
const REFUSED = [
  unnamed('1–16', 'Closed-loop ecosystem of Kimi'),
  unnamed('35–47', 'Closed-loop ecosystem of Kimi'),
  unnamed('35–47', 'DeepSeek API'),
  unnamed('35–47', 'Private cluster solutions of DeepSeek'),
  ...Array(2).fill(lost('1–16', `moonshot-ai DEVELOPED ${LOOP}`, 'object', LOOP)),
  ...Array(2).fill(lost('1–16', `${LOOP} USES_TECHNOLOGY long-context-processing`, 'subject', LOOP)),
  lost('35–47', `moonshot-ai DEVELOPED ${LOOP}`, 'object', LOOP),
  lost('35–47', `${LOOP} COMPARABLE_TO app-store`, 'subject', LOOP),
  lost('35–47', 'deepseek OFFERS deepseek-api', 'object', 'deepseek-api'),
  lost('35–47', 'deepseek OFFERS deepseek-private-clusters', 'object', 'deepseek-private-clusters'),
  ...Array(2).fill(`claim of lines 1–16, deepseek EVOLVES_INTO ai-infrastructure: ${TWICE}`),
  ...Array(2).fill(`claim of lines 1–16, open-source CHARACTERISTIC: ${TWICE}`),
  `claim of lines 49–64, deepseek-first-round ROUND_STAGE: ${undefinedSource('tech-insights-2026-05')}`,
  `claim of lines 49–64, deepseek DEVELOPED deepseek-v3: ${undefinedSource('deepseek-v3-r1-technical-report')}`,
  `claim of lines 49–64, deepseek DEVELOPED deepseek-r1: ${undefinedSource('deepseek-v3-r1-technical-report')}`,
]

it('an article of which a model knows everything comes to what people claim of it, but for what only they may say', async () => {
  const { claims: drafted, refused, asked, files, result } = await drafting(Array(9).fill(knowing), { text: TEXT })
  expect(asked).toHaveLength(4)
  expect(refused.filter(line => !line.startsWith('name of '))).toEqual(REFUSED)
  expect(drafted).toHaveLength(158)
  const folder = datasetFolder(files)
  const [ours, theirs] = [await saidIn(folder), await saidIn(ARTICLE)]
  expect(ours.filter(line => !theirs.includes(line))).toEqual([])
  expect(theirs.filter(line => !ours.includes(line)).map(line => line.slice(0, line.indexOf(' {')))).toEqual(MISSING)
  expect(result.written).toMatchObject({
    counts: { sources: 1, entities: 86, claims: 158, citations: 167, inferred: 0 },
    coverage: { sentences: 93, cited: 64 },
  })
})
