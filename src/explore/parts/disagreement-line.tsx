// A disagreement in a list: what it is about, what stands against what, and how it stands.

import { conflictAddress, entityAddress } from '../address.ts'
import type { DisagreementLineFragment } from '../queries.ts'
import { predicateTitle } from '../words.ts'
import { Arithmetic } from './arithmetic.tsx'
import { ConflictKindWord, StateBadge } from './badges.tsx'
import { sidesOf } from './sides.ts'
import { ClaimValue } from './value.tsx'

export function DisagreementLines({ conflicts }: { conflicts: readonly DisagreementLineFragment[] }) {
  return (
    <ul class="disagreement-lines">
      {conflicts.map(conflict => (
        <DisagreementLine key={conflict.id} conflict={conflict} />
      ))}
    </ul>
  )
}

/** Claims: the question asks for one more. */
const SHOWN = 12

function DisagreementLine({ conflict }: { conflict: DisagreementLineFragment }) {
  const sides = sidesOf(conflict.claims.slice(0, SHOWN), conflict.kind)
  return (
    <li>
      <p class="line-head">
        <a class="about" href={entityAddress(conflict.subject.id)}>
          {conflict.subject.name}
        </a>
        <span class="predicate">{predicateTitle(conflict.predicate)}</span>
        <StateBadge state={conflict.state} kind={conflict.kind} />
      </p>
      <p class="line-values">
        <a href={conflictAddress(conflict.id)}>
          {sides.map(({ key, claims: [first] }, number) => (
            <span key={key}>
              {number > 0 && <span class="against">{number === 1 ? ' against ' : ', '}</span>}
              <ClaimValue claim={first!} />
            </span>
          ))}
          {conflict.claims.length > SHOWN && ' and others'}
        </a>
      </p>
      <p class="line-why">
        <ConflictKindWord kind={conflict.kind} />. <Arithmetic text={conflict.explanation} />
      </p>
    </li>
  )
}
