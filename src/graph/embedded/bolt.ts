// Does a Bolt server answer on a port of this machine, and does it know us?

import { connect } from 'node:net'
import neo4j, { Neo4jError } from 'neo4j-driver'

/** The handshake of the Bolt protocol: its magic number, then the offer of versions 5.4 to 5.0, and three empty offers. */
const HANDSHAKE = Buffer.from('6060b017' + '00040405' + '000000000000000000000000', 'hex')

/** True when a Bolt server picks a protocol version within `withinMs`; any other listener on the port is none. */
export function speaksBolt(port: number, withinMs: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect({ port, host: '127.0.0.1' })
    const answer = (spoken: boolean) => {
      socket.destroy()
      resolve(spoken)
    }
    socket.setTimeout(withinMs, () => answer(false))
    socket.on('connect', () => socket.write(HANDSHAKE))
    socket.on('data', data => answer(data.length === 4 && data[3] === 5))
    socket.on('error', () => answer(false))
    socket.on('close', () => answer(false))
  })
}

/** 'ready': a statement ran in the default database. 'refused': another password is wanted. 'silent': nothing yet. */
export type Answer = 'ready' | 'refused' | 'silent'

export async function askReady(uri: string, user: string, password: string): Promise<Answer> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionAcquisitionTimeout: 5_000,
    connectionTimeout: 5_000,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  })
  try {
    // A statement, not only a login: the server also answers while its database can't be opened.
    await driver.session().run('RETURN 1')
    return 'ready'
  } catch (error) {
    const refused = error instanceof Neo4jError && error.code === 'Neo.ClientError.Security.Unauthorized'
    return refused ? 'refused' : 'silent'
  } finally {
    await driver.close()
  }
}
