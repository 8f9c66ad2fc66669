// Where a dataset lies while it is read, checked and compared with the graph, and what is hashed or exported of a graph: a private SQLite
// database in a temporary file, which nobody else sees and which is gone with the process, however that ends. So memory is bounded,
// whatever the size.

import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { ClaimgraphError } from '../domain/error.ts'

/** KiB of the file that are kept in memory. */
const CACHE = 32_768

const TABLES = `
  -- As they were read: each record where it stands, by its section.
  CREATE TABLE watched (path TEXT PRIMARY KEY, name TEXT NOT NULL, state TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE file (n INTEGER PRIMARY KEY, name TEXT NOT NULL, tree TEXT);
  CREATE TABLE record (n INTEGER PRIMARY KEY, section TEXT NOT NULL, file INTEGER NOT NULL, place INTEGER NOT NULL, path TEXT, json TEXT NOT NULL, spans TEXT, written TEXT);
  CREATE INDEX record_section ON record (section, n);
  -- What the rows of tables make of entities, and the rows that are left out (table/).
  CREATE TABLE made (id TEXT PRIMARY KEY, kind TEXT NOT NULL, origin TEXT NOT NULL, key TEXT NOT NULL, file INTEGER NOT NULL, line INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE made_text (id TEXT NOT NULL, sort TEXT NOT NULL, text TEXT NOT NULL, times INTEGER NOT NULL, PRIMARY KEY (id, sort, text)) WITHOUT ROWID;
  CREATE TABLE rejected (n INTEGER PRIMARY KEY, "table" INTEGER NOT NULL, line INTEGER NOT NULL, row INTEGER NOT NULL, cells TEXT NOT NULL, reasons TEXT NOT NULL);
  CREATE TABLE described (id TEXT PRIMARY KEY, kind TEXT NOT NULL, n INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE text (source TEXT PRIMARY KEY, sha256 TEXT NOT NULL, content TEXT NOT NULL);
  CREATE TABLE keyed (key TEXT PRIMARY KEY, n INTEGER NOT NULL, json TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE origin (claim TEXT PRIMARY KEY, keys TEXT NOT NULL, inferred INTEGER NOT NULL, carried INTEGER NOT NULL) WITHOUT ROWID;
  -- As they were checked: what the dataset contributes.
  CREATE TABLE claim (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, json TEXT NOT NULL);
  CREATE TABLE contribution (section TEXT NOT NULL, owner INTEGER NOT NULL, n INTEGER NOT NULL, id TEXT NOT NULL, hash TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (section, owner, n)) WITHOUT ROWID;
  CREATE INDEX contribution_id ON contribution (section, id, hash);
  CREATE TABLE span (source TEXT NOT NULL, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, reason TEXT);
  CREATE INDEX span_source ON span (source);
  -- As the graph has it.
  CREATE TABLE live (section TEXT NOT NULL, id TEXT NOT NULL, hash TEXT NOT NULL, PRIMARY KEY (section, id)) WITHOUT ROWID;
  CREATE TABLE fact (n INTEGER PRIMARY KEY, about TEXT NOT NULL, predicate TEXT NOT NULL);
  -- What is hashed of it.
  CREATE TABLE line (json TEXT NOT NULL);
`

export class Spool {
  readonly #database: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()

  /** Throws ENVIRONMENT where there is no room for temporary files. */
  constructor() {
    // No name: SQLite makes a temporary file, and has the system remove it at once.
    this.#database = this.#guarded(() => new DatabaseSync(''))
    this.#guarded(() => {
      this.#database.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -${CACHE};`)
      this.#database.exec(TABLES)
      this.#database.exec('BEGIN')
    })
  }

  /** Runs a statement that answers nothing; the number of rows that it changed. */
  run(sql: string, ...values: SQLInputValue[]): number {
    return this.#guarded(() => Number(this.#statement(sql).run(...values).changes))
  }

  /** Inserts one row; its number. */
  insert(sql: string, ...values: SQLInputValue[]): number {
    return this.#guarded(() => Number(this.#statement(sql).run(...values).lastInsertRowid))
  }

  /** The first row, as an object by the names of its columns. */
  get<T>(sql: string, ...values: SQLInputValue[]): T | undefined {
    return this.#guarded(() => this.#statement(sql).get(...values) as T | undefined)
  }

  /** The rows, one after the other; several such walks may go on at a time. */
  *rows<T>(sql: string, ...values: SQLInputValue[]): Generator<T> {
    try {
      for (const row of this.#database.prepare(sql).iterate(...values)) yield row as T
    } catch (error) {
      throw roomLess(error)
    }
  }

  /** Pages that are kept in memory go. To the file first, where there is one: SQLite lets go of no page that it has not written. */
  shrink(): void {
    this.#guarded(() => this.#database.exec('COMMIT; PRAGMA shrink_memory; BEGIN'))
  }

  close(): void {
    this.#statements.clear()
    if (this.#database.isOpen) this.#database.close()
  }

  #statement(sql: string): StatementSync {
    let statement = this.#statements.get(sql)
    if (statement === undefined) {
      statement = this.#database.prepare(sql)
      this.#statements.set(sql, statement)
    }
    return statement
  }

  #guarded<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      throw roomLess(error)
    }
  }
}

/** SQLITE_FULL, SQLITE_IOERR and SQLITE_CANTOPEN: it is the disk, not the statement. */
const DISK = new Set([13, 10, 14])

function roomLess(error: unknown): unknown {
  const { errcode, message } = error as { errcode?: number; message?: string }
  if (errcode === undefined || !DISK.has(errcode & 0xff)) return error
  return new ClaimgraphError(
    'ENVIRONMENT',
    `What was read could not be kept in a temporary file (${message}): make room on that disk, or set SQLITE_TMPDIR to a folder with more of it. A dataset takes about twice its own size, a fingerprint or an export as much as the graph says.`,
    { cause: error },
  )
}
