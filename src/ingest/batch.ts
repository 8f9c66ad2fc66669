/** Rows a statement takes at a time. */
const BATCH = 2_000

/** Sends rows in batches, one after the other; nothing where there are none. */
export async function inBatches<T>(
  rows: readonly T[],
  send: (batch: T[]) => Promise<unknown>,
  size = BATCH,
): Promise<void> {
  for (let start = 0; start < rows.length; start += size) await send(rows.slice(start, start + size))
}
