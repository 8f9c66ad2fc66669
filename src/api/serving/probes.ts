// What an orchestrator asks. /livez and /readyz are open, since probes carry no keys; without a key /readyz says yes or no, and nothing
// of what runs here. /metrics needs a key where there are any: Prometheus can send one.

import type { FastifyInstance } from 'fastify'
import type { Rates } from '../../domain/rates/rates.ts'
import type { Graph } from '../../graph/connect.ts'
import { METRICS_TYPE, metricsText } from '../metrics.ts'
import type { Lock } from './auth.ts'
import type { Gate } from './gate.ts'
import { requireKey } from './guard.ts'
import { readinessOf } from './readiness.ts'
import { ENDING } from './refusal.ts'

export interface Operated {
  graph: Graph
  rates: Rates
  gate: Gate
  opens: Lock
  isEnding: () => boolean
}

export function operationRoutes(app: FastifyInstance, { graph, rates, gate, opens, isEnding }: Operated): void {
  const look = readinessOf(graph, rates)
  app.get('/livez', async () => ({ status: 'live' }))
  app.get('/readyz', async ({ headers }, reply) => {
    const found = isEnding() ? NOT_READY : await look()
    const { status, ...details } = found
    return reply.status(status === 'ready' ? 200 : 503).send(opens(headers) ? { status, ...details } : { status })
  })
  app.get('/metrics', { onRequest: requireKey(opens) }, async (_request, reply) =>
    reply.type(METRICS_TYPE).send(await metricsText(gate)),
  )
}

const NOT_READY = { status: 'not ready', reasons: [ENDING] } as const
