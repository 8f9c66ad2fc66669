/** Rows a statement takes at a time. */
const BATCH = 2_000

/** Sends rows in batches, one after the other; nothing where there are none. */
export async function inBatches<T>(
  rows: Iterable<T>,
  send: (batch: T[]) => Promise<unknown>,
  size = BATCH,
): Promise<void> {
  let batch: T[] = []
  for (const row of rows) {
    batch.push(row)
    if (batch.length < size) continue
    await send(batch)
    batch = []
  }
  if (batch.length > 0) await send(batch)
}
