// A link that opens a page at a quote: URL fragment text directives, https://wicg.github.io/scroll-to-text-fragment/.
//
// A browser looks for the whole of `text=` within one block of the page, and only at the bounds of words; `text=start,end` may
// reach from one block into another, and keeps the link of a long quote short.

/** In code points. A longer quote is given by its first and last words. */
const MAX_EXACT = 300
/** How many words stand for the beginning, and for the end, of a quote that isn't given whole. */
const WORDS = 6

/** Bounds of words, as browsers find them too: also those of Chinese, where no spaces show them. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** `url`, as a link that scrolls to `quote` and highlights it. */
export function textFragmentLink(url: string, quote: string): string {
  return `${url}${joint(url)}text=${range(quote).map(encoded).join(',')}`
}

/** A fragment that the URL has already stays in front of the directive; another directive stays too. */
function joint(url: string): string {
  if (url.includes(':~:')) return '&'
  return url.includes('#') ? ':~:' : '#:~:'
}

/** The words to look for: all of the quote, or where it starts and where it ends. */
function range(quote: string): [all: string] | [start: string, end: string] {
  const lines = quote
    .split(/[\n\r\u2028\u2029]+/)
    .map(collapsed)
    .filter(Boolean)
  const [first = collapsed(quote), last] = [lines[0], lines.at(-1)]
  if (lines.length > 1) return [beginning(first), ending(last!)]
  if ([...first].length <= MAX_EXACT || wordsOf(first).length < 2 * WORDS) return [first]
  return [beginning(first), ending(first)]
}

/** White space as a browser shows it. */
const collapsed = (line: string): string => line.replace(/[ \t\f]+/g, ' ').trim()

function beginning(line: string): string {
  const word = wordsOf(line)[WORDS - 1]
  return word === undefined ? line : line.slice(0, word.end)
}

function ending(line: string): string {
  const word = wordsOf(line).at(-WORDS)
  return word === undefined ? line : line.slice(word.start)
}

function wordsOf(line: string): { start: number; end: number }[] {
  return [...segmenter.segment(line)]
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }))
}

/** `-`, `,` and `&` are marks of the directive's own. A half of a surrogate pair has no encoding at all. */
const encoded = (words: string): string => encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D')
