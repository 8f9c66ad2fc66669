// Labels beside the points of a timeline: how wide they are, and where they have room.

import { widthInLetters } from './letters.ts'

/** Pixels: a letter of a label is at most so wide, and two lines of text stand so far apart. */
const [LETTER, LINE] = [7, 15]

export const labelWidth = (words: string): number => widthInLetters(words) * LETTER

/** A line of text that begins at `x`, its middle at the height `y`, in pixels from the left and from the top. */
export interface Label {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** How far each label has to move down, so that none lies on another. */
export function labelShifts(labels: readonly Label[]): number[] {
  const shifts = labels.map(() => 0)
  const placed: Label[] = []
  for (const [number, label] of [...labels.entries()].sort(([, a], [, b]) => a.y - b.y)) {
    // From the top down: who gives way to one of them may come to lie on the next.
    const y = placed.reduce(
      (at, other) => (isBeside(label, other) && at - other.y < LINE ? other.y + LINE : at),
      label.y,
    )
    placed.push({ ...label, y })
    placed.sort((a, b) => a.y - b.y)
    shifts[number] = y - label.y
  }
  return shifts
}

// ---------------------------------------------------------------------------------------------------------------------

/** Whether the two would meet if they were of one height. */
const isBeside = (one: Label, other: Label): boolean => one.x < other.x + other.width && other.x < one.x + one.width
