// What curators decided, and why.

import { entityAddress } from '../address.ts'
import { dateInWords } from '../figure.ts'
import type { DecisionFragment } from '../queries.ts'
import { VERDICTS } from '../words.ts'

export function Decisions({ decisions }: { decisions: readonly DecisionFragment[] }) {
  return (
    <ul class="decisions">
      {decisions.map(decision => (
        <li key={decision.id}>
          <strong>{VERDICTS[decision.verdict]}</strong>
          {decision.name !== null && <> (the name “{decision.name}”)</>}
          {decision.entityIds.length > 0 && (
            <>
              {': '}
              {decision.entityIds.map((id, number) => (
                <span key={id}>
                  {number > 0 && ', '}
                  <a href={entityAddress(id)}>{id}</a>
                </span>
              ))}
            </>
          )}
          . {decision.reason}{' '}
          <span class="by">
            {[decision.author, decision.date === null ? null : dateInWords(decision.date), decision.dataset]
              .filter(each => each !== null)
              .join(', ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
