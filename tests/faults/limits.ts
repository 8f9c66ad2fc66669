// What is promised for when something fails. Times are in milliseconds.

/** In which there is a right answer again, once Neo4j, or the wire to it, is well again. */
export const RECOVERED = 10_000
/** What is answered where the database, or the server, can't answer now. */
export const DECLARED: ReadonlySet<string> = new Set(['DATABASE_UNAVAILABLE', 'TIMEOUT', 'OVERLOADED'])
/** By which a busy machine may be late with anything. */
export const BUSY = 5_000
