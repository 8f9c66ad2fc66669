// JSON.parse takes the last of two equal keys and says nothing of the other; nothing may be lost in silence.

/**
 * The first key that stands twice in one object of the JSON text, or null (a key may be ''). `value` is what JSON.parse made of
 * that text: it lacks a key for every one that was passed over, so that counting is enough where all is well. Where a key is
 * spelled with an escape the text alone is asked, as V8 may take such a key for another one (nodejs/node#63785).
 */
export function doubledKey(text: string, value: unknown): string | null {
  return keysInText(text) === keysInValue(value) ? null : findDoubled(text)
}

// ---

const QUOTE = 0x22
const COLON = 0x3a
const BACKSLASH = 0x5c
const OPEN = 0x7b
const CLOSE = 0x7d

/** There is one colon a key, other than in strings. NaN, which equals nothing, where a key has an escape. */
function keysInText(text: string): number {
  let keys = 0
  let [open, close] = [0, 0]
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === COLON) {
      keys += 1
      for (let inside = open; inside < close; inside += 1) if (text.charCodeAt(inside) === BACKSLASH) return Number.NaN
    } else if (unit === QUOTE) {
      open = at
      close = closingQuote(text, open)
      at = close
    }
  }
  return keys
}

/** Those of all the objects in it. No recursion, as JSON.parse goes deeper than the stack; for…in, as it makes no list. */
function keysInValue(value: unknown): number {
  let keys = 0
  const left = [value]
  while (left.length > 0) {
    const next = left.pop()
    if (Array.isArray(next)) {
      for (const item of next) if (isHolder(item)) left.push(item)
    } else if (isHolder(next)) {
      for (const key in next) {
        keys += 1
        if (isHolder(next[key])) left.push(next[key])
      }
    }
  }
  return keys
}

/** An object or a list. */
const isHolder = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Goes through the text with the keys of every object that is open. Lists have no keys: braces are enough. */
function findDoubled(text: string): string | null {
  const objects: Set<string>[] = []
  let latest = ''
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === OPEN) objects.push(new Set())
    else if (unit === CLOSE) objects.pop()
    else if (unit === QUOTE) {
      const close = closingQuote(text, at)
      latest = text.slice(at, close + 1)
      at = close
    } else if (unit === COLON) {
      // Equal keys may be spelled differently: "a" and "\u0061".
      const key: string = JSON.parse(latest)
      const keys = objects.at(-1)!
      if (keys.has(key)) return key
      keys.add(key)
    }
  }
  return null
}

/** Where the string that begins at `open` ends: at a quote after no backslash, or an even number of them. */
function closingQuote(text: string, open: number): number {
  for (let close = text.indexOf('"', open + 1); ; close = text.indexOf('"', close + 1)) {
    let before = close
    while (text.charCodeAt(before - 1) === BACKSLASH) before -= 1
    if ((close - before) % 2 === 0) return close
  }
}
