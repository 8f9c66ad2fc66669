// All that is claimed of something under one predicate, side by side, and what it comes to.

import { useState } from 'preact/hooks'
import { conflictAddress } from '../address.ts'
import { roundedInWords } from '../figure.ts'
import type { Predicate } from '../queries.ts'
import { BestClaim, FactClaims, type FactQuery, type SaidFragment } from '../queries.ts'
import { hasOneAnswer } from '../settings.ts'
import { useAnswer } from '../use-answer.ts'
import { usePages } from '../use-pages.ts'
import { CONFLICT_KINDS, CONFLICT_STATES, counted, predicateTitle } from '../words.ts'
import { AgreementBadge } from './badges.tsx'
import { References } from './footnote-list.tsx'
import type { Footnotes } from './footnotes.ts'
import { Quote } from './quote.tsx'
import { More } from './section.tsx'
import { ClaimLink, ClaimValue, Qualifiers } from './value.tsx'

export type FactAnswer = NonNullable<NonNullable<FactQuery['entity']>['fact']>

export function Fact({ id, fact, notes }: { id: string; fact: FactAnswer; notes: Footnotes }) {
  const { predicate, claims, claimCount, agreement, independentOrigins, best, conflicts, checks } = fact
  // Where many answers are right, none of them is the one to go by, and how many agree with it says nothing of the others.
  const isOne = hasOneAnswer(predicate) || agreement === 'DISPUTED'
  const preferred = isOne ? best?.id : undefined
  const isFar = preferred !== undefined && !claims.some(claim => claim.id === preferred)
  const farther = useAnswer(BestClaim, isFar ? { id: preferred } : null)
  const far = farther.state === 'answered' ? farther.data.claim : null
  const shown = far === null ? claims : [far, ...claims]
  const isProse = claims.some(({ value }) => value?.__typename === 'TextValue' && value.text.length > 30)
  return (
    <section class="fact" aria-labelledby={`fact-${predicate}`}>
      <header>
        <h3 id={`fact-${predicate}`}>{predicateTitle(predicate)}</h3>
        {isOne && <AgreementBadge agreement={agreement} origins={independentOrigins} />}
      </header>
      <ul class={isProse ? 'values prose' : 'values'}>
        {shown.map(claim => (
          <li key={claim.id} class={claim.id === preferred ? 'best' : undefined}>
            <p>
              <ClaimValue claim={claim} />
              <References claim={claim.id} notes={notes} />
              {isProse && <ClaimLink claim={claim} />}
            </p>
            <Converted fact={fact} claim={claim} />
            <p class="small">
              {claim.id === preferred && claimCount > 1 && !isProse && <span class="best-word">to go by · </span>}
              <Qualifiers claim={claim} /> {!isProse && <ClaimLink claim={claim} />}
            </p>
          </li>
        ))}
      </ul>
      {conflicts.length > 0 && (
        <p class="small fact-conflicts">
          {conflicts.map(({ id, kind, state }, number) => (
            <span key={id}>
              {number > 0 && ', '}
              <a href={conflictAddress(id)} class={state.toLowerCase()}>
                {CONFLICT_KINDS[kind].word} ({CONFLICT_STATES[state].word.toLowerCase()})
              </a>
            </span>
          ))}
        </p>
      )}
      {checks
        .filter(({ outcome }) => outcome === 'HOLDS')
        .map(check => (
          <p key={check.id} class="small check">
            <span aria-hidden="true">✓ </span>
            {check.explanation}
          </p>
        ))}
      {claimCount > shown.length && <AllClaims id={id} predicate={predicate} count={claimCount} />}
    </section>
  )
}

/** Of a fact with so many claims that they are not compared. */
export function LargeFact({ id, predicate }: { id: string; predicate: Predicate }) {
  return (
    <section class="fact" aria-labelledby={`fact-${predicate}`}>
      <header>
        <h3 id={`fact-${predicate}`}>{predicateTitle(predicate)}</h3>
      </header>
      <p class="small">There are so many claims on it that they are not compared here.</p>
      <AllClaims id={id} predicate={predicate} count={null} />
    </section>
  )
}

// ---------------------------------------------------------------------------------------------------------------------

/** The value in the currency that was asked for, with the rate it was converted at. */
function Converted({ fact, claim }: { fact: FactAnswer; claim: SaidFragment }) {
  const found = fact.conversions.find(({ claimId }) => claimId === claim.id)
  if (found === undefined || claim.value?.__typename !== 'Money') return null
  if (found.money.currency === claim.value.currency) return null
  return (
    <p class="converted" title={found.basis}>
      ≈ {roundedInWords(found.money)}
    </p>
  )
}

function AllClaims({ id, predicate, count }: { id: string; predicate: Predicate; count: number | null }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <p class="more">
        {/* Stays while they are shown: the focus is on it. */}
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {count === null ? 'The claims' : `All ${counted(count, 'claim')}`}
        </button>
      </p>
      {isOpen && <ClaimPages id={id} predicate={predicate} />}
    </>
  )
}

function ClaimPages({ id, predicate }: { id: string; predicate: Predicate }) {
  const pages = usePages(FactClaims, { id, predicate }, ({ claims }) => claims)
  return (
    <div class="claim-pages">
      <ul>
        {pages.edges.map(({ node: claim }) => (
          <li key={claim.id}>
            <p>
              <ClaimValue claim={claim} />{' '}
              <span class="small">
                <Qualifiers claim={claim} /> <ClaimLink claim={claim} />
              </span>
            </p>
            {claim.citations.slice(0, 1).map(citation => (
              <Quote key={citation.id} citation={citation} />
            ))}
          </li>
        ))}
      </ul>
      <More pages={pages} what="claims" />
    </div>
  )
}
