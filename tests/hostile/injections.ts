// Texts that would do something if they got into a statement, in every place that takes a value. Keywords of Cypher are in lower case:
// in answers they are told from our own by that.

import type { GraphQLSchema } from 'graphql'
import type { Random } from '../differential/random.ts'
import { type Attack, posted } from './attack.ts'
import { literal, type Slot, slotsOf } from './slots.ts'

/** No name, no id, and no part of one. */
const HARMLESS = 'zzqqxx'

const CYPHER: readonly string[] = [
  "' or true or '' = '",
  "' or 1 = 1 //",
  '" or 1 = 1 //',
  "\\' or 1 = 1 //",
  '\\u0027 or true //',
  "') detach delete n //",
  "x'}) match (n) detach delete n //",
  'x"}) match (n) detach delete n //',
  '` set n:Hostile //',
  '\n match (n) set n.hostile = true',
  '*/ match (n) detach delete n return 1 /*',
  "'}) call { match (m) detach delete m } in transactions //",
  "' union match (n) return properties(n) as value //",
  "'; load csv from 'http://127.0.0.1:9/hostile' as row create (:Hostile {row: row}) //",
  "' call dbms.listconfig() yield name, value return * //",
  "' call apoc.load.json('http://127.0.0.1:9/') yield value return value //",
  "'; drop index names if exists; //",
  '$epoch',
  '$value_f0_0',
  '$(1 + 1)',
  '{hostile}',
  ':auto create (:Hostile)',
  'explain match (n) return n',
  "')] + [n in [1] | date(n)] + [('",
]

/** In the syntax of Lucene's classic query parser. The harmless word before them must be found, too. */
const LUCENE: readonly string[] = [
  '*:*',
  '*',
  '?*?*?*?*?*?*?*',
  'OR normalised:*',
  'OR *:* OR',
  '" OR "a',
  ') OR (normalised:[* TO *]',
  ') OR normalised:{a TO z} OR (',
  '^99999999999999999999',
  '~0.1 OR a~2',
  '+a -gone:yes',
  '&& || ! ( ) { } [ ] ^ " ~ * ? : \\ /',
  'OR /.*/',
  '/(a|b|ab)*c{1,999}/',
  '\\',
  'NOT',
  'AND',
  'OR entityKind:company',
  '"unbalanced',
  '('.repeat(500),
  'a* '.repeat(500),
  'ab~2 '.repeat(500),
  '甲乙丙丁 OR *:*',
  '\u0000\u0001 OR *:*',
]

/** Searching takes a text apart into words, and finds those that are like them. */
const SEARCHES = /^Query\.(search\(text|resolve\(name)\)$/

/** Makes injections: the number says into which slot, so that as many as there are slots go into each of them once. */
export function injector(schema: GraphQLSchema): {
  slots: readonly Slot[]
  injection(number: number, by: Random): Attack
} {
  const slots = slotsOf(schema)
  return {
    slots,
    injection(number, by) {
      const slot = slots[(number * STRIDE) % slots.length]!
      const isSearch = SEARCHES.test(slot.name)
      const text = isSearch || by.chance(0.2) ? by.pick(LUCENE) : by.pick(CYPHER)
      const isLiteral = by.chance(0.5)
      const asked = (value: string) => ask(slot, slot.around(value), isLiteral)
      return {
        family: `injection into ${slot.name}`,
        sent: asked(isSearch ? `${HARMLESS} ${text}` : text),
        // Resolving looks for names that are merely like a text.
        ...(isLookedFor(slot) && !slot.name.startsWith('Query.resolve(') && { twin: asked(HARMLESS) }),
      }
    },
  }
}

/** Texts that are compared with what there is: nothing has such a one. */
const isLookedFor = ({ name, type }: Slot): boolean =>
  (type.name === 'ID' || type.name === 'String') && !/\((after|before)\)$/.test(name)

/** A prime: slots that are asked one after the other are far from each other. */
const STRIDE = 7919

/** The document with the argument written out, or with a variable in its place. */
export function ask({ argument, document }: Slot, value: unknown, isLiteral: boolean) {
  if (isLiteral) return posted(document(literal(value)))
  return posted(document('$hostile', `($hostile: ${argument.type})`), { hostile: value })
}
