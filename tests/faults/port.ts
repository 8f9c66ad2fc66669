// Where a server of a test listens that goes away for a while and comes back.

import { randomInt } from 'node:crypto'
import { choosePort } from '../../src/graph/embedded/ports.ts'

/** A port that nobody takes meanwhile: other servers look for one from 7687 on, and the system gives away those from 32,768 on. */
export const portApart = (): Promise<number> => choosePort(randomInt(17_000, 30_000))
