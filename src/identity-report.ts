// What the commands on identity say to people.

import type { ResolveHit } from './api/candidates.ts'
import { counted } from './domain/counted.ts'
import type { Judgement } from './domain/judgement.ts'
import type { Comparison } from './domain/name/compare.ts'
import { type Duplicates, MAX_BLOCK } from './ingest/duplicates.ts'
import { shown } from './ingest/folder.ts'
import type { IdentitySummary } from './ingest/identity.ts'
import type { JudgedSummary } from './ingest/judge.ts'
import { subjectOf } from './ingest/judgement-file.ts'

/** `MATCH 1.00  moonshot-ai, by its name "月之暗面"`, with the reasons below. */
export function candidateLines(name: string, hits: readonly ResolveHit[]): string[] {
  if (hits.length === 0) return [`No entity in the graph has a name like ${JSON.stringify(name)}.`]
  return hits.flatMap(({ id, kind, matchedOn, ...comparison }) => [
    `${scoreText(comparison)}  ${id} (${kind}), by its name ${JSON.stringify(matchedOn)}`,
    ...featureLines(comparison),
  ])
}

export const comparisonLines = (comparison: Comparison): string[] => [
  scoreText(comparison),
  ...featureLines(comparison),
]

export function duplicateLines({ entities, compared, commonKeys, pairs }: Duplicates): string[] {
  const found = pairs.length === 0 ? 'No likely pair' : counted(pairs.length, 'likely pair')
  const skipped =
    commonKeys === 0
      ? ''
      : ` Left out: pairs with nothing in common but parts of names that more than ${MAX_BLOCK} entities share (${commonKeys} such parts).`
  const advice = pairs.length === 0 ? '' : ' To settle one: claimgraph judge SAME|DIFFERENT <id> <id> --reason …'
  return [
    ...pairs.flatMap(({ a, b, kind, names, ...comparison }) => [
      `${scoreText(comparison)}  ${a} and ${b} (${kind}), by their names ${names.map(each => JSON.stringify(each)).join(' and ')}`,
      ...featureLines(comparison),
    ]),
    `${found} among ${counted(entities, 'entity', 'entities')}, of ${compared} pairs that were compared.${skipped}${advice}`,
  ]
}

const scoreText = ({ verdict, score }: Pick<Comparison, 'verdict' | 'score'>): string =>
  `${verdict.padEnd(5)} ${score.toFixed(2)}`

const featureLines = ({ features }: Pick<Comparison, 'features'>): string[] =>
  features.map(({ feature, score, explanation }) => `    ${score.toFixed(2)} ${feature}: ${explanation}`)

/** `kimi-company and moonshot-ai are judged SAME, kept in data/judgements/judgements.yaml, published as epoch 4: kimi-company became moonshot-ai` */
export function judgedLine(judgement: Judgement, { file, replaced, ingested }: JudgedSummary, undone: boolean): string {
  const subject = subjectOf(judgement)
  const { epoch } = ingested
  const came = epoch === null ? '' : `, published as epoch ${epoch}${afterColon(changeTexts(ingested))}`
  if (undone) {
    const known = epoch === null ? '; the graph did not have it' : came
    return `what was judged of ${subject} is taken back (it was ${replaced?.verdict}: ${replaced?.reason}), out of ${shown(file)}${known}`
  }
  const before = replaced !== null && replaced.verdict !== judgement.verdict ? ` (${replaced.verdict} before)` : ''
  const what = `${subject} ${judgement.claim !== undefined ? 'is' : 'are'} judged ${judgement.verdict}${before}`
  if (epoch === null) return `${what}, as ${shown(file)} said already: nothing was changed`
  return `${what}, kept in ${shown(file)}${came}`
}

const afterColon = (texts: readonly string[]): string => (texts.length === 0 ? '' : `: ${texts.join('; ')}`)

function changeTexts({ identities, findings }: JudgedSummary['ingested']): string[] {
  const counts = [
    findings !== null && findings.found > 0 && `${findings.found} found or changed`,
    findings !== null && findings.ended > 0 && `${findings.ended} ended`,
  ].filter(Boolean)
  return [
    ...(identities === null ? [] : identityTexts(identities)),
    ...(counts.length === 0 ? [] : [`conflicts ${counts.join(', ')}`]),
  ]
}

/** Who became whom, and who is by itself again: a text each. */
export function identityTexts({ merged, parted }: IdentitySummary): string[] {
  const few = (texts: string[]) =>
    texts.length <= 5 ? texts.join(', ') : `${texts.slice(0, 5).join(', ')} and ${texts.length - 5} more`
  return [
    ...(merged.length === 0 ? [] : [few(merged.map(({ id, canonical }) => `${id} became ${canonical}`))]),
    ...(parted.length === 0 ? [] : [`${few(parted)} ${parted.length === 1 ? 'is' : 'are'} by itself again`]),
  ]
}
