// What Prometheus is told. Labels come from closed lists: a client can't make a series.

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Gate } from './serving/gate.ts'

const registry = new Registry()
const registers = [registry]
/** Seconds. */
const buckets = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20]

export const requestsTotal = new Counter({
  name: 'claimgraph_requests_total',
  help: 'Requests to /graphql, by known operation and HTTP status',
  labelNames: ['operation', 'status'] as const,
  registers,
})
export const requestSeconds = new Histogram({
  name: 'claimgraph_request_seconds',
  help: 'From the first byte of a request to the last of its answer, by known operation',
  labelNames: ['operation'] as const,
  buckets,
  registers,
})
export const errorsTotal = new Counter({
  name: 'claimgraph_errors_total',
  help: 'Errors in answers, by code',
  labelNames: ['code'] as const,
  registers,
})
export const statementSeconds = new Histogram({
  name: 'claimgraph_statement_seconds',
  help: 'Statements of root fields, from asking Neo4j to the last row',
  buckets,
  registers,
})
/** Each may take Neo4j long to plan. */
export const shapeMisses = new Counter({
  name: 'claimgraph_shape_misses_total',
  help: 'Root fields of a shape that was not compiled before',
  registers,
})
const running = new Gauge({ name: 'claimgraph_statements_running', help: 'Places taken at Neo4j', registers })
const waiting = new Gauge({ name: 'claimgraph_requests_waiting', help: 'Requests that wait for their turn', registers })

export const METRICS_TYPE = registry.contentType

export async function metricsText(gate: Gate): Promise<string> {
  if (registry.getSingleMetric('process_cpu_seconds_total') === undefined) collectDefaultMetrics({ register: registry })
  running.set(gate.taken)
  waiting.set(gate.waiting)
  return await registry.metrics()
}
