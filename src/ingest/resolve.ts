// From names to entities: where a claim names an entity by a name in the place of its id, the name has to mean one entity of the
// dataset, by its aliases and by judgements. Nothing is guessed: what is ambiguous or unknown is a problem with its candidates.

import { brief } from '../domain/brief.ts'
import type { Claim } from '../domain/claim.ts'
import { RecordId } from '../domain/id.ts'
import { identities } from '../domain/identity.ts'
import { isOnEntities } from '../domain/judgement.ts'
import { normaliseName } from '../domain/name/normalise.ts'
import { bearersOf, type Candidate, nearestIn } from './bearers.ts'
import type { Dataset, Located, WrittenNames } from './dataset.ts'
import type { Problem, Problems, RecordPath } from './problem.ts'
import { type Records, unknownId } from './records.ts'

/** The members of a claim that refer to an entity, and those of its citations that do. */
const MEMBERS = ['subject', 'object', 'round', 'holder'] as const

/** A name that means no entity, or several. */
export interface Question {
  name: string
  /** Where it was first met: `claims.yaml:12 claims[3].subject`. */
  place: Problem
  candidates: Candidate[]
}

/**
 * Puts ids in the place of names in the dataset's claims. A name that can't be resolved stays, is a problem and a question, and is not
 * reported again by whoever looks it up in `records`.
 */
export function resolveNames(dataset: Dataset, records: Records, problems: Problems, questions: Question[]): void {
  const known = new Map<string, string | Unresolved>()
  // Made for the first name: many datasets have ids alone.
  let meaning: ReturnType<typeof meaningIn> | undefined
  for (const located of dataset.claims) resolveClaim(located)
  for (const [name, meant] of known) if (typeof meant !== 'string') dataset.refused.add(name)

  function resolveClaim(located: Located<Claim>): void {
    const { record, problem } = located
    const names: WrittenNames = {}
    const changed: Record<string, unknown> = {}
    for (const member of MEMBERS) {
      const reference = record[member]
      const id = reference === undefined ? undefined : idFor(reference, [member], problem)
      if (id === reference) continue
      changed[member] = id
      names[member] = reference!
    }
    let isAsserted = false
    const citations = record.citations.map((citation, index) => {
      const { assertedBy } = citation
      if (assertedBy === undefined) return citation
      const id = idFor(assertedBy, ['citations', index, 'assertedBy'], problem)
      isAsserted ||= id !== assertedBy
      return { ...citation, assertedBy: id }
    })
    if (isAsserted || Object.keys(names).length > 0)
      dataset.replaceClaim(located, { ...record, ...changed, citations }, names)
  }

  function idFor(reference: string, path: RecordPath, problem: Located<Claim>['problem']): string {
    if (records.has(reference)) return reference
    const before = known.get(reference)
    meaning ??= meaningIn(dataset)
    const found = before ?? meaning(reference)
    known.set(reference, found)
    if (typeof found === 'string') return found
    // Its candidates are listed once.
    const place = problem(path, unresolvedText(reference, before === undefined ? found : { ...found, candidates: [] }))
    problems.push(place)
    if (before === undefined) questions.push({ name: reference, place, candidates: found.candidates })
    return reference
  }
}

// ---------------------------------------------------------------------------------------------------------------------

interface Unresolved {
  /** AMBIGUOUS: each of them bears the name. JUDGED: the name is judged to mean each of them. UNKNOWN: nobody does, but these are like it. */
  why: 'AMBIGUOUS' | 'JUDGED' | 'UNKNOWN'
  candidates: Candidate[]
  /** Ids of those that bear the name, but are judged not to be meant. */
  excluded: string[]
}

/** What names mean in the dataset: an id, or who may be meant. */
function meaningIn({ entities, judgements }: Dataset): (name: string) => string | Unresolved {
  const described = new Map(entities.map(({ record }) => [record.id, record]))
  const all = judgements.map(({ record }) => record).toArray()
  const { canonical } = identities(all.filter(isOnEntities), id => described.has(id))
  const bearers = bearersOf([...described.values()])
  const nearest = nearestIn([...described.values()])
  const judgedNames = Map.groupBy(
    all.filter(({ name, entity }) => name !== undefined && described.has(entity!)),
    ({ verdict, name }) => `${verdict} ${normaliseName(name!)}`,
  )
  const judged = (name: string, verdict: string) =>
    (judgedNames.get(`${verdict} ${name}`) ?? []).map(({ entity }) => entity!)
  return name => {
    const normalised = normaliseName(name)
    const same = judged(normalised, 'SAME')
    const different = judged(normalised, 'DIFFERENT')
    const bearing = bearers(normalised)
    const meant = [...new Set(same.length > 0 ? same : bearing)].filter(id => !different.includes(id)).sort()
    const clusters = new Set(meant.map(id => canonical.get(id) ?? id))
    const [only] = clusters
    // The claim is about whom it names, also where that is judged to be another: only of several that are one is one taken.
    if (clusters.size === 1) return meant.includes(only!) ? only! : meant[0]!
    const excluded = bearing.filter(id => different.includes(id)).sort()
    if (clusters.size > 1)
      return {
        why: same.length > 0 ? 'JUDGED' : 'AMBIGUOUS',
        candidates: meant.map(id => ({ entity: described.get(id)!, reason: 'It has this name.' })),
        excluded,
      }
    return { why: 'UNKNOWN', candidates: nearest(name, different), excluded }
  }
}

function unresolvedText(name: string, { why, candidates, excluded }: Unresolved): string {
  const shown = candidates.map(({ entity: { id, kind, name: own } }) => `${id} (the ${kind} ${brief(own)})`).join(', ')
  if (why !== 'UNKNOWN') {
    if (candidates.length === 0) return `the name ${brief(name)} is ambiguous, see above`
    return why === 'JUDGED'
      ? `the name ${brief(name)} is judged to mean each of ${shown}: keep one of these judgements, or write the id of the one that is meant here`
      : `the name ${brief(name)} is borne by each of ${shown}: write the id of the one that is meant, or judge what the name means, under judgements: { verdict: SAME, name: ${JSON.stringify(name)}, entity: ${candidates[0]!.entity.id}, reason: … }`
  }
  const but = excluded.length === 0 ? '' : ` but ${excluded.join(' and ')}, which it is judged not to mean`
  const isId = RecordId.safeParse(name).success
  const base =
    isId && excluded.length === 0
      ? unknownId(name)
      : `${brief(name)} is not defined: no entity of this dataset has that name${but}`
  if (candidates.length === 0)
    return isId
      ? base
      : `${base}; write the id of the one that is meant, add the name to its aliases, or describe the entity`
  return `${base}; like it are ${shown}: write the id of the one that is meant, add the name to its aliases, or describe another entity`
}
