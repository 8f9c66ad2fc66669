// Pieces of Markdown, as the references have them.

export const code = (text: string): string => `\`${text}\``

/** To the section of that name on the same page. */
export const link = (name: string): string => `[${name}](#${name.toLowerCase()})`

/** A text in a cell of a table: one line, and no bar ends it. */
export const cell = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|').trim()

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}
