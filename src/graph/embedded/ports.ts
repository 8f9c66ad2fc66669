// Free ports for the server's two listeners. Everything listens on 127.0.0.1 only.

import { connect, createServer } from 'node:net'
import { ClaimgraphError } from '../../domain/error.ts'

const HOST = '127.0.0.1'
/** The routing connector of a Neo4j on this machine, and its HTTPS port: never ours, even while free. */
const RESERVED = new Set([7473, 7688])
const TRIES = 50

/**
 * `wanted`, or else the first free port from `preferred` on, leaving out `taken`.
 * Throws ENVIRONMENT where `wanted` is in use.
 */
export async function choosePort(
  preferred: number,
  wanted?: number,
  taken: ReadonlySet<number> = new Set(),
): Promise<number> {
  if (wanted !== undefined) {
    if (await isFree(wanted)) return wanted
    throw new ClaimgraphError('ENVIRONMENT', `Port ${wanted} is in use on ${HOST}; expected a free port for Neo4j.`)
  }
  for (let port = preferred; port < preferred + TRIES; port++) {
    if (!RESERVED.has(port) && !taken.has(port) && (await isFree(port))) return port
  }
  throw new ClaimgraphError('ENVIRONMENT', `Ports ${preferred} to ${preferred + TRIES - 1} are all in use on ${HOST}.`)
}

/** Asks in both directions: macOS lets us listen on 127.0.0.1 beside another that listens on all addresses. */
export async function isFree(port: number): Promise<boolean> {
  return !(await answers(port)) && (await canListen(port))
}

function answers(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect({ port, host: HOST, timeout: 1_000 })
    const done = (answered: boolean) => {
      socket.destroy()
      resolve(answered)
    }
    socket.on('connect', () => done(true))
    socket.on('error', () => done(false))
    socket.on('timeout', () => done(false))
  })
}

function canListen(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const server = createServer()
    server.on('error', () => resolve(false))
    server.listen({ port, host: HOST, exclusive: true }, () => server.close(() => resolve(true)))
  })
}
