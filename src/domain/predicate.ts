// The predicate table: what can be claimed, of whom, and with which object or value. A new predicate is one entry here
// and one member of the enum `Predicate` in schema/claim.graphql (a test compares the two).

import type { EntityKind } from './entity.ts'
import { ENTITY_KINDS } from './entity.ts'

export type ValueType = 'Money' | 'Quantity' | 'TextValue' | 'DateValue'
export type Qualifier = 'asOf' | 'validFrom' | 'validTo' | 'round' | 'tranche' | 'basis' | 'phase' | 'holder' | 'role'

export interface PredicateDefinition {
  /** How a sentence reads: subject, label, object or value. */
  readonly label: string
  /** What joins a value to the object before it: "with", where nothing else is said. */
  readonly joint?: string
  readonly subject: readonly EntityKind[]
  /** The kinds an object may have; absent where the predicate has no object. */
  readonly object?: readonly EntityKind[]
  /** The type of the value; absent where there is none. Beside an object (money put into a round) it may be missing; without one it may not. */
  readonly value?: ValueType
  /** The texts that a value may have, where the list is closed. */
  readonly members?: readonly string[]
  /** `one`: two different values for one subject (and object) contradict each other unless a qualifier separates them. */
  readonly cardinality: 'one' | 'many'
  /** The qualifiers that separate two values. */
  readonly separatedBy: readonly Qualifier[]
}

const ANY = ENTITY_KINDS
const INVESTOR = ['Company', 'Fund', 'Person', 'Organization'] as const
const MAKER = ['Company', 'Person', 'Organization'] as const
const ARTEFACT = ['Model', 'Product', 'Technology'] as const
const ACTOR = ['Company', 'Fund', 'Person', 'Organization', 'Model', 'Product', 'Topic'] as const

export const ROUND_STAGES = [
  'PRE_SEED',
  'SEED',
  'ANGEL',
  'FIRST',
  'SERIES_A',
  'SERIES_B',
  'SERIES_C',
  'SERIES_D',
  'LATER',
  'SEVERAL',
  'IPO',
] as const
export const ROUND_STATUSES = ['PLANNED', 'ANNOUNCED', 'ONGOING', 'COMPLETED', 'CANCELLED'] as const

export const PREDICATES = {
  // Between entities.
  INVESTED_IN: {
    label: 'invested in',
    subject: INVESTOR,
    object: ['Company'],
    value: 'Money',
    cardinality: 'one',
    separatedBy: ['asOf', 'tranche'],
  },
  PARTICIPATED_IN: {
    label: 'participated in',
    subject: INVESTOR,
    object: ['FundingRound'],
    value: 'Money',
    cardinality: 'one',
    separatedBy: ['tranche'],
  },
  RAISED: { label: 'raised', subject: ['Company'], object: ['FundingRound'], cardinality: 'many', separatedBy: [] },
  /** Without a stake in return: a grant, an award, a loan. */
  FUNDED: {
    label: 'funded',
    subject: INVESTOR,
    object: ['Company', 'Organization', 'Person'],
    value: 'Money',
    cardinality: 'one',
    separatedBy: ['tranche'],
  },
  FOUNDED: {
    label: 'founded',
    subject: ['Person', 'Company', 'Organization'],
    object: ['Company', 'Fund', 'Organization'],
    cardinality: 'many',
    separatedBy: [],
  },
  LEADS: {
    label: 'leads',
    subject: ['Person'],
    object: ['Company', 'Fund', 'Organization'],
    cardinality: 'many',
    separatedBy: ['phase', 'role'],
  },
  INCUBATED: {
    label: 'incubated',
    subject: ['Company', 'Fund', 'Organization'],
    object: ['Company', 'Product', 'Model'],
    cardinality: 'many',
    separatedBy: [],
  },
  DEVELOPED: { label: 'developed', subject: MAKER, object: ARTEFACT, cardinality: 'many', separatedBy: [] },
  USES_TECHNOLOGY: {
    label: 'uses',
    subject: ['Company', 'Model', 'Product', 'Organization'],
    object: ['Technology'],
    cardinality: 'many',
    separatedBy: [],
  },
  COMPARABLE_TO: { label: 'is comparable to', subject: ANY, object: ANY, cardinality: 'many', separatedBy: [] },
  COMPETES_WITH: { label: 'competes with', subject: ACTOR, object: ACTOR, cardinality: 'many', separatedBy: [] },
  PARTNERED_WITH: {
    label: 'partnered with',
    subject: INVESTOR,
    object: [...INVESTOR, 'Topic'],
    cardinality: 'many',
    separatedBy: ['phase'],
  },
  SUBSIDIARY_OF: {
    label: 'is a subsidiary of',
    subject: ['Company', 'Organization'],
    object: ['Company', 'Organization'],
    cardinality: 'many',
    separatedBy: ['phase'],
  },
  ACQUIRED: {
    label: 'acquired',
    joint: 'for',
    subject: INVESTOR,
    object: ['Company', 'Organization', ...ARTEFACT],
    value: 'Money',
    cardinality: 'one',
    separatedBy: ['asOf'],
  },
  MANAGES: {
    label: 'manages',
    subject: ['Company', 'Organization', 'Person'],
    object: ['Fund'],
    cardinality: 'many',
    separatedBy: ['phase'],
  },
  FOCUSES_ON: {
    label: 'focuses on',
    subject: ACTOR,
    object: ['Topic', 'Technology'],
    cardinality: 'many',
    separatedBy: [],
  },
  INVESTS_IN_FIELD: {
    label: 'invests in the field of',
    subject: [...INVESTOR, 'Topic'],
    object: ['Topic', 'Technology'],
    cardinality: 'many',
    separatedBy: [],
  },
  OPTIMISED_FOR: {
    label: 'is optimised for',
    subject: ['Company', 'Model', 'Product', 'Technology'],
    object: ['Technology', 'Product', 'Topic'],
    cardinality: 'many',
    separatedBy: [],
  },
  OFFERS: {
    label: 'offers',
    subject: ['Company', 'Organization'],
    object: ['Product', 'Technology', 'Model'],
    cardinality: 'many',
    separatedBy: ['phase'],
  },
  SERVES: {
    label: 'serves',
    subject: ['Company', 'Organization', 'Model', 'Product'],
    object: ['Topic', 'Company', 'Organization'],
    cardinality: 'many',
    separatedBy: ['phase'],
  },
  USED_FOR: {
    label: 'is used for',
    subject: ARTEFACT,
    object: ['Topic', 'Technology'],
    cardinality: 'many',
    separatedBy: [],
  },
  BUSINESS_MODEL: {
    label: 'has the business model',
    subject: ['Company', 'Organization', 'Product'],
    object: ['Topic'],
    cardinality: 'many',
    separatedBy: ['phase'],
  },
  AIMS_AT: { label: 'aims at', subject: ACTOR, object: ['Topic', 'Technology'], cardinality: 'many', separatedBy: [] },
  EVOLVES_INTO: {
    label: 'is evolving into',
    subject: ANY,
    object: ['Topic', 'Technology', 'Product'],
    cardinality: 'many',
    separatedBy: [],
  },
  REPRESENTS: { label: 'represents', subject: ACTOR, object: ['Topic'], cardinality: 'many', separatedBy: [] },
  RANKS_AMONG: { label: 'is one of', subject: ANY, object: ['Topic'], cardinality: 'many', separatedBy: ['asOf'] },
  VALUED_FOR: {
    label: 'is valued for',
    subject: ['Company', 'Product', 'Model', 'Topic'],
    object: ['Topic', 'Technology'],
    cardinality: 'many',
    separatedBy: ['phase'],
  },
  HAS_STRENGTH: { label: 'has its strength in', subject: ANY, object: ANY, cardinality: 'many', separatedBy: [] },
  HAS_WEAKNESS: { label: 'has its weakness in', subject: ANY, object: ANY, cardinality: 'many', separatedBy: [] },
  DEPENDS_ON: { label: 'depends on', subject: ANY, object: ANY, cardinality: 'many', separatedBy: [] },
  // With a value.
  VALUATION: {
    label: 'is valued at',
    subject: ['Company'],
    value: 'Money',
    cardinality: 'one',
    separatedBy: ['asOf', 'round', 'basis'],
  },
  AMOUNT_RAISED: {
    label: 'raised',
    subject: ['FundingRound'],
    value: 'Money',
    cardinality: 'one',
    separatedBy: ['tranche'],
  },
  TOTAL_RAISED: {
    label: 'raised in total',
    subject: ['Company'],
    value: 'Money',
    cardinality: 'one',
    separatedBy: ['asOf', 'validFrom', 'validTo'],
  },
  ROUND_STAGE: {
    label: 'is of the stage',
    subject: ['FundingRound'],
    value: 'TextValue',
    members: ROUND_STAGES,
    cardinality: 'one',
    separatedBy: [],
  },
  ROUND_STATUS: {
    label: 'is',
    subject: ['FundingRound'],
    value: 'TextValue',
    members: ROUND_STATUSES,
    cardinality: 'one',
    separatedBy: ['asOf'],
  },
  CONTEXT_LENGTH: {
    label: 'has a context length of',
    subject: ['Model', 'Product'],
    value: 'Quantity',
    cardinality: 'one',
    separatedBy: ['asOf', 'phase'],
  },
  INFERENCE_COST: {
    label: 'has inference costs of',
    subject: ['Company', 'Model', 'Product'],
    value: 'Quantity',
    cardinality: 'one',
    separatedBy: ['asOf'],
  },
  RELEASED_ON: { label: 'was released on', subject: ARTEFACT, value: 'DateValue', cardinality: 'one', separatedBy: [] },
  DAILY_ACTIVE_USERS: {
    label: 'has daily active users of',
    subject: ['Company', 'Product', 'Model'],
    value: 'Quantity',
    cardinality: 'one',
    separatedBy: ['asOf'],
  },
  FORECAST_HORIZON: {
    label: 'has forecasts that reach ahead by',
    subject: ANY,
    value: 'Quantity',
    cardinality: 'many',
    separatedBy: ['holder'],
  },
  // Prose, for what is an argument.
  STRATEGY: { label: 'follows the strategy', subject: ACTOR, value: 'TextValue', cardinality: 'many', separatedBy: [] },
  CHARACTERISTIC: {
    label: 'is characterised so',
    subject: ANY,
    value: 'TextValue',
    cardinality: 'many',
    separatedBy: [],
  },
  RISK: { label: 'runs the risk', subject: ANY, value: 'TextValue', cardinality: 'many', separatedBy: [] },
  VIEWPOINT: {
    label: 'is the subject of the viewpoint',
    subject: ANY,
    value: 'TextValue',
    cardinality: 'many',
    separatedBy: ['holder'],
  },
  FORECAST: {
    label: 'is the subject of the forecast',
    subject: ANY,
    value: 'TextValue',
    cardinality: 'many',
    separatedBy: ['holder'],
  },
} as const satisfies Record<string, PredicateDefinition>

export type Predicate = keyof typeof PREDICATES
export const PREDICATE_NAMES = Object.keys(PREDICATES) as [Predicate, ...Predicate[]]

export const predicateDefinition = (predicate: Predicate): PredicateDefinition => PREDICATES[predicate]
