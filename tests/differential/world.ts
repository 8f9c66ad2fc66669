// A graph made by chance, the same every time: several datasets that describe the same things in different words, disagreements,
// judgements, entities that became one, sources that were taken back, claims that are said no more.

import { ENTITY_KINDS, type EntityKind } from '../../src/domain/entity.ts'
import { PREDICATE_NAMES, type Predicate, predicateDefinition } from '../../src/domain/predicate.ts'
import type { Graph } from '../../src/graph/connect.ts'
import { restore, retract } from '../../src/ingest/retract.ts'
import { datasetFolder, holdOnly, ingest, RATES } from '../harness.ts'
import { type Random, random } from './random.ts'

type Members = Readonly<Record<string, unknown>>
interface Described {
  id: string
  kind: EntityKind
}
interface Told extends Members {
  key: string
  /** As its dataset judges it. */
  verdict?: string
  citations: Members[]
}

const CLAIMS = 90
const LETTERS = 'abcde'
const CHINESE_LETTERS = '甲乙丙丁戊'

/** Makes the graph hold the world that follows from `seed`, in seven epochs. */
export async function holdWorld(graph: Graph, seed: number): Promise<void> {
  const chance = random(seed)
  const entities = [...LETTERS].flatMap(letter =>
    ENTITY_KINDS.map(kind => ({ id: `${kind.toLowerCase()}-${letter}`, kind })),
  )
  const east = dataset(chance, 'east', entities.slice(0, 40), ['gazette', 'filing', 'notebook'])
  const west = dataset(chance, 'west', entities.slice(5), ['courier', 'notebook', 'survey'])
  await holdOnly(graph, folder(east), folder(west), identities())
  await ingest(graph, [folder({ ...east, claims: chance.some(east.claims, 0.85) })])
  await retract(graph, RATES, 'courier', 'Its editors took it back.')
  await restore(graph, RATES, 'courier')
  await retract(graph, RATES, 'survey', 'It was never made.')
}

interface World {
  id: string
  sources: readonly string[]
  entities: readonly Described[]
  claims: readonly Told[]
}

function dataset(chance: Random, id: string, entities: readonly Described[], sources: readonly string[]): World {
  const told = new Map<string, Told>()
  for (let turn = 0; told.size < CLAIMS; turn += 1) {
    const claim = claimOf(chance, `${id}-${turn}`, entities, sources)
    if (claim === null) continue
    const { key, verdict, citations, ...said } = claim
    told.set(JSON.stringify(said), claim)
  }
  return { id, sources, entities, claims: [...told.values()] }
}

function claimOf(chance: Random, key: string, entities: readonly Described[], sources: readonly string[]): Told | null {
  const predicate: Predicate = chance.chance(0.3) ? 'VALUATION' : chance.pick(PREDICATE_NAMES)
  const { subject: subjects, object: objects, value: type, members } = predicateDefinition(predicate)
  // A few of each kind have most of the claims.
  const among = (kinds: readonly EntityKind[]) => {
    const fitting = entities.filter(({ kind }) => kinds.includes(kind))
    return fitting[Math.min(chance.below(fitting.length), chance.below(fitting.length), chance.below(fitting.length))]
  }
  const [subject, object] = [among(subjects), objects === undefined ? undefined : among(objects)]
  if (subject === undefined || (objects !== undefined && object === undefined) || subject.id === object?.id) return null
  const [words, value] =
    type === undefined || (object !== undefined && chance.chance(0.5))
      ? ['', undefined]
      : members === undefined
        ? chance.pick(VALUES[type]!)
        : [chance.pick(members), undefined]
  const quoted = members === undefined ? words : words.toLowerCase()
  const said = chance.chance(0.3)
    ? `${subject.id}${predicate === 'VALUATION' ? '的估值' : '和'}${object?.id ?? ''}`
    : `${subject.id} ${predicateDefinition(predicate).label} ${object?.id ?? ''}`.trim()
  const quote = quoted === '' ? said : `${said}: ${quoted}`
  return {
    key,
    subject: subject.id,
    predicate,
    ...(object && { object: object.id }),
    ...(members !== undefined ? { value: { text: words } } : value !== undefined && { value }),
    ...(chance.chance(0.2) && { modality: chance.pick(['PLANNED', 'ESTIMATED', 'OPINION', 'FORECAST']) }),
    ...(object && value === undefined && chance.chance(0.1) && { stance: 'DENIES' }),
    ...(chance.chance(0.3) && { asOf: chance.pick(['2024', '2025-06', '2026-02-03', '2025/2026']) }),
    ...(chance.chance(0.1) && { holder: chance.pick(sources) }),
    ...(chance.chance(0.1) && { verdict: chance.pick(['PREFERRED', 'DEPRECATED', 'NORMAL']) }),
    citations: [...new Set([chance.pick(sources), chance.pick(sources)])].map(source => ({
      source,
      quote,
      ...(quoted !== '' && type !== 'TextValue' && type !== 'DateValue' && { asStated: quoted }),
      ...(chance.chance(0.2) && { assertedBy: chance.pick([...sources, subject.id]) }),
    })),
  }
}

const money = (words: string): [string, Members] => [words, { money: words }]

const VALUES: Readonly<Record<string, readonly [words: string, value: Members][]>> = {
  Money: [
    '$12 billion',
    '$10 billion',
    'about $6 million',
    '350 billion RMB',
    '200亿元人民币',
    'over 500 million yuan',
  ].map(money),
  Quantity: [
    ['128,000 tokens', { number: '128000', unit: 'tokens' }],
    ['over 100,000 tokens', { lower: '100000', unit: 'tokens' }],
    ['3 million users', { number: '3000000', unit: 'users' }],
    ['12 months', { number: '12', unit: 'months' }],
  ],
  TextValue: [
    ['in words', { text: 'in words' }],
    ['用文字', { text: '用文字' }],
  ],
  DateValue: [
    ['in November 2025', { date: '2025-11' }],
    ['in 2025', { date: { date: '2025', inferred: true } }],
  ],
}

/** The dataset in a folder: every source has the sentences that are quoted from it. */
function folder({ id, sources, entities, claims }: World): string {
  const quotes = (source: string) =>
    claims.flatMap(({ citations }) => citations.filter(each => each.source === source).map(({ quote }) => quote))
  const text = (source: string) => `${[...new Set(quotes(source))].map(quote => `🌰 ${quote}.`).join('\n')}\n`
  const records = {
    dataset: id,
    sources: sources.map((source, index) => ({
      id: source,
      title: id === 'east' ? `《${source}》` : source,
      kind: 'ARTICLE',
      text: `${source}.txt`,
      ...(index > 0 && { publishedOn: `2026-0${index}-14`, url: `https://${source}.example/`, drawsOn: [sources[0]] }),
    })),
    entities: entities.map(({ id: entity, kind }) => ({ id: entity, kind, ...namesOf(id, entity, kind) })),
    judgements: claims.flatMap(({ key, verdict }) =>
      verdict ? [{ claim: key, verdict, reason: 'Seen in court.' }] : [],
    ),
    claims: claims.map(({ citations, verdict: _, ...claim }) => ({
      ...claim,
      citations: citations.map(citation => ({ ...citation, ...occurrence(text(citation.source as string), citation) })),
    })),
  }
  const texts = Object.fromEntries(sources.map(source => [`${source}.txt`, text(source)]))
  return datasetFolder({ 'records.json': JSON.stringify(records), ...texts })
}

/** Where the sentence is also the beginning of others. */
const occurrence = (text: string, { quote }: Members): Members =>
  text.split(quote as string).length > 2 ? { occurrence: 1 } : {}

/** Some names are borne by two: a place in the alphabet is all that tells them apart. */
function namesOf(dataset: string, id: string, kind: EntityKind): Members {
  const place = LETTERS.indexOf(id.at(-1)!)
  const latin = `Acme ${kind} ${place + 1}`
  const chinese = `${CHINESE_LETTERS[place]}号${kind}`
  const name = dataset === 'east' ? latin : chinese
  const aliases = [{ name: `Acme ${CHINESE_LETTERS[place]}`, kind: 'BRAND' }, dataset === 'east' ? chinese : latin]
  return { name, aliases, ...(place % 2 === 0 && { description: `${kind} of the ${dataset}.`, note: '注' }) }
}

const PAIRS = [
  ['company-a', 'company-c', 'SAME'],
  ['company-c', 'company-d', 'SAME'],
  ['person-a', 'person-b', 'SAME'],
  ['fundinground-a', 'fundinground-b', 'SAME'],
  ['model-a', 'model-b', 'DIFFERENT'],
  ['product-a', 'product-b', 'UNSURE'],
]

const identities = (): string =>
  datasetFolder({
    'records.json': JSON.stringify({
      dataset: 'judges',
      judgements: PAIRS.map(([a, b, verdict]) => ({
        a,
        b,
        verdict,
        reason: '看过。',
        date: '2026-03',
        author: 'A court',
      })),
    }),
  })
