// What is opened for a test file, wherever in it, is closed at its end: vitest hears of an `afterAll` only while it collects the file.

const opened: (() => unknown)[] = []

export function atEnd(close: () => unknown): void {
  opened.push(close)
}

/** The last that was opened first. */
export async function closeAll(): Promise<void> {
  for (const close of opened.splice(0).reverse()) await close()
}
