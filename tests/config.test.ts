// The environment, read once: what is left out has a default, what is wrong is named.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { DEFAULT_SETTINGS } from '../src/api/serving/settings.ts'
import { readConfig, refuseOpenHost, requireModel } from '../src/config.ts'
import { ClaimgraphError } from '../src/domain/error.ts'
import { Environment } from '../src/environment.ts'

const DEFAULTS = {
  port: 4000,
  host: '127.0.0.1',
  neo4j: null,
  home: '.claimgraph',
  data: join(import.meta.dirname, '..', 'data'),
  logLevel: 'warn',
  model: null,
  serving: DEFAULT_SETTINGS,
}

/** The settings, or why they are refused. */
const refused = (environment: Record<string, string>) => outcome(() => readConfig(environment))

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
const KEY = 'correct-horse-battery'
const HASHED = `sha256:${'0123456789abcdef'.repeat(4)}`
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
        CLAIMGRAPH_MODEL_URL: 'http://127.0.0.1:11434/v1',
        CLAIMGRAPH_MODEL: 'some-model:8b',
        CLAIMGRAPH_MODEL_KEY: 'sk-1',
        CLAIMGRAPH_MODEL_TIMEOUT: '600',
        CLAIMGRAPH_API_KEYS: `${KEY}, ${HASHED}`,
        CLAIMGRAPH_CORS_ORIGINS: 'https://example.org,http://localhost:3000',
        CLAIMGRAPH_INTROSPECTION: 'false',
        CLAIMGRAPH_TRUSTED_DOCUMENTS: 'true',
        CLAIMGRAPH_DOCUMENTS: '/documents',
        CLAIMGRAPH_MAX_ROWS: '5000',
        CLAIMGRAPH_MAX_CONCURRENCY: '8',
        CLAIMGRAPH_MAX_QUEUE: '0',
        CLAIMGRAPH_STATEMENT_TIMEOUT_MS: '1',
        CLAIMGRAPH_REQUEST_TIMEOUT_MS: '2',
        CLAIMGRAPH_HTTP_TIMEOUT_MS: '3',
        CLAIMGRAPH_SHUTDOWN_DELAY_MS: '4',
        CLAIMGRAPH_SHUTDOWN_TIMEOUT_MS: '5',
      }),
    ).toMatchObject({
      port: 8080,
      host: '0.0.0.0',
      neo4j: { uri: 'neo4j+s://graph.example:7687', user: 'reader', password: 'secret', database: 'claims' },
      home: '/var/claimgraph',
      data: '/data',
      logLevel: 'debug',
      model: { url: 'http://127.0.0.1:11434/v1', name: 'some-model:8b', key: 'sk-1', timeout: 600 },
      serving: {
        apiKeys: [KEY, HASHED],
        corsOrigins: ['https://example.org', 'http://localhost:3000'],
        introspection: false,
        maxRows: 5000,
        maxConcurrency: 8,
        maxQueue: 0,
        timeouts: { statement: 1, request: 2, http: 3 },
        shutdown: { delay: 4, timeout: 5 },
        documents: { trustedOnly: true, folder: '/documents' },
      },
    })
  })

  it('is all in .env.example, with the defaults', () => {
    const lines = readFileSync(join(import.meta.dirname, '..', '.env.example'), 'utf8').matchAll(
      /^([A-Z0-9_]+)=(.*)$/gm,
    )
    const example = Object.fromEntries([...lines].map(([, name, value]) => [name, value]))
    expect(Object.keys(example).sort()).toEqual(Object.keys(Environment.shape).sort())
    expect(readConfig(example)).toEqual(readConfig({}))
  })

  it('is all handed on by docker-compose.yml, but for what is the containers’ own', () => {
    const { services } = parse(readFileSync(join(import.meta.dirname, '..', 'docker-compose.yml'), 'utf8'))
    const given: Record<string, string> = services.api.environment
    const own = ['HOST', 'PORT', 'CLAIMGRAPH_ANONYMOUS', 'NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD']
    const without = ['NEO4J_DATABASE', 'CLAIMGRAPH_HOME', 'CLAIMGRAPH_DATA']
    expect([...Object.keys(given), ...without].sort()).toEqual(Object.keys(Environment.shape).sort())
    for (const [name, value] of Object.entries(given).filter(([name]) => !own.includes(name)))
      expect([name, value]).toEqual([name, expect.stringMatching(`^\\$\\{${name}:-\\}$`)])
    expect(readConfig({ ...given, ...emptied(given) })).toMatchObject({ host: '0.0.0.0', serving: DEFAULT_SETTINGS })
  })

  it('with empty settings, as compose files produce, is one without them', () => {
    for (const name of Object.keys(Environment.shape))
      expect([name, refused({ [name]: '' })]).toEqual([name, readConfig({})])
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

/** What compose makes of settings where nothing is set: `${NAME:-}` is nothing, `${NAME:-text}` the text. */
const emptied = (given: Record<string, string>) =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value.replace(/^\$\{\w+:-(.*)\}$/, '$1')]))

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
        `HOST=${host} would open the graph to the network without any authentication. Use a loopback address such as 127.0.0.1, set CLAIMGRAPH_API_KEYS, or set CLAIMGRAPH_ANONYMOUS=true if that is meant.`,
      )
      expect(open({ HOST: host })).toThrow(error)
      expect(open({ HOST: host, CLAIMGRAPH_ANONYMOUS: 'false' })).toThrow(error)
      expect(open({ HOST: host, CLAIMGRAPH_ANONYMOUS: 'true' })).not.toThrow()
    },
  )
})

describe('CLAIMGRAPH_API_KEYS', () => {
  it.each(['short', `${KEY},`, `${KEY} more`, 'sha256:abc', 'SHA256:0123456789abcdef', 'with white space in it'])(
    '“%s” is refused, and not shown',
    keys => {
      expect(refused({ CLAIMGRAPH_API_KEYS: keys })).toMatchObject({
        problems: [
          'CLAIMGRAPH_API_KEYS=…: expected keys with commas between them, each of 16 or more printable characters without white space, or sha256: and 64 hexadecimal digits',
        ],
      })
    },
  )

  it('let a server be open to the network', () => {
    expect(() => refuseOpenHost(readConfig({ HOST: '0.0.0.0', CLAIMGRAPH_API_KEYS: KEY }))).not.toThrow()
  })
})

describe('CLAIMGRAPH_CORS_ORIGINS', () => {
  it.each(['*', 'example.org', 'https://example.org/', 'https://example.org/path', 'https://Example.org', 'null'])(
    '“%s” is refused',
    origins => {
      expect(refused({ CLAIMGRAPH_CORS_ORIGINS: origins })).toEqual(
        unusable(
          `CLAIMGRAPH_CORS_ORIGINS=${JSON.stringify(origins)}: expected origins with commas between them, such as https://example.org or http://localhost:3000`,
        ),
      )
    },
  )
})

describe('the model', () => {
  const URL_WANTED =
    'expected the base URL of a server with the OpenAI API, such as http://127.0.0.1:11434/v1, without a password or a query'
  const server = { CLAIMGRAPH_MODEL_URL: 'https://models.example/v1', CLAIMGRAPH_MODEL: 'some-model' }

  it.each([
    ['models.example/v1', 'models.example/v1'],
    ['ftp://models.example', 'ftp://models.example'],
    ['https://models.example/v1?key=1', 'https://models.example/v1?…'],
    ['https://me:secret@models.example/v1', 'https://…@models.example/v1'],
  ])('at “%s” is refused, and no password is shown', (url, shown) => {
    expect(refused({ CLAIMGRAPH_MODEL_URL: url })).toEqual(
      unusable(`CLAIMGRAPH_MODEL_URL=${JSON.stringify(shown)}: ${URL_WANTED}`),
    )
  })

  it('with a key that no header can carry is refused, and the key not shown', () => {
    expect(refused({ ...server, CLAIMGRAPH_MODEL_KEY: 'a key\n' })).toEqual(
      unusable('CLAIMGRAPH_MODEL_KEY=…: expected a key of printable characters without white space'),
    )
  })

  it('has to be given with its server, and its server with it, where there is something to draft', () => {
    const whole = { url: 'https://models.example/v1', name: 'some-model', key: undefined, timeout: 120 }
    expect(requireModel(readConfig(server))).toEqual(whole)
    for (const name of Object.keys(server)) {
      const config = readConfig({ ...server, [name]: '' })
      expect(config.model).toBeNull()
      expect(() => requireModel(config)).toThrow(/^No model is configured: set CLAIMGRAPH_MODEL_URL to /)
    }
  })
})

describe('numbers', () => {
  it.each([
    ['CLAIMGRAPH_MAX_ROWS', '0', 'expected rows, as a whole number from 1 to 999999999'],
    ['CLAIMGRAPH_MAX_ROWS', '1e5', 'expected rows, as a whole number from 1 to 999999999'],
    ['CLAIMGRAPH_MAX_CONCURRENCY', '101', 'expected statements, as a whole number from 1 to 100'],
    ['CLAIMGRAPH_MAX_QUEUE', '-1', 'expected requests, as a whole number from 0 to 999999999'],
    ['CLAIMGRAPH_MODEL_TIMEOUT', '0', 'expected seconds, as a whole number from 1 to 86400'],
    ['CLAIMGRAPH_HTTP_TIMEOUT_MS', '30s', 'expected milliseconds, as a whole number from 1 to 999999999'],
  ])('%s=%s is refused', (name, value, problem) => {
    expect(refused({ [name]: value })).toEqual(unusable(`${name}="${value}": ${problem}`))
  })
})

describe('timeouts', () => {
  it('have to leave one another time', () => {
    expect(refused({ CLAIMGRAPH_STATEMENT_TIMEOUT_MS: '25000' })).toEqual({
      code: 'ENVIRONMENT',
      message:
        'Expected CLAIMGRAPH_STATEMENT_TIMEOUT_MS < CLAIMGRAPH_REQUEST_TIMEOUT_MS < CLAIMGRAPH_HTTP_TIMEOUT_MS, but found 25000, 25000 and 30000: each has to leave the one before the time to be told.',
      problems: [],
    })
  })
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
