// One row of a table: the entities and claims that it makes, or why it makes none.

import { MAX_NAME, Name } from '../../domain/alias.ts'
import { brief } from '../../domain/brief.ts'
import type { Claim } from '../../domain/claim.ts'
import { columnOf, holds, type Row, textOf } from './cell.ts'
import { claimOf } from './claim.ts'
import { type MadeId, madeId } from './identity.ts'
import type { Role, Table, Who } from './mapping.ts'
import type { Proof } from './proof-of.ts'
import { isReason, type Reason } from './reject.ts'

/** What a table's rows have in common. */
export interface Plan {
  table: Table
  columns: readonly string[]
  /** Of each claim of the table, how its value is proved; null where that needs no proof. */
  proofs: readonly (Proof | null)[]
}

export interface RowEntity extends MadeId {
  role: string
  kind: Role['kind']
  name: string
  aliases: { name: string; kind: Role['aliases'][number]['kind'] }[]
  description: string | null
}

export interface RowRecords {
  entities: RowEntity[]
  claims: Claim[]
}

/** All reasons, where there is one. */
export function rowRecords({ table, proofs }: Plan, row: Row): RowRecords | readonly Reason[] {
  const reasons: Reason[] = []
  const entities = new Map<string, RowEntity>()
  const left = new Set<string>()
  for (const [name, role] of Object.entries(table.entities)) {
    if (!holds(role.when, row)) left.add(name)
    else {
      const entity = entityOf(name, role, row)
      if (isReason(entity)) reasons.push(entity)
      else entities.set(name, entity)
    }
  }
  const ids = new Map(Array.from(entities.values(), ({ role, id }) => [role, id]))
  const isLeft = (who: Who | undefined) => who !== undefined && 'role' in who && left.has(who.role)
  const claims: Claim[] = []
  for (const [index, from] of table.claims.entries()) {
    if (!holds(from.when, row) || [from.subject, from.object, from.round, from.holder].some(isLeft)) continue
    const made = claimOf(from, row, { table, proof: proofs[index]!, ids })
    if (made === null) continue
    if ('predicate' in made) claims.push(made)
    else reasons.push(...made)
  }
  return reasons.length > 0 ? reasons : { entities: [...entities.values()], claims }
}

// ---------------------------------------------------------------------------------------------------------------------

function entityOf(name: string, role: Role, row: Row): RowEntity | Reason {
  const column = columnOf(role.name)
  const found = textOf(role.name, row)
  if (found === null) return { column, message: `expected the name of the ${name}, but found none` }
  if (!Name.safeParse(found).success)
    return {
      column,
      message: `expected a name of at most ${MAX_NAME} characters, with a letter or digit, but found ${brief(found)}`,
    }
  const aliases = role.aliases.flatMap(({ column: of, split, kind, absent }) => {
    const cell = row.cell(of)
    const parts = absent.includes(cell) ? [] : split === undefined ? [cell] : cell.split(split)
    return parts.map(part => ({ name: part.trim(), kind })).filter(alias => Name.safeParse(alias.name).success)
  })
  const description = role.description === undefined ? null : textOf(role.description, row)
  return { role: name, kind: role.kind, name: found, aliases, description, ...madeId(role, found, row) }
}
