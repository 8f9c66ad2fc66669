/** Rows a statement takes at a time. */
const BATCH = 2_000

/** Rows in batches; one is full when its rows weigh `size`. */
export function* batchesOf<T>(
  rows: Iterable<T>,
  size: number,
  weight: (row: T) => number = () => 1,
): Generator<T[], void> {
  let [batch, weighs] = [[] as T[], 0]
  for (const row of rows) {
    batch.push(row)
    weighs += weight(row)
    if (weighs < size) continue
    yield batch
    ;[batch, weighs] = [[], 0]
  }
  if (batch.length > 0) yield batch
}

/** Sends rows in batches, one after the other; nothing where there are none. */
export async function inBatches<T>(
  rows: Iterable<T>,
  send: (batch: T[]) => Promise<unknown>,
  size = BATCH,
): Promise<void> {
  for (const batch of batchesOf(rows, size)) await send(batch)
}
