import { beforeAll, describe, expect } from 'vitest'
import { asker, holdOnly, testGraph } from '../harness.ts'
import { covers } from './covers.ts'
import { EDGES, edges, UNIVERSE } from './universe.ts'

const graph = testGraph()
const ask = asker(graph)
beforeAll(() => holdOnly(graph, UNIVERSE))

const acorn = async (relation: string) => await ask(`{ company(id: "acorn") { ${relation} ${EDGES} } }`)

describe('Acorn Labs', () => {
  covers('Company.investors')(
    'has investors by a round and without one, each once, with the claim that ties the round to the company',
    async () => {
      const raised = {
        "Acorn Labs raised Acorn's seed round": 'In its seed round, now completed, Acorn Labs raised about $6 million',
      }
      expect(await acorn('investors')).toEqual({
        data: {
          company: {
            investors: edges({
              'ada-example': {
                "Ada Example participated in Acorn's seed round with 2 million USD": 'Ada Example $2 million',
                ...raised,
              },
              'cedar-fund': {
                'Cedar Fund invested in Acorn Labs': 'Cedar Fund had backed Acorn Labs before',
                "Cedar Fund participated in Acorn's seed round with 30 million CNY": 'Cedar Fund put in 30 million RMB',
                ...raised,
              },
              'ministry-of-samples': {
                'Ministry of Samples invested in Acorn Labs (as of 2024)': 'so had, in 2024, the Ministry of Samples',
              },
            }),
          },
        },
      })
    },
  )

  covers('Company.founders')('was founded by Ada Example', async () => {
    expect(await acorn('founders')).toEqual({
      data: {
        company: {
          founders: edges({
            'ada-example': { 'Ada Example founded Acorn Labs': 'Ada Example founded Acorn Labs in 2019' },
          }),
        },
      },
    })
  })

  covers('Company.leaders')('is led by Lee Sample', async () => {
    expect(await acorn('leaders')).toEqual({
      data: {
        company: {
          leaders: edges({
            'lee-sample': { 'Lee Sample leads Acorn Labs (current, as chief executive)': 'Lee Sample leads it today' },
          }),
        },
      },
    })
  })

  covers('Company.fundingRounds')('raised one round', async () => {
    expect(await acorn('fundingRounds')).toEqual({
      data: {
        company: {
          fundingRounds: edges({
            'acorn-seed': {
              "Acorn Labs raised Acorn's seed round":
                'In its seed round, now completed, Acorn Labs raised about $6 million',
            },
          }),
        },
      },
    })
  })

  covers('Company.incubators')('was incubated by Dune Capital', async () => {
    expect(await acorn('incubators')).toEqual({
      data: {
        company: {
          incubators: edges({
            'dune-capital': { 'Dune Capital incubated Acorn Labs': 'Acorn Labs was incubated by Dune Capital' },
          }),
        },
      },
    })
  })

  covers('Company.models', 'Company.products')('developed a model and a product, which are kept apart', async () => {
    expect(await ask(`{ company(id: "acorn") { models ${EDGES} products ${EDGES} } }`)).toEqual({
      data: {
        company: {
          models: edges({ 'oak-1': { 'Acorn Labs developed Oak 1': '橡果科技开发了 Oak 1 模型' } }),
          products: edges({ leaf: { 'Acorn Labs developed Leaf': '橡果科技开发了 Oak 1 模型和 Leaf 应用。' } }),
        },
      },
    })
  })

  covers('Entity.technologies')('uses a technology', async () => {
    expect(await acorn('technologies')).toEqual({
      data: {
        company: { technologies: edges({ 'sparse-mixing': { 'Acorn Labs uses Sparse mixing': 'uses everywhere' } }) },
      },
    })
  })

  covers('Company.competitors')('has competitors, whoever was named first, and is never one of its own', async () => {
    const competes = {
      'Acorn Labs competes with Birch Robotics': 'Acorn Labs competes with Birch Robotics.',
    }
    const consulting = {
      'Dune Capital competes with Acorn Labs': 'Dune Capital competes with Acorn Labs in consulting.',
    }
    expect(
      await ask(`{
        acorn: company(id: "acorn") { competitors ${EDGES} }
        birch: company(id: "birch") { competitors ${EDGES} }
        dune: company(id: "dune-capital") { competitors ${EDGES} }
      }`),
    ).toEqual({
      data: {
        acorn: { competitors: edges({ birch: competes, 'dune-capital': consulting }) },
        birch: { competitors: edges({ acorn: competes }) },
        dune: { competitors: edges({ acorn: consulting }) },
      },
    })
  })

  covers('Company.partners')('has a partner, and its partner has it', async () => {
    const works = { 'Birch Robotics partnered with Acorn Labs': 'works with Acorn Labs' }
    expect(
      await ask(
        `{ acorn: company(id: "acorn") { partners ${EDGES} } birch: company(id: "birch") { partners ${EDGES} } }`,
      ),
    ).toEqual({
      data: { acorn: { partners: edges({ birch: works }) }, birch: { partners: edges({ acorn: works }) } },
    })
  })
})

describe('a company of which nothing of the kind is said', () => {
  covers(
    'Company.investors',
    'Company.founders',
    'Company.leaders',
    'Company.fundingRounds',
    'Company.incubators',
    'Company.models',
    'Company.products',
    'Company.partners',
  )('has empty lists, never missing ones', async () => {
    const relations = [
      'investors',
      'founders',
      'leaders',
      'fundingRounds',
      'incubators',
      'models',
      'products',
      'partners',
    ]
    const none = edges({})
    expect(
      await ask(`{ company(id: "dune-capital") { ${relations.map(name => `${name} ${EDGES}`).join(' ')} } }`),
    ).toEqual({
      data: { company: Object.fromEntries(relations.map(name => [name, none])) },
    })
  })
})
