// The journal of an ingest: how far it is, kept in the graph together with what was written. So that a run that breaks off, wherever
// that is, can be gone on with, and ends as if it had never broken: each batch is there once, with its line in the journal.

import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { ClaimgraphError } from '../domain/error.ts'
import { type Graph, type Row, type Run, write } from '../graph/connect.ts'
import { brokenOff, type Ingest, lockUnfinished } from '../graph/epoch.ts'
import { statement } from '../graph/statement.ts'
import { batchesOf } from './batch.ts'

/** How many rows of an ingest are there, and how many there are. */
export type OnRows = (rows: number, total: number) => void

/** What a batch has to say of itself, for the summary. */
export interface Tally {
  found: number
  ended: number
  leftOut: number
  /** Who became whom, as JSON. */
  identities?: string | null
}

/** What is known when an ingest begins. */
export type Beginning = Pick<Ingest, 'dataset' | 'checksum' | 'epoch' | 'total' | 'creates' | 'summary'>

export interface StepOptions<T> {
  /** How much the rows of a batch weigh. */
  size: number
  /** By default, each row weighs 1. */
  weight?: (row: T) => number
  /** How many batches may be written at a time. */
  lanes?: 1 | 2
  /** How many of what the ingest counts a row is; none by default. */
  count?: (row: T) => number
}

const NOTHING = { found: 0, ended: 0, leftOut: 0 }

/** Milliseconds for which a database that is away is waited for, and between two tries. */
const [PATIENCE, PAUSE] = [60_000, 1_000]

export class Journal {
  readonly #graph: Graph
  readonly #id: string
  /** Who is at it: a run that was thought to be dead, and comes back, is refused. */
  readonly owner: string
  readonly #onRows: OnRows
  readonly #total: number
  /** As it was when this run began or went on with it. */
  readonly #before: Pick<Ingest, 'step' | 'even' | 'odd'>
  #rows: number
  #step = 0

  /** Whether claims are created without being looked for. */
  readonly creates: boolean

  private constructor(graph: Graph, ingest: Ingest, owner: string, onRows: OnRows) {
    this.#graph = graph
    this.#id = ingest.id
    this.owner = owner
    this.#onRows = onRows
    this.#total = ingest.total
    this.#rows = ingest.rows
    this.creates = ingest.creates
    this.#before = ingest
  }

  /** Begins an ingest: from now on nobody else may write. */
  static async begin(graph: Graph, beginning: Beginning, onRows: OnRows): Promise<Journal> {
    const owner = randomUUID()
    const progress = { state: 'RUNNING' as const, step: 0, even: -2, odd: -1, rows: 0, ...NOTHING }
    const ingest = { id: randomUUID(), owner, ...beginning, ...progress }
    await write(graph, async run => {
      const { ingest: open, epoch } = await lockUnfinished(run)
      // It has begun already where the answer to that was lost.
      if (open?.id === ingest.id) return
      if (open !== null) throw brokenOff(open)
      // Who has lost the lease may have been overtaken since the comparison.
      if (epoch + 1 !== ingest.epoch) throw overtaken()
      await run(statement('write/begin-ingest'), { properties: ingest })
    })
    return new Journal(graph, { ...ingest, startedAt: '' }, owner, onRows)
  }

  /** Goes on with one that was broken off. */
  static async resume(graph: Graph, { id }: Ingest, onRows: OnRows): Promise<Journal> {
    const owner = randomUUID()
    return new Journal(graph, await write(graph, run => takeOver(run, id, owner)), owner, onRows)
  }

  /**
   * Does the next step: all rows, in batches of `size`, each in a transaction of its own; what was done before is left out. The rows
   * are the same, and in the same order, whenever the step is done.
   */
  async step<T>(
    rows: Iterable<T>,
    { size, lanes = 1, weight, count = () => 0 }: StepOptions<T>,
    send: (run: Run, batch: T[]) => Promise<Partial<Tally> | undefined>,
  ): Promise<void> {
    this.#step += 1
    const step = this.#step
    const { step: before } = this.#before
    if (before > step) return
    if (before < step)
      await this.#write(async run => {
        await lockIngest(run, this.#id)
        if ((await run(statement('write/enter-step'), this.#at({ step }))).length === 0) throw new TakenOver()
      })
    const done = before === step ? this.#before : { even: -2, odd: -1 }
    const turns: Promise<void>[] = Array.from({ length: lanes }, () => Promise.resolve())
    try {
      let batch = -1
      for (const some of batchesOf(rows, size, weight)) {
        batch += 1
        if (batch <= (batch % 2 === 0 ? done.even : done.odd)) continue
        const lane = batch % lanes
        await turns[lane]
        const turn = this.#batch(step, batch, some, total(some, count), send)
        // It is waited for, and fails, when its lane has the next one.
        turn.catch(() => {})
        turns[lane] = turn
      }
      await Promise.all(turns)
    } finally {
      // Where one lane fails, the other one doesn't go on behind everybody's back.
      await Promise.allSettled(turns)
    }
  }

  /** Ends it, together with what `work` does. */
  async end(work: (run: Run) => Promise<unknown>): Promise<Ingest> {
    return await this.#write(async run => {
      const { ingest } = await lockUnfinished(run)
      // Otherwise it has ended already, and the answer to that was lost.
      if (ingest?.id === this.#id) {
        if (ingest.owner !== this.owner) throw new TakenOver()
        await work(run)
        await endIngest(run, 'DONE')
      }
      const ended = await this.#progress(run)
      if (ended?.state !== 'DONE') throw new TakenOver()
      return ended
    })
  }

  async #progress(run: Run): Promise<Ingest | undefined> {
    const [row] = await run(statement('write/ingest-progress'), { id: this.#id })
    return row?.[0] as Ingest | undefined
  }

  async #batch<T>(
    step: number,
    batch: number,
    rows: T[],
    count: number,
    send: (run: Run, batch: T[]) => Promise<Partial<Tally> | undefined>,
  ): Promise<void> {
    let tries = 0
    await this.#write(async run => {
      tries += 1
      // The answer to the last try may have been lost after all was kept, or while it was being kept.
      if (tries > 1) {
        await lockIngest(run, this.#id)
        if (await this.#isDone(run, step, batch)) return
      }
      const tally: Tally = { ...NOTHING, identities: null, ...(await send(run, rows)) }
      // Whose journal it is is read behind the lock; taken only now, it doesn't keep the other lane waiting.
      await lockIngest(run, this.#id)
      const kept = await run(statement('write/advance-ingest'), this.#at({ batch, rows: count, ...tally }))
      if (kept.length === 0) throw new TakenOver()
    })
    this.#rows += count
    this.#onRows(this.#rows, this.#total)
  }

  async #isDone(run: Run, step: number, batch: number): Promise<boolean> {
    const ingest = await this.#progress(run)
    return ingest?.step === step && batch <= (batch % 2 === 0 ? ingest.even : ingest.odd)
  }

  #at(parameters: Record<string, unknown>): Record<string, unknown> {
    return { id: this.#id, owner: this.owner, ...parameters }
  }

  /** A database that is being started again is waited for. */
  async #write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    let lastTry: number | undefined
    for (;;) {
      try {
        return await write(this.#graph, work)
      } catch (error) {
        const isAway = error instanceof ClaimgraphError && error.code === 'DATABASE_UNAVAILABLE'
        lastTry ??= performance.now() + PATIENCE
        if (!isAway || performance.now() > lastTry) throw error
      }
      await setTimeout(PAUSE)
    }
  }
}

/** The next statement reads what it says. */
const lockIngest = (run: Run, id: string): Promise<Row[]> => run(statement('write/lock-ingest'), { id })

/** Makes somebody the owner of an open ingest, and answers with how far it is: from then on nobody else gets any further with it. */
export async function takeOver(run: Run, id: string, owner: string): Promise<Ingest> {
  await lockIngest(run, id)
  const [row] = await run(statement('write/take-over-ingest'), { id, owner })
  return row![0] as Ingest
}

/** Nothing stands between others and the graph any more. */
export const endIngest = (run: Run, state: 'DONE' | 'ABANDONED'): Promise<Row[]> =>
  run(statement('write/end-ingest'), { state })

/** Why a run doesn't go on: what it has begun is somebody else's now, who ends it or takes it back. */
export class TakenOver extends ClaimgraphError {
  constructor() {
    super(
      'ENVIRONMENT',
      'Somebody else has gone on with this ingest, or has taken it back, while Neo4j was away: this run ends here, and has written nothing since.',
    )
  }
}

const overtaken = (): ClaimgraphError =>
  new ClaimgraphError(
    'ENVIRONMENT',
    'Somebody else has written into this graph since it was compared with the files, while Neo4j was away: nothing was written. Do the same again.',
  )

const total = <T>(rows: readonly T[], count: (row: T) => number): number =>
  rows.reduce((sum, row) => sum + count(row), 0)
