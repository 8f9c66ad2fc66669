// Names of companies, funds and organizations compared: word by word, each by what it means.

import { type Alignment, align, type Pair } from './align.ts'
import { isIdeographic } from './alike.ts'
import { type BodyName, type BodyWord, bodyName } from './body-name.ts'
import { restEvidence } from './body-rest.ts'
import { type Comparison, type Evidence, SAME_SPELLING, weigh } from './feature.ts'
import type { Reading } from './readings.ts'
import { shortForm } from './short-form.ts'
import { legalFormFactor, ONE_IN_A_STATE, ONLY_NAME_MISSPELT, REORDERED, REORDERED_GENERIC } from './weights.ts'

export function compareBodies(first: string, second: string): Comparison {
  const a = bodyName(first)
  const b = bodyName(second)
  if (a.normalised === b.normalised) return weigh([SAME_SPELLING])
  let best = inFullOrShort(a, b)
  if (best.verdict === 'MATCH' || a.others.length + b.others.length === 0) return best
  for (const [x, y, readings] of pairsOfReadings(a, b)) {
    const same = x.normalised === y.normalised
    const read = weigh([...readings, ...(same ? [SAME_SPELLING] : inFullOrShort(x, y).features)])
    if (read.score > best.score) best = read
  }
  return best
}

// ---------------------------------------------------------------------------------------------------------------------

function inFullOrShort(a: BodyName, b: BodyName): Comparison {
  const byWords = weigh([...wordEvidence(a, b), ...formEvidence(a, b)])
  if (byWords.verdict === 'MATCH') return byWords
  const short = shortForm(a, b) ?? shortForm(b, a)
  if (short === undefined) return byWords
  const byShortForm = weigh([short])
  return byShortForm.score > byWords.score ? byShortForm : byWords
}

/** Either name or both in another reading. Where both say whom they are named after, that tells them apart. */
function pairsOfReadings(a: BodyName, b: BodyName): [BodyName, BodyName, Evidence[]][] {
  const clauses = [a, b].filter(name => name.others.some(reading => reading.kind === 'CLAUSE')).length
  const readings = (name: BodyName) => [
    { body: name, evidence: [] as Evidence[] },
    ...name.others
      .filter(reading => reading.kind !== 'CLAUSE' || clauses < 2)
      .map(reading => ({ body: bodyName(reading.name), evidence: [readingEvidence(reading)] })),
  ]
  const pairs = readings(a).flatMap(x =>
    readings(b).map((y): [BodyName, BodyName, Evidence[]] => [x.body, y.body, [...x.evidence, ...y.evidence]]),
  )
  return pairs.slice(1)
}

function readingEvidence({ name, factor, kind }: Reading): Evidence {
  const explanations = {
    CLAUSE: `"${name}", whomever it is named after`,
    ACRONYM: `"${name}": the name is said twice, in full and as an acronym`,
    BRACKETS: `"${name}", what is in brackets put behind`,
  }
  return { feature: kind === 'ACRONYM' ? 'ACRONYM' : 'EXTRA_WORDS', score: factor, explanation: explanations[kind] }
}

function wordEvidence(a: BodyName, b: BodyName): Evidence[] {
  if (a.core === b.core) {
    return [{ feature: 'WORDS', score: 1, explanation: `both names are "${a.core}" but for the legal form` }]
  }
  const isSpelt = !isIdeographic(a) || a.core.replaceAll(' ', '') === b.core.replaceAll(' ', '')
  if (a.joined === b.joined && a.joined.length > 2 && a.script === b.script && isSpelt) {
    return [{ feature: 'SPACING', score: 0.98, explanation: `"${a.core}" and "${b.core}" differ in spaces only` }]
  }
  const alignment = align(a, b)
  return [
    ...alignment.pairs.map(pair => pairEvidence(pair, a, b)),
    ...restEvidence(alignment, a, b),
    ...order(alignment),
    ...tails(a, b),
  ]
}

/** Of a very long name only the beginning is taken apart. */
function tails({ tail: a }: BodyName, { tail: b }: BodyName): Evidence[] {
  if (a === b) return []
  const explanation = a === '' || b === '' ? 'one of the names goes on' : 'the two long names end differently'
  return [{ feature: 'OTHER_WORDS', score: 0.5, explanation }]
}

function pairEvidence({ a, b, factor, feature }: Pair, nameA: BodyName, nameB: BodyName): Evidence {
  const x = a.map(word => word.written).join(' ')
  const y = b.map(word => word.written).join(' ')
  const onlyName =
    feature === 'TYPO' && (namesIn(nameA.words) <= a.length || namesIn(nameB.words) <= b.length)
      ? ONLY_NAME_MISSPELT
      : 1
  const sentences: Partial<Record<Evidence['feature'], string>> = {
    WORDS: `both names have "${x}"`,
    NUMBERS: `"${x}" and "${y}" are one number`,
    SPACING: `"${x}" and "${y}" differ in spaces only`,
    TYPO: `"${x}" and "${y}" differ by a slip of the pen`,
    ABBREVIATION:
      x.startsWith(y) || y.startsWith(x)
        ? `"${x}" and "${y}" are a long and a short form of one word`
        : `"${x}" and "${y}" are taken to mean the same`,
    TRANSLATION: `"${x}" and "${y}" mean the same`,
    TRANSLITERATION: `"${x}" and "${y}" are spellings of one sound`,
  }
  return { feature, score: factor * onlyName, explanation: sentences[feature] ?? `"${x}" is "${y}"` }
}

function namesIn(words: readonly BodyWord[]): number {
  return words.filter(word => word.class === 'NAME').length
}

function order({ pairs }: Alignment): Evidence[] {
  const inOrder = pairs.every((pair, index) => index === 0 || pair.at[1] >= pairs[index - 1]!.at[1])
  if (inOrder) return []
  const translated = pairs.some(pair => pair.feature === 'TRANSLATION')
  const generic = pairs.every(pair => pair.a.every(word => word.class !== 'NAME' && !ONE_IN_A_STATE.has(word.meaning)))
  const score = translated ? 0.98 : generic && pairs.length < 3 ? REORDERED_GENERIC : REORDERED
  return [{ feature: 'WORD_ORDER', score, explanation: 'the words stand in another order' }]
}

function formEvidence(a: BodyName, b: BodyName): Evidence[] {
  const [x, y] = [a.forms.join(' '), b.forms.join(' ')]
  if (x === '' && y === '') return []
  if (a.group === null || b.group === null) {
    if (x === '' || y === '') {
      return [{ feature: 'LEGAL_FORM', score: 0.99, explanation: `only one name has a legal form, "${x || y}"` }]
    }
    return []
  }
  if (x === y) return [{ feature: 'LEGAL_FORM', score: 1, explanation: `both names have the legal form "${x}"` }]
  const score = legalFormFactor(a.group, b.group)
  const of = score === 1 ? 'of one group' : 'of two groups'
  return [{ feature: 'LEGAL_FORM', score, explanation: `"${x}" and "${y}" are legal forms ${of}` }]
}
