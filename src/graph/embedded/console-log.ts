// What the server's own logs say about a start: its console output, and the debug log beside it.

import { open, readFile, stat } from 'node:fs/promises'

const SHOWN_LINES = 6
const LINE_LENGTH = 300

/** The decisive lines: errors and their causes, each once, without stack frames; the last lines where none is marked as an error. */
export function decisiveLines(log: string): string[] {
  const lines = log
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && !/^(at |Suppressed:|\.\.\. \d+ more|WARNING:)/.test(line))
    .map(line => line.replace(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+\+\d{4} /, '').slice(0, LINE_LENGTH))
  const marked = lines.filter(line =>
    /^ERROR\b|^Error|^Invalid |^Unrecognized |^Caused by:|Exception\b|OutOfMemory|No space left/.test(line),
  )
  return [...new Set(marked.length > 0 ? marked : lines)].slice(-SHOWN_LINES)
}

/** Another process holds what this start needs, and may let go of it soon: a port (in Bolt's words, or the web server's), or the store's own lock. */
export function isContention(log: string): boolean {
  return /Address (\S+ is )?already in use|Failed to bind|Lock file has been locked|already locked/i.test(log)
}

/** Both listeners have their ports. Bolt's answers earlier; a server that doesn't get the port of its web listener ends again after that. */
export const isListening = (log: string): boolean => / INFO +Started\.$/m.test(log)

export const readLog = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '')

/** The debug log goes on over many runs. */
export const logSize = (path: string): Promise<number> =>
  stat(path).then(
    found => found.size,
    () => 0,
  )

/**
 * Why a database could not be opened, from what the debug log gained since it had `offset` bytes; null while nothing says so.
 * The server itself goes on for minutes then, or for good.
 */
export async function databaseFailure(debugLog: string, offset: number): Promise<string[] | null> {
  const text = plainText(await readFrom(debugLog, offset))
  const failure = text.search(/^.*Failed to start DatabaseId\{/m)
  return failure < 0 ? null : decisiveLines(text.slice(failure))
}

/** 2026 writes one JSON object a line, 5.26 plain lines followed by the stack. */
function plainText(log: string): string {
  return log.replace(/^\{.*\}$/gm, line => {
    try {
      const { level, message, stacktrace = '' } = JSON.parse(line)
      return `${level} ${message}\n${stacktrace}`
    } catch {
      return line
    }
  })
}

async function readFrom(path: string, offset: number): Promise<string> {
  try {
    await using file = await open(path)
    const { size } = await file.stat()
    // Shorter than before: the server has begun a new one.
    const position = size < offset ? 0 : offset
    const { buffer } = await file.read(Buffer.alloc(size - position), 0, size - position, position)
    return buffer.toString('utf8')
  } catch {
    return ''
  }
}
