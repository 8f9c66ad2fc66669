// Who is who in a table: by an id cell, or by a name as it is written; never by a likeness.

import { describe, expect, it } from 'vitest'
import { checkedTable, claiming, HEADER, MAPPING, naming, ROW, tableProblems } from './made.ts'

const lines = (...rows: string[]) => `${HEADER}\n${rows.join('\n')}\n`
/** Entities as `acorn Acorn = Acorn Inc, ACORN`; what marks an id at its end is left open. */
async function entities(files: Parameters<typeof checkedTable>[0]): Promise<string[]> {
  const checked = await checkedTable(files)
  return checked.entities
    .map(({ id, name, aliases }) => {
      const others = aliases.map(alias => (alias.kind === 'NAME' ? alias.name : `${alias.kind} ${alias.name}`))
      return `${id.replace(/(?<![0-9a-f])[0-9a-f]{8}$/, '…')} ${name}${others.length > 0 ? ` = ${others.join(', ')}` : ''}`
    })
    .toArray()
}

describe('by their names', () => {
  it('two rows that write a name alike are about one entity, and other cases are its aliases', async () => {
    const csv = lines('Acorn,Birch,1,USD,', 'ACORN,Cedar,1,USD,', 'Acorn,Dune,1,USD,', ' acorn ,Elm,1,USD,')
    expect((await entities({ csv }))[0]).toBe('acorn Acorn = ACORN, acorn')
  })

  it('names that differ in anything more are two, though their ids would be alike', async () => {
    const csv = lines('Acme Inc.,"ACME, Inc",1,USD,', 'Acme Inc,Acme-Inc,1,USD,')
    const found = await entities({ csv })
    expect(found.sort()).toEqual([
      'acme-inc Acme Inc',
      'acme-inc-… ACME, Inc',
      'acme-inc-… Acme Inc.',
      'acme-inc-… Acme-Inc',
    ])
  })

  it('an id depends on its name alone: not on what else is in the table, nor on the order', async () => {
    const rows = ['Yahoo!,Acme & Co,1,USD,', 'yahoo,月之暗面,1,USD,', 'Yahoo,Café,1,USD,']
    const idsOf = async (some: string[]) => {
      const checked = await checkedTable({ csv: lines(...some) })
      return new Map(checked.entities.map(({ id, name }) => [name.toLowerCase(), id]))
    }
    const [all, back, first] = [await idsOf(rows), await idsOf(rows.toReversed()), await idsOf(rows.slice(0, 1))]
    expect(new Map([...back].sort())).toEqual(new Map([...all].sort()))
    for (const [name, id] of first) expect(all.get(name)).toBe(id)
    expect(Object.fromEntries([...all].map(([name, id]) => [name, id.replace(/-[0-9a-f]{8}$/, '-…')]))).toEqual({
      'yahoo!': 'yahoo-…',
      yahoo: 'yahoo',
      'acme & co': 'acme-and-co-…',
      月之暗面: 'yue-zhi-an-mian-…',
      café: 'cafe-…',
    })
  })

  it('a name that is long makes an id that is not', async () => {
    const csv = lines(`${'Long '.repeat(60)},Birch,1,USD,`)
    expect(await entities({ csv })).toContain(`${`${'long-'.repeat(20)}`.slice(0, 99)}-… ${'Long '.repeat(60).trim()}`)
  })

  it('entities of two kinds with one name need a prefix', async () => {
    const two = { ...MAPPING, entities: { ...MAPPING.entities, buyer: { kind: 'Fund', name: { column: 'buyer' } } } }
    const csv = lines(ROW, 'Birch,Cedar,1,USD,')
    expect((await tableProblems({ mapping: two, csv })).map(line => line.replace(/^\S+ /, ''))).toEqual([
      'tables[0].entities.buyer.id: at line 3, the name "birch" makes the id birch of a Fund, which is that of the Company that line 2 makes of the name "birch": tell them apart by a "prefix"',
    ])
    const apart = { ...two, entities: { ...two.entities, buyer: { ...two.entities.buyer, id: { prefix: 'fund-' } } } }
    expect(await entities({ mapping: apart, csv })).toEqual([
      'birch Birch',
      'cedar Cedar',
      'fund-acorn Acorn',
      'fund-birch Birch',
    ])
  })
})

describe('by ids', () => {
  const BY_ID = naming('buyer', { id: { column: 'id', without: '/company/' } })
  const csv = (...rows: string[]) => `id,${HEADER}\n${rows.join('\n')}\n`

  it('one id is one entity, whatever its names: the commonest is shown, the others are aliases', async () => {
    const rows = ['/company/a,Acorn Inc,Birch,1,USD,', '/company/a,Acorn,Cedar,1,USD,', '/company/a,Acorn,Dune,1,USD,']
    expect((await entities({ mapping: BY_ID, csv: csv(...rows) }))[0]).toBe('a Acorn = Acorn Inc')
    expect((await entities({ mapping: BY_ID, csv: csv(...rows.toReversed()) }))[0]).toBe('a Acorn = Acorn Inc')
  })

  it('two ids are two entities, whatever their names', async () => {
    const rows = [
      '/company/a,Acorn,Birch,1,USD,',
      '/company/b,Acorn,Cedar,1,USD,',
      '/person/a,Acorn,Dune,1,USD,',
      '/company/A,Acorn,Elm,1,USD,',
    ]
    const found = await entities({ mapping: BY_ID, csv: csv(...rows) })
    expect(found.filter(line => line.endsWith(' Acorn')).sort()).toEqual([
      'a Acorn',
      'a-… Acorn',
      'b Acorn',
      'person-a-… Acorn',
    ])
  })

  it('ids that are alike only without what they begin with are two', async () => {
    const both = {
      ...BY_ID,
      entities: {
        ...(BY_ID.entities as object),
        target: { kind: 'Company', id: { column: 'target', without: '/fund/' }, name: { column: 'target' } },
      },
    }
    expect(
      (
        await tableProblems({
          mapping: both,
          csv: csv('/company/accel,Acorn,/fund/elm,1,USD,', '/company/b,Birch,/fund/accel,1,USD,'),
        })
      ).map(line => line.replace(/^\S+ /, '')),
    ).toEqual([
      'tables[0].entities.target.id: at line 3, the id "/fund/accel" makes the id accel of a Company, which is that of the Company that line 2 makes of the id "/company/accel": tell them apart by a "prefix"',
    ])
  })

  it('a row without one has its name, and is never taken for another’s id', async () => {
    const found = await entities({
      mapping: BY_ID,
      csv: csv('/company/acorn,Acorn,Birch,1,USD,', ',Acorn,Cedar,1,USD,'),
    })
    expect(found.filter(line => line.endsWith(' Acorn'))).toEqual(['acorn Acorn', 'acorn-… Acorn'])
  })

  it('an id that is like the id of a name needs a prefix', async () => {
    const rows = csv('birch,Acorn,Cedar,1,USD,', 'elm,Elm,Birch,1,USD,')
    expect((await tableProblems({ mapping: BY_ID, csv: rows })).map(line => line.replace(/^\S+ /, ''))).toEqual([
      'tables[0].entities.target.id: at line 3, the name "birch" makes the id birch of a Company, which is that of the Company that line 2 makes of the id "birch": tell them apart by a "prefix"',
    ])
  })

  it('may be mapped to those that the dataset describes, which keep their description', async () => {
    const records = { entities: [{ id: 'acorn', kind: 'Company', name: 'Acorn Labs' }] }
    const mapping = naming('buyer', { id: { column: 'buyer', map: { 'Acorn, Inc': 'acorn' } } })
    expect(await entities({ mapping, records, csv: lines('"Acorn, Inc",Birch,1,USD,') })).toEqual([
      'acorn Acorn Labs',
      'birch Birch',
    ])
  })

  it('a name means an entity of the dataset only where that has it', async () => {
    const records = (name: string) => ({ entities: [{ id: 'acorn', kind: 'Company', name, aliases: ['Acorn'] }] })
    expect(await entities({ records: records('Acorn Labs') })).toEqual(['acorn Acorn Labs = Acorn', 'birch Birch'])
    const other = { entities: [{ id: 'acorn', kind: 'Company', name: 'The Oak Company' }] }
    expect((await tableProblems({ records: other })).map(line => line.replace(/^\S+ /, ''))).toEqual([
      'tables[0].entities.buyer.id: at line 2, the name "acorn" makes the id acorn of a Company, which is that of the Company that the dataset describes: tell them apart by a "prefix"',
    ])
  })
})

describe('an entity', () => {
  it('may have aliases and a description out of other columns', async () => {
    const mapping = {
      ...MAPPING,
      claims: [],
      entities: {
        company: {
          kind: 'Company',
          name: { column: 'name' },
          aliases: [
            { column: 'others', split: ';' },
            { column: 'legal', kind: 'LEGAL', absent: ['-'] },
          ],
          description: { template: 'A company of {city}.' },
        },
      },
    }
    const csv =
      'name,others,legal,city\nAcorn,Oak; ;Acorn,Acorn Inc.,Springfield\nBirch,,-,\nAcorn,Oak;Eichel,Acorn Inc.,Springfield\n'
    const checked = await checkedTable({ mapping, csv })
    expect(
      checked.entities
        .map(({ id, aliases, description }) => [id, aliases.map(({ name, kind }) => `${kind} ${name}`), description])
        .toArray(),
    ).toEqual([
      ['acorn', ['NAME Oak', 'NAME Eichel', 'LEGAL Acorn Inc.'], 'A company of Springfield.'],
      ['birch', [], undefined],
    ])
    expect(checked.counts).toEqual({ sources: 1, entities: 2, claims: 0, citations: 0, inferred: 0 })
  })

  it('is one for all tables of a dataset', async () => {
    const second = {
      ...claiming({ predicate: 'COMPETES_WITH', value: undefined, asOf: undefined }),
      csv: 'rivals.csv',
      source: { id: 'rivals', title: 'Rivals' },
    }
    const checked = await checkedTable({
      records: {},
      more: { 'more.json': JSON.stringify({ tables: [second] }), 'rivals.csv': 'target;buyer\nACORN;Elm\n' },
    })
    expect(checked.entities.map(({ id, aliases }) => `${id} ${aliases.length}`).toArray()).toEqual([
      'acorn 1',
      'birch 0',
      'elm 0',
    ])
  })
})
