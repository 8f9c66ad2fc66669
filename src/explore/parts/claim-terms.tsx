// A claim taken apart: whom it is about, what it says, and what it says besides.

import type { ComponentChildren } from 'preact'
import { entityAddress } from '../address.ts'
import { dateInWords, roundedInWords, valueInWords } from '../figure.ts'
import type { FullClaim } from '../pages/claim.tsx'
import { predicateLabel } from '../settings.ts'
import { MODALITIES } from '../words.ts'
import { HolderLink } from './value.tsx'

export function ClaimTerms({ claim }: { claim: FullClaim }) {
  const value = valueInWords(claim.value)
  return (
    <dl class="terms">
      <Term name="Subject">
        <a href={entityAddress(claim.subject.id)}>{claim.subject.name}</a>
        {claim.subjectId !== claim.subject.id && ` (written as ${claim.subjectId})`}
      </Term>
      <Term name="Predicate">
        {predicateLabel(claim.predicate)} <code class="code">{claim.predicate}</code>
      </Term>
      {claim.object !== null && (
        <Term name="Object">
          <a href={entityAddress(claim.object.id)}>{claim.object.name}</a>
          {claim.objectId !== claim.object.id && ` (written as ${claim.objectId})`}
        </Term>
      )}
      {value !== null && (
        <Term name="Value">
          <span class="value">{value.words}</span>
          {value.exact !== null && <span class="small exact"> {value.exact}</span>}
        </Term>
      )}
      {claim.converted !== null && isOther(claim) && (
        <Term name="Converted">
          {roundedInWords(claim.converted.money)} <span class="small">{claim.converted.basis}</span>
        </Term>
      )}
      <Term name="Modality">{MODALITIES[claim.modality]}</Term>
      <Term name="Stance">{claim.stance === 'DENIES' ? 'denied' : 'asserted'}</Term>
      <Term name="Rank">{claim.rank.toLowerCase()}</Term>
      {claim.isInferred && <Term name="Proof">Inferred by the curator: no citation proves it.</Term>}
      {dated('As of', claim.asOf)}
      {dated('From', claim.validFrom)}
      {dated('Until', claim.validTo)}
      {claim.round !== null && (
        <Term name="Round">
          <a href={entityAddress(claim.round.id)}>{claim.round.name}</a>
        </Term>
      )}
      {worded('Tranche', claim.tranche)}
      {worded('Basis', claim.basis?.toLowerCase().replace('_', '-'))}
      {worded('Phase', claim.phase?.toLowerCase())}
      {worded('Role', claim.role)}
      {worded('Parts', claim.parts === null ? null : 'said to be all named')}
      {claim.holder !== null && (
        <Term name="Holder">
          <HolderLink holder={claim.holder} />
        </Term>
      )}
      <Term name="Id">
        <code class="code">{claim.id}</code>
      </Term>
    </dl>
  )
}

// ---------------------------------------------------------------------------------------------------------------------

function Term({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

const worded = (name: string, words: string | null | undefined) => words && <Term name={name}>{words}</Term>

const dated = (name: string, date: string | null) => date !== null && <Term name={name}>{dateInWords(date)}</Term>

const isOther = ({ value, converted }: FullClaim): boolean =>
  value?.__typename === 'Money' && value.currency !== converted?.money.currency
