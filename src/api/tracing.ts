// Spans: one for the HTTP request, in it one for the operation, in it one for each statement. They go wherever the OpenTelemetry SDK
// that an operator loads beside us sends them (docs/OPERATING.md); without one they cost next to nothing.

import type { IncomingHttpHeaders } from 'node:http'
import { context, propagation, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { RequestNote } from './note.ts'

const tracer = trace.getTracer('claimgraph')

/** The span of a request that is part of the trace which its headers name, if they do. `answer` runs inside. */
export async function inRequest<T extends { status: number }>(
  method: string,
  headers: IncomingHttpHeaders,
  answer: () => Promise<T>,
): Promise<T> {
  const around = propagation.extract(context.active(), headers)
  const attributes = { 'http.request.method': method, 'http.route': '/graphql' }
  const span = tracer.startSpan(`${method} /graphql`, { kind: SpanKind.SERVER, attributes }, around)
  try {
    const answered = await context.with(trace.setSpan(around, span), answer)
    span.setAttribute('http.response.status_code', answered.status)
    if (answered.status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
    return answered
  } finally {
    span.end()
  }
}

/** The names of the attributes are those of OpenTelemetry's conventions for GraphQL servers and for databases. */
export function startOperation(type: string, name: string | null): Span {
  const attributes = { 'graphql.operation.type': type, ...(name !== null && { 'graphql.operation.name': name }) }
  return tracer.startSpan(`GraphQL ${type}`, { attributes })
}

export function endOperation(span: Span, { cost, codes }: RequestNote): void {
  if (cost !== undefined) span.setAttribute('claimgraph.cost', cost)
  if (codes.length > 0) span.setStatus({ code: SpanStatusCode.ERROR, message: [...new Set(codes)].join(', ') })
  span.end()
}

/** The span of a statement, inside that of its operation. Neither its text nor its parameters leave the process. */
export async function inStatement<T>(
  operation: Span | undefined,
  rootField: string | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const around = operation === undefined ? context.active() : trace.setSpan(context.active(), operation)
  const attributes = {
    'db.system.name': 'neo4j',
    ...(rootField !== undefined && { 'claimgraph.root_field': rootField }),
  }
  const span = tracer.startSpan('neo4j read', { kind: SpanKind.CLIENT, attributes }, around)
  try {
    return await context.with(trace.setSpan(around, span), work)
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR, message: (error as { code?: string }).code ?? 'INTERNAL' })
    throw error
  } finally {
    span.end()
  }
}
