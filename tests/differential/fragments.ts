// The statements of cypher/read as they stand in their files, run one by one: what the oracle reads with.

import neo4j, { type Node } from 'neo4j-driver'
import { ENTITY_KINDS } from '../../src/domain/entity.ts'
import type { ServerAddress } from '../../src/graph/connect.ts'
import { statement, statementNames } from '../../src/graph/statement.ts'

export type Columns = Readonly<Record<string, unknown>>

/** A node of the graph as the oracle hands it from field to field: nothing but what it is, and which one. */
export interface Thing {
  thing: string
  id: string
  /** Of one id there are several nodes where it has been found, and found otherwise, again. */
  element: string
}

/** The rows of `cypher/read/<name>.cypher`, beginning at `this`; nodes are Things. */
export type Run = (name: string, parameters: Columns & { this?: Thing }) => Promise<Columns[]>

export interface Fragments {
  run: Run
  /** Forgets what was read: the graph holds something else. */
  forget(): void
  close(): Promise<void>
}

const NAMES = new Set(statementNames('read'))
export const hasFragment = (name: string): boolean => NAMES.has(name)

/** Every kind of entity is read as Entity. */
export const familyOf = (type: string): string => ((ENTITY_KINDS as readonly string[]).includes(type) ? 'Entity' : type)

/** What has been read once is not read again until `forget`: the graph stands still while questions are compared. */
export function fragments({ uri, user, password }: ServerAddress): Fragments {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  const known = new Map<string, Promise<Columns[]>>()
  return {
    run(name, parameters) {
      const key = JSON.stringify([name, parameters])
      const rows = known.get(key) ?? read(name, parameters)
      known.set(key, rows)
      return rows
    },
    forget: () => known.clear(),
    close: () => driver.close(),
  }

  async function read(name: string, parameters: Columns): Promise<Columns[]> {
    const session = driver.session({ defaultAccessMode: 'READ' })
    try {
      const { records } = await session.run(textOf(name), integers(parameters))
      return records.map(record => things(record.toObject()) as Columns)
    } finally {
      await session.close()
    }
  }
}

/** As it stands, but for how `this` is found. */
const textOf = (name: string): string =>
  statement(`read/${name}`).replace(/\(this:(\w+) \{id: \$id\}\)/, '(this:$1 WHERE elementId(this) = $this.element)')

const integers = (parameters: Columns): Columns =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, typeof value === 'number' ? neo4j.int(value) : value]),
  )

function things(value: unknown): unknown {
  if (neo4j.isNode(value as object)) return thingOf(value as Node<number>)
  if (Array.isArray(value)) return value.map(things)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, things(member)]))
}

const TYPES = ['Claim', 'Citation', 'Conflict', 'Check', 'Evidence', 'Judgement', 'Source', 'Dataset']

function thingOf({ labels, properties, elementId }: Node<number>): Thing {
  const thing = labels.includes('Entity') ? properties.kind : TYPES.find(type => labels.includes(type))
  if (thing === undefined) throw new TypeError(`a node that the SDL has a type for was expected, but got: ${labels}`)
  return { thing, id: properties.id, element: elementId }
}
