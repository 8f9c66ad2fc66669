// Whether the API can listen where it is told to.

import { once } from 'node:events'
import { createServer } from 'node:net'
import { ClaimgraphError } from '../../domain/error.ts'

/** Throws ENVIRONMENT if it can't: for commands that have a lot to do before they listen. */
export async function requireFree(host: string, port: number): Promise<void> {
  const server = createServer()
  try {
    // Rejects where there is an error first.
    await once(server.listen({ host, port }), 'listening')
  } catch (error) {
    throw cannotListen(host, port, error as NodeJS.ErrnoException)
  }
  const closed = once(server, 'close')
  server.close()
  await closed
}

export function cannotListen(host: string, port: number, error: NodeJS.ErrnoException): ClaimgraphError {
  if (error.code === 'EADDRINUSE')
    return new ClaimgraphError('ENVIRONMENT', `The port ${port} is taken: set PORT to a free one (PORT=0 picks one).`)
  return new ClaimgraphError('ENVIRONMENT', `Cannot listen on ${host}:${port} (${error.code}): check HOST and PORT.`, {
    cause: error,
  })
}
