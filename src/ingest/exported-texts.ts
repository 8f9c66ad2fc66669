// The texts that an export needs, a few at a time: they can be much longer than all else that there is.

import { statement } from '../graph/statement.ts'
import { type Exported, readAt } from './exported-pages.ts'

/** Characters in memory at a time, unless one text alone has more. */
const AT_A_TIME = 8_000_000

/** The items in their order, so many at a time that their texts aren't too long together, with these texts by their hashes. */
export async function* withTexts<T>(
  exported: Exported,
  items: readonly T[],
  hashesOf: (item: T) => readonly string[],
): AsyncGenerator<{ some: readonly T[]; texts: ReadonlyMap<string, string> }> {
  const sizes = new Map<string, number>()
  const wanted = [...new Set(items.flatMap(hashesOf))]
  if (wanted.length > 0)
    for (const [sha256, size] of await readAt(exported, statement('read/export-text-sizes'), { sha256s: wanted }))
      sizes.set(sha256 as string, size as number)
  for (let start = 0; start < items.length; ) {
    const { end, sha256s } = stretch(start)
    const texts = sha256s.length === 0 ? [] : await readAt(exported, statement('read/export-texts'), { sha256s })
    yield { some: items.slice(start, end), texts: new Map(texts as [string, string][]) }
    start = end
  }

  /** From this item on. */
  function stretch(start: number): { end: number; sha256s: string[] } {
    const hashes = new Set<string>()
    let [end, length] = [start, 0]
    for (; end < items.length; end += 1) {
      const more = hashesOf(items[end]!).filter(hash => !hashes.has(hash))
      length += more.reduce((sum, hash) => sum + (sizes.get(hash) ?? 0), 0)
      if (end > start && length > AT_A_TIME) break
      for (const hash of more) hashes.add(hash)
    }
    return { end, sha256s: [...hashes] }
  }
}
