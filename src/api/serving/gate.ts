// How much is asked of Neo4j at once. Whoever comes first goes first; a big request isn't overtaken by small ones.

/** Ends the stay. The second call does nothing. */
export type Leave = () => void

export interface Gate {
  /**
   * Resolves when `places` of them are free (at most all of them are taken). Null where too many wait already; rejects with the
   * signal's reason when that is aborted.
   */
  enter(places: number, signal: AbortSignal): Promise<Leave | null>
  readonly taken: number
  readonly waiting: number
}

interface Waiting {
  places: number
  start: () => void
}

export function gate(size: number, maxWaiting: number): Gate {
  const queue: Waiting[] = []
  let taken = 0

  function enter(wanted: number, signal: AbortSignal): Promise<Leave | null> {
    const places = Math.min(wanted, size)
    if (queue.length === 0 && taken + places <= size) return Promise.resolve(take(places))
    if (queue.length >= maxWaiting) return Promise.resolve(null)
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason)
      const giveUp = () => {
        queue.splice(queue.indexOf(waiting), 1)
        // Those behind may need fewer places.
        proceed()
        reject(signal.reason)
      }
      const start = () => {
        signal.removeEventListener('abort', giveUp)
        resolve(take(places))
      }
      const waiting: Waiting = { places, start }
      signal.addEventListener('abort', giveUp, { once: true })
      queue.push(waiting)
    })
  }

  function take(places: number): Leave {
    taken += places
    let isIn = true
    return () => {
      if (!isIn) return
      isIn = false
      taken -= places
      proceed()
    }
  }

  function proceed(): void {
    while (queue.length > 0 && taken + queue[0]!.places <= size) queue.shift()!.start()
  }

  return {
    enter,
    get taken() {
      return taken
    },
    get waiting() {
      return queue.length
    },
  }
}
