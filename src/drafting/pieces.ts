// A text in pieces of whole paragraphs, as a model is asked about it.

/** Some lines of a text. */
export interface Piece {
  text: string
  /** In code units of the whole text: `start` inclusive, `end` exclusive. */
  start: number
  end: number
  /** 1-based. */
  firstLine: number
  lastLine: number
}

/** The characters of a piece. What a model answers is several times as long, and has to fit into its context beside the question. */
export const LONGEST_PIECE = 4_000

/**
 * The text between two places, cut where a paragraph ends, else a line, else a sentence, else a word. Pieces without a letter or a digit
 * are left out.
 */
export function piecesOf(
  text: string,
  { longest = LONGEST_PIECE, start = 0, end = text.length }: { longest?: number; start?: number; end?: number } = {},
): Piece[] {
  const pieces: Piece[] = []
  let line = 1 + newlines(text.slice(0, start))
  for (let at = start; at < end; ) {
    const next = at + cutOf(text.slice(at, end), longest)
    const own = text.slice(at, next)
    const words = own.trim()
    const before = own.slice(0, own.indexOf(words))
    const firstLine = line + newlines(before)
    if (/[\p{L}\p{N}]/u.test(words))
      pieces.push({
        text: words,
        start: at + before.length,
        end: at + before.length + words.length,
        firstLine,
        lastLine: firstLine + newlines(words),
      })
    line += newlines(own)
    at = next
  }
  return pieces
}

/** `line 3`, `lines 3–5` */
export const linesText = ({ firstLine, lastLine }: Pick<Piece, 'firstLine' | 'lastLine'>): string =>
  firstLine === lastLine ? `line ${firstLine}` : `lines ${firstLine}–${lastLine}`

// ---------------------------------------------------------------------------------------------------------------------

const newlines = (text: string): number => text.split('\n').length - 1

/** From the best place to cut to the worst. */
const BREAKS = [/\n[^\S\n]*\n\s*/g, /\n/g, /[.!?]["'”’)\]]*\s+|[。！？][”’」』）]*/g, /\s+/g]

/** After how many characters to cut, so that no more than `longest` are before. */
function cutOf(text: string, longest: number): number {
  if (text.length <= longest) return text.length
  const window = text.slice(0, longest)
  for (const each of BREAKS) {
    const last = [...window.matchAll(each)].at(-1)
    const cut = last === undefined ? 0 : last.index + last[0].length
    // A piece that is short for the sake of its end costs a question more.
    if (cut > longest / 2) return cut
  }
  // Never between the two units of one character.
  return /[\ud800-\udbff]$/.test(window) ? longest - 1 : longest
}
