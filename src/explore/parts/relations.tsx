// Whom and what an entity is related to, by what is claimed, with the claims and their words.

import { useState } from 'preact/hooks'
import { entityAddress } from '../address.ts'
import type { Predicate, SaidFragment } from '../queries.ts'
import { predicateLabel } from '../settings.ts'
import { KINDS } from '../words.ts'
import { ClaimWords } from './claim-words.tsx'
import { claimsInWords, type Related, type RelationEdge, relationGroups } from './relation-groups.ts'
import { ClaimValue } from './value.tsx'

export function Relations({ id, edges }: { id: string; edges: readonly RelationEdge[] }) {
  return (
    <div class="relations">
      {relationGroups(id, edges).map(({ predicate, isSubject, related }) => (
        <section key={`${predicate}-${isSubject}`} aria-label={groupName(predicate, isSubject)}>
          <h3>{groupName(predicate, isSubject)}</h3>
          <ul class="related">
            {related.map(each => (
              <RelatedLine key={each.edge.node.id} related={each} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** A flat list: of investors, who come by more than one predicate. */
export function RelatedList({ edges }: { edges: readonly RelationEdge[] }) {
  return (
    <ul class="related">
      {edges.map(edge => (
        <RelatedLine key={edge.node.id} related={{ edge, claims: edge.claims }} />
      ))}
    </ul>
  )
}

// ---------------------------------------------------------------------------------------------------------------------

/** “raised …”, or “… invested in it”. */
const groupName = (predicate: Predicate, isSubject: boolean): string =>
  isSubject ? `${predicateLabel(predicate)} …` : `… ${predicateLabel(predicate)} it`

function RelatedLine({ related }: { related: Related }) {
  const [isOpen, setOpen] = useState(false)
  const { claims } = related
  const { node } = related.edge
  const sums = claims.filter(({ value }) => value !== null)
  return (
    <li>
      <p class="related-head">
        <span>
          <a href={entityAddress(node.id)}>{node.name}</a>
          <span class="kind">{KINDS[node.kind].one}</span>
        </span>
        {sums.length > 0 && (
          <span class="sums">
            {sums.map((claim, number) => (
              <span key={claim.id}>
                {number > 0 && ', '}
                <ClaimValue claim={claim} />
              </span>
            ))}
          </span>
        )}
      </p>
      <button type="button" class="plain" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {claimsInWords(related)}
        <span class="unseen"> about {node.name}</span>
      </button>
      {isOpen && (
        <div class="related-claims">
          {claims.map(claim => (
            <ClaimWithWords key={claim.id} claim={claim} />
          ))}
        </div>
      )}
    </li>
  )
}

function ClaimWithWords({ claim }: { claim: SaidFragment }) {
  return (
    <div class="claim-with-words">
      <ClaimWords claim={claim} />
    </div>
  )
}
