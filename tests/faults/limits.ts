// What is promised for when something fails, in milliseconds.

/** In which there is a right answer again, once Neo4j, or the wire to it, is well again. */
export const RECOVERED = 10_000
/** By which a busy machine may be late with anything. */
export const BUSY = 5_000
