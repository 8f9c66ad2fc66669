// JavaScript values ↔ Bolt values. Integers that a JavaScript number cannot hold are refused, never rounded.

import neo4j, { isDate, isDateTime, isInt, isNode, isRelationship } from 'neo4j-driver'

/** Parameters as Neo4j expects them: whole numbers become integers, undefined becomes null. */
export function encode(value: unknown): unknown {
  if (value === undefined || value === null) return null
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(encode)
  if (value instanceof Date)
    throw new TypeError('a string was expected for a date, but got a Date: pass date.toISOString()')
  if (typeof value === 'object') return encodeMembers(value)
  return value
}

export function encodeMembers(parameters: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([key, member]) => [key, encode(member)]))
}

/** Values as JavaScript has them. Nodes and relationships never leave this room: a statement returns what it needs of them. */
export function decode(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) value[index] = decode(value[index])
    return value
  }
  if (isInt(value)) {
    if (!value.inSafeRange()) throw new RangeError(`an integer within ±2^53 was expected, but got: ${value.toString()}`)
    return value.toNumber()
  }
  if (isDateTime(value) || isDate(value)) return value.toString()
  if (isNode(value) || isRelationship(value))
    throw new TypeError('a statement must return values, but returned a node or relationship')
  const object = value as Record<string, unknown>
  for (const key of Object.keys(object)) object[key] = decode(object[key])
  return object
}
