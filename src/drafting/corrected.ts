// The answer to one question: what is wrong with it is told to the model once, and what only one of its two answers has is refused aloud.

import { ClaimgraphError } from '../domain/error.ts'
import { type ReadAnswer, readAnswer } from './answer.ts'
import type { Ask, Message } from './model.ts'
import { repairOf } from './prompt.ts'

export type Unread = { problem: string; text: string } | { cut: string; text: string }

/** A proposal that is not taken over, with the reasons. */
export type Amiss = ReadAnswer['amiss'][number]

export interface CorrectedAnswer extends ReadAnswer {
  /** What stands only in the one of two answers that doesn't count. */
  leftOut: Amiss[]
}

export type Outcome = Unread | CorrectedAnswer

/** Asks, and once more where something is wrong. The signal's reason is thrown where that is aborted. */
export async function answerTo(
  question: readonly Message[],
  ask: Ask,
  signal: AbortSignal | undefined,
): Promise<Outcome> {
  const first = await outcomeOf(ask, question)
  if ('cut' in first.outcome) return first.outcome
  const problems = problemsOf(first.outcome)
  if (problems.length === 0) return first.outcome
  const correction: Message[] = [
    ...question,
    { role: 'assistant', content: first.text.slice(0, LONGEST_ECHO) },
    { role: 'user', content: repairOf(problems.slice(0, MOST_PROBLEMS)) },
  ]
  const again = await outcomeOf(ask, correction).catch((error: unknown) => {
    signal?.throwIfAborted()
    if (error instanceof ClaimgraphError) return first
    throw error
  })
  // What was sound before is not lost by a correction that is worse.
  return soundIn(again.outcome) >= soundIn(first.outcome)
    ? withRest(again.outcome, first.outcome, 'it does not stand so in the corrected answer')
    : withRest(first.outcome, again.outcome, 'it stands only in a corrected answer that was worse than the first')
}

// ---------------------------------------------------------------------------------------------------------------------

/** Characters of an answer that are shown to the model again. */
const LONGEST_ECHO = 20_000

/** As many as a model can heed at a time. */
const MOST_PROBLEMS = 20

async function outcomeOf(ask: Ask, messages: readonly Message[]): Promise<{ text: string; outcome: Outcome }> {
  const { text, cut } = await ask(messages)
  if (cut !== null) return { text, outcome: { cut, text } }
  const read = readAnswer(text)
  return { text, outcome: 'problem' in read ? { ...read, text } : { ...read, leftOut: [] } }
}

function problemsOf(outcome: Outcome): string[] {
  if ('problem' in outcome) return [outcome.problem]
  if ('cut' in outcome) return [outcome.cut]
  return outcome.amiss.map(({ section, reasons }) => `${section}: ${reasons.join('; ')}`)
}

const soundIn = (outcome: Outcome): number =>
  'claims' in outcome ? outcome.claims.length + outcome.entities.length : -1

/** The one that counts, and what the other one has that it hasn't. */
function withRest(chosen: Outcome, other: Outcome, reason: string): Outcome {
  if (chosen === other || !('claims' in chosen && 'claims' in other)) return chosen
  const kept = [...proposalsOf(chosen), ...chosen.entities.map(sound('entities'))].map(keyOf)
  const leftOut = proposalsOf(other).filter(each => {
    const at = kept.indexOf(keyOf(each))
    if (at >= 0) kept.splice(at, 1)
    return at < 0
  })
  return { ...chosen, leftOut: leftOut.map(each => ({ ...each, reasons: [...each.reasons, reason] })) }
}

/** Without the entities that are sound: those that no claim uses are left out of any draft. */
const proposalsOf = ({ claims, amiss }: ReadAnswer): Amiss[] => [...amiss, ...claims.map(sound('claims'))]

const sound =
  (section: Amiss['section']) =>
  (proposal: unknown): Amiss => ({ section, proposal, reasons: [] })

/** What a correction leaves as it is, most likely: the quote of a claim, the name of an entity. */
function keyOf({ section, proposal }: Amiss): string {
  const { quote, name } = (proposal ?? {}) as { quote?: unknown; name?: unknown }
  return JSON.stringify([section, (section === 'claims' ? quote : name) ?? proposal])
}
