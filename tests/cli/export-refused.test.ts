// What export refuses before it looks for a graph.

import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { run } from './run.ts'

const home = mkdtempSync(join(tmpdir(), 'claimgraph-export-'))
afterAll(() => rmSync(home, { recursive: true }))
const target = join(home, 'out')

it.each([
  [
    'a format that is none',
    ['--format', 'nonsense'],
    "error: option '--format <format>' argument 'nonsense' is invalid. Allowed choices are jsonl, csv, json-ld, ftm, bibtex, biblatex, csl-json, bibliography.",
  ],
  [
    'a style that is none',
    ['--format', 'bibliography', '--style', 'nonsense'],
    'There is no citation style "nonsense": expected one of apa, vancouver, harvard1. Nothing was exported.',
  ],
  [
    'a style of what has none',
    ['--style', 'apa'],
    '--style goes with the format bibliography only. Nothing was exported.',
  ],
  [
    'gzip of what is not zipped',
    ['--format', 'csv', '--gzip'],
    '--gzip goes with the format jsonl only. Nothing was exported.',
  ],
  [
    'a query of what is no bibliography',
    ['--format', 'ftm', '--query', 'q.graphql', '--dataset', 'a'],
    '--query goes with the formats bibtex, biblatex, csl-json, bibliography only; --dataset does not go with --query: the query says what is meant. Nothing was exported.',
  ],
  [
    'variables of no query',
    ['--format', 'bibtex', '--variables', '{}'],
    '--variables goes with --query only. Nothing was exported.',
  ],
  [
    'a query that is not there',
    ['--format', 'bibtex', '--query', join(home, 'no.graphql')],
    `${join(home, 'no.graphql')} cannot be read (ENOENT): expected a GraphQL document. Nothing was exported.`,
  ],
])('%s', async (_, options, message) => {
  const { code, stdout, stderr } = await run(['export', target, ...options])
  expect([code, stdout, stderr.split('\n')[0]]).toEqual([1, '', message])
  expect(existsSync(target)).toBe(false)
})

it('variables that are no JSON object, and a folder on standard output', async () => {
  const query = join(home, 'query.graphql')
  writeFileSync(query, '{ stats { claims } }')
  const variables = await run(['export', target, '--format', 'bibtex', '--query', query, '--variables', '[1]'])
  expect([variables.code, variables.stderr]).toEqual([
    1,
    '--variables expects a JSON object such as {"id": "deepseek"}, but found [1]: nothing was exported.\n',
  ])
  const folder = await run(['export', '-', '--format', 'csv'])
  expect([folder.code, folder.stderr]).toEqual([
    1,
    'csv makes a folder: name one in the place of -. Nothing was exported.\n',
  ])
  const datasets = await run(['export', '-'])
  expect([datasets.code, datasets.stderr]).toEqual([
    1,
    'jsonl makes a folder: name one in the place of -. Nothing was exported.\n',
  ])
  expect(readdirSync(home)).toEqual(['query.graphql'])
})
