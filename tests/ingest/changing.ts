// A dataset, and what becomes of it where everything changes that can.

import { datasetFolder } from '../harness.ts'

const lines = ['A', 'B', 'C', 'D', 'E'].map(name => `${name} is worth $${name.charCodeAt(0)} million.`)
const others = ['A', 'B', 'C', 'D', 'E'].map(name => `${name} was put at $${name.charCodeAt(0) + 20} million.`)
const worth = (name: string, money: number, source: string, quote: string) => ({
  subject: `company-${name}`,
  predicate: 'VALUATION',
  value: { money: `$${money} million` },
  citations: [{ source, quote }],
})
export const company = (name: string, more: object = {}) => ({
  id: `company-${name}`,
  kind: 'Company',
  name: `Company ${name.toUpperCase()}`,
  ...more,
})
const source = (id: string, more: object = {}) => ({ id, title: id, kind: 'ARTICLE', text: `${id}.txt`, ...more })
const names = ['a', 'b', 'c', 'd', 'e'] as const
const code = (name: string) => name.toUpperCase().charCodeAt(0)

/** Two sources that disagree on five companies. */
export const first = datasetFolder({
  'x.txt': `${lines.join('\n')}\n`,
  'y.txt': `${others.join('\n')}\n`,
  'records.json': JSON.stringify({
    dataset: 'news',
    sources: [source('x'), source('y', { drawsOn: ['x'] })],
    entities: names.map(name => company(name)),
    claims: names.flatMap((name, index) => [
      worth(name, code(name), 'x', lines[index]!),
      worth(name, code(name) + 20, 'y', others[index]!),
    ]),
  }),
})
/** Another dataset, which has one of its sources with another text. */
export const rival = datasetFolder({
  'x.txt': 'As we saw it: A is worth $70 million, B is not.\n',
  'records.json': JSON.stringify({
    dataset: 'rival',
    sources: [source('x')],
    entities: names.slice(0, 3).map(name => company(name, { description: 'Seen.' })),
    claims: names.slice(0, 1).map(name => worth(name, 70, 'x', 'A is worth $70 million')),
  }),
})
/** The same, with everything that can change changed: names, a text, claims that go, come and stay, companies that are judged to be one. */
export const second = datasetFolder({
  'x.txt': `${lines.join('\n')}\n`,
  'y.txt': `Corrected.\n${others.join('\n')}\n`,
  'z.txt': 'A backs B. C backs D.\n',
  'records.json': JSON.stringify({
    dataset: 'news',
    sources: [source('x'), source('y', { title: 'Y, corrected' }), source('z', { drawsOn: ['x', 'y'] })],
    entities: [
      ...names.slice(0, 4).map(name => company(name, { aliases: [{ name: `${name} Holding` }] })),
      company('f', { name: 'Company A Ltd' }),
    ],
    claims: [
      ...names
        .slice(0, 4)
        .flatMap((name, index) => [
          worth(name, code(name), 'x', lines[index]!),
          ...(index % 2 === 0 ? [worth(name, code(name) + 20, 'y', others[index]!)] : []),
        ]),
      {
        subject: 'company-a',
        predicate: 'INVESTED_IN',
        object: 'company-b',
        citations: [{ source: 'z', quote: 'A backs B' }],
      },
      {
        subject: 'company-c',
        predicate: 'INVESTED_IN',
        object: 'company-d',
        citations: [{ source: 'z', quote: 'C backs D' }],
      },
    ],
    judgements: [
      { verdict: 'SAME', a: 'company-a', b: 'company-f', reason: 'One legal form.' },
      { verdict: 'SAME', a: 'company-c', b: 'company-d', reason: 'A test.' },
    ],
  }),
})
