// A graph as files of nodes and relations, for whoever writes the same without knowing why.

import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { type Graph, readEach } from '../../src/graph/connect.ts'

/** Label → the properties by which a node of it is found. Each of them has a constraint. */
export const KEYS = {
  Record: ['id'],
  Dataset: ['id'],
  Document: ['sha256'],
  Alias: ['key'],
  Claim: ['id'],
  Citation: ['id', 'since'],
  Finding: ['id', 'since'],
} as const
export type Label = keyof typeof KEYS

/** Type of a relation → the labels at its ends. What `derive` makes of claims, between records, has any other type. */
export const ENDS = {
  DESCRIBES: ['Dataset', 'Record'],
  NAMES: ['Alias', 'Record'],
  DRAWS_ON: ['Record', 'Record'],
  TEXT_OF: ['Document', 'Record'],
  SUBJECT: ['Claim', 'Record'],
  OBJECT: ['Claim', 'Record'],
  CITES: ['Claim', 'Citation'],
  FROM: ['Citation', 'Record'],
  ASSERTED_BY: ['Citation', 'Record'],
  BETWEEN: ['Finding', 'Claim'],
} as const satisfies Record<string, readonly [Label, Label]>
export type Type = keyof typeof ENDS

export interface NodeLine {
  labels: string[]
  properties: Record<string, unknown>
}
export interface RelationLine {
  from: unknown[]
  to: unknown[]
  type: string
  properties: Record<string, unknown>
}

const keyOf = (name: string, label: Label) => `[${KEYS[label].map(key => `${name}.${key}`).join(', ')}]`

/** Writes <label>.jsonl, <type>.jsonl, derived.jsonl and evidence.jsonl; answers with the number of nodes and of relations. */
export async function copyGraph(graph: Graph, folder: string): Promise<{ nodes: number; relations: number }> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  let [nodes, relations] = [0, 0]
  for (const label of Object.keys(KEYS) as Label[])
    nodes += await copied(
      graph,
      join(folder, `${label}.jsonl`),
      `MATCH (node:${label}) RETURN {labels: labels(node), properties: properties(node)}`,
    )
  for (const [type, [from, to]] of Object.entries(ENDS))
    relations += await copied(graph, join(folder, `${type}.jsonl`), relationsOf(`relation:${type}`, from, to, 'true'))
  const known = JSON.stringify(Object.keys(ENDS))
  relations += await copied(
    graph,
    join(folder, 'derived.jsonl'),
    relationsOf('relation', 'Record', 'Record', `NOT type(relation) IN ${known}`),
  )
  const evidence = await copied(
    graph,
    join(folder, 'evidence.jsonl'),
    `MATCH (finding:Finding)-[:HAS_EVIDENCE]->(evidence:Evidence)-[:RESTS_ON]->(claim:Claim)
     RETURN {from: ${keyOf('finding', 'Finding')}, to: ${keyOf('claim', 'Claim')}, properties: properties(evidence)}`,
  )
  return { nodes: nodes + evidence, relations: relations + 2 * evidence }
}

const relationsOf = (pattern: string, from: Label, to: Label, where: string) =>
  `MATCH (from:${from})-[${pattern}]->(to:${to}) WHERE ${where}
   RETURN {from: ${keyOf('from', from)}, to: ${keyOf('to', to)}, type: type(relation), properties: properties(relation)}`

/** One line for each row. */
async function copied(graph: Graph, path: string, text: string): Promise<number> {
  const file = openSync(path, 'w')
  let [lines, waiting, size] = [0, [] as string[], 0]
  const flush = () => {
    writeSync(file, waiting.join(''))
    ;[waiting, size] = [[], 0]
  }
  try {
    await readEach(graph, text, {}, ([value]) => {
      const line = `${JSON.stringify(value)}\n`
      lines += 1
      size += line.length
      waiting.push(line)
      if (size > 1_000_000) flush()
    })
    flush()
  } finally {
    closeSync(file)
  }
  return lines
}
