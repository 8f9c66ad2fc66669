// The GraphQL-over-HTTP specification, by the audits of its reference implementation.

import { serverAudits } from 'graphql-http'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Served, served } from '../api/serving/served.ts'
import { holdOnly, testGraph } from '../harness.ts'

const graph = testGraph()
let server: Served
beforeAll(async () => {
  await holdOnly(graph)
  server = await served(graph)
})

const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn: fetch })

describe.each(['MUST', 'SHOULD'] as const)('what a server %s do', level => {
  test.each(audits.filter(({ name }) => name.startsWith(`${level} `)).map(audit => [audit.name, audit] as const))(
    '%s',
    async (_, audit) => {
      const result = await audit.fn()
      expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok')
    },
  )
})
