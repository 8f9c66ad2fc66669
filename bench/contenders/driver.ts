// The connection of a contender to the server that the environment names.

import neo4j from 'neo4j-driver'

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env

export const driver = neo4j.driver(NEO4J_URI!, neo4j.auth.basic(NEO4J_USER!, NEO4J_PASSWORD!), {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
})

/** One statement that reads, by itself. */
export async function read(text: string, parameters: Record<string, unknown>): Promise<unknown[][]> {
  const session = driver.session({ defaultAccessMode: 'READ' })
  try {
    const { records } = await session.run(text, parameters)
    return records.map(record => Array.from(record as Iterable<unknown>))
  } finally {
    await session.close()
  }
}
