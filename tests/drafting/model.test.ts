// A model server that can't be asked, or not in this way: what is tried again, and what is said when nothing helps.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ClaimgraphError } from '../../src/domain/error.ts'
import {
  type Asked,
  breaksOff,
  endless,
  endsEarly,
  fails,
  page,
  type Reply,
  says,
  saysAtOnce,
  silent,
  stalls,
} from './stand-in.ts'
import { drafting, LONG, NONE, RIGHT, RIGHT_CLAIMS } from './widget.ts'

const KEY = 'sk-never-shown-0123456789'

/** What the command would end with. */
async function failureOf(replies: readonly Reply[], settings: Parameters<typeof drafting>[1] = {}) {
  try {
    await drafting(replies, settings)
  } catch (error) {
    if (!(error instanceof ClaimgraphError)) throw error
    return { code: error.code, message: error.message.replace(/127\.0\.0\.1:\d+/g, 'server') }
  }
  throw new Error('a failure was expected, but all went well')
}
const failure = (message: string, code = 'ENVIRONMENT') => ({
  code,
  message: `The model server at http://server/v1 ${message}`,
})
const formats = (asked: readonly Asked[]) =>
  asked.map(({ body }) => [body.response_format?.type ?? 'none', body.temperature ?? 'its own'])

describe('a model server', () => {
  it('is asked for chat completions, with the key where there is one, and is told nothing else', async () => {
    const { asked } = await drafting([says(RIGHT)], { key: KEY })
    expect(asked).toHaveLength(1)
    const [{ path, headers, body }] = asked as [Asked]
    expect(path).toBe('/v1/chat/completions')
    expect(headers.authorization).toBe(`Bearer ${KEY}`)
    expect(Object.keys(headers).sort()).toEqual(
      ['accept', 'accept-encoding', 'accept-language', 'authorization', 'connection', 'content-length'].concat([
        'content-type',
        'host',
        'sec-fetch-mode',
        'user-agent',
      ]),
    )
    expect(Object.keys(body).sort()).toEqual(['messages', 'model', 'response_format', 'stream', 'temperature'])
    expect((await drafting([says(RIGHT)])).asked[0]!.headers).not.toHaveProperty('authorization')
  })

  it.each([
    ['that answers at once in the place of a stream', [saysAtOnce(RIGHT)]],
    ['that has no room at first', [fails(429, 'slow down'), says(RIGHT)]],
    ['that fails twice', [fails(500, 'oops'), fails(503, 'oops'), says(RIGHT)]],
    ['that breaks its first answer off', [breaksOff(RIGHT), says(RIGHT)]],
    ['that ends its first answer early', [endsEarly(RIGHT), says(RIGHT)]],
  ])('%s is of use all the same', async (_, replies) => {
    const { claims, refused, asked } = await drafting(replies)
    expect({ claims, refused, asked: asked.length }).toEqual({
      claims: RIGHT_CLAIMS,
      refused: [],
      asked: replies.length,
    })
  })

  it('that takes no JSON schema is asked for JSON, and one that takes no format for text', async () => {
    const refuses = fails(400, 'response_format is not supported')
    const object = await drafting([refuses, says(RIGHT)])
    expect(formats(object.asked)).toEqual([
      ['json_schema', 0],
      ['json_object', 0],
    ])
    const text = await drafting([refuses, fails(422, 'response_format'), says(RIGHT)])
    expect(formats(text.asked)).toEqual([
      ['json_schema', 0],
      ['json_object', 0],
      ['none', 0],
    ])
    expect([object.claims, text.claims]).toEqual([RIGHT_CLAIMS, RIGHT_CLAIMS])
  })

  it('that refuses one question for what stands in it is asked the next one in the best way again', async () => {
    const refused = Array(3).fill(fails(400, 'content filter')) as Reply[]
    const { asked } = await drafting([NONE, ...refused, says(RIGHT), NONE], { text: LONG })
    expect(formats(asked)).toEqual([
      ['json_schema', 0],
      ['json_schema', 0],
      ['json_object', 0],
      ['none', 0],
      ['json_schema', 0],
      ['json_schema', 0],
    ])
  })

  it('whose model has a temperature of its own is let have it', async () => {
    const { asked, claims } = await drafting([fails(400, 'temperature: only 1 is supported'), says(RIGHT)])
    expect(formats(asked)).toEqual([
      ['json_schema', 0],
      ['json_schema', 'its own'],
    ])
    expect(claims).toEqual(RIGHT_CLAIMS)
  })
})

describe('nothing is drafted, and the reason told, where the model server', () => {
  it.each([
    ['wants a key', fails(401, 'no key'), {}, failure('wants a key (401): set CLAIMGRAPH_MODEL_KEY.')],
    [
      'refuses the key',
      fails(401, `Incorrect API key provided: ${KEY}`),
      { key: KEY },
      failure('refused the key (401): check CLAIMGRAPH_MODEL_KEY, and that it may use "parrot".'),
    ],
    [
      'does not let the key use the model',
      fails(403, 'no'),
      { key: KEY },
      failure('refused the key (403): check CLAIMGRAPH_MODEL_KEY, and that it may use "parrot".'),
    ],
    [
      'has no such model',
      fails(404, `model "parrot" not found for ${KEY}`),
      { key: KEY },
      failure(
        'has no model "parrot", or no chat completions there (404 model "parrot" not found for …): check CLAIMGRAPH_MODEL, and CLAIMGRAPH_MODEL_URL (mostly it ends in /v1).',
      ),
    ],
    [
      'has no room, three times',
      fails(429, 'quota exceeded'),
      {},
      failure(
        'has no room for more requests, also after several tries (429 quota exceeded): wait, or look at the limits of the account.',
      ),
    ],
    [
      'fails three times',
      fails(500, 'out of memory'),
      {},
      failure('failed, also after several tries (500 out of memory): look into its log.'),
    ],
    [
      'refuses every way to ask',
      fails(400, 'the context is too long'),
      {},
      failure(
        'refused the question (400 the context is too long): check what "parrot" can do, and how long its context is.',
      ),
    ],
    [
      'breaks off twice',
      breaksOff(RIGHT),
      {},
      failure('ended its answer in the middle, twice: look into its log, and whether it has memory enough.'),
    ],
    [
      'is a web server',
      page,
      {},
      failure(
        'answers with "text/html" that is no chat completion: check CLAIMGRAPH_MODEL_URL (mostly it ends in /v1).',
      ),
    ],
    [
      'never answers',
      silent,
      { timeout: 1 },
      failure(
        'did not answer within 1 s: take a faster model, or set CLAIMGRAPH_MODEL_TIMEOUT to more seconds.',
        'TIMEOUT',
      ),
    ],
    [
      'begins an answer and never goes on',
      stalls,
      { timeout: 1 },
      failure(
        'did not answer within 1 s: take a faster model, or set CLAIMGRAPH_MODEL_TIMEOUT to more seconds.',
        'TIMEOUT',
      ),
    ],
  ])('%s', async (_, reply, settings, expected) => {
    expect(await failureOf(Array(4).fill(reply), settings)).toEqual(expected)
  })

  it('is not there', async () => {
    // Nobody listens there, and nobody gets that port by chance.
    expect(await failureOf([], { url: 'http://127.0.0.1:2/v1', key: KEY })).toEqual(
      failure('does not answer (connect ECONNREFUSED server): check that it runs, and CLAIMGRAPH_MODEL_URL.'),
    )
  })
})

it('an answer without end is left, and refused', async () => {
  const { result, refused } = await drafting([endless])
  expect(refused).toEqual(['answer of lines 1–3: is not whole: it is longer than 400000 characters'])
  expect(result.written).toBeNull()
})

it('no other command pays for loading the package that asks', () => {
  const folder = join(import.meta.dirname, '..', '..', 'src', 'drafting')
  const imports = readdirSync(folder).flatMap(file =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/^import.*'openai.*'$/gm)].map(([line]) => line),
  )
  expect(imports.filter(line => !line.startsWith('import type '))).toEqual([])
  expect(imports).not.toEqual([])
})
