// /explore/conflicts: the disagreements, narrowed down by how they stand, of what kind they are, and what they are about.

import { useLocation } from 'preact-iso/router'
import { type ConflictChoice, conflictChoice, conflictsAddress } from '../address.ts'
import { DisagreementLines } from '../parts/disagreement-line.tsx'
import { Heading } from '../parts/heading.tsx'
import { Nothing, TroublePage } from '../parts/notice.tsx'
import { More } from '../parts/section.tsx'
import { Waiting } from '../parts/waiting.tsx'
import type { ConflictFilter, ConflictKind, ConflictState } from '../queries.ts'
import { Conflicts } from '../queries.ts'
import { hasOneAnswer, PREDICATES } from '../settings.ts'
import { usePages } from '../use-pages.ts'
import { CONFLICT_KINDS, CONFLICT_STATES, counted, predicateTitle } from '../words.ts'

const KNOWN = {
  states: Object.keys(CONFLICT_STATES) as ConflictState[],
  kinds: Object.keys(CONFLICT_KINDS) as ConflictKind[],
  predicates: PREDICATES,
}

export function ConflictsPage() {
  const { query, route } = useLocation()
  const choice = conflictChoice(query, KNOWN)
  const pages = usePages(Conflicts, { filter: filterOf(choice) }, ({ conflicts }) => conflicts)
  const choose = (change: ConflictChoice) => route(conflictsAddress({ ...choice, ...change }))
  if (pages.trouble !== null && pages.edges.length === 0) return <TroublePage trouble={pages.trouble} />
  return (
    <article class="list-page">
      <Heading title="Disagreements" />
      <search class="filters">
        <Choice
          label="State"
          value={choice.state}
          options={KNOWN.states.map(each => [each, CONFLICT_STATES[each].word])}
          onChoose={state => choose({ state })}
        />
        <Choice
          label="Kind"
          value={choice.kind}
          options={KNOWN.kinds.map(each => [each, CONFLICT_KINDS[each].word])}
          onChoose={kind => choose({ kind })}
        />
        <Choice
          label="About"
          value={choice.predicate}
          // Denials may be about anything; other disagreements only about what has one answer.
          options={[...PREDICATES]
            .sort((a, b) => Number(hasOneAnswer(b)) - Number(hasOneAnswer(a)))
            .map(each => [each, predicateTitle(each)])}
          onChoose={predicate => choose({ predicate })}
        />
      </search>
      <p class="small" aria-live="polite">
        {pages.totalCount === null ? ' ' : counted(pages.totalCount, 'disagreement')}
      </p>
      {pages.edges.length === 0 && pages.isWaiting && <Waiting lines={9} what="the disagreements" />}
      {pages.totalCount === 0 && <Nothing>There is none of that sort.</Nothing>}
      <DisagreementLines conflicts={pages.edges.map(({ node }) => node)} />
      <More pages={pages} what="disagreements" />
    </article>
  )
}

// ---------------------------------------------------------------------------------------------------------------------

interface ChoiceProps<Value extends string> {
  label: string
  value: Value | undefined
  options: readonly (readonly [Value, string])[]
  onChoose: (value: Value | undefined) => void
}

function Choice<Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>) {
  const id = `filter-${label.toLowerCase()}`
  return (
    <div>
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={event => onChoose(options.find(([each]) => each === event.currentTarget.value)?.[0])}
      >
        <option value="">any</option>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}

const filterOf = ({ state, kind, predicate }: ConflictChoice): ConflictFilter => ({
  states: state === undefined ? null : [state],
  kinds: kind === undefined ? null : [kind],
  predicates: predicate === undefined ? null : [predicate],
})
