// What the API shows, side by side with what an export shows.

import { expect } from 'vitest'
import type { asker } from '../../harness.ts'
import type { Shown } from './article.ts'

type Ask = ReturnType<typeof asker>
type Members = Readonly<Record<string, unknown>>
interface Page {
  edges: { node: Members }[]
  pageInfo: { hasNextPage: boolean; endCursor: string }
}

/** All that the API lists under a root field. */
async function listed(ask: Ask, field: string, selection: string): Promise<Members[]> {
  const nodes: Members[] = []
  for (let after: string | null = null; ; ) {
    const { data, errors } = await ask(
      `query ($after: String) { page: ${field}(first: 50, after: $after) { edges { node ${selection} } pageInfo { hasNextPage endCursor } } }`,
      { after },
    )
    expect(errors).toBeUndefined()
    const { edges, pageInfo } = (data as { page: Page }).page
    nodes.push(...edges.map(({ node }) => node))
    if (!pageInfo.hasNextPage) return nodes.sort((a, b) => ((a.id as string) < (b.id as string) ? -1 : 1))
    after = pageInfo.endCursor
  }
}

/** As the API has it: what is not known is null, and not a member that is left out. */
const nulls = (record: Members, names: readonly string[]): Members =>
  Object.fromEntries(names.map(name => [name, record[name] ?? null]))

const byId = <T extends { id: string }>(records: readonly T[]): T[] =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : 1))

/** Expects an export to show what the API shows. */
export const comparer =
  (ask: Ask) =>
  async (shown: Shown): Promise<void> => {
    const sources = ['id', 'title', 'kind', 'publisher', 'authors', 'publishedOn', 'publishedOnInferred', 'url']
    const sourceFields = [...sources, 'language', 'licence', 'note', 'sha256']
    expect(shown.sources.map(source => nulls({ ...source }, sourceFields))).toEqual(
      await listed(ask, 'sources', `{ ${sourceFields.join(' ')} }`),
    )
    const entityFields = ['id', 'formerIds', 'kind', 'name', 'aliases', 'description', 'note']
    const alias = ['name', 'language', 'script', 'kind']
    const entities = await listed(
      ask,
      'entities',
      `{ ${entityFields.join(' ').replace('aliases', `aliases { ${alias.join(' ')} }`)} }`,
    )
    expect(
      byId(shown.entities).map(entity => ({
        ...nulls({ ...entity }, entityFields),
        aliases: asSet(entity.aliases.map(each => nulls({ ...each }, alias))),
      })),
    ).toEqual(entities.map(entity => ({ ...entity, aliases: asSet(entity.aliases as Members[]) })))
    expect(shown.claims.map(claimOfApi)).toEqual(await listed(ask, 'claims', CLAIM))
    expect(byId(shown.conflicts).map(conflictOfApi)).toEqual(
      (await listed(ask, 'conflicts', CONFLICT)).map(conflict => ({
        ...conflict,
        claims: asSet(conflict.claims as Members[]),
        evidence: asSet(conflict.evidence as Members[]),
      })),
    )
  }

const asSet = (records: readonly Members[]): string[] => records.map(record => JSON.stringify(record)).sort()

const CLAIM = `{ id subject { id name } subjectId predicate object { id name } objectId modality stance rank isInferred statement asOf
  value { ... on Money { amount } ... on Quantity { number } ... on TextValue { text } ... on DateValue { date } }
  citations(first: 10) { id quote start end sha256 asStated statedEquivalent attribution note dataset link source { id title } assertedBy { id } } }`

function claimOfApi(claim: Shown['claims'][number]): Members {
  const { id, subject, subjectId, predicate, object, objectId, modality, stance, rank, isInferred, statement } = claim
  const { amount, number, text, date } = (claim.value ?? {}) as Readonly<Record<string, string | undefined>>
  const values = {
    Money: { amount: amount ?? null },
    Quantity: { number: number ?? null },
    TextValue: { text },
    DateValue: { date },
  }
  const words = ['id', 'quote', 'start', 'end', 'sha256', 'asStated', 'statedEquivalent', 'attribution', 'note']
  return {
    id,
    subject: { id: subject.id, name: subject.name },
    subjectId,
    predicate,
    object: object ? { id: object.id, name: object.name } : null,
    objectId: objectId ?? null,
    ...{ modality, stance, rank, isInferred, statement },
    asOf: claim.qualifiers.asOf ?? null,
    value: claim.value ? values[claim.value.type] : null,
    citations: claim.citations.map(citation => ({
      ...nulls({ ...citation }, [...words, 'dataset', 'link']),
      source: { id: citation.source.id, title: citation.source.title },
      assertedBy: citation.assertedBy ? { id: citation.assertedBy.id } : null,
    })),
  }
}

const CONFLICT = `{ id kind state explanation predicate subject { id name } object { id name } claims(first: 100) { id } evidence { text } }`

function conflictOfApi(conflict: Shown['conflicts'][number]): Members {
  const { id, kind, state, explanation, predicate, subject, object, sides, evidence } = conflict
  return {
    ...{ id, kind, state, explanation, predicate },
    subject: { id: subject.id, name: subject.name },
    object: object ? { id: object.id, name: object.name } : null,
    claims: asSet(sides.flat().map(claim => ({ id: claim }))),
    evidence: asSet(evidence.map(text => ({ text }))),
  }
}
