// A disagreement: both sides' words side by side, why it is one, with its arithmetic, and what speaks for whom.

import { claimAddress, conflictAddress } from '../address.ts'
import type { DecisionFragment, DisagreementFragment, SaidFragment } from '../queries.ts'
import { CONFLICT_KINDS, predicateTitle, stateMeaning } from '../words.ts'
import { Arithmetic } from './arithmetic.tsx'
import { ConflictKindWord, StateBadge } from './badges.tsx'
import { ClaimWords } from './claim-words.tsx'
import { Decisions } from './decisions.tsx'
import { type Side, sidesOf } from './sides.ts'
import { ClaimValue } from './value.tsx'

/** As part of a page; the heading leads to the disagreement's own. */
export function DisagreementSection({ conflict }: { conflict: DisagreementFragment }) {
  const about = conflict.object === null ? '' : `, ${conflict.object.name}`
  return (
    <section class="disagreement" id={conflict.id} aria-labelledby={`${conflict.id}-title`}>
      <header>
        <h3 id={`${conflict.id}-title`}>
          <a href={conflictAddress(conflict.id)}>
            {predicateTitle(conflict.predicate)}
            {about}: <ConflictKindWord kind={conflict.kind} />
          </a>
        </h3>
        <StateBadge state={conflict.state} kind={conflict.kind} />
      </header>
      <DisagreementBody conflict={conflict} />
    </section>
  )
}

export function DisagreementBody({ conflict }: { conflict: DisagreementFragment }) {
  const sides = sidesOf(conflict.claims.slice(0, SHOWN), conflict.kind)
  return (
    <>
      <div class={`sides ${conflict.kind === 'SUM' ? 'sum' : ''}`}>
        {sides.map((side, number) => (
          <SideColumn key={side.key} side={side} name={nameOf(conflict, number, sides.length)} />
        ))}
      </div>
      {conflict.claims.length > SHOWN && <p class="small">The first {SHOWN} of its claims are shown.</p>}
      <dl class="reasons">
        <dt>{conflict.state === 'EXPLAINED' ? 'Why both may be right' : 'Why it is one'}</dt>
        <dd>
          <p class="meaning">
            {CONFLICT_KINDS[conflict.kind].meaning} {stateMeaning(conflict.state, conflict.kind)}
          </p>
          <p class={`explanation ${conflict.state.toLowerCase()}`}>
            <Arithmetic text={conflict.explanation} />
          </p>
        </dd>
        {conflict.evidence.length > 0 && (
          <>
            <dt>What speaks for a side</dt>
            <dd>
              <ul class="evidence">
                {conflict.evidence.map(({ id, text, favours, claim }) => (
                  <li key={id}>
                    {favours.length > 0 && <strong>{favours.map(({ statement }) => statement).join('; ')}: </strong>}
                    <Arithmetic text={text} />{' '}
                    <a class="claim-link" href={claimAddress(claim.id)}>
                      the claim it rests on
                    </a>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        {conflict.judgements.length > 0 && (
          <>
            <dt>How it is judged</dt>
            <dd>
              <Decisions decisions={conflict.judgements as readonly DecisionFragment[]} />
            </dd>
          </>
        )}
      </dl>
    </>
  )
}

// ---------------------------------------------------------------------------------------------------------------------

/** Claims: the question asks for one more. */
const SHOWN = 20

function nameOf({ kind, claims }: DisagreementFragment, number: number, count: number): string {
  if (kind === 'SUM' && number === 0) return 'The whole'
  if (kind === 'SUM') return claims.length > SHOWN ? `Part ${number}` : `Part ${number} of ${count - 1}`
  if (kind === 'RATE' && count === 1) return 'What is said'
  return count === 1
    ? 'One side, as far as it is shown here'
    : number === 0
      ? 'One side'
      : number === 1
        ? 'The other side'
        : `Side ${number + 1}`
}

function SideColumn({ side, name }: { side: Side<SaidFragment>; name: string }) {
  const [first] = side.claims
  return (
    <section class="side" aria-label={name}>
      <p class="side-name">{name}</p>
      <p class="side-value">
        <ClaimValue claim={first!} />
      </p>
      {side.claims.map(claim => (
        <div key={claim.id} class="side-claim">
          <ClaimWords claim={claim} />
        </div>
      ))}
    </section>
  )
}
