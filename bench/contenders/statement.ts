// The limit: the best statement that a person would write for each question, sent by the bare driver, behind the smallest HTTP server.

import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { read } from './driver.ts'

const statements = new Map<string, string>()

function statement(question: string): string {
  let text = statements.get(question)
  if (text === undefined) {
    text = readFileSync(join(import.meta.dirname, '..', 'questions', question, 'statement.cypher'), 'utf8')
    statements.set(question, text)
  }
  return text
}

const server = createServer(async (request, response) => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const { question, variables } = JSON.parse(Buffer.concat(parts).toString()) as {
    question: string
    variables: Record<string, unknown>
  }
  try {
    const [row] = await read(statement(question), variables)
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ data: row?.[0] ?? null }))
  } catch (error) {
    response.statusCode = 500
    response.end(JSON.stringify({ errors: [String(error)] }))
  }
})
server.listen(0, '127.0.0.1', () => console.log(`GraphQL http://127.0.0.1:${(server.address() as AddressInfo).port}/`))
