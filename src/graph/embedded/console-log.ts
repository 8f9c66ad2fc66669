// What the server's own output says about a start that failed.

import { readFile } from 'node:fs/promises'

const SHOWN_LINES = 6
const LINE_LENGTH = 300

/** The decisive lines: errors and their causes, each once, without stack frames; the last lines where none is marked as an error. */
export function decisiveLines(log: string): string[] {
  const lines = log
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && !/^(at |\.\.\. \d+ more|WARNING:)/.test(line))
    .map(line => line.replace(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+\+\d{4} /, '').slice(0, LINE_LENGTH))
  const marked = lines.filter(line => /^ERROR\b|^Error|^Caused by:|Exception\b|OutOfMemory|No space left/.test(line))
  return [...new Set(marked.length > 0 ? marked : lines)].slice(-SHOWN_LINES)
}

/** Another process holds what this start needs, and may let go of it soon: a port, or the store's own lock. */
export function isContention(log: string): boolean {
  return /Address already in use|Failed to bind|FileLockException|Lock file has been locked|already locked/i.test(log)
}

export const isBoltUp = (log: string): boolean => /Bolt enabled on /.test(log)

export const readLog = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '')
