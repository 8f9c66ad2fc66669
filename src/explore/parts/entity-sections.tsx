// The parts of an entity's page. Each asks for itself: the facts first, as they are seen first, and then the others all at once, soon
// even where a fact is slow; what they show has its place from the beginning.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import {
  CompanyInvestors,
  EntityConflicts,
  EntityDenials,
  type EntityKind,
  EntityRelations,
  Fact,
  Neighbourhood,
} from '../queries.ts'
import { factPredicates, RELATIONS } from '../settings.ts'
import { useAnswer, useAnswers } from '../use-answer.ts'
import { usePages } from '../use-pages.ts'
import { ClaimWords } from './claim-words.tsx'
import { CurrencyChoice, currencyIn } from './currency.tsx'
import { DisagreementSection } from './disagreement.tsx'
import { Facts, factOf } from './facts.tsx'
import { FootnoteList } from './footnote-list.tsx'
import { numbered } from './footnotes.ts'
import { NeighbourhoodFigure } from './neighbourhood.tsx'
import { Nothing, TroubleNote } from './notice.tsx'
import { RelatedList, Relations } from './relations.tsx'
import { More, Section } from './section.tsx'
import { TimelineSection } from './timeline-section.tsx'
import { Waiting } from './waiting.tsx'

export function EntitySections({ id, kind }: { id: string; kind: EntityKind }) {
  const { query } = useLocation()
  const currency = currencyIn(query)
  const predicates = factPredicates(kind)
  const facts = useAnswers(
    Fact,
    predicates.map(predicate => ({ id, predicate, currency })),
  )
  const claims = facts.flatMap(answer => factOf(answer)?.claims ?? [])
  const notes = useMemo(() => numbered(claims), [facts])
  // Once there, the others stay while the facts are asked for in another currency.
  const areThere = useRef(false)
  const isLate = useIsAfter(PATIENCE)
  areThere.current ||= isLate || facts.every(({ state }) => state !== 'waiting')
  const asked = areThere.current ? { id } : null
  return (
    <>
      <SectionLinks kind={kind} />
      <Section id="facts" title="Facts">
        <CurrencyChoice id="facts-currency" />
        <Facts id={id} predicates={predicates} answers={facts} notes={notes} />
      </Section>
      <ConflictsSection asked={asked} />
      <TimelineSection asked={asked} kind={kind} currency={currency} />
      {kind === 'Company' && <InvestorsSection asked={asked} />}
      <RelationsSection id={id} asked={asked} />
      <DenialsSection asked={asked} />
      <NeighbourhoodSection asked={asked} />
      {notes.list.length > 0 && (
        <Section id="footnotes" title="Footnotes" count={notes.list.length}>
          <FootnoteList notes={notes} />
        </Section>
      )}
    </>
  )
}

// ---------------------------------------------------------------------------------------------------------------------

/** Milliseconds that the other parts wait for the facts: so long these take at most, unless one of them is stuck. */
const PATIENCE = 1_500

/** Of whom a part asks; null while it has to wait. */
interface Asking {
  asked: { id: string } | null
}

/** The ways to the parts of the page. */
function SectionLinks({ kind }: { kind: EntityKind }) {
  const links = [
    ['facts', 'Facts'],
    ['disagreements', 'Disagreements'],
    ...(kind === 'Company' || kind === 'FundingRound' ? [['timeline', 'Sums over time']] : []),
    ...(kind === 'Company' ? [['investors', 'Investors']] : []),
    ['relations', 'Relations'],
    ['neighbourhood', 'Neighbourhood'],
  ]
  return (
    <nav class="section-links" aria-label="On this page">
      {links.map(([id, words]) => (
        <a key={id} href={`#${id}`}>
          {words}
        </a>
      ))}
    </nav>
  )
}

function ConflictsSection({ asked }: Asking) {
  const pages = usePages(EntityConflicts, asked, ({ entity }) => entity?.conflicts)
  return (
    <Section id="disagreements" title="Disagreements" count={pages.totalCount}>
      {pages.edges.map(({ node }) => (
        <DisagreementSection key={node.id} conflict={node} />
      ))}
      <ListEnd pages={pages} what="disagreements" nothing="Nothing that is claimed of it contradicts anything else." />
    </Section>
  )
}

function InvestorsSection({ asked }: Asking) {
  const pages = usePages(CompanyInvestors, asked, ({ company }) => company?.investors)
  return (
    <Section id="investors" title="Investors" count={pages.totalCount}>
      <RelatedList edges={pages.edges} />
      <ListEnd pages={pages} what="investors" nothing="Nobody is said to have put money into it." />
    </Section>
  )
}

function RelationsSection({ id, asked }: Asking & { id: string }) {
  const pages = usePages(EntityRelations, asked, ({ entity }) => entity?.relations)
  return (
    <Section id="relations" title="Relations" count={pages.totalCount}>
      <Relations id={id} edges={pages.edges} />
      <ListEnd pages={pages} what="relations" nothing="No claim relates it to anything." />
    </Section>
  )
}

/** Relations that somebody denies: nothing else shows them. Most have none, so it has no place before they are there. */
function DenialsSection({ asked }: Asking) {
  const pages = usePages(EntityDenials, asked && { ...asked, predicates: RELATIONS }, ({ claims }) => claims)
  if (pages.edges.length === 0 && pages.trouble === null) return null
  return (
    <Section id="denied" title="Denied" count={pages.totalCount}>
      {pages.edges.map(({ node }) => (
        <div key={node.id} class="claim-with-words">
          <ClaimWords claim={node} />
        </div>
      ))}
      <More pages={pages} what="denials" />
    </Section>
  )
}

function NeighbourhoodSection({ asked }: Asking) {
  const answer = useAnswer(Neighbourhood, asked)
  return (
    <Section id="neighbourhood" title="Neighbourhood">
      {answer.state === 'waiting' && <Waiting lines={10} what="the neighbourhood" />}
      {answer.state === 'failed' && <TroubleNote trouble={answer.trouble} />}
      {answer.state === 'answered' && answer.data.entity !== null && (
        <NeighbourhoodFigure centre={answer.data.entity} isNarrow={innerWidth < 640} />
      )}
    </Section>
  )
}

interface ListEndProps {
  pages: ReturnType<typeof usePages>
  what: string
  nothing: string
}

/** What stands where the list ends, or where there is none. */
function ListEnd({ pages, what, nothing }: ListEndProps) {
  if (pages.edges.length === 0 && pages.isWaiting) return <Waiting lines={6} what={what} />
  if (pages.edges.length === 0 && pages.trouble === null) return <Nothing>{nothing}</Nothing>
  return <More pages={pages} what={what} />
}

function useIsAfter(milliseconds: number): boolean {
  const [isAfter, setAfter] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setAfter(true), milliseconds)
    return () => clearTimeout(timer)
  }, [milliseconds])
  return isAfter
}
