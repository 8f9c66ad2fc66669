// A claim as a sentence, with what narrows it down and the words that carry it.

import type { SaidFragment } from '../queries.ts'
import { Quote } from './quote.tsx'
import { ClaimLink, Qualifiers } from './value.tsx'

export function ClaimWords({ claim }: { claim: SaidFragment }) {
  return (
    <>
      <p class="statement">
        {claim.statement} <ClaimLink claim={claim} />
      </p>
      <Qualifiers claim={claim} />
      {claim.citations.map(citation => (
        <Quote key={citation.id} citation={citation} />
      ))}
    </>
  )
}
