// What the product would find on the claims of a district: by its own rules, fact by fact. All claims on a fact are of one district.

import { storedQualifiers } from '../../src/domain/claim.ts'
import {
  type FoundCheck,
  type FoundConflict,
  type LiveClaim,
  RULE_VERSION,
} from '../../src/domain/conflict/conflict.ts'
import { detect } from '../../src/domain/conflict/detect.ts'
import { predicateDefinition } from '../../src/domain/predicate.ts'
import type { Rates } from '../../src/domain/rates/rates.ts'
import { hashed } from '../../src/ingest/rows.ts'
import type { CompiledDistrict } from './compile.ts'

export function findingRows(district: CompiledDistrict, rates: Rates) {
  const dates = new Map(district.sources.map(({ id, publishedOn }) => [id, publishedOn?.date]))
  const claims = district.claims.map(claim => liveClaim(claim, dates))
  const about = Map.groupBy(claims, ({ subject, predicate }) => `${predicate} ${subject}`)
  const parts = Map.groupBy(
    claims.filter(({ predicate }) => predicate === 'PARTICIPATED_IN'),
    ({ object }) => object!,
  )
  const denied = new Set(
    claims.flatMap(({ stance, subject, predicate }) => (stance === 'DENIES' ? [`${predicate} ${subject}`] : [])),
  )
  const found = [...about].flatMap(([fact, said]) => {
    const { predicate, subject } = said[0]!
    if (predicateDefinition(predicate).cardinality !== 'one' && !denied.has(fact)) return []
    // One claim by itself contradicts nothing, and is a whole at most where it has parts.
    const ownParts = predicate === 'AMOUNT_RAISED' ? (parts.get(subject) ?? []) : []
    if (said.length === 1 && ownParts.length === 0) return []
    const roundIds =
      predicate === 'VALUATION' ? (about.get(`RAISED ${subject}`) ?? []).map(({ object }) => object!) : []
    const rounds = roundIds.flatMap(id => about.get(`AMOUNT_RAISED ${id}`) ?? [])
    return detect({ claims: said, parts: ownParts, rounds }, rates)
  })
  return found.flatMap(({ conflicts, checks }) => [...conflicts.map(conflictRow), ...checks.map(checkRow)])
}

const liveClaim = (
  { id, content, citations }: CompiledDistrict['claims'][number],
  dates: ReadonlyMap<string, string | undefined>,
): LiveClaim => ({
  id,
  subject: content.subject,
  object: content.object,
  predicate: content.predicate,
  value: content.value,
  modality: content.modality,
  stance: content.stance,
  qualifiers: storedQualifiers(content),
  rank: 'NORMAL',
  citations: citations.map(({ source, lastDigit }) => ({
    source,
    publishedOn: dates.get(source),
    lastDigit,
    inferred: false,
  })),
})

/** As `ingest` writes them: src/ingest/findings.ts. */
function conflictRow({ id, kind, state, explanation, subject, predicate, object, sides, evidence }: FoundConflict) {
  const rule = `${kind} ${RULE_VERSION}`
  return hashed({
    id,
    label: 'Conflict',
    properties: { kind, state, explanation, subject, predicate, object, rule, label: `${kind} (${state})` },
    members: membersOf(sides),
    evidence: evidence.map(({ claim, text, side }, index) => ({
      id: `${id}-${index + 1}`,
      conflict: id,
      claim,
      text,
      side,
    })),
  })
}

function checkRow({ id, kind, outcome, explanation, subject, predicate, sides }: FoundCheck) {
  const properties = { kind, outcome, explanation, subject, predicate, label: `${kind} (${outcome})` }
  return hashed({ id, label: 'Check', properties, members: membersOf(sides), evidence: [] as never[] })
}

const membersOf = (sides: FoundConflict['sides']) =>
  sides.flatMap((claims, side) => claims.map(claim => ({ claim, side })))
