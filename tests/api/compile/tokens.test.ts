import { describe, expect, test } from 'vitest'
import { tokenize } from '../../../src/api/compile/tokens.ts'

const kindsIn = (kind: 'variable' | 'parameter') => (cypher: string) =>
  tokenize(cypher)
    .filter(token => token.kind === kind)
    .map(token => token.text)
const variables = kindsIn('variable')
const parameters = kindsIn('parameter')

describe('variables are told apart from', () => {
  test.each([
    ['properties', 'RETURN node.id, node.name.first', ['node', 'node']],
    [
      'labels, relationship types and keywords',
      'MATCH (node:Entity)-[edge:CITES|FROM]->(:Claim) WHERE node:Company',
      ['node', 'edge', 'node'],
    ],
    [
      'map keys',
      "MATCH (node:Claim {id: wanted, predicate: 'X'}) RETURN {key: node, other: [claim]}",
      ['node', 'wanted', 'node', 'claim'],
    ],
    ['keys of a map inside a map', 'RETURN {outer: {inner: value}}', ['value']],
    ['function names', 'RETURN coalesce(until, toString(since))', ['until', 'since']],
    ['function names with a namespace', 'RETURN duration.between(since, until)', ['since', 'until']],
    ['literals', 'RETURN true, false, null, 1.5, trueish', ['trueish']],
    ['strings', `RETURN 'node', "this \\" node", 'it\\'s node', name`, ['name']],
    ['comments', 'RETURN a // node\n, b /* claim\nclaim */, c', ['a', 'b', 'c']],
    ['parameters', 'WHERE node.kind IN $kinds AND $filter.predicates IS NULL', ['node']],
    ['quoted names', 'MATCH (node:`odd label`) RETURN node', ['node', 'node']],
    ['numbers', 'RETURN list[0..10], 3', ['list']],
  ])('%s', (_, cypher, expected) => {
    expect(variables(cypher)).toEqual(expected)
  })

  test('the names of a procedure and of its columns, but not from what they are called here', () => {
    expect(
      variables(
        "CALL db.index.fulltext.queryNodes('alias_name', $words) YIELD node AS alias, score AS score MATCH (alias) RETURN alias",
      ),
    ).toEqual(['alias', 'score', 'alias', 'alias'])
  })

  test('nothing in a subquery, which has braces but is no map', () => {
    expect(
      variables(
        'WHERE EXISTS { (claim)-[:CITES]->(citation:Citation) WHERE citation.since <= 1 } AND COUNT { MATCH (a) } > 1',
      ),
    ).toEqual(['claim', 'citation', 'citation', 'a'])
    expect(variables('CALL (this, node) { RETURN {id: node} AS row } RETURN COLLECT { RETURN row }')).toEqual([
      'this',
      'node',
      'node',
      'row',
      'row',
    ])
  })

  test('columns called by AS', () => {
    expect(variables('WITH claim.id AS name, [each IN list WHERE each <> name | each.key] AS keys')).toEqual([
      'claim',
      'name',
      'each',
      'list',
      'each',
      'name',
      'each',
      'keys',
    ])
  })
})

describe('parameters', () => {
  test('are named without the dollar, and are not in strings or comments', () => {
    expect(parameters("RETURN $epoch, $filter.kinds, '$not', `$nor` // $this\n")).toEqual(['epoch', 'filter'])
  })
})

describe('the text', () => {
  test('is kept, but for comments', () => {
    const cypher = `MATCH (a {id: $id}) // what\nWHERE a.x = 'y // no comment' AND "é" <> 月\nRETURN a /* all */ LIMIT 1`
    const text = tokenize(cypher)
      .map(token => (token.kind === 'parameter' ? `$${token.text}` : token.text))
      .join('')
    expect(text).toBe(`MATCH (a {id: $id}) \nWHERE a.x = 'y // no comment' AND "é" <> 月\nRETURN a  LIMIT 1`)
  })

  test('knows how many brackets are open around each word', () => {
    const depths = tokenize('WHERE (a IN [b]) AND EXISTS { (c) WHERE {d: e}.d } OR f')
      .filter(token => token.kind === 'variable' || token.text === 'WHERE')
      .map(token => [token.text, token.depth])
    expect(depths).toEqual([
      ['WHERE', 0],
      ['a', 1],
      ['b', 2],
      ['c', 2],
      ['WHERE', 1],
      ['e', 2],
      ['f', 0],
    ])
  })
})
