// The commands on who is who.

import { join } from 'node:path'
import { Argument, type Command, InvalidArgumentError, Option } from 'commander'
import { resolve } from '../api/candidates.ts'
import { MAX_PAGE } from '../api/compile/page.ts'
import { readerFor } from '../api/reader.ts'
import { Name } from '../domain/alias.ts'
import { ENTITY_KINDS, type EntityKind } from '../domain/entity.ts'
import { ClaimgraphError } from '../domain/error.ts'
import { IDENTITY_VERDICTS, type Judgement, VERDICTS, type Verdict } from '../domain/judgement.ts'
import { compareNames } from '../domain/name/compare.ts'
import { candidateLines, comparisonLines, duplicateLines, judgedLine } from '../identity-report.ts'
import { draftPairs } from '../ingest/draft-judgements.ts'
import { duplicates } from '../ingest/duplicates.ts'
import { judge, unjudge } from '../ingest/judge.ts'
import { exchangeRates, print, progress, settings, waiting, wholeNumber, withMigratedGraph } from './context.ts'

const kindOption = () => new Option('--kind <kind>', 'of which kind').choices(ENTITY_KINDS)
const firstOption = (by: number, most: number) =>
  new Option('--first <n>', `how many, at most ${most}`).argParser(text => wholeNumber(text, 0, most)).default(by)

interface ResolveOptions {
  kind?: EntityKind
  first: number
  json?: boolean
}

interface JudgeOptions {
  reason?: string
  author?: string
  date?: string
  canonical?: string
  into?: string
  undo?: boolean
  json?: boolean
}

export function addIdentityCommands(program: Command): void {
  program
    .command('resolve')
    .description('whom a name may mean: entities with a name that is the same or like it, each with the reasons')
    .argument('<name>', 'the name', name)
    .addOption(kindOption())
    .addOption(firstOption(10, MAX_PAGE))
    .option('--json', 'print JSON')
    .action(async (name: string, { kind, first, json }: ResolveOptions) => {
      await withMigratedGraph(settings(), async ({ graph }) => {
        const { found } = await resolve(readerFor({ graph }), { name, kind, first }, { epoch: null, isPast: false })
        print(
          json ? found.map(({ place: _place, shown: _shown, ...hit }) => hit) : candidateLines(name, found).join('\n'),
        )
      })
    })

  program
    .command('compare')
    .description('whether two names may be of one entity, and why; needs no database')
    .argument('<name>', 'the one name', name)
    .argument('<other>', 'the other', name)
    .addOption(kindOption().default('Company'))
    .option('--json', 'print JSON')
    .action((name: string, other: string, { kind, json }: { kind: EntityKind; json?: boolean }) => {
      const comparison = compareNames(name, other, kind)
      print(json ? comparison : comparisonLines(comparison).join('\n'))
    })

  program
    .command('duplicates')
    .description('the likeliest pairs of entities that are one, best first, each with the reasons')
    .addOption(kindOption())
    .addOption(firstOption(20, 10_000))
    .option('--draft-judgements <file>', 'also write them as judgements into a new file to fill in')
    .option('--json', 'print JSON')
    .action(async ({ kind, first, json, draftJudgements }: ResolveOptions & { draftJudgements?: string }) => {
      await withMigratedGraph(settings(), async ({ graph }) => {
        progress.step('comparing names')
        const found = await duplicates(graph, first, kind && [kind])
        if (draftJudgements !== undefined) await draftPairs(draftJudgements, found.pairs)
        print(json ? found : duplicateLines(found).join('\n'))
      })
    })

  program
    .command('judge')
    .description(
      'judge whether two entities are one, or of which rank a claim is; the judgement is kept in a file and in the graph',
    )
    .addArgument(new Argument('<verdict>', 'what you judge').choices(VERDICTS))
    .argument('<ids...>', 'two entities for SAME, DIFFERENT and UNSURE; one claim (c1_…) for the others')
    .option('--reason <text>', 'why')
    .option('--author <name>', 'who judges')
    .option('--date <date>', 'when it was judged; by default today')
    .option('--canonical <id>', 'of two that are the SAME: the id by which they are to be known')
    .option('--into <folder>', 'the dataset folder to keep it in; by default judgements/ beside the datasets that ship')
    .option('--undo', 'take the judgement back, whatever its verdict')
    .option('--json', 'print JSON')
    .action(async (verdict: Verdict, ids: string[], options: JudgeOptions) => {
      const config = settings()
      const rates = await exchangeRates()
      const folder = options.into ?? join(config.data, 'judgements')
      await withMigratedGraph(config, async ({ graph }) => {
        const judgement = judgementOf(verdict, ids, options)
        const summary = options.undo
          ? await unjudge(graph, rates, folder, judgement, waiting)
          : await judge(graph, rates, folder, judgement, waiting)
        print(options.json ? summary : judgedLine(judgement, summary, options.undo === true))
      })
    })
}

function name(text: string): string {
  const { error } = Name.safeParse(text)
  if (error === undefined) return text
  throw new InvalidArgumentError(`Expected a name: ${error.issues[0]!.message}.`)
}

function judgementOf(verdict: Verdict, ids: readonly string[], options: JudgeOptions): Judgement {
  const { reason, author, canonical, date = new Date().toISOString().slice(0, 10) } = options
  const [a, b, ...others] = ids
  const onIdentity = (IDENTITY_VERDICTS as readonly string[]).includes(verdict)
  if (others.length > 0 || onIdentity === (b === undefined))
    throw new ClaimgraphError(
      'BAD_USER_INPUT',
      `${verdict} is about ${onIdentity ? 'two entities: expected two ids' : 'a claim: expected one id (c1_…)'}, but found ${ids.length}.`,
    )
  if (reason === undefined && options.undo !== true)
    throw new ClaimgraphError('BAD_USER_INPUT', 'Say why with --reason "…": a judgement is kept with its reason.')
  return { verdict, ...(onIdentity ? { a, b, canonical } : { claim: a }), reason: reason!, author, date }
}
