// From the text of an answer to proposals: what is sound of it, and what is wrong with the rest.

import type { z } from 'zod'
import { brief } from '../domain/brief.ts'
import { issueMessage, pathText, type RecordPath } from '../ingest/problem.ts'
import { type Answer, SCHEMAS } from './proposal.ts'

export interface ReadAnswer extends Answer {
  amiss: { section: 'entities' | 'claims'; proposal: unknown; reasons: string[] }[]
}

/** Or the reason why nothing of it can be read. */
export function readAnswer(text: string): ReadAnswer | { problem: string } {
  const found = jsonIn(text)
  if ('problem' in found) return found
  const { value } = found
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return { problem: `expected one object with "entities" and "claims", but found ${brief(value)}` }
  const answer: ReadAnswer = { entities: [], claims: [], amiss: [] }
  const { entities, claims } = value as Record<string, unknown>
  if (!Array.isArray(entities) || !Array.isArray(claims))
    return { problem: `expected the lists "entities" and "claims", but found the members ${brief(Object.keys(value))}` }
  for (const proposal of entities) sort('entities', SCHEMAS.entities, proposal, each => answer.entities.push(each))
  for (const proposal of claims) sort('claims', SCHEMAS.claims, proposal, each => answer.claims.push(each))
  return answer

  function sort<T>(section: 'entities' | 'claims', schema: z.ZodType<T>, proposal: unknown, add: (each: T) => void) {
    const result = schema.safeParse(proposal)
    if (result.success) add(result.data)
    else
      answer.amiss.push({
        section,
        // It is written again where it is refused.
        proposal: isDeep(proposal) ? brief(proposal) : proposal,
        reasons: result.error.issues.map(issue => {
          const path = pathText(issue.path as RecordPath)
          return `${path === '' ? '' : `${path}: `}${issueMessage(issue, proposal, [])}`
        }),
      })
  }
}

// ---------------------------------------------------------------------------------------------------------------------

/** The JSON of an answer: all of it, or what stands in a fence, or between the first brace and the last; thoughts before it don't count. */
function jsonIn(text: string): { value: unknown } | { problem: string } {
  const said = text.replace(/^\s*<think>.*?<\/think>/s, '').trim()
  const fenced = /```[^\n]*\n(.*?)\n[ \t]*```/s.exec(said)?.[1]
  const braced = said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1)
  let reason = 'it is empty'
  for (const candidate of [said, fenced, braced]) {
    if (candidate === undefined || candidate === '') continue
    try {
      return { value: JSON.parse(candidate) }
    } catch (error) {
      // The message shows the text.
      reason = (error as Error).message.replaceAll(/\s+/g, ' ')
    }
  }
  return { problem: `is no JSON: ${reason}` }
}

/** Levels of what a proposal may hold, and some more. */
const DEEPEST = 20

/** Whether lists in lists go on for longer than anybody would read, or JSON.stringify could write. */
function isDeep(value: unknown): boolean {
  let level = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true
    level = level.flatMap(each => (each !== null && typeof each === 'object' ? Object.values(each) : []))
  }
  return false
}
