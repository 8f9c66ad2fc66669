// Who or what it is: its kind, its names, what tells it from others.

import type { EntityHeadQuery } from '../queries.ts'
import { KINDS } from '../words.ts'
import { Decisions } from './decisions.tsx'
import { Heading } from './heading.tsx'

type Head = NonNullable<EntityHeadQuery['entity']>

export function EntityHeader({ entity }: { entity: Head }) {
  const { kind, name, aliases, formerIds, description, note, judgements } = entity
  return (
    <header class="entity-header">
      <p class="kicker">{KINDS[kind].one}</p>
      <Heading title={name} />
      {aliases.length > 0 && (
        <ul class="aliases" aria-label="Other names">
          {aliases.map(alias => (
            <li key={`${alias.name} ${alias.kind}`} lang={alias.language ?? undefined} title={aliasKind(alias.kind)}>
              {alias.name}
            </li>
          ))}
        </ul>
      )}
      {description !== null && <p class="lead">{description}</p>}
      {formerIds.length > 0 && (
        <p class="small">
          Formerly known here as <code class="code">{formerIds.join(', ')}</code>
        </p>
      )}
      {(note !== null || judgements.length > 0) && (
        <details class="about">
          <summary>{judgements.length > 0 ? 'How it is told from others' : 'How the sources write it'}</summary>
          {note !== null && <p>{note}</p>}
          {judgements.length > 0 && <Decisions decisions={judgements} />}
        </details>
      )}
    </header>
  )
}

// ---------------------------------------------------------------------------------------------------------------------

const aliasKind = (kind: Head['aliases'][number]['kind']): string | undefined =>
  kind === 'NAME' ? undefined : `${kind[0]}${kind.slice(1).toLowerCase()}`
