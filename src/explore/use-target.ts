// Where an address names a part of a page after its `#`: the browser looks for it before any answer is there.

import { useEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { fragmentOf } from './address.ts'

/** What somebody does who moves about meanwhile, and is not to be fetched back. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

/** Goes there once, as soon as it is there. Who comes back is where they were before: the browser sees to that. */
export function useTarget(): void {
  const { url } = useLocation()
  const cameBackTo = useRef<string | null>(null)

  useEffect(() => {
    const note = () => {
      cameBackTo.current = location.pathname + location.search
    }
    addEventListener('popstate', note)
    return () => removeEventListener('popstate', note)
  }, [])

  useEffect(() => {
    const id = fragmentOf(location.hash)
    if (id === null || cameBackTo.current === url) return
    const watch = new MutationObserver(() => arrive())
    const stop = () => watch.disconnect()
    const arrive = () => {
      const target = document.getElementById(id)
      if (target === null) return
      stop()
      // To the browser it becomes the target, as if it had been there at once.
      location.replace(location.hash)
      target.scrollIntoView({ behavior: 'instant' })
    }
    watch.observe(document.body, { childList: true, subtree: true })
    for (const move of MOVES) addEventListener(move, stop, { once: true, passive: true })
    arrive()
    return () => {
      stop()
      for (const move of MOVES) removeEventListener(move, stop)
    }
  }, [url])
}
