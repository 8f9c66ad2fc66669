// /explore/claim/<id>: what exactly was said, in which words, who disagrees, and what became of it.

import { useLocation } from 'preact-iso/router'
import { entityAddress, sourceAddress } from '../address.ts'
import { CitationBlock } from '../parts/citation-block.tsx'
import { ClaimTerms } from '../parts/claim-terms.tsx'
import { currencyIn } from '../parts/currency.tsx'
import { Decisions } from '../parts/decisions.tsx'
import { DisagreementLines } from '../parts/disagreement-line.tsx'
import { Heading } from '../parts/heading.tsx'
import { TroublePage, UnknownPage } from '../parts/notice.tsx'
import { Section } from '../parts/section.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { type ClaimPageQuery, ClaimPage as Question } from '../queries.ts'
import { useAnswer } from '../use-answer.ts'
import { EVENTS, predicateTitle } from '../words.ts'

export type FullClaim = NonNullable<ClaimPageQuery['claim']>

export function ClaimPage({ id }: { id: string }) {
  const { query } = useLocation()
  const answer = useAnswer(Question, { id, currency: currencyIn(query) })
  if (answer.state === 'failed') return <TroublePage trouble={answer.trouble} />
  const claim = answer.state === 'answered' ? answer.data.claim : undefined
  if (claim === null) return <UnknownPage what="claim" id={id} />
  if (claim === undefined)
    return (
      <article>
        <Heading title={null} />
        <Waiting lines={10} what="the claim" />
      </article>
    )
  return (
    <article class="claim-page">
      <p class="kicker">
        <a href={entityAddress(claim.subject.id)}>{claim.subject.name}</a> · {predicateTitle(claim.predicate)}
      </p>
      <Heading title={claim.statement} />
      <Section id="terms" title="The claim">
        <ClaimTerms claim={claim} />
      </Section>
      <Section id="words" title="The words" count={claim.citations.length}>
        {claim.citations.map(citation => (
          <CitationBlock key={citation.id} citation={citation} />
        ))}
      </Section>
      {claim.conflicts.length > 0 && (
        <Section id="conflicts" title="Disagreements" count={claim.conflicts.length}>
          <DisagreementLines conflicts={claim.conflicts} />
        </Section>
      )}
      {claim.judgements.length > 0 && (
        <Section id="judgements" title="Judgements">
          <Decisions decisions={claim.judgements} />
        </Section>
      )}
      <Section id="history" title="History">
        <History claim={claim} />
      </Section>
    </article>
  )
}

// ---------------------------------------------------------------------------------------------------------------------

function History({ claim: { history } }: { claim: FullClaim }) {
  return (
    <ol class="history">
      {history.map(({ event, epoch, at, dataset, sourceId, citationId }) => (
        <li key={`${epoch} ${event} ${citationId}`}>
          <time datetime={at}>{at.slice(0, 16).replace('T', ' ')} UTC</time> <strong>{EVENTS[event]}</strong>{' '}
          <a href={sourceAddress(sourceId, citationId)}>{sourceId}</a>{' '}
          <span class="small">
            epoch {epoch}, dataset {dataset}
          </span>
        </li>
      ))}
    </ol>
  )
}
