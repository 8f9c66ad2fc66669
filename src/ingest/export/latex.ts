// Plain text for LaTeX: what would be a command, or set as something else, is written so that it comes out as it is.

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

export const latex = (text: string): string =>
  text
    .replace(/[\\~^]|[&%$#_{}]/g, character => COMMANDS[character] ?? `\\${character}`)
    // Two of these in a row would become one sign: a dash, quotation marks.
    .replace(/([-'`,<>])(?=\1)|[?!](?=`)/g, '$&{}')
