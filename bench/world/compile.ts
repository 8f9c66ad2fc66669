// Drafts → a checked dataset, as `check` would make it of the files: sources with their texts, and claims with their citations at
// their places.

import { contentId, sha256 } from '../../src/domain/canonical.ts'
import type { Entity } from '../../src/domain/entity.ts'
import { lastStatedDigit } from '../../src/domain/precision.ts'
import type { Source } from '../../src/domain/source.ts'
import type { CheckedCitation, CheckedClaim } from '../../src/ingest/checked.ts'
import { type Draft, day } from './draft.ts'
import { type Next, publisher } from './names.ts'

export interface CompiledDistrict {
  id: string
  entities: Entity[]
  sources: Source[]
  claims: CheckedClaim[]
  /** By source. */
  texts: Map<string, { text: string; sha256: string }>
}

/** Claims that a source carries on average; the first ones carry most. */
const CLAIMS_A_SOURCE = 33
/** How many sources say the same. */
const CITATIONS = [1, 1, 1, 1, 1, 1, 1, 1, 2, 3]

interface Words {
  claim: string
  /** In UTF-16 units, which are code points here: no character of a sentence is beyond the basic plane. */
  start: number
}

/** `drafts` by the ids of their claims. */
export function compiled(
  id: string,
  entities: Entity[],
  drafts: ReadonlyMap<string, Draft>,
  next: Next,
): CompiledDistrict {
  const pages = Array.from({ length: Math.ceil(drafts.size / CLAIMS_A_SOURCE) }, () => ({
    text: '',
    words: [] as Words[],
  }))
  for (const [claimId, claim] of drafts) {
    const where = new Set<number>()
    const wanted = CITATIONS[Math.floor(next() * CITATIONS.length)]!
    while (where.size < wanted) where.add(Math.floor(pages.length * next() ** 1.4))
    for (const page of where) {
      const { text, words } = pages[page]!
      words.push({ claim: claimId, start: text.length })
      pages[page]!.text = `${text}${claim.sentence}\n`
    }
  }
  const sources: Source[] = []
  const texts: CompiledDistrict['texts'] = new Map()
  const claims = new Map(
    [...drafts].map(([claim, { content }]) => [claim, { id: claim, content, citations: [] as CheckedCitation[] }]),
  )
  for (const [number, { text, words }] of pages.entries()) {
    const source = sourceOf(`${id}-source-${number}`, number, next)
    const page = { text, sha256: sha256(text) }
    sources.push(source)
    texts.set(source.id, page)
    for (const { claim, start } of words)
      claims.get(claim)!.citations.push(citation(id, source.id, page.sha256, drafts.get(claim)!, claim, start))
  }
  return { id, entities, sources, texts, claims: [...claims.values()] }
}

function citation(
  dataset: string,
  source: string,
  hash: string,
  { sentence, asStated, content }: Draft,
  claim: string,
  start: number,
): CheckedCitation {
  const end = start + sentence.length
  const { value } = content
  const digit = value?.type === 'Money' || value?.type === 'Quantity' ? lastStatedDigit(asStated ?? '', value) : null
  return {
    id: contentId('q1', { claim, dataset, source, sha256: hash, start, end }),
    source,
    quote: sentence,
    start,
    end,
    sha256: hash,
    ...(asStated !== undefined && { asStated }),
    ...(digit !== null && { lastDigit: digit }),
    subjectAsWritten: undefined,
    objectAsWritten: undefined,
  }
}

const KINDS = ['ARTICLE', 'ARTICLE', 'ARTICLE', 'REPORT', 'PRESS_RELEASE', 'FILING'] as const

const sourceOf = (id: string, number: number, next: Next): Source => ({
  id,
  title: `What was said and done, part ${number + 1}`,
  kind: KINDS[Math.floor(next() * KINDS.length)]!,
  publisher: publisher(next),
  authors: [],
  publishedOn: { date: day(Math.floor(next() * 3900)), inferred: false },
  url: `https://www.example.org/${id}`,
  language: 'en',
  drawsOn: [],
})
