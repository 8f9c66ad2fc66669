import { beforeAll, expect } from 'vitest'
import { asker, holdOnly, testGraph } from '../harness.ts'
import { covers } from './covers.ts'
import { EDGES, edges, UNIVERSE } from './universe.ts'

const graph = testGraph()
const ask = asker(graph)
beforeAll(() => holdOnly(graph, UNIVERSE))

const raised = {
  "Acorn Labs raised Acorn's seed round": 'In its seed round, now completed, Acorn Labs raised about $6 million',
}

covers('Fund.managers')('Cedar Fund is managed by Dune Capital', async () => {
  expect(await ask(`{ fund(id: "cedar-fund") { managers ${EDGES} } }`)).toEqual({
    data: {
      fund: {
        managers: edges({
          'dune-capital': { 'Dune Capital manages Cedar Fund': 'Dune Capital, the manager of the Cedar Fund' },
        }),
      },
    },
  })
})

covers('Entity.investments')('an investor’s companies rest on its own claims and on the round’s', async () => {
  expect(
    await ask(`{
      fund(id: "cedar-fund") { investments ${EDGES} }
      person(id: "ada-example") { investments ${EDGES} }
      company(id: "birch") { investments ${EDGES} }
    }`),
  ).toEqual({
    data: {
      fund: {
        investments: edges({
          acorn: {
            'Cedar Fund invested in Acorn Labs': 'Cedar Fund had backed Acorn Labs before',
            "Cedar Fund participated in Acorn's seed round with 30 million CNY": 'Cedar Fund put in 30 million RMB',
            ...raised,
          },
        }),
      },
      person: {
        investments: edges({
          acorn: {
            "Ada Example participated in Acorn's seed round with 2 million USD": 'Ada Example $2 million',
            ...raised,
          },
        }),
      },
      company: { investments: edges({}) },
    },
  })
})

covers('Entity.founded')('a person and an organization founded something', async () => {
  expect(
    await ask(`{
      person(id: "ada-example") { founded ${EDGES} }
      entity(id: "ministry-of-samples") { ... on Organization { founded ${EDGES} } }
      lee: person(id: "lee-sample") { founded ${EDGES} }
    }`),
  ).toEqual({
    data: {
      person: {
        founded: edges({ acorn: { 'Ada Example founded Acorn Labs': 'Ada Example founded Acorn Labs in 2019' } }),
      },
      entity: {
        founded: edges({
          birch: {
            'Ministry of Samples founded Birch Robotics': 'Birch Robotics, set up by the Ministry of Samples',
          },
        }),
      },
      lee: { founded: edges({}) },
    },
  })
})

covers('Person.leads')('Lee Sample leads Acorn Labs, and Ada Example nothing', async () => {
  expect(
    await ask(`{ lee: person(id: "lee-sample") { leads ${EDGES} } ada: person(id: "ada-example") { leads ${EDGES} } }`),
  ).toEqual({
    data: {
      lee: {
        leads: edges({
          acorn: { 'Lee Sample leads Acorn Labs (current, as chief executive)': 'Lee Sample leads it today' },
        }),
      },
      ada: { leads: edges({}) },
    },
  })
})

covers('FundingRound.companies', 'FundingRound.participations')(
  'a round has the company that raised it and those who took part, with their money',
  async () => {
    expect(await ask(`{ fundingRound(id: "acorn-seed") { companies ${EDGES} participations ${EDGES} } }`)).toEqual({
      data: {
        fundingRound: {
          companies: edges({ acorn: raised }),
          participations: edges({
            'ada-example': {
              "Ada Example participated in Acorn's seed round with 2 million USD": 'Ada Example $2 million',
            },
            'cedar-fund': {
              "Cedar Fund participated in Acorn's seed round with 30 million CNY": 'Cedar Fund put in 30 million RMB',
            },
          }),
        },
      },
    })
  },
)

covers('Entity.fact')('a round’s amount, stage and status, each with its value', async () => {
  const set = `{ predicate claimCount claims {
    statement asOf
    value { ... on Money { amount currency approximate } ... on TextValue { text } }
    citations { quote asStated }
  } }`
  expect(
    await ask(
      `{ fundingRound(id: "acorn-seed") { amountRaised ${set} stage ${set} status ${set} fact(predicate: ROUND_STATUS) ${set} } }`,
    ),
  ).toEqual({
    data: {
      fundingRound: {
        amountRaised: {
          predicate: 'AMOUNT_RAISED',
          claimCount: 1,
          claims: [
            {
              statement: "Acorn's seed round raised about 6 million USD",
              asOf: null,
              value: { amount: '6000000', currency: 'USD', approximate: true },
              citations: [{ quote: 'Acorn Labs raised about $6 million', asStated: 'about $6 million' }],
            },
          ],
        },
        stage: {
          predicate: 'ROUND_STAGE',
          claimCount: 1,
          claims: [
            {
              statement: "Acorn's seed round is of the stage “SEED”",
              asOf: null,
              value: { text: 'SEED' },
              citations: [{ quote: 'seed round', asStated: null }],
            },
          ],
        },
        status: completed(),
        fact: completed(),
      },
    },
  })

  function completed() {
    return {
      predicate: 'ROUND_STATUS',
      claimCount: 1,
      claims: [
        {
          statement: "Acorn's seed round is “COMPLETED” (as of 2026-03-01)",
          asOf: '2026-03-01',
          value: { text: 'COMPLETED' },
          citations: [{ quote: 'now completed', asStated: null }],
        },
      ],
    }
  }
})
