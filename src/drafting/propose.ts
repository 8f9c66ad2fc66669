// Asking a model about an article, piece by piece: what it proposes, what of that can't be read, and what it could not be asked about.

import { CodePoints } from '../domain/code-points.ts'
import { ClaimgraphError } from '../domain/error.ts'
import type { DraftedSource } from './article.ts'
import { type DraftedClaim, draftedClaim } from './claims.ts'
import { answerTo, type CorrectedAnswer, type Outcome, type Unread } from './corrected.ts'
import { DraftedEntities, type DraftedEntity, nameFinder } from './entities.ts'
import { mender } from './mend.ts'
import type { Ask } from './model.ts'
import { linesText, type Piece, piecesOf } from './pieces.ts'
import { questionOn } from './prompt.ts'
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
      answer = await answerTo(questionOn(piece, source, entities.list), ask, signal)
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

  function take(answer: CorrectedAnswer, piece: Piece): void {
    const ids = entities.add(answer.entities, piece)
    for (const { section, proposal } of answer.amiss) {
      const { ref } = (proposal ?? {}) as { ref?: unknown }
      if (section === 'entities' && typeof ref === 'string' && !ids.has(ref)) ids.set(ref, null)
    }
    for (const proposal of answer.claims) claims.push(draftedClaim(proposal, piece, { ...context, ids }))
    for (const { section, proposal, reasons } of [...answer.amiss, ...answer.leftOut])
      entities.refused.push(refusal(section === 'claims' ? 'CLAIM' : 'ENTITY', piece, proposal, reasons))
  }
}

// ---------------------------------------------------------------------------------------------------------------------

function unread(outcome: Unread, piece: Piece): Refusal {
  const reason = 'cut' in outcome ? `is not whole: ${outcome.cut}` : outcome.problem
  return refusal('ANSWER', piece, outcome.text.slice(0, 2_000), [reason])
}

const left = ({ firstLine, lastLine }: Piece, reason: string): Undrafted => ({ firstLine, lastLine, reason })
