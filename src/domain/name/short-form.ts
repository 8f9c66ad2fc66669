// A name in full and its short form as a whole: an acronym, a contraction, an abridgement.

import { abridgement, isAcronym, isContraction } from './acronym.ts'
import type { BodyName } from './body-name.ts'
import type { Evidence } from './feature.ts'
import { ABRIDGED, acronymFactor, CONTRACTION, SMALL_ACRONYM } from './weights.ts'

export function shortForm(short: BodyName, long: BodyName): Evidence | undefined {
  const latin = lettersOf(short)
  if (latin === undefined || latin.length < 2 || short.words.length > 3) return undefined
  if (long.all.length < 2 || long.joined.length <= latin.length) return undefined
  if (latin.length <= 8 && isAcronym(latin, latin.length < 3 ? long.all.filter(word => !word.optional) : long.all)) {
    const score = acronymFactor(latin.length) * (short.capitals ? 1 : SMALL_ACRONYM)
    return { feature: 'ACRONYM', score, explanation: `"${short.core}" are the initials of "${long.normalised}"` }
  }
  if (short.words.length !== 1 || long.all.filter(word => !word.optional).length < 2) return undefined
  const explanation = `"${short.core}" is made of the beginnings of "${long.normalised}"`
  if (latin.length >= 6 && isContraction(latin, long.all)) {
    const wholeWord = long.all.some(word => !word.optional && latin.endsWith(word.latin))
    return { feature: 'ABBREVIATION', score: wholeWord ? CONTRACTION * 0.85 : CONTRACTION, explanation }
  }
  const abridged = abridgement(latin, long.all)
  if (abridged === undefined || long.joined.startsWith(latin)) return undefined
  const small = short.capitals || latin.length > 5 ? 1 : SMALL_ACRONYM
  return { feature: 'ABBREVIATION', score: ABRIDGED[abridged] * small, explanation }
}

// ---------------------------------------------------------------------------------------------------------------------

function lettersOf(short: BodyName): string | undefined {
  const letters = short.core
    .split(' ')
    .filter(word => word !== 'and')
    .join('')
  if (/^[a-z]+$/u.test(letters)) return letters
  return short.words.length === 1 ? short.joined : undefined
}
