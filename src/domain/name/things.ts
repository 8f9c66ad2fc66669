// Names of models, products, technologies, rounds and topics compared: numbers and variants decide.

import { isAcronym, isContraction } from './acronym.ts'
import { spelt } from './alike.ts'
import { type Comparison, type Evidence, weigh } from './feature.ts'
import { type ThingName, thingName } from './thing-name.ts'

export function compareThings(first: string, second: string): Comparison {
  const a = thingName(first)
  const b = thingName(second)
  if (joined(a.words) === joined(b.words)) {
    const [score, feature] =
      a.words.join(' ') === b.words.join(' ') ? [1, 'SAME_SPELLING' as const] : [0.98, 'SPACING' as const]
    return weigh([{ feature, score, explanation: 'both names are spelt alike, but for spaces' }])
  }
  const byWords = weigh(evidence(a.words, b.words))
  const short = shortForm(a, b) ?? shortForm(b, a)
  return short !== undefined && short.score > byWords.score ? weigh([short]) : byWords
}

// ---------------------------------------------------------------------------------------------------------------------

/** Says which of several siblings is meant: never left out by chance. */
const VARIANTS = new Set(
  'pro max mini plus ultra lite air se turbo flash opus sonnet haiku instruct chat base vision coder code math preview nano micro small medium large xl xxl tiny medium fast thinking reasoner exp beta alpha next omni distill moe vl audio image video embedding neo pad fold flip slim home enterprise server core edge one sport hybrid electric gt fe ti super quantum rc dev experimental lightning speed realtime search deep research live'.split(
    ' ',
  ),
)

/** Says what sort of thing it is, which goes without saying. */
const SORTS = new Set(
  'model models ai llm gpu cpu chip chips processor app application platform software system smartphone phone tablet laptop computer console series version v edition release language large tensor core accelerator graphics card service tool assistant chatbot technology operating os aircraft airliner car vehicle round funding financing the a of for and product family'.split(
    ' ',
  ),
)

/** In one word, but for two numbers: "3 1" is not 31. */
const joined = (words: readonly string[]): string => words.join(' ').replace(/(?<!\d) | (?!\d)/gu, '')

function evidence(a: readonly string[], b: readonly string[]): Evidence[] {
  const found: Evidence[] = []
  const restA = [...a]
  const restB = [...b]
  let agreed = 0
  for (const word of a) {
    const at = restB.indexOf(word)
    if (at < 0) continue
    restB.splice(at, 1)
    restA.splice(restA.indexOf(word), 1)
    if (!SORTS.has(word)) agreed++
    found.push({ feature: isNumber(word) ? 'NUMBERS' : 'WORDS', score: 1, explanation: `both names have "${word}"` })
  }
  for (const word of [...restA]) {
    if (isNumber(word) || VARIANTS.has(word)) continue
    const other = restB.find(
      candidate => !isNumber(candidate) && !VARIANTS.has(candidate) && spelt(word, candidate) !== undefined,
    )
    const alike = other === undefined ? undefined : spelt(word, other)
    if (other === undefined || alike === undefined) continue
    restA.splice(restA.indexOf(word), 1)
    restB.splice(restB.indexOf(other), 1)
    agreed++
    found.push({ ...alike, score: alike.factor, explanation: `"${word}" and "${other}" are spellings of one word` })
  }
  if (agreed === 0) return [{ feature: 'OTHER_WORDS', score: 0, explanation: 'the names have no word in common' }]
  const numbers = (words: readonly string[]) => words.filter(isNumber)
  if (
    numbers(a).toSorted().join(' ') === numbers(b).toSorted().join(' ') &&
    numbers(a).join(' ') !== numbers(b).join(' ')
  )
    found.push({ feature: 'NUMBERS', score: 0.3, explanation: 'the numbers stand in another order' })
  const both = restA.length > 0 && restB.length > 0
  for (const word of [...restA, ...restB]) found.push(oneSided(word, both, a[0] === word || b[0] === word))
  return found
}

function oneSided(word: string, both: boolean, front: boolean): Evidence {
  const explanation = `"${word}" stands in one name only`
  if (isNumber(word)) return { feature: 'NUMBERS', score: both ? 0.4 : 0.3, explanation: `the number ${explanation}` }
  // A100 and V100, Series A and Series B: a letter in the place of another is a variant.
  if (SORTS.has(word) && !(both && word.length === 1)) return { feature: 'EXTRA_WORDS', score: 0.93, explanation }
  if (VARIANTS.has(word) || word.length === 1)
    return { feature: 'OTHER_WORDS', score: 0.45, explanation: `the variant ${explanation}` }
  if (both) return { feature: 'OTHER_WORDS', score: 0.5, explanation }
  return { feature: 'EXTRA_WORDS', score: front ? 0.82 : 0.6, explanation }
}

function isNumber(word: string): boolean {
  return /^[\d.]+$/u.test(word)
}

/** "PS5" is "PlayStation 5": the numbers agree, the letters are initials. */
function shortForm(short: ThingName, long: ThingName): Evidence | undefined {
  const numbers = (words: readonly string[]) => words.filter(isNumber).join(' ')
  if (numbers(short.words) !== numbers(long.words)) return undefined
  const letters = short.words.filter(word => !isNumber(word)).join('')
  const words = long.cased.filter(word => !isNumber(word)).map(latin => ({ latin, optional: false }))
  if (letters.length < 2 || (!isAcronym(letters, words) && !isContraction(letters, words))) return undefined
  return {
    feature: 'ACRONYM',
    score: 0.75,
    explanation: `"${letters}" are the initials of "${words.map(word => word.latin).join(' ')}"`,
  }
}
