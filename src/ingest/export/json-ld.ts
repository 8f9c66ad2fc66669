// JSON-LD 1.1: sources and entities as things of schema.org, claims as its Claims with where they appear, their words as Web Annotations, and how
// one came from the other by PROV-O. One document with its context inside, a node a line.

import type { EntityKind } from '../../domain/entity.ts'
import type { About, Format } from './format.ts'
import { claimNodes } from './json-ld-claims.ts'
import { CONTEXT } from './json-ld-context.ts'
import { dateLiteral, iriOf, literalIn, type Node, recordId } from './json-ld-terms.ts'
import type { ShownConflict, ShownEntity, ShownRecord, ShownSource } from './shown.ts'

export function jsonLdFormat(): Format {
  return {
    makes: 'file',
    begin: about => [['', `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[\n${line(exportNode(about))}`]],
    texts: record => nodesOf(record).map(node => ['', `,\n${line(node)}`]),
    end: () => [['', '\n]}\n']],
  }
}

/** Members that are undefined are left out. */
export function nodesOf(record: ShownRecord): Node[] {
  if (record.type === 'source') return [sourceNode(record)]
  if (record.type === 'entity') return [entityNode(record)]
  if (record.type === 'claim') return claimNodes(record)
  return [conflictNode(record)]
}

// ---------------------------------------------------------------------------------------------------------------------

/** Without the lists that are empty. */
const line = (node: Node): string =>
  JSON.stringify(node, (_, value: unknown) => (Array.isArray(value) && value.length === 0 ? undefined : value))

const exportNode = ({ epoch, publishedAt, datasets }: About): Node => ({
  type: ['schema:Dataset', 'prov:Collection'],
  name: `Claimgraph: ${datasets.join(', ')}`,
  version: String(epoch),
  dateModified: publishedAt ?? undefined,
})

const SOURCE_TYPES: Readonly<Record<ShownSource['kind'], string>> = {
  ARTICLE: 'schema:NewsArticle',
  REPORT: 'schema:Report',
  PAPER: 'schema:ScholarlyArticle',
  FILING: 'schema:DigitalDocument',
  PRESS_RELEASE: 'schema:Article',
  WEB_PAGE: 'schema:WebPage',
  BOOK: 'schema:Book',
  DATA: 'schema:Dataset',
  OTHER: 'schema:CreativeWork',
}

function sourceNode(source: ShownSource): Node {
  const { id, kind, title, publisher, authors, publishedOn, publishedOnInferred, url, language } = source
  const origins = source.drawsOn.map(recordId)
  return {
    id: recordId(id),
    type: [SOURCE_TYPES[kind], 'prov:Entity'],
    additionalType: `cg:${kind}`,
    name: title,
    // Whether a name is a person's nobody says.
    author: authors.map(name => ({ type: 'prov:Agent', name })),
    publisher: publisher && { type: ['schema:Organization', 'prov:Agent'], name: publisher },
    datePublished: publishedOn && dateLiteral(publishedOn),
    publishedOnInferred: publishedOn && publishedOnInferred,
    url: url && iriOf(url),
    inLanguage: language,
    licence: source.licence,
    isBasedOn: origins,
    wasDerivedFrom: origins,
    sha256: source.sha256,
    note: source.note,
  }
}

const ENTITY_TYPES: Readonly<Record<EntityKind, readonly string[]>> = {
  Company: ['schema:Organization', 'prov:Organization'],
  Fund: ['schema:Organization', 'prov:Organization'],
  Organization: ['schema:Organization', 'prov:Organization'],
  Person: ['schema:Person', 'prov:Person'],
  Model: ['schema:SoftwareApplication'],
  Product: ['schema:Product'],
  Technology: ['schema:DefinedTerm'],
  Topic: ['schema:DefinedTerm'],
  FundingRound: ['schema:Event'],
}

function entityNode({ id, kind, name, aliases, description, note, formerIds }: ShownEntity): Node {
  return {
    id: recordId(id),
    type: ENTITY_TYPES[kind],
    additionalType: `cg:${kind}`,
    name,
    alternateName: aliases.map(alias => literalIn(alias.language, alias.name)),
    description,
    note,
    sameAs: formerIds.map(recordId),
  }
}

function conflictNode(conflict: ShownConflict): Node {
  const { id, kind, state, explanation, predicate, subject, object, evidence } = conflict
  const sides = conflict.sides.map(claims => claims.map(claim => `claim:${claim}`))
  return {
    id: `conflict:${id}`,
    type: ['cg:Conflict', 'prov:Entity'],
    conflictKind: `cg:${kind}`,
    state: `cg:${state}`,
    description: explanation,
    subject: recordId(subject.id),
    predicate: `cg:${predicate}`,
    object: object && recordId(object.id),
    between: sides.flat(),
    sides,
    wasDerivedFrom: sides.flat(),
    evidence,
  }
}
