// The end of a server: first /readyz says so, then nothing new is taken and what runs may finish, then what still runs is stopped.

import { setTimeout } from 'node:timers/promises'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Endpoint } from './endpoint.ts'
import { refuse } from './guard.ts'
import { ENDING } from './refusal.ts'
import type { ServingSettings } from './settings.ts'

export interface Ending {
  isEnding: () => boolean
  /** A hook that turns requests away once those that run are waited for. */
  refuseNew: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>
  /** Resolves when no request runs any more. */
  end(): Promise<void>
}

/** Milliseconds between two looks. */
const PAUSE = 20

export function drain(endpoint: Endpoint, { delay, timeout }: ServingSettings['shutdown']): Ending {
  let phase: 'serving' | 'leaving' | 'draining' = 'serving'

  async function settled(within: number): Promise<boolean> {
    for (const end = performance.now() + within; endpoint.running > 0; await setTimeout(PAUSE))
      if (performance.now() > end) return false
    return true
  }

  return {
    isEnding: () => phase !== 'serving',
    refuseNew: async (request, reply) => {
      if (phase === 'serving') return
      // The client's next request is to go elsewhere.
      reply.header('connection', 'close')
      if (phase === 'leaving') return
      return refuse(request, reply, 503, 'OVERLOADED', ENDING)
    },
    async end() {
      phase = 'leaving'
      if (delay > 0) await setTimeout(delay)
      phase = 'draining'
      if (await settled(timeout)) return
      endpoint.stopAll()
      await settled(STOPPING)
    },
  }
}

/** Milliseconds for what was stopped to answer that it was, and for what is answered to be fetched. */
export const STOPPING = 2_000
