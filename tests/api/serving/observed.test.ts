// What operators see of what is asked: a line of log, metrics, spans. Never what was asked for.

import { context, propagation, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { datasetFolder, holdOnly, testGraph } from '../../harness.ts'
import { BOTH, folderOf } from '../../ingest/herald.ts'
import { fetched, post, type Served, served, until } from './served.ts'

const KNOWN = 'query KnownName($id: ID!) { company(id: $id) { name } }'
const graph = testGraph()
let server: Served
let locked: Served
beforeAll(async () => {
  await holdOnly(graph, folderOf(BOTH))
  const folder = datasetFolder({ 'known.graphql': KNOWN })
  server = await served(graph, { documents: { trustedOnly: false, folder } })
  locked = await served(graph, { apiKeys: ['correct-horse-battery'] })
})

/** The last line of log, once there are so many. */
async function lastOf(lines: number) {
  await until(() => server.log.length >= lines)
  const { time: _, pid: _pid, hostname: _host, ...line } = server.log.at(-1)!
  return line
}

describe('the log', () => {
  beforeEach(() => {
    server.log.length = 0
  })

  it('has one line for each request, without what was asked for', async () => {
    await post(server, { query: KNOWN, variables: { id: 'deepseek' } })
    const line = await lastOf(1)
    expect(line).toEqual({
      level: 30,
      operation: 'KnownName',
      status: 200,
      milliseconds: expect.any(Number),
      cost: 1,
      codes: [],
      msg: 'answered',
    })
    expect(JSON.stringify(server.log)).not.toContain('deepseek')
  })

  it('says which errors were answered, and which epoch the root fields agreed on', async () => {
    await post(server, { query: 'query Two { stats { entities } claims(first: 101) { totalCount } }' })
    expect(await lastOf(1)).toMatchObject({ operation: 'Two', status: 200, codes: ['BAD_USER_INPUT'], epoch: 1 })
    await post(server, { query: '{' })
    expect(await lastOf(2)).toMatchObject({ status: 200, codes: ['GRAPHQL_PARSE_FAILED'] })
  })

  it('has no more than the beginning of a name', async () => {
    await post(server, { query: `query ${'N'.repeat(10_000)} { __typename }` })
    expect(await lastOf(1)).toMatchObject({ operation: 'N'.repeat(100) })
  })
})

describe('the metrics', () => {
  async function metric(line: string): Promise<number> {
    const text = (await fetched(`${server.url}/metrics`)).body as string
    const found = text.split('\n').find(each => each.startsWith(`${line} `))
    return found === undefined ? 0 : Number(found.slice(line.length))
  }

  it('count requests by known operation; whoever makes names up makes no series', async () => {
    const [known, other] = ['KnownName', 'other'].map(
      name => `claimgraph_requests_total{operation="${name}",status="200"}`,
    ) as [string, string]
    const before = [await metric(known), await metric(other)]
    await post(server, { query: KNOWN, variables: { id: 'deepseek' } })
    for (const name of ['MadeUp', 'KnownName']) await post(server, { query: `query ${name} { stats { entities } }` })
    await until(async () => (await metric(other)) === before[1]! + 2)
    expect(await metric(known)).toBe(before[0]! + 1)
    expect((await fetched(`${server.url}/metrics`)).body).not.toContain('MadeUp')
  })

  it('count errors by code, statements, and shapes that were not compiled before', async () => {
    const names = [
      'claimgraph_errors_total{code="QUERY_TOO_COMPLEX"}',
      'claimgraph_statement_seconds_count',
      'claimgraph_shape_misses_total',
    ]
    const values = () => Promise.all(names.map(metric))
    const before = await values()
    const question = { query: '{ source(id: "x") { title language } }' }
    await post(server, question)
    await post(server, question)
    await post(server, { query: `{ ${Array.from({ length: 21 }, (_, i) => `a${i}: stats { epoch }`).join(' ')} }` })
    await until(async () => (await metric(names[0]!)) === before[0]! + 1)
    const now = await values()
    expect(now.map((value, index) => value - before[index]!)).toEqual([1, 2, 1])
  })

  it.each([
    ['a key is missing', 'UNAUTHENTICATED', () => post(locked, {})],
    ['a body is no JSON', 'BAD_REQUEST', () => post(server, {}, { 'content-type': 'application/json; x' }, null, '{')],
    ['a body is of another type', 'BAD_REQUEST', () => post(server, {}, { 'content-type': 'text/css' })],
    ['a foreign page could have sent it', 'BAD_REQUEST', () => fetched(`${server.url}/graphql?query={__typename}`)],
    ['there are several', 'BAD_REQUEST', () => post(server, {}, {}, null, '[{}]')],
    ['nothing is asked', 'BAD_REQUEST', () => post(server, {})],
    ['no type is accepted', 'BAD_REQUEST', () => post(server, { query: '{ __typename }' }, { accept: 'text/css' })],
  ])('count what is refused before there is an operation, and the log has it: %s', async (_, code, ask) => {
    const name = `claimgraph_errors_total{code="${code}"}`
    const before = await metric(name)
    for (const { log } of [server, locked]) log.length = 0
    expect((await ask()).status).toBeGreaterThanOrEqual(400)
    await until(() => server.log.length + locked.log.length > 0)
    expect([...server.log, ...locked.log]).toMatchObject([{ codes: [code] }])
    expect(await metric(name)).toBe(before + 1)
  })

  it('tell how the process is', async () => {
    expect(await metric('process_cpu_seconds_total')).toBeGreaterThan(0)
  })
})

describe('the spans', () => {
  const exporter = new InMemorySpanExporter()
  const caller = {
    traceId: '0af7651916cd43dd8448eb211c80319c',
    spanId: 'b7ad6b7169203331',
    traceFlags: 1,
    isRemote: true,
  }
  beforeAll(() => {
    trace.setGlobalTracerProvider(new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] }))
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
    propagation.setGlobalPropagator({
      inject: () => {},
      extract: (around, headers) =>
        'traceparent' in (headers as object) ? trace.setSpanContext(around, caller) : around,
      fields: () => ['traceparent'],
    })
  })
  afterAll(async () => {
    trace.disable()
    // Whoever has got a tracer of it keeps that, in the files after this one.
    await exporter.shutdown()
    context.disable()
    propagation.disable()
  })
  beforeEach(() => exporter.reset())

  /** The statements of one answer run side by side, and end in any order. */
  const order = (span: { name: string; 'claimgraph.root_field'?: unknown }): string =>
    `${span.name} ${span['claimgraph.root_field'] ?? ''}`

  /** Each span with its attributes, and the name of the one that it is in. */
  async function spans(count: number) {
    await until(() => exporter.getFinishedSpans().length >= count)
    const all = exporter.getFinishedSpans()
    const nameOf = (id: string | undefined) => all.find(each => each.spanContext().spanId === id)?.name ?? id ?? null
    return all
      .map(span => ({ name: span.name, within: nameOf(span.parentSpanContext?.spanId), ...span.attributes }))
      .sort((a, b) => order(a).localeCompare(order(b)))
  }

  it('are one for the request, in it one for the operation, in it one for each statement', async () => {
    await post(server, { query: 'query Two { stats { entities } company(id: "deepseek") { name } }' })
    expect(await spans(5)).toEqual([
      {
        name: 'GraphQL query',
        within: 'POST /graphql',
        'graphql.operation.type': 'query',
        'graphql.operation.name': 'Two',
        'claimgraph.cost': 2,
      },
      // The epoch that both are read at.
      { name: 'neo4j read', within: 'GraphQL query', 'db.system.name': 'neo4j' },
      { name: 'neo4j read', within: 'GraphQL query', 'db.system.name': 'neo4j', 'claimgraph.root_field': 'company' },
      { name: 'neo4j read', within: 'GraphQL query', 'db.system.name': 'neo4j', 'claimgraph.root_field': 'stats' },
      {
        name: 'POST /graphql',
        within: null,
        'http.request.method': 'POST',
        'http.route': '/graphql',
        'http.response.status_code': 200,
      },
    ])
  })

  it('belong to the trace of whoever asks', async () => {
    await post(server, { query: '{ __typename }' }, { traceparent: 'yes' })
    expect(await spans(2)).toMatchObject([
      { name: 'GraphQL query', within: 'POST /graphql' },
      { name: 'POST /graphql', within: caller.spanId },
    ])
    expect(exporter.getFinishedSpans().map(span => span.spanContext().traceId)).toEqual([
      caller.traceId,
      caller.traceId,
    ])
  })

  it('say which errors were answered', async () => {
    await post(server, { query: 'query Wrong { claims(first: 101) { totalCount } }' })
    await spans(2)
    const operation = exporter.getFinishedSpans().find(({ name }) => name === 'GraphQL query')!
    expect(operation.status).toEqual({ code: 2, message: 'BAD_USER_INPUT' })
  })
})
