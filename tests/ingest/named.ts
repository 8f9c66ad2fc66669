// A dataset whose claims name entities by their names, for tests of what names mean.

export type Members = Readonly<Record<string, unknown>>

const RECORDS = `dataset: news
sources:
  - { id: herald, title: The Herald, kind: ARTICLE, text: herald.txt }
entities:
  - { id: moonshot-ai, kind: Company, name: Moonshot AI, aliases: [月之暗面, { name: Moonshot AI Inc., kind: LEGAL }] }
  - { id: kimi-company, kind: Company, name: Kimi }
  - { id: kimi, kind: Product, name: Kimi, aliases: [Kimi Chat] }
  - { id: alibaba, kind: Company, name: Alibaba, aliases: [阿里巴巴] }
  - { id: high-flyer, kind: Company, name: High-Flyer Ltd }
  - { id: cafe, kind: Company, name: Café 🚀, aliases: [شركة القمر] }
  - { id: series-b, kind: FundingRound, name: Series B }
`
const TEXT = 'Alibaba invested $1 billion in Moonshot AI, the maker of Kimi. Moonshot AI is worth $20 billion.\n'
const INVESTED = 'Alibaba invested $1 billion in Moonshot AI'

export const invested = (subject: unknown, object: unknown, citation: Members = {}): Members => ({
  subject,
  predicate: 'INVESTED_IN',
  object,
  value: { money: '$1 billion' },
  citations: [{ source: 'herald', quote: INVESTED, ...citation }],
})
export const valued = (members: Members = {}): Members => ({
  subject: 'moonshot-ai',
  predicate: 'VALUATION',
  value: { money: '$20 billion' },
  citations: [{ source: 'herald', quote: 'Moonshot AI is worth $20 billion' }],
  ...members,
})
/** The files of a dataset whose claims are these. */
export const files = (claims: readonly Members[], judgements: readonly Members[] = []) => ({
  'a.yaml': RECORDS,
  'claims.json': JSON.stringify({ claims, judgements }, null, 1),
  'herald.txt': TEXT,
})
