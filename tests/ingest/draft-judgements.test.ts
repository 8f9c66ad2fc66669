// Questions about names as a file to fill in.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkDataset } from '../../src/ingest/check.ts'
import { draftNames } from '../../src/ingest/draft-judgements.ts'
import type { Question } from '../../src/ingest/resolve.ts'
import { datasetFolder } from '../harness.ts'
import { files, invested, type Members } from './named.ts'
import { claimsOf, refusal } from './small.ts'

const outer = mkdtempSync(join(tmpdir(), 'claimgraph-draft-'))
afterAll(() => rmSync(outer, { recursive: true, force: true }))

describe('questions about names', () => {
  async function asked(claims: readonly Members[]): Promise<{ folder: string; questions: Question[] }> {
    const folder = datasetFolder(files(claims))
    const questions: Question[] = []
    await refusal(checkDataset(folder, { questions }))
    return { folder, questions }
  }

  it('go into a file, which settles them when it is filled in', async () => {
    const { folder, questions } = await asked([
      invested('Alibaba', 'Kimi'),
      invested('Alibabba', 'Kimi', { quote: 'Alibaba invested $1 billion' }),
    ])
    const file = join(outer, 'names.yaml')
    await draftNames(file, questions)
    const text = readFileSync(file, 'utf8')
    const shown = text.replaceAll(`${folder}/`, '').replaceAll(/\(\d\.\d\d\)/g, '(…)')
    expect(
      shown
        .split('\n')
        .filter(line => !line.includes('Alibabba'))
        .join('\n'),
    ).toBe(`# Names that mean nobody, or several. For each, turn UNSURE into SAME for the entity that is meant, say why in
# "reason", delete the others, and put the file into the dataset's folder. A name with no candidate needs an entity of
# its own, or has to be one of an entity's aliases.

# claims.json:6 claims[0].object: "Kimi"

judgements:
  - { verdict: UNSURE, name: Kimi, entity: kimi, reason: It has this name. }
  - { verdict: UNSURE, name: Kimi, entity: kimi-company, reason: It has this name. }
`)
    expect(shown).toContain('# claims.json:18 claims[1].subject: "Alibabba"\n')
    const put = (content: string) => writeFileSync(join(folder, 'names.yaml'), content)
    // As it is, it settles nothing.
    put(text)
    expect((await refusal(checkDataset(folder))).problems).toHaveLength(3)
    put(
      text
        .replace(/^.*entity: kimi,.*\n/m, '')
        .replace('UNSURE, name: Kimi, entity: kimi-company', 'SAME, name: Kimi, entity: kimi-company')
        .replace('UNSURE, name: Alibabba, entity: alibaba', 'SAME, name: Alibabba, entity: alibaba'),
    )
    const dataset = await checkDataset(folder)
    const { judgements } = dataset
    expect(claimsOf(dataset).map(({ subject, object }) => [subject, object])).toEqual([['alibaba', 'kimi-company']])
    expect(judgements.filter(({ verdict }) => verdict === 'SAME')).toHaveLength(2)
  })

  it('that have no candidate are notes', async () => {
    const { folder, questions } = await asked([invested('Sequoia "Capital": #1', 'Moonshot AI')])
    const file = join(outer, 'none.yaml')
    await draftNames(file, questions)
    const text = readFileSync(file, 'utf8')
    expect(text.replaceAll(`${folder}/`, '').split('\n').slice(4)).toEqual([
      '# claims.json:4 claims[0].subject: "Sequoia \\"Capital\\": #1": no candidate',
      '',
      'judgements: []',
      '',
    ])
    writeFileSync(join(folder, 'none.yaml'), text)
    expect((await refusal(checkDataset(folder))).problems).toHaveLength(1)
  })

  it('keep names that YAML could take for something else', async () => {
    const names = ['yes', '- x: {y}', '#1 {Kimi}', 'a\nb', '0x1F', '"Kimi']
    const question = (name: string): Question => ({
      name,
      place: { file: 'claims.json', line: 1, path: [], message: '' },
      candidates: [
        { entity: { id: 'alibaba', kind: 'Company', name: 'Alibaba', aliases: [] }, reason: 'For a test: #1.' },
      ],
    })
    const file = join(outer, 'odd.yaml')
    await draftNames(file, names.map(question))
    const folder = datasetFolder({ ...files([]), 'odd.yaml': readFileSync(file) })
    expect((await checkDataset(folder)).judgements.map(({ name }) => name)).toEqual(names)
  })

  it('never overwrite a file, nor make folders', async () => {
    const { questions } = await asked([invested('alibaba', 'Kimi')])
    const file = join(outer, 'mine.yaml')
    writeFileSync(file, 'mine')
    expect(await refusal(draftNames(file, questions))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: `${file} is there already: name a new file for the questions, so that nothing is overwritten.`,
    })
    expect(readFileSync(file, 'utf8')).toBe('mine')
    const nowhere = join(outer, 'no-folder', 'names.yaml')
    expect((await refusal(draftNames(nowhere, questions))).message).toBe(
      `${nowhere} cannot be written (ENOENT): is its folder there?`,
    )
    expect(existsSync(join(outer, 'no-folder'))).toBe(false)
  })
})
