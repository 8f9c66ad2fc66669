// The entities of a draft: each gets an id of ours, and one that is proposed again is the same one.

import { RecordId } from '../domain/id.ts'
import { romanise } from '../domain/name/latin.ts'
import { normaliseName } from '../domain/name/normalise.ts'
import type { Piece } from './pieces.ts'
import type { EntityProposal } from './proposal.ts'
import { type Refusal, refusal } from './refusal.ts'

export interface DraftedEntity {
  id: string
  kind: EntityProposal['kind']
  name: string
  aliases: string[]
  /** Where it was proposed first. */
  piece: Piece
  proposal: EntityProposal
}

/** Kinds whose names are proper names: what the article names, it names by them. Rounds, topics and technologies may be described. */
const NAMED: readonly string[] = ['Company', 'Fund', 'Person', 'Model', 'Product', 'Organization']

/** Whether what is of this kind is called by a proper name. */
export const isNamed = ({ kind }: Pick<DraftedEntity, 'kind'>): boolean => NAMED.includes(kind)

/** Whether a text has a name, however it is cased or accented, from the beginning of a word on. */
export function nameFinder(text: string): (name: string) => boolean {
  const within = ` ${normaliseName(text)}`
  return name => {
    const normalised = normaliseName(name)
    const begins = /^[\p{Script=Latin}\p{N}]/u.test(normalised) ? ' ' : ''
    return normalised !== '' && within.includes(begins + normalised)
  }
}

export class DraftedEntities {
  readonly list: DraftedEntity[] = []
  readonly refused: Refusal[] = []
  readonly #stands: (name: string) => boolean
  readonly #ids: Set<string>
  readonly #known = new Map<string, DraftedEntity>()

  /** `taken`: ids that stand for something else. */
  constructor(text: string, taken: readonly string[]) {
    this.#stands = nameFinder(text)
    this.#ids = new Set(taken)
  }

  /**
   * Adds what was proposed about a piece, and answers with the ids by the refs of that answer, null for those that are refused. Names that
   * the article doesn't have are left out: a model knows more than it was asked. So are entities of which nothing is left.
   */
  add(proposals: readonly EntityProposal[], piece: Piece): Map<string, string | null> {
    const ids = new Map<string, string | null>()
    for (const proposal of proposals) {
      if (ids.has(proposal.ref)) {
        const reason = `ref: ${JSON.stringify(proposal.ref)} is what another entity of the same answer is called`
        this.refused.push(refusal('ENTITY', piece, proposal, [reason]))
        continue
      }
      ids.set(proposal.ref, this.#add(proposal, piece))
    }
    return ids
  }

  #add(proposal: EntityProposal, piece: Piece): string | null {
    const { kind } = proposal
    const [name, ...aliases] = this.#namesOf(proposal, piece)
    if (name === undefined) return null
    const key = `${kind} ${normaliseName(name)}`
    const known = this.#known.get(key)
    if (known !== undefined) {
      known.aliases.push(...aliases.filter(alias => ![known.name, ...known.aliases].includes(alias)))
      return known.id
    }
    const entity = { id: this.#newId(name, kind), kind, name, aliases, piece, proposal }
    this.#known.set(key, entity)
    this.list.push(entity)
    return entity.id
  }

  /** The names that may stay, each once; the first is the entity's own. None: it has been refused. */
  #namesOf(proposal: EntityProposal, piece: Piece): string[] {
    const { kind, name, aliases } = proposal
    const names = [...new Set([name, ...aliases])]
    const standing = names.filter(each => this.#stands(each))
    const kept = isNamed(proposal) ? standing : [name, ...standing.filter(each => each !== name)]
    if (kept.length === 0) {
      const reason = `name: expected a name that the article has, as a ${kind} is called by one, but found ${names.map(each => JSON.stringify(each)).join(', ')}`
      this.refused.push(refusal('ENTITY', piece, proposal, [reason]))
      return []
    }
    for (const each of names.filter(other => !kept.includes(other)))
      this.refused.push(refusal('NAME', piece, { name: each, kind, of: kept[0] }, ['does not stand in the article']))
    return kept
  }

  /** `kimi`; where that is another's, `kimi-product`, then `kimi-product-2`. */
  #newId(name: string, kind: string): string {
    const slug = slugOf(name) || kind.toLowerCase()
    const own = `${slug}-${kind.toLowerCase()}`
    for (let n = 0; ; n += 1) {
      const id = n === 0 ? slug : n === 1 ? own : `${own}-${n}`
      if (this.#ids.has(id)) continue
      this.#ids.add(id)
      return id
    }
  }
}

/** A name as an id: "Moonshot AI’s round" → `moonshot-ai-round`, 月之暗面 → `yue-zhi-an-mian`; '' where nothing is left of it. */
export function slugOf(name: string): string {
  const slug = romanise(normaliseName(name.replaceAll(/['’]s\b/g, '')))
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replaceAll(/^-+|-+$/g, '')
  return RecordId.safeParse(slug).success ? slug : ''
}
