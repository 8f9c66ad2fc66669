// The timeline of a company or of a round: nothing else has sums by date.

import { useMemo } from 'preact/hooks'
import { CompanyTimeline, type EntityKind, RoundTimeline } from '../queries.ts'
import { useAnswer } from '../use-answer.ts'
import { counted } from '../words.ts'
import { TroubleNote } from './notice.tsx'
import { Section } from './section.tsx'
import { TimelineFigure } from './timeline.tsx'
import { type Series, type Timeline, timelineOf } from './timeline-data.ts'
import { Waiting } from './waiting.tsx'

export interface TimelineSectionProps {
  /** Null while it has to wait. */
  asked: { id: string } | null
  kind: EntityKind
  currency: string
}

export function TimelineSection({ asked, kind, currency }: TimelineSectionProps) {
  const variables = asked && { ...asked, currency }
  const ofCompany = useAnswer(CompanyTimeline, kind === 'Company' ? variables : null)
  const ofRound = useAnswer(RoundTimeline, kind === 'FundingRound' ? variables : null)
  const answer = kind === 'Company' ? ofCompany : ofRound
  const series =
    kind === 'Company'
      ? ofCompany.state === 'answered' && seriesOfCompany(ofCompany.data.company)
      : ofRound.state === 'answered' && seriesOfRound(ofRound.data.fundingRound)
  const rounds = ofCompany.state === 'answered' ? ofCompany.data.company?.fundingRounds : undefined
  const timeline = useMemo(() => withRounds(timelineOf(series || []), rounds), [answer])
  if (kind !== 'Company' && kind !== 'FundingRound') return null
  // Of a part that could not be answered: what is drawn is not all.
  const trouble = answer.state === 'answered' ? answer.errors[0] : undefined
  return (
    <Section id="timeline" title="Sums over time">
      {answer.state === 'waiting' && <Waiting lines={10} what="the timeline" />}
      {answer.state === 'failed' && <TroubleNote trouble={answer.trouble} />}
      {trouble !== undefined && <TroubleNote trouble={trouble} />}
      {answer.state === 'answered' && (trouble === undefined || timeline.points.length > 0) && (
        <TimelineFigure timeline={timeline} currency={currency} />
      )}
    </Section>
  )
}

// ---------------------------------------------------------------------------------------------------------------------

type Answer<Question> = Question extends { types?: (variables: never) => infer Given } ? Given : never

type Rounds = NonNullable<Answer<typeof CompanyTimeline>['company']>['fundingRounds']

function seriesOfCompany(company: Answer<typeof CompanyTimeline>['company']): Series[] {
  if (company === null) return []
  const rounds = company.fundingRounds.edges.map(({ node }) => ({ name: node.name, set: node.amountRaised }))
  return [{ name: 'Valuation', set: company.valuation }, ...rounds].filter(isThere)
}

/** Says, too, where there are more rounds than were asked for. */
function withRounds(timeline: Timeline, rounds: Rounds | undefined): Timeline {
  if (rounds === undefined || rounds.totalCount <= rounds.edges.length) return timeline
  const first = `the first ${rounds.edges.length} of ${counted(rounds.totalCount, 'funding round')}`
  return { ...timeline, cut: [first, ...timeline.cut] }
}

const seriesOfRound = (round: Answer<typeof RoundTimeline>['fundingRound']): Series[] =>
  round === null ? [] : [{ name: 'Amount raised', set: round.amountRaised }].filter(isThere)

const isThere = (series: { name: string; set: Series['set'] | null }): series is Series => series.set !== null
