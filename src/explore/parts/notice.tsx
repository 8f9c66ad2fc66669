// What is said in place of what can't be shown.

import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { HOME } from '../address.ts'
import { apiKey, keepApiKey, type Trouble } from '../ask.ts'
import { Heading } from './heading.tsx'

/** A page that can't be shown at all. */
export function TroublePage({ trouble }: { trouble: Trouble }) {
  const { title } = sayings[trouble.code] ?? OTHER
  return (
    <article class="notice-page">
      <Heading title={title} />
      <TroubleWords trouble={trouble} />
    </article>
  )
}

/** A page for something that isn't there. */
export function UnknownPage({ what, id }: { what: string; id: string }) {
  return (
    <article class="notice-page">
      <Heading title={`No such ${what}`} />
      <p>
        Nothing here is known as <code>{id}</code>. It may have been withdrawn, or the address may have a slip.
      </p>
      <p>
        <a href={HOME}>Search for it by name</a>
      </p>
    </article>
  )
}

/** A part of a page that can't be shown. */
export function TroubleNote({ trouble }: { trouble: Trouble }) {
  return (
    <div class="notice" role="status">
      <p>
        <strong>{(sayings[trouble.code] ?? OTHER).title}.</strong>
      </p>
      <TroubleWords trouble={trouble} />
    </div>
  )
}

export function Nothing({ children }: { children: ComponentChildren }) {
  return <p class="nothing">{children}</p>
}

// ---------------------------------------------------------------------------------------------------------------------

const sayings: Readonly<Record<string, { title: string; advice?: string }>> = {
  DATABASE_UNAVAILABLE: {
    title: 'The database does not answer',
    advice: 'The pages are here, what they show is not. Try again in a moment.',
  },
  UNAUTHENTICATED: { title: 'A key is needed' },
  OVERLOADED: { title: 'Too much is asked at the moment', advice: 'Try again in a moment.' },
  TIMEOUT: { title: 'That took too long', advice: 'The database may be busy. Try again in a moment.' },
  NO_CONNECTION: { title: 'The server does not answer' },
}
const OTHER = { title: 'That could not be answered', advice: undefined }

function TroubleWords({ trouble }: { trouble: Trouble }) {
  if (trouble.code === 'UNAUTHENTICATED') return <KeyForm />
  const { advice } = sayings[trouble.code] ?? OTHER
  return (
    <>
      <p>{trouble.message}</p>
      {advice !== undefined && <p>{advice}</p>}
      <p>
        <button type="button" onClick={() => location.reload()}>
          Try again
        </button>{' '}
        <code class="code">{trouble.code}</code>
      </p>
    </>
  )
}

function KeyForm() {
  const [key, setKey] = useState('')
  return (
    <form
      class="key"
      onSubmit={event => {
        event.preventDefault()
        keepApiKey(key.trim())
        location.reload()
      }}
    >
      {apiKey() !== null && (
        <p>
          <strong>The key you gave is not accepted.</strong>
        </p>
      )}
      <p>Whoever runs this server gave out keys for it. Yours is kept until you close this tab.</p>
      <label for="api-key">API key</label>
      <input
        id="api-key"
        type="password"
        autocomplete="off"
        required
        // What a header can hold.
        pattern="\s*[\x21-\x7E][\x20-\x7E]*\s*"
        title="A key is of Latin letters, digits and signs."
        value={key}
        onInput={event => setKey(event.currentTarget.value)}
      />
      <button type="submit">Open</button>
    </form>
  )
}
