// Entities that a model must not get in, with what it says of them.

import { describe, expect, it } from 'vitest'
import { says } from './stand-in.ts'
import { acme, drafting, ENTITIES, invested, leads, RIGHT, refusalsOf, widget } from './widget.ts'

describe('an entity', () => {
  const with_ = (entity: object, ...claims: object[]) => ({
    entities: [...ENTITIES, entity],
    claims: [...RIGHT.claims, ...claims],
  })

  it('whose names the article does not have is refused, and what is said of it', async () => {
    const beta = { ref: 'acme', kind: 'Company', name: 'Beta', aliases: ['Beta Corporation'] }
    expect(await refusalsOf(with_(beta, { ...leads, object: 'acme' }))).toEqual([
      'entity of lines 1–3, Beta Company: name: expected a name that the article has, as a Company is called by one, but found "Beta", "Beta Corporation"',
      'claim of lines 1–3, j LEADS acme: object: the entity "acme" is refused',
    ])
  })

  it('keeps no name that the article does not have', async () => {
    const known = { ...acme, name: 'Acme Incorporated', aliases: ['Acme', 'アクメ'] }
    const { claims, refused, files } = await drafting([says({ entities: [known, widget], claims: [invested] })])
    expect(claims).toEqual(['acme INVESTED_IN widget-labs'])
    expect(refused).toEqual([
      'name of lines 1–3, Acme Incorporated Company: does not stand in the article',
      'name of lines 1–3, アクメ Company: does not stand in the article',
    ])
    expect(files['widget.yaml']).toContain('- id: acme\n    kind: Company\n    name: Acme\n\n')
  })

  it('of a kind that there is not is refused when it was said twice, and what is said of it', async () => {
    const animal = { ref: 'x', kind: 'Animal', name: 'Jane Doe', aliases: [] }
    expect(await refusalsOf(with_(animal, { ...leads, subject: 'x' }))).toEqual([
      'entity of lines 1–3, Jane Doe Animal: kind: expected one of Company, Fund, Person, Model, Product, Technology, FundingRound, Organization, Topic, but found "Animal"',
      'claim of lines 1–3, x LEADS w: subject: the entity "x" is refused',
    ])
  })

  it('without a name is refused by the gates, and what is said of it', async () => {
    const topic = { ref: 'x', kind: 'Topic', name: '—', aliases: [] }
    expect(await refusalsOf(with_(topic, { ...leads, predicate: 'FOCUSES_ON', object: 'x' }))).toEqual([
      'entity of lines 1–3, — Topic: name: a name with at least one letter or digit was expected, but found "—"',
      'claim of lines 1–3, j FOCUSES_ON x: object: the entity "—" is refused',
    ])
  })

  it('that is called like another of its answer is refused', async () => {
    expect(await refusalsOf(with_({ ...widget, ref: 'a', kind: 'Fund' }))).toEqual([
      'entity of lines 1–3, Widget Labs Fund: ref: "a" is what another entity of the same answer is called',
    ])
  })

  it('that no claim uses is left out', async () => {
    const topic = { ref: 'x', kind: 'Topic', name: 'Money', aliases: [] }
    expect(await refusalsOf(with_(topic))).toEqual([])
  })
})
