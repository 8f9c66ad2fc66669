// Asking a model about an article, piece by piece: what it proposes, what of that can't be read, and what it could not be asked about.

import { CodePoints } from '../domain/code-points.ts'
import { ClaimgraphError } from '../domain/error.ts'
import { type ReadAnswer, readAnswer } from './answer.ts'
import type { DraftedSource } from './article.ts'
import { type DraftedClaim, draftedClaim } from './claims.ts'
import { DraftedEntities, type DraftedEntity, nameFinder } from './entities.ts'
import { mender } from './mend.ts'
import type { Ask } from './model.ts'
import { linesText, type Piece, piecesOf } from './pieces.ts'
import { questionOn, repairOf } from './prompt.ts'
import { type Refusal, refusal } from './refusal.ts'

export interface Proposals {
  entities: readonly DraftedEntity[]
  claims: readonly DraftedClaim[]
  refused: Refusal[]
  undrafted: Undrafted[]
}

/** Lines about which the model could not be asked, or gave no answer. */
export interface Undrafted {
  firstLine: number
  lastLine: number
  reason: string
}

/** A piece is halved where the answer to it is too long, down to so many characters. */
const SHORTEST = 500

/** Failures one after the other, after which nobody is asked any more: each may have taken its whole time. */
const PATIENCE = 2

/** Throws what the first question fails with: where no answer ever came, it is not the article. */
export async function propose(
  text: string,
  source: DraftedSource,
  ask: Ask,
  { onProgress = () => {}, signal }: { onProgress?: (message: string) => void; signal?: AbortSignal } = {},
): Promise<Proposals> {
  const entities = new DraftedEntities(text, [source.id])
  const claims: DraftedClaim[] = []
  const undrafted: Undrafted[] = []
  const find = (id: unknown) => entities.list.find(each => each.id === id)
  const context = {
    text,
    points: new CodePoints(text),
    mend: mender(text),
    stands: nameFinder(text),
    source: source.id,
    entity: find,
  }
  const lines = text.trimEnd().split('\n').length
  const open = piecesOf(text)
  let [failures, answers] = [0, 0]
  for (let piece = open.shift(); piece !== undefined; piece = open.shift()) {
    onProgress(`asking the model about ${linesText(piece)} of ${lines}`)
    let answer: Outcome
    try {
      answer = await answerOn(piece, source, entities.list, ask, signal)
      failures = 0
      answers += 1
    } catch (error) {
      signal?.throwIfAborted()
      if (!(error instanceof ClaimgraphError) || answers === 0) throw error
      failures += 1
      undrafted.push(left(piece, error.message))
      if (failures < PATIENCE) continue
      undrafted.push(...open.map(each => left(each, 'It was not asked about, as the model could not be asked twice.')))
      break
    }
    const { length } = piece.text
    if ('cut' in answer && length > SHORTEST)
      open.unshift(...piecesOf(text, { start: piece.start, end: piece.end, longest: Math.ceil(length * 0.6) }))
    else if ('claims' in answer) take(answer, piece)
    else entities.refused.push(unread(answer, piece))
  }
  return { entities: entities.list, claims, refused: entities.refused, undrafted }

  function take(answer: ReadAnswer, piece: Piece): void {
    const ids = entities.add(answer.entities, piece)
    for (const { section, proposal } of answer.amiss) {
      const { ref } = (proposal ?? {}) as { ref?: unknown }
      if (section === 'entities' && typeof ref === 'string' && !ids.has(ref)) ids.set(ref, null)
    }
    for (const proposal of answer.claims) claims.push(draftedClaim(proposal, piece, { ...context, ids }))
    for (const { section, proposal, reasons } of answer.amiss)
      entities.refused.push(refusal(section === 'claims' ? 'CLAIM' : 'ENTITY', piece, proposal, reasons))
  }
}

// ---------------------------------------------------------------------------------------------------------------------

type Unread = { problem: string; text: string } | { cut: string; text: string }
type Outcome = ReadAnswer | Unread

/** What is wrong with an answer is told to the model once. */
async function answerOn(
  piece: Piece,
  source: DraftedSource,
  known: readonly DraftedEntity[],
  ask: Ask,
  signal: AbortSignal | undefined,
): Promise<Outcome> {
  const question = questionOn(piece, source, known)
  const first = await outcomeOf(ask, question)
  if ('cut' in first.outcome) return first.outcome
  const problems = problemsOf(first.outcome)
  if (problems.length === 0) return first.outcome
  const correction: Parameters<Ask>[0] = [
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
  return soundIn(again.outcome) >= soundIn(first.outcome) ? again.outcome : first.outcome
}

/** Characters of an answer that are shown to the model again. */
const LONGEST_ECHO = 20_000

/** As many as a model can heed at a time. */
const MOST_PROBLEMS = 20

async function outcomeOf(ask: Ask, messages: Parameters<Ask>[0]): Promise<{ text: string; outcome: Outcome }> {
  const { text, cut } = await ask(messages)
  if (cut !== null) return { text, outcome: { cut, text } }
  const read = readAnswer(text)
  return { text, outcome: 'problem' in read ? { ...read, text } : read }
}

function problemsOf(outcome: Outcome): string[] {
  if ('problem' in outcome) return [outcome.problem]
  if ('cut' in outcome) return [outcome.cut]
  return outcome.amiss.map(({ section, reasons }) => `${section}: ${reasons.join('; ')}`)
}

const soundIn = (outcome: Outcome): number =>
  'claims' in outcome ? outcome.claims.length + outcome.entities.length : -1

function unread(outcome: Unread, piece: Piece): Refusal {
  const reason = 'cut' in outcome ? `is not whole: ${outcome.cut}` : outcome.problem
  return refusal('ANSWER', piece, outcome.text.slice(0, 2_000), [reason])
}

const left = ({ firstLine, lastLine }: Piece, reason: string): Undrafted => ({ firstLine, lastLine, reason })
