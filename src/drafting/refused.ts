// refused.md: what was proposed and isn't in the draft, for whoever reads it. Not a record file, and never ingested.

import { linesText } from './pieces.ts'
import type { Undrafted } from './propose.ts'
import { headOf, type Refusal } from './refusal.ts'

export const REFUSED_FILE = 'refused.md'

export interface LeftOut {
  refused: readonly Refusal[]
  undrafted: readonly Undrafted[]
}

/** Null where nothing was left out. */
export function refusedFile({ refused, undrafted }: LeftOut): string | null {
  if (refused.length + undrafted.length === 0) return null
  const parts = ['# What the draft leaves out']
  if (undrafted.length > 0)
    parts.push(
      '## Not drafted',
      'The model could not be asked about these lines. Draft the article again when it can, or read them yourself.',
      undrafted.map(each => `- ${linesText(each)}: ${each.reason}`).join('\n'),
    )
  if (refused.length > 0) {
    parts.push('## Refused', 'What the model proposed and the gates did not let pass, each with the reasons.')
    for (const each of refused)
      parts.push(`### ${headOf(each)}`, each.reasons.map(reason => `- ${reason}`).join('\n'), fenced(each.proposal))
  }
  return `${parts.join('\n\n')}\n`
}

/** Without the members that say nothing. No line of JSON can end a fence. */
const fenced = (proposal: unknown): string =>
  `\`\`\`json\n${JSON.stringify(proposal, (_, value) => value ?? undefined, 2)}\n\`\`\``
