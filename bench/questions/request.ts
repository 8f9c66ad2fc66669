// A question with its arguments as the request of one contender.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ContenderName } from '../contenders/start.ts'
import type { Place } from './pages.ts'
import { plain } from './plain.ts'
import type { Arguments, Question } from './questions.ts'

export interface Drawn {
  args: Arguments
  place?: Place
}

/** What is posted; null where the contender has no such question. */
export function request(question: Question, contender: ContenderName, { args, place }: Drawn): string | null {
  const { name } = question
  if (contender === 'statement') return JSON.stringify({ question: name, variables: args })
  if (contender === 'neo4j-graphql' || contender === 'neo4j-graphql-turned') {
    const query = text(name, contender)
    return query === null ? null : JSON.stringify({ query, variables: declared(query, args) })
  }
  const query = text(name, 'claimgraph')!
  const after =
    place === undefined ? {} : { after: contender === 'claimgraph' ? place.cursor : JSON.stringify(place.key) }
  return JSON.stringify({ query, variables: declared(query, { ...strings(args), ...after }) })
}

/** The product's document. */
export const documentOf = ({ name }: Question): string => text(name, 'claimgraph')!

/** The hand-written one. */
export const statementOf = ({ name }: Question): string =>
  readFileSync(join(import.meta.dirname, name, 'statement.cypher'), 'utf8')

const texts = new Map<string, string | null>()

function text(question: string, contender: string): string | null {
  const path = join(import.meta.dirname, question, `${contender}.graphql`)
  if (!texts.has(path)) texts.set(path, existsSync(path) ? readFileSync(path, 'utf8') : null)
  return texts.get(path)!
}

/** The variables that the query knows. */
const declared = (query: string, args: Arguments): Arguments =>
  Object.fromEntries(Object.entries(args).filter(([name]) => query.slice(0, query.indexOf('{')).includes(`$${name}:`)))

/** Amounts are exact decimals, in strings. */
const strings = (args: Arguments): Arguments =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, typeof value === 'number' ? String(value) : value]),
  )

/** What of a contender's answer is compared with those of the others. Throws where it is none. */
export function answer(question: Question, contender: ContenderName, body: string): unknown {
  const { data, errors } = JSON.parse(body) as { data: unknown; errors?: unknown[] }
  if (errors !== undefined)
    throw new Error(`${contender} answers ${question.name} with ${JSON.stringify(errors).slice(0, 2000)}`)
  const said = forms(question)[contender](plain(data))
  return question.compared === undefined ? said : question.compared(said)
}

const forms = ({ product, rival, turned }: Question): Record<ContenderName, (made: unknown) => unknown> => ({
  claimgraph: product,
  dataloader: product,
  'neo4j-graphql': rival!,
  'neo4j-graphql-turned': turned!,
  statement: made => made,
})
