// Does loading make the graph that `ingest` makes of the same files? Both fingerprints of one district, both ways.
//
//     npm run verify

import { join } from 'node:path'
import { ratesFolders } from '../src/config.ts'
import { connect, disconnect } from '../src/graph/connect.ts'
import { startEmbedded } from '../src/graph/embedded/server.ts'
import { migrate } from '../src/graph/migrate.ts'
import { derivedFingerprint, fingerprint } from '../src/ingest/fingerprint.ts'
import { ingest } from '../src/ingest/ingest.ts'
import { readRates } from '../src/ingest/rates-file.ts'
import { reset } from '../src/ingest/reset.ts'
import { writeFiles } from './world/files.ts'
import { PACKAGES, STATE } from './world/home.ts'
import { loadWorld } from './world/load.ts'
import { DISTRICT_CLAIMS, district, world } from './world/world.ts'

const say = (text: string) => process.stderr.write(`${text}\n`)
const small = world(DISTRICT_CLAIMS)
const server = await startEmbedded({ home: join(STATE, 'verify'), packages: PACKAGES, onProgress: say })
const graph = connect({ uri: server.boltUri, user: server.user, password: server.password })
try {
  const rates = await readRates(ratesFolders(process.env), say)
  const prints = async () => [await fingerprint(graph), await derivedFingerprint(graph)].join(' ')
  await migrate(graph)
  await reset(graph)
  await loadWorld(graph, small, rates, say)
  const loaded = await prints()
  await reset(graph)
  await ingest(graph, [await writeFiles(district(0, small), join(STATE, 'files'))], rates)
  const ingested = await prints()
  process.stdout.write(`loaded    ${loaded}\ningested  ${ingested}\n`)
  if (loaded !== ingested) process.exitCode = 1
} finally {
  await disconnect(graph)
  await server.stop()
}
