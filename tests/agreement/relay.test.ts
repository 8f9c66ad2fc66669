// Relay's specifications, as the SDL has to keep them: by the rules of graphql-eslint, and what those don't look at by introspection.

import { join } from 'node:path'
import plugin from '@graphql-eslint/eslint-plugin'
import { ESLint, type Linter } from 'eslint'
import { type GraphQLObjectType, type GraphQLOutputType, isObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { executableSchema } from '../../src/api/schema.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const schema = executableSchema()

const RULES: Linter.RulesRecord = {
  ...plugin.configs['flat/schema-relay'].rules,
  // A list that is no connection: of what an item has few of, or with a `first` of its own.
  '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
  '@graphql-eslint/no-hashtag-description': 'error',
  '@graphql-eslint/no-typename-prefix': 'error',
  '@graphql-eslint/no-unreachable-types': 'error',
  '@graphql-eslint/require-deprecation-reason': 'error',
  '@graphql-eslint/require-nullable-result-in-root': 'error',
  // Connections and edges are all alike.
  '@graphql-eslint/require-description': [
    'error',
    {
      types: true,
      DirectiveDefinition: true,
      rootField: true,
      ignoredSelectors: ['ObjectTypeDefinition[name.value=/(Connection|Edge)$/]'],
    },
  ],
}

/** What graphql-eslint has to say of the SDL. */
async function complaints(files: string): Promise<string[]> {
  const eslint = new ESLint({
    cwd: ROOT,
    overrideConfigFile: true,
    overrideConfig: {
      files: ['**/*.graphql'],
      plugins: { '@graphql-eslint': plugin as unknown as ESLint.Plugin },
      languageOptions: { parser: plugin.parser, parserOptions: { graphQLConfig: { schema: join(ROOT, files) } } },
      rules: RULES,
    },
  })
  const results = await eslint.lintFiles([files])
  expect(results.length).toBeGreaterThan(15)
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, ruleId, message }) => `${filePath}:${line} ${ruleId}: ${message}`),
  )
}

it('the SDL breaks no rule that graphql-eslint has for Relay, and no general one that fits', async () => {
  expect(await complaints('schema/*.graphql')).toEqual([])
})

const types = Object.values(schema.getTypeMap()).filter(isObjectType)
const named = (suffix: string) => types.filter(({ name }) => name.endsWith(suffix))
const typesOf = (type: GraphQLObjectType) =>
  Object.fromEntries(Object.entries(type.getFields()).map(([name, field]) => [name, String(field.type)]))

describe('every connection', () => {
  it.each(named('Connection').map(type => [type.name, type] as const))('%s leads to its own edges', (name, type) => {
    expect(typesOf(type)).toEqual({
      edges: `[${name.replace('Connection', 'Edge')}!]!`,
      pageInfo: 'PageInfo!',
      totalCount: 'Int!',
    })
  })

  it('takes the four arguments of paging wherever it is a field', () => {
    const isConnection = (type: GraphQLOutputType) => /Connection!?$/.test(String(type))
    const paging = types.flatMap(type =>
      Object.values(type.getFields())
        .filter(field => isConnection(field.type))
        .map(({ name, args }) => [
          `${type.name}.${name}`,
          ...args.slice(0, 4).map(each => `${each.name}: ${each.type}`),
        ]),
    )
    const wanted = ['first: Int', 'after: String', 'last: Int', 'before: String']
    expect(paging.length).toBeGreaterThan(50)
    expect(paging.filter(([, ...args]) => args.join() !== wanted.join())).toEqual([])
  })
})

it('every edge is an Edge; those of relations have claims as well', () => {
  const edges = named('Edge').map(type => [type.name, type.getInterfaces().map(({ name }) => name)])
  const expected = edges.map(([name]) => [
    name,
    String(name).startsWith('Related') ? ['Edge', 'RelationEdge'] : ['Edge'],
  ])
  expect(edges).toEqual(expected)
})

it('a Node is found by an id that is always there', () => {
  const query = schema.getQueryType()!
  expect(typesOf(query)).toMatchObject({ node: 'Node', nodes: '[Node]' })
  const ids = ({ args }: { args: readonly { name: string; type: unknown }[] }) =>
    args.map(each => `${each.name}: ${each.type}`)
  expect(ids(query.getFields().node!)).toEqual(['id: ID!'])
  expect(ids(query.getFields().nodes!)).toEqual(['ids: [ID!]!'])
  const nodes = types.filter(type => type.getInterfaces().some(({ name }) => name === 'Node'))
  expect(nodes.filter(type => typesOf(type).id !== 'ID!')).toEqual([])
})
