// Traditional Chinese to simplified. The dictionary is set up at its first use: most names need none.

import { Converter } from 'opencc-js/t2cn'

let converter: ReturnType<typeof Converter> | undefined

export function toSimplified(text: string): string {
  converter ??= Converter({ from: 't', to: 'cn' })
  return converter(text)
}
