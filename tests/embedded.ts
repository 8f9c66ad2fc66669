// How tests start an embedded Neo4j.

import { join } from 'node:path'
import type { EmbeddedOptions } from '../src/graph/embedded/server.ts'

const version = process.env.CLAIMGRAPH_TEST_NEO4J

/** From the packages of `npm start`, and of the version that the run is about: CLAIMGRAPH_TEST_NEO4J, or the newest. */
export const EMBEDDED: Pick<EmbeddedOptions, 'packages' | 'version'> = {
  packages: join(import.meta.dirname, '..', '.claimgraph', 'packages'),
  ...(version === undefined ? {} : { version }),
}
