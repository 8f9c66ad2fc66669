import { beforeAll, expect } from 'vitest'
import { asker, holdOnly, testGraph } from '../harness.ts'
import { covers } from './covers.ts'
import { EDGES, edges, UNIVERSE } from './universe.ts'

const graph = testGraph()
const ask = asker(graph)
beforeAll(() => holdOnly(graph, UNIVERSE))

covers('Entity.developers')('a model, a product and a technology name who developed them', async () => {
  expect(
    await ask(`{
      oak: model(id: "oak-1") { developers ${EDGES} }
      elm: model(id: "elm-2") { developers ${EDGES} }
      product(id: "leaf") { developers ${EDGES} }
      technology(id: "sparse-mixing") { developers ${EDGES} }
    }`),
  ).toEqual({
    data: {
      oak: { developers: edges({ acorn: { 'Acorn Labs developed Oak 1': '橡果科技开发了 Oak 1 模型' } }) },
      elm: { developers: edges({ birch: { 'Birch Robotics developed Elm 2': 'Elm 2 of Birch Robotics' } }) },
      product: {
        developers: edges({ acorn: { 'Acorn Labs developed Leaf': '橡果科技开发了 Oak 1 模型和 Leaf 应用。' } }),
      },
      technology: {
        developers: edges({ acorn: { 'Acorn Labs developed Sparse mixing': 'a method that Acorn Labs devised' } }),
      },
    },
  })
})

covers('Entity.technologies')('a model and a product name what they are built on, the plan as a plan', async () => {
  expect(
    await ask(`{
      model(id: "oak-1") { technologies ${EDGES} }
      elm: model(id: "elm-2") { technologies ${EDGES} }
      product(id: "leaf") { technologies ${EDGES} }
    }`),
  ).toEqual({
    data: {
      model: { technologies: edges({ 'sparse-mixing': { 'Oak 1 uses Sparse mixing': 'mixes sparsely' } }) },
      elm: { technologies: edges({}) },
      product: {
        technologies: edges({
          'sparse-mixing': { 'Leaf uses Sparse mixing (planned)': 'Leaf is to mix sparsely too.' },
        }),
      },
    },
  })
})

covers('Technology.users')('a technology names who and what uses it', async () => {
  expect(await ask(`{ technology(id: "sparse-mixing") { users ${EDGES} } }`)).toEqual({
    data: {
      technology: {
        users: edges({
          acorn: { 'Acorn Labs uses Sparse mixing': 'uses everywhere' },
          leaf: { 'Leaf uses Sparse mixing (planned)': 'Leaf is to mix sparsely too.' },
          'oak-1': { 'Oak 1 uses Sparse mixing': 'mixes sparsely' },
        }),
      },
    },
  })
})

covers('Model.comparables')('a model names what it is compared with, whichever was named first', async () => {
  const par = {
    'Elm 2 is comparable to Oak 1 (opinion, according to ada-example)':
      'Elm 2 of Birch Robotics is on a par with Oak 1, Ada Example thinks.',
  }
  expect(
    await ask(`{ elm: model(id: "elm-2") { comparables ${EDGES} } oak: model(id: "oak-1") { comparables ${EDGES} } }`),
  ).toEqual({ data: { elm: { comparables: edges({ 'oak-1': par }) }, oak: { comparables: edges({ 'elm-2': par }) } } })
})
