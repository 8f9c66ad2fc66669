// The forms of a name that are stored for search.

import type { EntityKind } from '../entity.ts'
import { romanise } from './latin.ts'
import { splitLegalForm } from './legal-form.ts'
import { normaliseName } from './normalise.ts'
import { scriptOf } from './script.ts'

/** Counts up when a stored form would come out otherwise: stored names are then written again. */
export const NAME_VERSION = 2

export type NameForms = {
  normalised: string
  /** Without a legal form, where the kind has one. */
  core: string
  /** The core in Latin letters; equal to it for a Latin name. */
  latin: string
  /** `latin` without spaces. */
  joined: string
  /** The first letters of the words of `latin`, of two words or more; else empty. "yzam" for 月之暗面. */
  initials: string
  script: string
}

/** Kinds whose names may end in a legal form. */
const REGISTERED: ReadonlySet<EntityKind> = new Set(['Company', 'Fund', 'Organization'])

export function nameForms(name: string, kind: EntityKind): NameForms {
  const normalised = normaliseName(name)
  const core = REGISTERED.has(kind) ? splitLegalForm(normalised).core : normalised
  const latin = romanise(core, kind === 'Person' ? 'PERSON' : 'WORD')
  const words = latin.split(' ')
  return {
    normalised,
    core,
    latin,
    joined: words.join(''),
    initials: words.length < 2 ? '' : words.map(word => word[0] ?? '').join(''),
    script: scriptOf(name),
  }
}
