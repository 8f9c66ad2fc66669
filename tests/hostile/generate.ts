// Attack number so-and-so: the same every time, for a server with the same data.

import type { GraphQLSchema } from 'graphql'
import { type Random, random } from '../differential/random.ts'
import type { Attack, Sent } from './attack.ts'
import { BOMBS } from './bombs.ts'
import { FORGERIES } from './forgeries.ts'
import { GIANTS } from './giants.ts'
import { injector } from './injections.ts'
import { MALFORMED } from './malformed.ts'
import { REQUESTS } from './requests.ts'
import type { Slot } from './slots.ts'
import { VALUES } from './values.ts'

export interface Attacker {
  slots: readonly Slot[]
  attack(number: number): Attack
}

/** Each third attack is an injection; of the others, each family has its turn. `cursors` are the server's own, list by list. */
export function attacker(schema: GraphQLSchema, cursors: Readonly<Record<string, string>>): Attacker {
  const { slots, injection } = injector(schema)
  const families: readonly (readonly [string, (by: Random) => Sent])[] = [
    ...Object.entries({ ...BOMBS, ...GIANTS, ...MALFORMED, ...REQUESTS }),
    ...Object.entries(VALUES).map(([name, sent]) => [name, (by: Random) => sent(by, slots)] as const),
    ...Object.entries(FORGERIES).map(([name, sent]) => [name, (by: Random) => sent(by, cursors)] as const),
  ]
  return {
    slots,
    attack(number) {
      const by = random(number)
      const turn = Math.floor(number / 3)
      if (number % 3 === 0) return injection(turn, by)
      const [family, sent] = families[(number - turn - 1) % families.length]!
      return { family, sent: sent(by) }
    },
  }
}
