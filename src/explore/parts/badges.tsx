// How far claims bear one another out, and how a disagreement stands: each by a sign, a word and a colour.

import type { Agreement, ConflictKind, ConflictState } from '../queries.ts'
import { AGREEMENTS, CONFLICT_KINDS, CONFLICT_STATES, counted, stateMeaning } from '../words.ts'

export function AgreementBadge({ agreement, origins }: { agreement: Agreement; origins?: number }) {
  const { word, sign, meaning } = AGREEMENTS[agreement]
  return (
    <span class={`badge ${agreement.toLowerCase()}`} title={meaning}>
      <span aria-hidden="true" class="sign">
        {sign}
      </span>
      {word}
      {agreement === 'CORROBORATED' && origins !== undefined && `, ${counted(origins, 'origin')}`}
    </span>
  )
}

export function StateBadge({ state, kind }: { state: ConflictState; kind: ConflictKind }) {
  const { word, sign } = CONFLICT_STATES[state]
  return (
    <span class={`badge state ${state.toLowerCase()}`} title={stateMeaning(state, kind)}>
      <span aria-hidden="true" class="sign">
        {sign}
      </span>
      {word}
    </span>
  )
}

export function ConflictKindWord({ kind }: { kind: ConflictKind }) {
  const { word, meaning } = CONFLICT_KINDS[kind]
  return (
    <span class="conflict-kind" title={meaning}>
      {word}
    </span>
  )
}
