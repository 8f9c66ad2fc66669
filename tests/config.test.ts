// The environment, read once: what is left out has a default, what is wrong is named.

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig, refuseOpenHost } from '../src/config.ts'
import { ClaimgraphError } from '../src/domain/error.ts'

const DEFAULTS = {
  port: 4000,
  host: '127.0.0.1',
  neo4j: null,
  home: '.claimgraph',
  data: join(import.meta.dirname, '..', 'data'),
  logLevel: 'warn',
}

/** The settings, or why they are refused. */
const refused = (environment: Record<string, string>) => outcome(() => readConfig(environment))
/** Nothing, or why it is refused to serve with them. */
const _refusedToServe = (environment: Record<string, string>) => outcome(() => refuseOpenHost(readConfig(environment)))

function outcome<T>(work: () => T) {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof ClaimgraphError)) throw error
    return { code: error.code, message: error.message, problems: error.problems }
  }
}
const unusable = (...problems: string[]) => ({
  code: 'ENVIRONMENT',
  message: 'The environment has settings that cannot be used.',
  problems,
})
const PORTS = 'expected a port from 0 (which picks a free one) to 65535'

describe('the environment', () => {
  it('may say nothing', () => {
    expect(readConfig({})).toMatchObject(DEFAULTS)
  })

  it('may say everything', () => {
    expect(
      readConfig({
        PORT: '8080',
        HOST: '0.0.0.0',
        NEO4J_URI: 'neo4j+s://graph.example:7687',
        NEO4J_USER: 'reader',
        NEO4J_PASSWORD: 'secret',
        NEO4J_DATABASE: 'claims',
        CLAIMGRAPH_HOME: '/var/claimgraph',
        CLAIMGRAPH_DATA: '/data',
        CLAIMGRAPH_ANONYMOUS: 'true',
        CLAIMGRAPH_LOG_LEVEL: 'debug',
      }),
    ).toMatchObject({
      port: 8080,
      host: '0.0.0.0',
      neo4j: { uri: 'neo4j+s://graph.example:7687', user: 'reader', password: 'secret', database: 'claims' },
      home: '/var/claimgraph',
      data: '/data',
      logLevel: 'debug',
    })
  })

  it('with empty settings, as compose files produce, is one without them', () => {
    const names = ['PORT', 'HOST', 'NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE', 'CLAIMGRAPH_HOME']
    const more = ['CLAIMGRAPH_DATA', 'CLAIMGRAPH_ANONYMOUS', 'CLAIMGRAPH_LOG_LEVEL']
    for (const name of [...names, ...more]) expect([name, refused({ [name]: '' })]).toEqual([name, readConfig({})])
  })

  it('with several wrong settings names each of them', () => {
    expect(
      refused({ PORT: 'abc', NEO4J_URI: 'localhost', CLAIMGRAPH_LOG_LEVEL: 'loud', CLAIMGRAPH_ANONYMOUS: 'yes' }),
    ).toEqual(
      unusable(
        `PORT="abc": ${PORTS}`,
        'NEO4J_URI="localhost": expected a URI such as bolt://localhost:7687 or neo4j+s://….databases.neo4j.io',
        'CLAIMGRAPH_ANONYMOUS="yes": expected true or false',
        'CLAIMGRAPH_LOG_LEVEL="loud": expected fatal, error, warn, info, debug, trace or silent',
      ),
    )
  })
})

describe('PORT', () => {
  it.each(['abc', '-1', '65536', '80.5', '1e3', '0x50', ' ', '80 '])('“%s” is refused', port => {
    expect(refused({ PORT: port })).toEqual(unusable(`PORT=${JSON.stringify(port)}: ${PORTS}`))
  })

  it.each(['0', '80', '65535'])('%s is taken', port => {
    expect(readConfig({ PORT: port }).port).toBe(Number(port))
  })
})

describe('HOST', () => {
  const open = (environment: Record<string, string>) => () => refuseOpenHost(readConfig(environment))

  it.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1'])('%s, a loopback address, may serve', host => {
    expect(readConfig({ HOST: host }).host).toBe(host)
    expect(open({ HOST: host })).not.toThrow()
  })

  it.each(['0.0.0.0', '::', '192.168.1.2', 'example.org', '127.0.0.1.example.org', 'localhost.example.org'])(
    '%s, open to the network, may not serve unless that is meant',
    host => {
      const error = new ClaimgraphError(
        'ENVIRONMENT',
        `HOST=${host} would open the graph to the network without any authentication. Use a loopback address such as 127.0.0.1, or set CLAIMGRAPH_ANONYMOUS=true if that is meant.`,
      )
      expect(open({ HOST: host })).toThrow(error)
      expect(open({ HOST: host, CLAIMGRAPH_ANONYMOUS: 'false' })).toThrow(error)
      expect(open({ HOST: host, CLAIMGRAPH_ANONYMOUS: 'true' })).not.toThrow()
    },
  )
})

describe('NEO4J_URI', () => {
  it.each(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'])('may begin with %s://', scheme => {
    const uri = `${scheme}://localhost:7687`
    expect(readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' }).neo4j).toEqual({
      uri,
      user: 'neo4j',
      password: 'secret',
      database: undefined,
    })
  })

  it.each(['http://localhost:7474', 'localhost:7687', 'bolt://', 'bolt://a b'])('%s is refused', uri => {
    expect(refused({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' })).toEqual(
      unusable(
        `NEO4J_URI=${JSON.stringify(uri)}: expected a URI such as bolt://localhost:7687 or neo4j+s://….databases.neo4j.io`,
      ),
    )
  })

  it('needs the password of that server', () => {
    for (const password of [{}, { NEO4J_PASSWORD: '' }])
      expect(refused({ NEO4J_URI: 'bolt://localhost', ...password })).toEqual({
        code: 'ENVIRONMENT',
        message: 'NEO4J_URI is set, but NEO4J_PASSWORD is not: set the password of that server.',
        problems: [],
      })
  })
})
