// Answers that are not what was asked for: what is made of them, what is asked again, and what is left undrafted.

import { describe, expect, it } from 'vitest'
import { breaksOff, fails, type Reply, says } from './stand-in.ts'
import { acme, drafting, invested, LONG, leads, NONE, RIGHT, RIGHT_CLAIMS, valued, widget } from './widget.ts'

const JSON_TEXT = JSON.stringify(RIGHT, null, 2)

describe('an answer', () => {
  it.each([
    ['in a fence', `\`\`\`json\n${JSON_TEXT}\n\`\`\``],
    ['in a fence with prose around it', `Here is what I found:\n\n\`\`\`\n${JSON_TEXT}\n\`\`\`\nShall I go on?`],
    ['with prose around it', `Here it is: ${JSON_TEXT} That is all.`],
    ['after thoughts', `<think>\nHm, {"entities": …}?\n</think>\n\n${JSON_TEXT}`],
  ])('%s is read', async (_, text) => {
    const { claims, refused, asked } = await drafting([says(text)])
    expect({ claims, refused, asked: asked.length }).toEqual({ claims: RIGHT_CLAIMS, refused: [], asked: 1 })
  })

  it.each([
    ['that is no JSON', 'No.', 'is no JSON: Unexpected token \'N\', "No." is not valid JSON'],
    ['that is empty', '', 'is no JSON: it is empty'],
    ['that is a list', '[]', 'expected one object with "entities" and "claims", but found []'],
    [
      'without claims',
      '{"entities": []}',
      'expected the lists "entities" and "claims", but found the members ["entities"]',
    ],
  ])('%s is told so once, and then refused', async (_, text, problem) => {
    const again = await drafting([says(text), says(RIGHT)])
    expect({ claims: again.claims, refused: again.refused }).toEqual({ claims: RIGHT_CLAIMS, refused: [] })
    const [question, repair] = again.asked.map(({ body }) => body.messages)
    expect(repair!.slice(0, 2)).toEqual(question)
    expect(repair!.slice(2)).toEqual([
      { role: 'assistant', content: text },
      { role: 'user', content: expect.stringContaining(`This answer cannot be used:\n- ${problem}\n`) },
    ])
    const twice = await drafting([says(text), says(text)])
    expect(twice.refused).toEqual([`answer of lines 1–3: ${problem}`])
    expect([twice.result.written, twice.asked.length]).toEqual([null, 2])
  })

  it('with a wrong part loses only that part, where the correction is worse', async () => {
    const { claims, refused } = await drafting([
      says({ ...RIGHT, claims: [...RIGHT.claims, { ...leads, predicate: 'OWNS' }] }),
      says('Sorry!'),
    ])
    expect(claims).toEqual(RIGHT_CLAIMS)
    expect(refused).toEqual([expect.stringMatching(/^claim of lines 1–3, j OWNS w: predicate: expected one of /)])
  })

  it('with a wrong part is replaced by its correction', async () => {
    const { claims, refused, asked } = await drafting([
      says({ ...RIGHT, claims: [invested, valued, { ...leads, stance: 'MAYBE' }] }),
      says(RIGHT),
    ])
    expect({ claims, refused }).toEqual({ claims: RIGHT_CLAIMS, refused: [] })
    expect(asked[1]!.body.messages[3]!.content).toBe(
      'This answer cannot be used:\n- claims: stance: expected one of ASSERTS, DENIES, but found "MAYBE"\nAnswer again, with the whole corrected JSON object and nothing else.',
    )
  })

  it('whose correction leaves something out has that refused aloud, but for entities that nothing needs', async () => {
    const wrong = { ...leads, stance: 'MAYBE' }
    const { claims, refused, files } = await drafting([
      says({ ...RIGHT, claims: [invested, valued, wrong, wrong], entities: [...RIGHT.entities, { ref: 'x' }] }),
      says({ ...RIGHT, claims: [valued, leads] }),
    ])
    expect(claims).toEqual([RIGHT_CLAIMS[1], RIGHT_CLAIMS[2]])
    const left = 'it does not stand so in the corrected answer'
    expect(refused).toEqual([
      expect.stringMatching(new RegExp(`^entity of lines 1–3: kind: .*; ${left}$`)),
      `claim of lines 1–3, j LEADS w: stance: expected one of ASSERTS, DENIES, but found "MAYBE"; ${left}`,
      `claim of lines 1–3, a INVESTED_IN w: ${left}`,
    ])
    expect(files['refused.md']).toContain(invested.quote)
  })

  it('whose correction has less in it counts, and what only the correction has is refused aloud', async () => {
    const wrong = { ...leads, predicate: 'OWNS' }
    const { claims, refused } = await drafting([
      says({ ...RIGHT, claims: [invested, valued, wrong] }),
      says({ entities: [acme], claims: [{ ...invested, quote: 'Acme put $5 billion' }] }),
    ])
    expect(claims).toEqual([RIGHT_CLAIMS[0], RIGHT_CLAIMS[1]])
    expect(refused).toEqual([
      expect.stringMatching(/^claim of lines 1–3, j OWNS w: predicate: expected one of /),
      'claim of lines 1–3, a INVESTED_IN w: it stands only in a corrected answer that was worse than the first',
    ])
  })

  it('that is cut off is refused, where the text can be no shorter', async () => {
    const { refused, result } = await drafting([says(JSON_TEXT.slice(0, 400), 'length')])
    expect(refused).toEqual([
      'answer of lines 1–3: is not whole: it was cut off where the server’s limit for an answer is (finish_reason "length")',
    ])
    expect(result.written).toBeNull()
  })
})

const [first, second, third] = [
  says({ entities: [acme, widget], claims: [invested, valued] }),
  says({
    entities: [{ ref: 'x', kind: 'Person', name: 'Jane Doe', aliases: [] }],
    claims: [{ ...leads, subject: 'x', object: 'widget-labs' }],
  }),
  NONE,
]
const LINES = ['lines 1–2', 'lines 4–5', 'lines 7–8', 'lines 10–11']
const linesIn = (asked: Awaited<ReturnType<typeof drafting>>['asked']) =>
  asked.map(({ body }) => /Below: (lines? [\d–]+)/.exec(body.messages[1]!.content)![1])

describe('a long text', () => {
  it('is asked about in pieces, each with the entities that were found before', async () => {
    const { claims, refused, asked, files } = await drafting([NONE, first, second, third], { text: LONG })
    expect({ claims, refused }).toEqual({ claims: RIGHT_CLAIMS, refused: [] })
    expect(linesIn(asked)).toEqual(LINES)
    expect(asked[1]!.body.messages[1]!.content).not.toContain('Entities found so far')
    expect(asked[2]!.body.messages[1]!.content).toContain(
      'do not list them again:\n- acme: Acme (Company)\n- widget-labs: Widget Labs (Company)\n\n<ARTICLE-',
    )
    expect(files['sources/widget.txt']).toBe(LONG)
  })

  it('is asked about in smaller pieces, where an answer is cut off', async () => {
    const cut = says('{"entities": [', 'length')
    const { claims, refused, asked } = await drafting([cut, NONE, NONE, first, second, third], { text: LONG })
    expect({ claims, refused }).toEqual({ claims: RIGHT_CLAIMS, refused: [] })
    expect(linesIn(asked)).toEqual(['lines 1–2', 'lines 1–2', 'line 2', ...LINES.slice(1)])
  })

  it('keeps what was proposed, and names the lines, where the model could not be asked about some', async () => {
    const { claims, result, files, url } = await drafting([NONE, first, breaksOff(RIGHT), breaksOff(RIGHT), third], {
      text: LONG,
    })
    expect(claims).toEqual(RIGHT_CLAIMS.slice(0, 2))
    const reason = `The model server at ${url} ended its answer in the middle, twice: look into its log, and whether it has memory enough.`
    expect(result.undrafted).toEqual([{ firstLine: 7, lastLine: 8, reason }])
    expect(files['refused.md']).toBe(`# What the draft leaves out

## Not drafted

The model could not be asked about these lines. Draft the article again when it can, or read them yourself.

- lines 7–8: ${reason}
`)
    expect(files['widget.yaml']).toContain('refused.md')
  })

  it('is given up where the model cannot be asked twice in a row', async () => {
    const down = (status: number): Reply[] => Array(3).fill(fails(status, 'down'))
    const { claims, result, asked, url } = await drafting([first, ...down(503), ...down(500)], { text: LONG })
    expect(claims).toEqual(RIGHT_CLAIMS.slice(0, 2))
    expect(result.undrafted).toEqual([
      {
        firstLine: 4,
        lastLine: 5,
        reason: `The model server at ${url} failed, also after several tries (503 down): look into its log.`,
      },
      {
        firstLine: 7,
        lastLine: 8,
        reason: `The model server at ${url} failed, also after several tries (500 down): look into its log.`,
      },
      { firstLine: 10, lastLine: 11, reason: 'It was not asked about, as the model could not be asked twice.' },
    ])
    expect(asked).toHaveLength(7)
  })
})
