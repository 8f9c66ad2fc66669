// What two names agree or differ in, and what that comes to.

export const FEATURES = [
  'SAME_SPELLING',
  'SPACING',
  'LEGAL_FORM',
  'WORDS',
  'WORD_ORDER',
  'EXTRA_WORDS',
  'OTHER_WORDS',
  'TYPO',
  'ABBREVIATION',
  'TRANSLITERATION',
  'TRANSLATION',
  'ACRONYM',
  'NUMBERS',
  'FAMILY_NAME',
  'GIVEN_NAME',
  'MIDDLE_NAME',
  'NICKNAME',
  'INITIALS',
  'KIND',
] as const
export type Feature = (typeof FEATURES)[number]

export const VERDICTS = ['MATCH', 'MAYBE', 'NO'] as const
export type Verdict = (typeof VERDICTS)[number]

/** One agreement or difference: the factor it multiplies the score by (1: it costs nothing), and a sentence. */
export type Evidence = { feature: Feature; score: number; explanation: string }

/** The score is 1 times the factor of each piece of evidence; equal names have 1. */
export type Comparison = { score: number; verdict: Verdict; features: Evidence[] }

export const MATCH_SCORE = 0.7
export const MAYBE_SCORE = 0.5

export const SAME_SPELLING: Evidence = {
  feature: 'SAME_SPELLING',
  score: 1,
  explanation: 'both names are spelt alike',
}

/** The comparison that pieces of evidence come to. */
export function weigh(features: Evidence[]): Comparison {
  const product = features.reduce((score, evidence) => score * evidence.score, 1)
  const score = Math.round(product * 1000) / 1000
  return { score, verdict: score >= MATCH_SCORE ? 'MATCH' : score >= MAYBE_SCORE ? 'MAYBE' : 'NO', features }
}
