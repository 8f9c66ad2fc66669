// What the processes that load a graph say of themselves.

export interface IngestTimes {
  /** Seconds: reading and all gates; writing with conflicts, up to the publishing; what is derived. */
  check: number
  write: number
  derive: number
  /** Seconds since the beginning → records and citations that are written. */
  rows: [number, number][]
  /** The most that the process had resident, in MiB. */
  peak: number
  fingerprints: string[]
}

export interface DriverTimes {
  /** Seconds: what ingest writes, and what it derives. */
  base: number
  derived: number
  nodes: number
  relations: number
}
