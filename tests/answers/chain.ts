// Companies that compete and work together, in a chain: for questions on paths.

import { datasetFolder } from '../harness.ts'

interface Said {
  words: string
  claim: Readonly<Record<string, unknown>>
}

const nameOf = (id: string) => id.charAt(0).toUpperCase() + id.slice(1)
export const competes = (subject: string, object: string): Said => ({
  words: `${nameOf(subject)} competes with ${nameOf(object)}.`,
  claim: { subject, predicate: 'COMPETES_WITH', object },
})
const denies = (subject: string, object: string): Said => ({
  words: `${nameOf(subject)} does not compete with ${nameOf(object)}.`,
  claim: { subject, predicate: 'COMPETES_WITH', object, stance: 'DENIES' },
})
export const partnered = (subject: string, object: string): Said => ({
  words: `${nameOf(subject)} works with ${nameOf(object)}.`,
  claim: { subject, predicate: 'PARTNERED_WITH', object },
})

const COMPANIES = ['amber', 'birch', 'cedar', 'dune', 'elm', 'fir', 'gale']

/** A dataset in which one source says these sentences, each of which is a claim about companies. */
export const saying = (said: readonly Said[], companies = COMPANIES): string =>
  datasetFolder({
    'herald.txt': said.map(({ words }) => words).join('\n'),
    'records.json': JSON.stringify({
      dataset: 'news',
      sources: [{ id: 'herald', title: 'The Herald', kind: 'ARTICLE', text: 'herald.txt' }],
      entities: companies.map(id => ({ id, kind: 'Company', name: nameOf(id) })),
      claims: said.map(({ words, claim }) => ({ ...claim, citations: [{ source: 'herald', quote: words }] })),
    }),
  })

/** From Amber to Fir it takes five hops; nothing is said of Gale. */
export const CHAIN = [
  competes('amber', 'birch'),
  competes('cedar', 'birch'),
  partnered('birch', 'cedar'),
  competes('cedar', 'dune'),
  competes('dune', 'elm'),
  competes('elm', 'fir'),
  denies('amber', 'dune'),
]
export const SHORTCUT = competes('amber', 'elm')
