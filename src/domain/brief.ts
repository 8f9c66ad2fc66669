/** A value as a message shows it: as JSON, cut to what a person reads in one line. */
export function brief(value: unknown): string {
  const text = JSON.stringify(shallow(value)) ?? String(value)
  return text.length > 120 ? `${text.slice(0, 117)}…` : text
}

/** Enough of a value to show, also where it holds itself. */
function shallow(value: unknown, depth = 2): unknown {
  if (typeof value === 'string') return value.slice(0, 200)
  if (value === null || typeof value !== 'object') return value
  if (depth === 0) return Array.isArray(value) ? ['…'] : { '…': '…' }
  if (Array.isArray(value)) return value.slice(0, 5).map(member => shallow(member, depth - 1))
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, 5)
      .map(([key, member]) => [key.slice(0, 60), shallow(member, depth - 1)]),
  )
}
