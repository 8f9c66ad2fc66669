// https://wicg.github.io/scroll-to-text-fragment/

import { describe, expect, it } from 'vitest'
import { textFragmentLink } from '../../src/domain/link.ts'

const PAGE = 'https://gazette.example/acorn'
/** What the directive says, decoded: the whole quote, or its start and its end. */
const directive = (quote: string): string[] =>
  textFragmentLink(PAGE, quote).slice(`${PAGE}#:~:text=`.length).split(',').map(decodeURIComponent)

describe('a link to a quote', () => {
  it('says the quote whole, percent-encoded', () => {
    expect(textFragmentLink(PAGE, 'worth $90 million')).toBe(`${PAGE}#:~:text=worth%20%2490%20million`)
    expect(textFragmentLink(PAGE, '橡果 🌰')).toBe(`${PAGE}#:~:text=%E6%A9%A1%E6%9E%9C%20%F0%9F%8C%B0`)
  })

  it('encodes what means something in the directive itself', () => {
    expect(textFragmentLink(PAGE, 'so-called, R&D #1 50%')).toBe(
      `${PAGE}#:~:text=so%2Dcalled%2C%20R%26D%20%231%2050%25`,
    )
  })

  it.each([
    ['without a fragment', 'https://a.example/b?c=d', 'https://a.example/b?c=d#:~:text=Oak'],
    ['with a fragment', 'https://a.example/b#part', 'https://a.example/b#part:~:text=Oak'],
    ['with an empty fragment', 'https://a.example/b#', 'https://a.example/b#:~:text=Oak'],
    ['with a directive', 'https://a.example/b#part:~:text=Elm', 'https://a.example/b#part:~:text=Elm&text=Oak'],
    ['with a directive alone', 'https://a.example/b#:~:text=Elm', 'https://a.example/b#:~:text=Elm&text=Oak'],
  ])('keeps the whole address of a page %s', (_, url, link) => {
    expect(textFragmentLink(url, 'Oak')).toBe(link)
  })

  it('says a long quote by its first and last words', () => {
    const quote = `“First, second-third fourth fifth. ${'More of it, and more. '.repeat(15)}Seventh sixth fifth fourth third second last.”`
    expect(directive(quote)).toEqual([
      '“First, second-third fourth fifth. More',
      'sixth fifth fourth third second last.”',
    ])
  })

  it('takes 300 code points for short, and 301 for long', () => {
    const short = `🌰 ${'a b c d '.repeat(37)}ef`
    expect([...short]).toHaveLength(300)
    expect(directive(short)).toEqual([short])
    expect(directive(`${short}g`)).toEqual(['🌰 a b c d a b', 'd a b c d efg'])
  })

  it('finds the words of Chinese, where no spaces show them', () => {
    const [start, end, ...others] = directive('人工智能正在改变世界，'.repeat(40))
    expect(others).toEqual([])
    expect(start).toMatch(/^人工智能正在改变世界，?/)
    expect(end).toMatch(/正在改变世界，$/)
    expect([...start!].length + [...end!].length).toBeLessThan(50)
  })

  it('leaves whole what is long and has too few words to be cut', () => {
    expect(directive('x'.repeat(400))).toEqual(['x'.repeat(400)])
  })

  it('reaches from the first line to the last of a quote of several, each of which is a block of the page', () => {
    expect(directive('Acorn Labs\nraised money\r\n\n  from Cedar Fund.\n')).toEqual(['Acorn Labs', 'from Cedar Fund.'])
    const long = 'one two three four five six seven eight'
    expect(directive(`${long}\n${long}`)).toEqual(['one two three four five six', 'three four five six seven eight'])
  })

  it('takes one line between line ends for one line', () => {
    expect(directive('\nAcorn Labs\n')).toEqual(['Acorn Labs'])
  })

  it('has the white space that a browser shows', () => {
    expect(directive('Acorn\t \tLabs')).toEqual(['Acorn Labs'])
  })

  it('survives half a character', () => {
    expect(directive('a\ud83cb')).toEqual(['a\ufffdb'])
  })
})
