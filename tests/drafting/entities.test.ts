// Who and what a draft is about: one id for each, however often it is proposed.

import { describe, expect, it } from 'vitest'
import { DraftedEntities, slugOf } from '../../src/drafting/entities.ts'
import { piecesOf } from '../../src/drafting/pieces.ts'

const TEXT =
  'Kimi is made by Moonshot AI, called 月之暗面 at home. MOONSHOT AI’s Kimi, Élan’s fund and Acme’s first round.'
const [piece] = piecesOf(TEXT)
const of = (kind: string, name: string, aliases: string[] = [], ref = `${kind} ${name}`) =>
  ({ ref, kind, name, aliases }) as Parameters<DraftedEntities['add']>[0][number]

function drafted(...answers: Parameters<DraftedEntities['add']>[0][]) {
  const entities = new DraftedEntities(TEXT, ['acme'])
  const ids = answers.map(proposals => [...entities.add(proposals, piece!)])
  const list = entities.list.map(({ id, kind, name, aliases }) => [id, kind, name, aliases])
  return {
    ids,
    list,
    refused: entities.refused.map(({ what, proposal }) => [what, (proposal as { name: string }).name]),
  }
}

describe('an entity of a draft', () => {
  it('is the same one as another of its kind and name, and takes over its other names', () => {
    const first = of('Company', 'Moonshot AI', ['月之暗面'])
    const again = of('Company', 'MOONSHOT  AI', ['Kimi', '月之暗面'])
    expect(drafted([first], [again])).toEqual({
      ids: [[['Company Moonshot AI', 'moonshot-ai']], [['Company MOONSHOT  AI', 'moonshot-ai']]],
      list: [['moonshot-ai', 'Company', 'Moonshot AI', ['月之暗面', 'Kimi']]],
      refused: [],
    })
  })

  it('of another kind is another one, with an id of its own', () => {
    const kinds = ['Product', 'Company', 'Model']
    expect(drafted(kinds.map(kind => of(kind, 'Kimi'))).list.map(([id]) => id)).toEqual([
      'kimi',
      'kimi-company',
      'kimi-model',
    ])
  })

  it('gets no id that the source has, nor one that another has', () => {
    expect(drafted([of('Topic', 'Acme'), of('Topic', 'Acme!x'), of('Topic', 'Acme x')]).list).toEqual([
      ['acme-topic', 'Topic', 'Acme', []],
      ['acme-x', 'Topic', 'Acme!x', []],
    ])
    expect(drafted([of('Topic', 'Acme+'), of('Topic', 'Acme ++')]).list.map(([id]) => id)).toEqual([
      'acme-topic',
      'acme-topic-2',
    ])
  })

  it('with a proper name has only names that the article has, however they are cased or accented', () => {
    const names = ['Moonshot Incorporated', 'moonshot ai', 'Elan', 'oonshot', '月之暗面', 'Apple']
    expect(drafted([of('Company', names[0]!, names.slice(1))])).toEqual({
      ids: [[['Company Moonshot Incorporated', 'moonshot-ai']]],
      list: [['moonshot-ai', 'Company', 'moonshot ai', ['Elan', '月之暗面']]],
      refused: [
        ['NAME', 'Moonshot Incorporated'],
        ['NAME', 'oonshot'],
        ['NAME', 'Apple'],
      ],
    })
    expect(drafted([of('Person', 'Liang', ['Wenfeng'])])).toEqual({
      ids: [[['Person Liang', null]]],
      list: [],
      refused: [['ENTITY', 'Liang']],
    })
  })

  it('that is no proper name may be described', () => {
    expect(drafted([of('FundingRound', 'The first round of Acme', ['first round', 'seed'])]).list).toEqual([
      ['the-first-round-of-acme', 'FundingRound', 'The first round of Acme', ['first round']],
    ])
  })
})

describe('the id of a name', () => {
  it.each([
    ['Moonshot AI', 'moonshot-ai'],
    ['DeepSeek’s first round', 'deepseek-first-round'],
    ['月之暗面', 'yue-zhi-an-mian'],
    ['Crédit Agricole S.A.', 'credit-agricole-s-a'],
    ['Сбербанк', 'sberbank'],
    ['—', ''],
    ['x'.repeat(200), 'x'.repeat(80)],
  ])('%s is %s', (name, id) => {
    expect(slugOf(name)).toBe(id)
  })
})
