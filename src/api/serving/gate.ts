// How many statements Neo4j is asked at once. Whoever comes first goes first.

/** Ends the stay. The second call does nothing. */
export type Leave = () => void

export interface Gate {
  /** Resolves when a place is free. Null where too many wait already; rejects with the signal's reason when that is aborted. */
  enter(signal: AbortSignal): Promise<Leave | null>
  readonly taken: number
  readonly waiting: number
}

export function gate(size: number, maxWaiting: number): Gate {
  /** In the order in which they came. */
  const queue = new Set<() => void>()
  let taken = 0

  async function enter(signal: AbortSignal): Promise<Leave | null> {
    if (taken < size) return take()
    if (queue.size >= maxWaiting) return null
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason)
      const start = () => {
        queue.delete(start)
        signal.removeEventListener('abort', giveUp)
        resolve(take())
      }
      const giveUp = () => {
        queue.delete(start)
        reject(signal.reason)
      }
      signal.addEventListener('abort', giveUp, { once: true })
      queue.add(start)
    })
  }

  function take(): Leave {
    taken += 1
    let isIn = true
    return () => {
      if (!isIn) return
      isIn = false
      taken -= 1
      for (const next of queue.values().take(1)) next()
    }
  }

  return {
    enter,
    get taken() {
      return taken
    },
    get waiting() {
      return queue.size
    },
  }
}
