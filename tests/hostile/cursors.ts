// Cursors as clients get them.

import { posted, send } from './attack.ts'

const LISTS = ['companies', 'claims', 'sources', 'conflicts']

/** A cursor of each list in its usual order. */
export async function cursorsOf(url: string): Promise<Record<string, string>> {
  const fields = LISTS.map(list => `${list}(first: 1) { pageInfo { endCursor } }`)
  const { text } = await send(url, posted(`{ ${fields.join(' ')} }`))
  const { data } = JSON.parse(text) as { data: Record<string, { pageInfo: { endCursor: string } }> }
  return Object.fromEntries(Object.entries(data).map(([list, { pageInfo }]) => [list, pageInfo.endCursor]))
}
