// A messy table of 20,000 rows: what is left out of it is exactly what was made wrong.

import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { checkDataset } from '../../../src/ingest/check.ts'
import type { CheckedDataset } from '../../../src/ingest/checked.ts'
import { datasetFolder } from '../../harness.ts'
import { claimsOf, refusal } from '../small.ts'
import { MAPPING, messyAcquisitions } from './messy.ts'

const ROWS = 20_000
const messy = messyAcquisitions(7, ROWS)
const folder = (rejectsAtMost: number, csv = messy.csv): string =>
  datasetFolder({ 'acquisitions.yaml': MAPPING(rejectsAtMost), 'acquisitions.csv': csv })

describe('a table of 20,000 messy acquisitions', () => {
  let checked: CheckedDataset
  beforeAll(async () => {
    checked = await checkDataset(folder(messy.rejects.length))
  })
  afterAll(() => checked.close())

  it('is accepted but for the rows that are wrong, each of which is told with its line and its reasons', () => {
    const found = checked.rejects.rows().map(({ line, row, reasons }) => ({ line, row, reasons }))
    expect(found.toArray()).toEqual(messy.rejects)
    expect(messy.rejects.length).toBeGreaterThan(1_000)
    expect(checked.counts).toEqual(messy.counts)
  })

  it('cites each row where it stands, to the letter, twins one by one', () => {
    const points = [...messy.csv]
    const spans = new Set<string>()
    let [wrong, twins, citations] = [0, 0, 0]
    for (const claim of claimsOf(checked)) {
      twins += claim.citations.length - 1
      for (const { properties } of claim.citations) {
        const { start, end, quote, locator } = properties as Record<'start' | 'end', number> &
          Record<'quote' | 'locator', string>
        spans.add(`${start} ${locator}`)
        citations += 1
        if (points.slice(start, end).join('') !== quote) wrong += 1
      }
    }
    expect({ wrong, spans: spans.size, citations }).toEqual({
      wrong: 0,
      spans: citations,
      citations: messy.counts.citations,
    })
    expect(twins).toBeGreaterThan(100)
  })

  it('is refused as a whole where one more row is wrong than the mapping accepts', async () => {
    const path = folder(messy.rejects.length - 1)
    const { problems, message } = await refusal(checkDataset(path, { maxProblems: 3 }))
    const [first] = messy.rejects
    expect(message).toMatch(/^3 problems in .+, and there may be more/)
    expect(problems.map(line => line.replaceAll(`${path}/`, ''))).toEqual([
      expect.stringMatching(/^acquisitions\.csv:\d+ /) as string,
      expect.stringMatching(/^acquisitions\.csv:\d+ /) as string,
      `acquisitions.yaml:5 tables[0].rejectsAtMost: ${messy.rejects.length} of the ${ROWS} rows of acquisitions.csv are rejected, where at most ${messy.rejects.length - 1} may be; correct them, or the mapping, or accept to lose as many`,
    ])
    expect(problems.some(line => line.includes(`:${first!.line} `))).toBe(true)
  })

  it('describes the same entities and claims whatever the order of its rows', async () => {
    const { csv, counts } = messyAcquisitions(11, 400)
    const good = await checkDataset(folder(400, csv))
    onTestFinished(() => good.close())
    const rows = claimsOf(good).flatMap(({ citations }) =>
      citations.map(({ properties }) => properties.quote as string),
    )
    const again = await checkDataset(folder(0, [csv.split('\n')[0], ...rows.reverse()].join('\n')))
    onTestFinished(() => again.close())
    expect(again.counts).toEqual(counts)
    expect(again.entities.toArray()).toEqual(good.entities.toArray())
    expect(
      claimsOf(again)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(
      claimsOf(good)
        .map(({ id }) => id)
        .sort(),
    )
  })
})
