// What an export shows of the article, made from its dataset as it is checked: for tests that need no graph.

import { type ClaimContent, storedQualifiers } from '../../../src/domain/claim.ts'
import { storedValue } from '../../../src/domain/value.ts'
import { checkDataset } from '../../../src/ingest/check.ts'
import type { CheckedDataset } from '../../../src/ingest/checked.ts'
import type { StoredCitation } from '../../../src/ingest/export/citations.ts'
import type { CitedClaim } from '../../../src/ingest/export/claims.ts'
import type { AliasRow } from '../../../src/ingest/export/descriptions.ts'
import { Names, named } from '../../../src/ingest/export/names.ts'
import type { Properties } from '../../../src/ingest/export/record.ts'
import type {
  ShownClaim,
  ShownConflict,
  ShownEntity,
  ShownRecord,
  ShownSource,
} from '../../../src/ingest/export/shown.ts'
import { shownClaim } from '../../../src/ingest/export/shown-claims.ts'
import { shownEntity } from '../../../src/ingest/export/shown-entities.ts'
import { shownSource } from '../../../src/ingest/export/shown-records.ts'
import { type CitationRow, type ClaimRow, entityRow, sourceRow } from '../../../src/ingest/rows.ts'
import { ARTICLE, RATES } from '../../harness.ts'

export interface Shown {
  sources: ShownSource[]
  entities: ShownEntity[]
  claims: ShownClaim[]
  conflicts: ShownConflict[]
}

/** In the order in which an export comes to them. */
export const allOf = ({ sources, entities, claims, conflicts }: Shown): ShownRecord[] => [
  ...sources,
  ...entities,
  ...claims,
  ...conflicts,
]

/** The conflict is one that the article has; nothing is looked for here. */
export async function shownArticle(folder = ARTICLE): Promise<Shown> {
  const dataset = await checkDataset(folder, { rates: RATES })
  const names = new Names(new Map())
  try {
    const sources = byId(dataset.sources).map(source => {
      const { id, properties, references } = sourceRow(source, dataset.text(source.id)?.sha256)
      return shownSource([id, present(properties), references.map(({ drawsOn }) => drawsOn)], new Set())
    })
    const entities = byId(dataset.entities).map(entity => {
      const { id, kind, properties, names: aliases } = entityRow(entity)
      return shownEntity(id, [[id, kind, present(properties), aliases as AliasRow[]]])
    })
    for (const { id, title, url, publisher } of sources) names.add({ id, kind: 'Source', name: title, url, publisher })
    for (const entity of entities) names.add(named(entity))
    const options = { names, became: new Map<string, string>(), ranks: new Map<string, string>() }
    const claims = byId(citedClaims(dataset)).map(claim => shownClaim(claim, options))
    return { sources, entities, claims, conflicts: conflictIn(claims) }
  } finally {
    names.close()
    dataset.close()
  }
}

const byId = <T extends { id: string }>(records: Iterable<T>): T[] =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : 1))

/** A graph keeps no property that isn't there. */
const present = (properties: Properties): Properties => JSON.parse(JSON.stringify(properties)) as Properties

/** Claims as a page of an export has them. */
const citedClaims = ({ id: dataset, spool }: CheckedDataset): CitedClaim[] =>
  spool
    .rows<{ n: number; json: string }>('SELECT n, json FROM claim')
    .map(({ n, json }) => {
      const { id, subject, object, properties } = JSON.parse(json) as ClaimRow
      const { predicate, modality, stance } = properties
      const said = { subject, object, predicate, value: storedValue(properties), modality, stance }
      const citations = spool
        .rows<{ id: string; json: string }>(
          "SELECT id, json FROM contribution WHERE section = 'citation' AND owner = ? ORDER BY id",
          n,
        )
        .map(row => {
          const { source, assertedBy = null, properties: words } = JSON.parse(row.json) as CitationRow
          return { ...words, id: row.id, dataset, source, assertedBy } as StoredCitation
        })
      return {
        id,
        content: { ...said, ...storedQualifiers(properties) } as ClaimContent,
        citations: citations.toArray(),
      }
    })
    .toArray()

/** What the article's two valuations of DeepSeek come to. */
function conflictIn(claims: readonly ShownClaim[]): ShownConflict[] {
  const sides = claims
    .filter(({ predicate, subject }) => predicate === 'VALUATION' && subject.id === 'deepseek')
    .map(({ id }) => [id])
  const [first] = claims.filter(({ id }) => id === sides[0]?.[0])
  if (first === undefined) return []
  return [
    {
      type: 'conflict',
      id: 'x1_0123456789abcdef0123456789abcdef',
      kind: 'CURRENCY_SLIP',
      state: 'OPEN',
      explanation: '350 billion USD and 350 billion CNY: the same figure in two currencies.',
      predicate: 'VALUATION',
      subject: first.subject,
      sides,
      evidence: ['=HYPERLINK("x")'],
    },
  ]
}
