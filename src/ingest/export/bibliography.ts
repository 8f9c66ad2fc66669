// Sources as a bibliography: for reference managers, for LaTeX, or as text in a citation style.

import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Writable } from 'node:stream'
import { type CSL, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import { ClaimgraphError } from '../../domain/error.ts'
import type { Graph } from '../../graph/connect.ts'
import { statement } from '../../graph/statement.ts'
import { wholeFile } from '../whole.ts'
import { type BeginOptions, beginExport, NOTHING, refuseEmptied } from './begin.ts'
import { cslItem } from './csl.ts'
import type { SourceRow } from './descriptions.ts'
import type { BibliographyFormat } from './format.ts'
import { latex } from './latex.ts'
import { type Exported, readAt } from './pages.ts'
import { LeftOut } from './record.ts'
import { retractedSources } from './records.ts'
import type { ShownSource } from './shown.ts'
import { shownSource, shownSources } from './shown-records.ts'

const { format: bibtexFormat } = plugins.config.get('@bibtex')
// Labels are the ids of the sources, hyphens and all; and 深度求索 is no less a letter than any.
Object.assign(bibtexFormat, { useIdAsLabel: true, checkLabel: false, asciiOnly: false })

/** The citation styles that there are. */
export const STYLES: readonly string[] = plugins.config.get('@csl').styles.list()

export interface BibliographyOptions extends BeginOptions {
  /** Of `bibliography`: one of STYLES. */
  style?: string | undefined
  /** The sources that an answer cites, in that order, and the epoch of the answer where it is known; without it, all sources. */
  cited?: { sources: readonly string[]; epoch?: number | undefined } | undefined
  onProgress?: (message: string) => void
}

export interface BibliographySummary {
  /** Null where it went to a stream. */
  target: string | null
  epoch: number
  sources: number
  leftOut: string[]
}

/**
 * Writes sources to a new file or a stream. Throws BAD_USER_INPUT if the file is there, or there is no such style. The file is there whole or
 * not at all. All sources are in the memory meanwhile: a style sorts them, and tells those apart that look alike.
 */
export async function exportBibliography(
  graph: Graph,
  target: string | Writable,
  format: BibliographyFormat,
  { style = 'apa', cited, onProgress = () => {}, ...options }: BibliographyOptions = {},
): Promise<BibliographySummary> {
  requireStyle(style)
  return await wholeFile(target, NOTHING, async place => {
    const begun = await beginExport(graph, options)
    const exported = { ...begun.exported, epoch: cited?.epoch ?? begun.exported.epoch }
    onProgress(
      `exporting ${cited === undefined ? exported.datasets.join(', ') : 'what is cited'} as of epoch ${exported.epoch}`,
    )
    const leftOut = new LeftOut()
    const sources = cited === undefined ? await all(exported, leftOut) : await those(exported, cited.sources, leftOut)
    // The order of an answer is kept; otherwise the style has one.
    const text = bibliography(sources, format, { style, sorted: cited === undefined })
    await place.onDisk(() => writeFile(place.path, text))
    await refuseEmptied(begun)
    const where = typeof target === 'string' ? resolve(target) : null
    return { target: where, epoch: exported.epoch, sources: sources.length, leftOut: leftOut.lines() }
  })
}

/** The text of a bibliography. `sorted`: in the order of the style, where it has one. */
export function bibliography(
  sources: readonly ShownSource[],
  format: BibliographyFormat,
  { style, sorted }: { style: string; sorted: boolean },
): string {
  const items = sources.map(cslItem)
  if (format === 'csl-json') return `${JSON.stringify(items, null, 2)}\n`
  if (items.length === 0) return ''
  if (format === 'bibliography')
    return plugins.output.format('bibliography', items, { style, nosort: !sorted, asEntryArray: false })
  const text = plugins.output.format(
    format,
    sources.map(source => forLatex(source, format)),
  ) as string
  return text.replace(ADDRESS_AS_TEXT, '').replace(DAY_IN_MONTH, '\tmonth = $1,\n\tday = {$2},')
}

/** Throws BAD_USER_INPUT where there is no such style. */
export function requireStyle(style: string): void {
  if (!STYLES.includes(style))
    throw new ClaimgraphError(
      'BAD_USER_INPUT',
      `There is no citation style ${JSON.stringify(style)}: expected one of ${STYLES.join(', ')}. Nothing was exported.`,
    )
}

// ---------------------------------------------------------------------------------------------------------------------

/** The address once more, where BibTeX takes it for text, in which & and _ are commands. */
const ADDRESS_AS_TEXT = /^\thowpublished = \{https?:.*\},\n/gm

/** A month with its day in one field, which styles of BibTeX print as it stands, and biber refuses. */
const DAY_IN_MONTH = /^\tmonth = \{([a-z]{3}) (\d+)\},$/gm

async function all(exported: Exported, leftOut: LeftOut): Promise<ShownSource[]> {
  const sources: ShownSource[] = []
  for await (const page of shownSources(exported, await retractedSources(exported, leftOut))) sources.push(...page)
  return sources
}

async function those(exported: Exported, ids: readonly string[], leftOut: LeftOut): Promise<ShownSource[]> {
  const rows = (await readAt(exported, statement('read/export-cited-sources'), { ids })) as SourceRow[]
  const known = Map.groupBy(rows, ([id]) => id)
  for (const id of ids.filter(id => !known.has(id))) leftOut.note(`${id} was withdrawn meanwhile`)
  return ids.flatMap(id => (known.get(id) ?? []).slice(0, 1).map(row => shownSource(row, new Set())))
}

/** Neither of the two can say that a date is inferred, and BibTeX knows no intervals: a note says so, as it would look more certain than it is. */
function forLatex(source: ShownSource, format: 'bibtex' | 'biblatex'): CSL {
  const { publishedOn = '', publishedOnInferred } = source
  const { 'container-title': within, ...item } = cslItem(source)
  // BibTeX and biblatex know a container of articles and chapters only: of a page it would be lost.
  const isPage = source.kind === 'WEB_PAGE'
  const isInterval = format === 'bibtex' && publishedOn.includes('/')
  const note = [isInterval && `Published ${publishedOn}`, publishedOnInferred && 'Date inferred'].filter(Boolean)
  return {
    ...item,
    title: latex(item.title!),
    ...(item.author && { author: item.author.map(({ literal }) => ({ literal: latex(literal!) })) }),
    ...(item.publisher !== undefined && { publisher: latex(item.publisher) }),
    ...(within !== undefined && (isPage ? { publisher: latex(within) } : { 'container-title': latex(within) })),
    // An address is taken to the letter, but for the braces around it.
    ...(item.URL !== undefined && { URL: item.URL.replaceAll('{', '%7B').replaceAll('}', '%7D') }),
    ...(note.length > 0 && { note: note.join('. ') }),
  }
}
