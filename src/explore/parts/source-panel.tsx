// What rests on a passage: the claims that cite its words.

import { useEffect, useRef } from 'preact/hooks'
import { claimAddress, entityAddress } from '../address.ts'
import type { SourceClaimsQuery } from '../queries.ts'
import { counted, MODALITIES, predicateTitle } from '../words.ts'

export type CitingClaim = NonNullable<SourceClaimsQuery['claims']>['edges'][number]['node']

export interface SourcePanelProps {
  /** The one that was asked for comes first. */
  claims: readonly CitingClaim[]
  /** Whether the focus comes here: somebody followed a passage. */
  takesFocus: boolean
  onClose: () => void
}

export function SourcePanel({ claims, takesFocus, onClose }: SourcePanelProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true })
  }, [claims[0]?.id, takesFocus])
  return (
    <section
      class="panel"
      aria-labelledby="panel-title"
      onKeyDown={event => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <header>
        <h2 id="panel-title" ref={heading} tabIndex={-1}>
          {counted(claims.length, 'claim')} on these words
        </h2>
        <button type="button" class="plain" onClick={onClose}>
          Back to the text
        </button>
      </header>
      <ul>
        {claims.map(claim => (
          <li key={claim.id}>
            <p class="statement">
              <a href={claimAddress(claim.id)}>{claim.statement}</a>
            </p>
            <p class="small">
              <a href={entityAddress(claim.subject.id)}>{claim.subject.name}</a> · {predicateTitle(claim.predicate)}
              {claim.modality !== 'REPORTED' && ` · ${MODALITIES[claim.modality]}`}
              {claim.stance === 'DENIES' && ' · denied'}
              {claim.isInferred && ' · inferred'}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
