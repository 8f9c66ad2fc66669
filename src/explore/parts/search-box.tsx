// Search as you type: a combobox whose list shows who or what the letters may mean.

import { useEffect, useRef, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { entityAddress } from '../address.ts'
import { Search, type SearchQuery } from '../queries.ts'
import { useAnswer } from '../use-answer.ts'
import { counted, KINDS } from '../words.ts'

type Found = NonNullable<SearchQuery['search']>[number]

export function SearchBox({ id, isLarge = false }: { id: string; isLarge?: boolean }) {
  const { route } = useLocation()
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const input = useRef<HTMLInputElement>(null)
  const asked = usePaused(typed)
  const answer = useAnswer(Search, /[\p{L}\p{N}]/u.test(asked) ? { text: asked } : null)
  const shown = useLast(answer.state === 'answered' ? (answer.data.search ?? []) : undefined) ?? []
  const found = asked === '' || answer.state === 'failed' ? [] : shown
  // What was found for other words is no answer to these.
  const isShown = isOpen && asked !== '' && asked === typed.trim() && answer.state !== 'waiting'

  useEffect(() => {
    if (active >= 0) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, active])

  function go({ node }: Found) {
    setOpen(false)
    setTyped('')
    setActive(-1)
    route(entityAddress(node.id))
  }

  function onKeyDown(event: KeyboardEvent) {
    // The keys are those of an input method, which writes Chinese by them.
    if (event.isComposing) return
    const { key } = event
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      if (found.length > 0) setActive(moved(active, key === 'ArrowDown' ? 1 : -1, found.length))
    } else if (key === 'Enter') {
      event.preventDefault()
      const chosen = found[Math.max(active, 0)]
      if (isShown && chosen !== undefined) go(chosen)
    } else if (key === 'Escape') {
      if (isShown) setOpen(false)
      else setTyped('')
      setActive(-1)
    }
  }

  return (
    <search class={isLarge ? 'search large' : 'search'}>
      <label for={id} class="unseen">
        Search companies, people, funds, models
      </label>
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={isLarge ? 'A company, a person, a fund, a model …' : 'Search'}
        aria-expanded={isShown && found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
        value={typed}
        onInput={event => {
          setTyped(event.currentTarget.value)
          setOpen(true)
          setActive(-1)
        }}
        onKeyDown={onKeyDown}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      />
      <p class="unseen" aria-live="polite">
        {isShown && announced(answer.state === 'failed', found.length)}
      </p>
      <div id={`${id}-list`} role="listbox" aria-label="Found" class="found" hidden={!isShown || found.length === 0}>
        {found.map((each, number) => (
          // The pointer goes down before the field loses the focus.
          <div
            key={each.node.id}
            id={`${id}-${number}`}
            role="option"
            tabIndex={-1}
            aria-selected={number === active}
            onPointerDown={event => event.preventDefault()}
            onClick={() => go(each)}
            onKeyDown={onKeyDown}
          >
            <span class="name">{each.node.name}</span>
            <span class="kind">{KINDS[each.node.kind].one}</span>
            {each.matchedOn !== each.node.name && <span class="also">{each.matchedOn}</span>}
            {each.node.description !== null && <span class="about">{each.node.description}</span>}
          </div>
        ))}
      </div>
      {isShown && found.length === 0 && (
        <p class="found nothing">
          {answer.state === 'failed' ? answer.trouble.message : `Nobody here is called “${asked}”.`}
        </p>
      )}
    </search>
  )
}

// ---------------------------------------------------------------------------------------------------------------------

/** Milliseconds without a letter after which is asked. */
const PAUSE = 140

/** The words, as soon as nobody types any more. */
function usePaused(words: string): string {
  const [paused, setPaused] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setPaused(words.trim()), PAUSE)
    return () => clearTimeout(timer)
  }, [words])
  return paused
}

/** What was there last, while the next is awaited. */
function useLast<Value>(value: Value | undefined): Value | undefined {
  const last = useRef(value)
  if (value !== undefined) last.current = value
  return last.current
}

const moved = (active: number, by: number, count: number): number =>
  active === -1 && by === -1 ? count - 1 : (active + by + count) % count

const announced = (failed: boolean, count: number): string =>
  failed ? 'The search failed.' : count === 0 ? 'Nothing found.' : `${counted(count, 'result')}, use the arrow keys.`
