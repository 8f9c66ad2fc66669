// Gate 2: the value of a claim follows from the words of each of its citations, or by a derivation that is verified here.

import { brief } from '../domain/brief.ts'
import { canonicalJson } from '../domain/canonical.ts'
import type { Citation, Span } from '../domain/citation.ts'
import type { Claim } from '../domain/claim.ts'
import { isView } from '../domain/conflict/conflict.ts'
import { rowCells } from '../domain/csv/table.ts'
import type { Derivation, DerivationKind } from '../domain/derivation.ts'
import { lastStatedDigit } from '../domain/precision.ts'
import type { Rates } from '../domain/rates/rates.ts'
import type { Measured } from '../domain/support/amount.ts'
import { inCells } from '../domain/support/cells.ts'
import { inContext } from '../domain/support/context.ts'
import { cutProblem, namingCut } from '../domain/support/cut.ts'
import type { Derived } from '../domain/support/derived.ts'
import { sumOf } from '../domain/support/sum.ts'
import { equivalentProblem, supportOf } from '../domain/support/support.ts'
import { convertedValue } from './converted.ts'
import type { Dataset, Located } from './dataset.ts'
import { idOf, type Keyed, type KeyedClaims, roundabout } from './keyed.ts'
import { locate } from './locate.ts'
import type { Problems, RecordPath } from './problem.ts'
import type { Records } from './records.ts'
import { rowLocator, tablesOf } from './table/tables-of.ts'

/** What a citation gains by passing the gate. */
export interface Support {
  derivation?: CheckedDerivation
  /** The place value of the last digit that the words state for the value, as an exact decimal. */
  lastDigit?: string
}

export interface CheckedDerivation {
  kind: DerivationKind
  /** For a reader, with the arithmetic; of what is inferred, the reason. */
  sentence: string
  /** Of SUM_OF, CONVERTED and CELLS: canonical JSON of what was given, with ids in the place of keys. The others are kept member by member. */
  given?: string
  /** The second quote of CONTEXT, and of CELLS. */
  context?: Context
}

type Context = Span & { source: string; quote: string; sha256: string }
type Kind<K extends DerivationKind> = Extract<Derivation, { kind: K }>
type Explained = Derived & Pick<CheckedDerivation, 'context' | 'given'>

/** A citation at its place in a dataset, whose quote has been found. */
interface Cited {
  located: Located<Claim>
  path: RecordPath
  citation: Citation
  span: Span
}

/** The gate of one dataset: it answers with what a citation gains whose quote stands there, and adds to the problems. */
export function supportGate(
  dataset: Dataset,
  records: Records,
  keyed: KeyedClaims,
  rates: Rates,
  problems: Problems,
): (located: Located<Claim>, path: RecordPath, citation: Citation, span: Span) => Support {
  const table = tablesOf(dataset)
  return (located, path, citation, span) => {
    const cited = { located, path, citation, span }
    const refuse = (member: RecordPath, message: string): Support => {
      problems.push(located.problem([...path, ...member], message))
      return {}
    }
    const { quote, asStated, statedEquivalent, derivation } = citation
    // Words that do not stand in the quote have been reported already.
    if ([asStated, statedEquivalent].some(words => words !== undefined && !quote.includes(words))) return {}
    const { value } = located.record
    const measured = value?.type === 'Money' || value?.type === 'Quantity' ? value : undefined
    const amiss = equivalentProblem(measured, citation)
    if (amiss !== null) refuse(['statedEquivalent'], amiss)
    if (derivation?.kind === 'INFERRED')
      return {
        derivation: { kind: 'INFERRED', sentence: derivation.reason },
        ...digits(measured, asStated),
      }
    if (measured === undefined)
      return derivation === undefined
        ? {}
        : refuse(
            ['derivation', 'kind'],
            `${derivation.kind} is for claims with money or a quantity; expected INFERRED, or no derivation`,
          )
    const found = derivation === undefined ? direct(measured, citation) : derive(measured, derivation, cited)
    if (found === null) return {}
    if ('problem' in found) return refuse(found.path, found.problem)
    const { sentence, stated, words, context, given } = found
    const text = dataset.text(citation.source)
    const cut = stated && text ? cutProblem(text.text, text.points.unitAt(span.start), quote, stated) : null
    if (cut !== null) return refuse(['quote'], cut)
    return {
      ...(derivation && {
        derivation: {
          kind: derivation.kind,
          sentence,
          ...(context !== undefined && { context }),
          ...(given !== undefined && { given }),
        },
      }),
      ...digits(measured, stated?.words ?? words),
    }
  }

  /** Null where a problem with it has been reported. */
  function derive(
    value: Measured,
    derivation: Exclude<Derivation, { kind: 'INFERRED' }>,
    cited: Cited,
  ): Explained | null {
    if (derivation.kind === 'CONTEXT') return contextOf(value, derivation, cited)
    if (derivation.kind === 'CELLS') return cellsOf(value, derivation, cited)
    const keys = derivation.kind === 'SUM_OF' ? derivation.claims : derivation.claim ? [derivation.claim] : []
    const member = (index: number) =>
      derivation.kind === 'SUM_OF' ? ['derivation', 'claims', index] : ['derivation', 'claim']
    const { located } = cited
    const parts = named(cited, keys, member)
    if (parts === null) return null
    if (derivation.kind === 'SUM_OF') {
      const given = canonicalJson({ ...derivation, claims: parts.map(({ id }) => id) })
      return withGiven(sumOf(value, parts, located.record.asOf), given)
    }
    const given = canonicalJson({ ...derivation, claim: parts[0]?.id })
    const text = dataset.text(cited.citation.source)
    return withGiven(convertedValue(value, derivation, cited.citation, parts[0], text, rates), given)
  }

  /** The claims of these keys; null where there is a problem with one, which is reported. */
  function named(
    { located, path }: Cited,
    keys: readonly string[],
    member: (index: number) => RecordPath,
  ): Keyed[] | null {
    const self = idOf(located.record)
    const refuse = (index: number, message: string): null => {
      problems.push(located.problem([...path, ...member(index)], message))
      return null
    }
    const ids = keys.map(key => keyed.get(key)?.id)
    const parts = keys.map((key, index): Keyed | null => {
      const found = keyed.get(key)
      if (found === undefined)
        // A claim that was refused has been reported already.
        return dataset.refused.has(key)
          ? null
          : refuse(index, `expected the key of a claim of this dataset, or its id (c1_…), but found ${brief(key)}`)
      const circle = roundabout(self, found, keyed)
      if (circle !== null) return refuse(index, `the claim would derive from itself: ${circle.join(' → ')}`)
      if (ids.indexOf(found.id) < index)
        return refuse(index, `${brief(key)} is the same claim as one before it, and would be added twice`)
      if (isView(found) && !isView(located.record))
        return refuse(
          index,
          `${brief(key)} is of modality ${found.modality}, but the claim is ${located.record.modality}: what somebody expects or thinks makes no other claim`,
        )
      if (found.stance === 'DENIES') return refuse(index, `${brief(key)} is a denial: it says what the amount is not`)
      if (keyed.isInferred(found.id))
        return refuse(index, `${brief(key)} is inferred itself, and so is what derives from it; expected kind INFERRED`)
      return found
    })
    return parts.every(part => part !== null) ? parts : null
  }

  function contextOf(value: Measured, derivation: Kind<'CONTEXT'>, cited: Cited): Explained | null {
    const second = secondQuote(derivation, ['derivation'], cited)
    return second === null || 'problem' in second
      ? second
      : withContext(inContext(value, cited.citation, derivation.quote), second)
  }

  /** The quote is a whole row of a table, whose cells have the value. */
  function cellsOf(value: Measured, derivation: Kind<'CELLS'>, cited: Cited): Explained | null {
    const { source, quote, locator } = cited.citation
    const found = table(source, derivation)
    const row = found?.rowAt(cited.span.start)
    if (found === null || row?.end !== cited.span.end)
      return {
        path: ['quote'],
        problem: `expected a whole row of the table that is the text of ${source}, from its first cell to its last`,
      }
    if (locator !== undefined && /^row \d+$/.test(locator) && locator !== rowLocator(row.row))
      return { path: ['locator'], problem: `expected ${rowLocator(row.row)}, which the quote is, but found ${locator}` }
    const cells = rowCells(found, quote)
    if (typeof cells === 'string') return { path: ['quote'], problem: cells }
    const { context } = derivation
    const second = context === undefined ? undefined : secondQuote(context, ['derivation', 'context'], cited)
    if (second === null || (second !== undefined && 'problem' in second)) return second
    const derived = withGiven(inCells(value, derivation, cells, context?.quote), canonicalJson(derivation))
    return second === undefined ? derived : withContext(derived, second)
  }

  /** Where the second quote stands. Null where a problem with it has been reported. */
  function secondQuote(
    { quote, source, occurrence }: Pick<Kind<'CONTEXT'>, 'quote' | 'source' | 'occurrence'>,
    member: RecordPath,
    { located, path, citation }: Cited,
  ): Context | Extract<Derived, { problem: string }> | null {
    const second = { source: source ?? citation.source, quote, occurrence }
    const span = locate(located, [...path, ...member], second, dataset, records, problems)
    const text = dataset.text(second.source)
    if (span === null || text === undefined) return null
    const cut = namingCut(text.text, text.points.unitAt(span.start), quote)
    return cut === null
      ? { source: second.source, quote, sha256: text.sha256, ...span }
      : { path: [...member, 'quote'], problem: cut }
  }
}

const withContext = (derived: Explained, context: Context): Explained =>
  'problem' in derived ? derived : { ...derived, context }

const withGiven = (derived: Derived, given: string): Explained =>
  'problem' in derived ? derived : { ...derived, given }

function direct(value: Measured, citation: Citation): Explained {
  const support = supportOf(value, citation)
  return 'problem' in support ? { path: [support.member], problem: support.problem } : { sentence: '', stated: support }
}

function digits(value: Measured | undefined, words: string | undefined): Support {
  const lastDigit = value === undefined ? null : lastStatedDigit(words ?? '', value)
  return lastDigit === null ? {} : { lastDigit }
}
