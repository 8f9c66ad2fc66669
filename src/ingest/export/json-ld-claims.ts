// A claim and its citations as nodes of the JSON-LD.

import type { EntityKind } from '../../domain/entity.ts'
import type { ClaimValue } from '../../domain/value.ts'
import { dateLiteral, iriOf, type Node, recordId } from './json-ld-terms.ts'
import type { Named, ShownCitation, ShownClaim } from './shown.ts'

/** The claim, then the words that carry it. */
export function claimNodes(claim: ShownClaim): Node[] {
  return [claimNode(claim), ...claim.citations.map(citation => citationNode(claim, citation))]
}

// ---------------------------------------------------------------------------------------------------------------------

function claimNode(claim: ShownClaim): Node {
  const { id, subject, predicate, object, value, modality, stance, rank, isInferred, statement, holder } = claim
  const sources = [...new Set(claim.citations.map(({ source }) => recordId(source.id)))]
  return {
    id: `claim:${id}`,
    type: ['schema:Claim', 'rdf:Statement', 'prov:Entity'],
    text: statement,
    about: [subject, ...(object ? [object] : [])].map(each => recordId(each.id)),
    subject: recordId(subject.id),
    predicate: `cg:${predicate}`,
    object: object && recordId(object.id),
    value: value && valueNode(value),
    modality: `cg:${modality}`,
    stance: `cg:${stance}`,
    rank: `cg:${rank}`,
    isInferred,
    ...qualifierNode(claim),
    author: isAgent(holder) ? recordId(holder.id) : undefined,
    appearance: sources,
    wasDerivedFrom: sources,
  }
}

/** An opinion's author can be a person or an organization, not an article. */
const isAgent = (holder: Named | undefined): holder is Named => AGENTS.has(holder?.kind ?? 'Topic')
const AGENTS: ReadonlySet<EntityKind | 'Source'> = new Set(['Company', 'Fund', 'Organization', 'Person'] as const)

function qualifierNode({ qualifiers }: ShownClaim): Node {
  const { asOf, validFrom, validTo, round, tranche, basis, phase, holder, role, parts } = qualifiers
  const ours = (member: string | undefined) => member && `cg:${member}`
  return {
    asOf: asOf && dateLiteral(asOf),
    validFrom: validFrom && dateLiteral(validFrom),
    validTo: validTo && dateLiteral(validTo),
    round: round && recordId(round),
    tranche,
    basis: ours(basis),
    phase: ours(phase),
    holder: holder && recordId(holder),
    role,
    parts: ours(parts),
  }
}

/** Figures are exact decimals, of which an absent one is not known. */
function valueNode(value: ClaimValue): unknown {
  if (value.type === 'TextValue') return value.text
  if (value.type === 'DateValue')
    return value.inferred ? { 'rdf:value': dateLiteral(value.date), inferred: true } : dateLiteral(value.date)
  const { lower, upper, approximate } = value
  const bounds = { minValue: lower, maxValue: upper, approximate }
  return value.type === 'Money'
    ? { type: 'schema:MonetaryAmount', amount: value.amount, currency: value.currency, ...bounds }
    : { type: 'schema:QuantitativeValue', amount: value.number, unitText: value.unit, ...bounds }
}

/** Positions are Unicode code points of the text with that hash, as the Web Annotation Data Model counts them (4.2.5). */
function citationNode(claim: ShownClaim, citation: ShownCitation): Node {
  const { id, source, quote, start, end, sha256, assertedBy, link, derivationKind } = citation
  const by = assertedBy && recordId(assertedBy.id)
  return {
    id: `citation:${id}`,
    type: ['oa:Annotation', 'prov:Entity'],
    motivation: 'oa:describing',
    body: `claim:${claim.id}`,
    target: {
      type: 'oa:SpecificResource',
      source: recordId(source.id),
      selector: [
        { type: 'oa:TextQuoteSelector', exact: quote },
        { type: 'oa:TextPositionSelector', start: String(start), end: String(end) },
      ],
      sha256,
    },
    wasQuotedFrom: recordId(source.id),
    wasAttributedTo: isAgent(assertedBy) ? by : undefined,
    hadPrimarySource: isAgent(assertedBy) ? undefined : by,
    attribution: citation.attribution,
    locator: citation.locator,
    asStated: citation.asStated,
    statedEquivalent: citation.statedEquivalent,
    subjectAsWritten: citation.subjectAsWritten,
    objectAsWritten: citation.objectAsWritten,
    derivationKind: derivationKind && `cg:${derivationKind}`,
    derivation: citation.derivation,
    url: link && iriOf(link),
    dataset: citation.dataset,
    note: citation.note,
  }
}
