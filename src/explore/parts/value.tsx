// A value, with its exact digits for whoever asks, and what is said about it besides.

import { claimAddress, entityAddress, sourceAddress } from '../address.ts'
import { dateInWords, valueInWords } from '../figure.ts'
import type { SaidFragment } from '../queries.ts'
import { MODALITIES } from '../words.ts'

/** The value; where there is none, the name of the object; where there is neither, what is said. */
export function ClaimValue({ claim }: { claim: Pick<SaidFragment, 'value' | 'object' | 'stance' | 'statement'> }) {
  const value = valueInWords(claim.value)
  const isProse = claim.value?.__typename === 'TextValue'
  return (
    <span class={isProse ? 'value prose' : 'value'} title={value?.exact ?? undefined}>
      {claim.stance === 'DENIES' && <em class="denied">not </em>}
      {value?.words ?? claim.object?.name ?? claim.statement}
    </span>
  )
}

/** As what it is said, and for when: “planned · as of May 2026 · post-money”. */
export function Qualifiers({ claim }: { claim: SaidFragment }) {
  const said = qualifiersOf(claim)
  return (
    <span class="qualifiers">
      {said.map((words, number) => (
        <span key={words}>
          {number > 0 && ' · '}
          {words}
        </span>
      ))}
      {claim.round !== null && (
        <span>
          {said.length > 0 && ' · '}in <a href={entityAddress(claim.round.id)}>{claim.round.name}</a>
        </span>
      )}
      {claim.holder !== null && (
        <span>
          {(said.length > 0 || claim.round !== null) && ' · '}
          says <HolderLink holder={claim.holder} />
        </span>
      )}
    </span>
  )
}

export function HolderLink({ holder }: { holder: NonNullable<SaidFragment['holder']> }) {
  if ('title' in holder)
    return (
      <a href={sourceAddress(holder.id)} title={holder.title}>
        {holder.publisher ?? holder.title}
      </a>
    )
  return 'name' in holder ? <a href={entityAddress(holder.id)}>{holder.name}</a> : <span>{holder.id}</span>
}

export function ClaimLink({ claim, words = 'claim' }: { claim: { id: string; statement: string }; words?: string }) {
  return (
    <a class="claim-link" href={claimAddress(claim.id)} aria-label={`The claim: ${claim.statement}`}>
      {words}
    </a>
  )
}

/** In words; the round and the holder, which have pages of their own, left out. */
export function qualifiersOf(
  claim: Pick<
    SaidFragment,
    | 'modality'
    | 'stance'
    | 'rank'
    | 'isInferred'
    | 'asOf'
    | 'validFrom'
    | 'validTo'
    | 'tranche'
    | 'basis'
    | 'phase'
    | 'role'
    | 'parts'
  >,
): string[] {
  const said = [
    claim.rank === 'PREFERRED' && 'preferred',
    claim.rank === 'DEPRECATED' && 'deprecated',
    claim.stance === 'DENIES' && 'denied',
    claim.modality !== 'REPORTED' && MODALITIES[claim.modality],
    claim.isInferred && 'inferred by the curator',
    claim.phase === 'FORMER' && 'formerly',
    claim.phase === 'CURRENT' && 'at present',
    claim.basis === 'PRE_MONEY' && 'pre-money',
    claim.basis === 'POST_MONEY' && 'post-money',
    claim.role !== null && `as ${claim.role}`,
    claim.tranche,
    claim.parts === 'COMPLETE' && 'said to be all of it',
    claim.asOf !== null && `as of ${dateInWords(claim.asOf)}`,
    claim.validFrom !== null && `from ${dateInWords(claim.validFrom)}`,
    claim.validTo !== null && `until ${dateInWords(claim.validTo)}`,
  ]
  return said.filter(words => typeof words === 'string' && words !== '') as string[]
}
