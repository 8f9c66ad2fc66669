// FollowTheMoney, the model of Aleph, OpenSanctions and other tools of investigators: an entity a line (entities.ftm.json). Sources are its
// documents, entities its legal entities, assets and projects; claims are links between them, or notes (ftm-claims.ts).

import { contentId } from '../../domain/canonical.ts'
import { Spool } from '../spool.ts'
import type { Format } from './format.ts'
import { claimEntities, completed, schemaOf } from './ftm-claims.ts'
import { type FtmEntity, type FtmSchema, ftmDates, ftmEntity } from './ftm-entity.ts'
import { ftmLanguage } from './ftm-languages.ts'
import type { ShownAlias, ShownConflict, ShownEntity, ShownRecord, ShownSource } from './shown.ts'

export function followTheMoneyFormat(): Format {
  // Who was paid into a round is known when all that was raised has been seen: these payments wait.
  const waiting = new Spool()
  const raisedBy = new Map<string, string[]>()
  return {
    makes: 'file',
    // The file is there also where nothing goes into it.
    begin: () => [['', '']],
    *texts(record) {
      for (const entity of entitiesOf(record)) {
        if (entity.schema === 'Payment' && entity.properties.beneficiary === undefined)
          waiting.run('INSERT INTO line VALUES (?)', JSON.stringify(entity))
        else yield ['', line(entity)]
        const { participant: [company] = [], project: [round] = [] } = entity.properties
        if (record.type === 'claim' && record.predicate === 'RAISED' && entity.schema === 'ProjectParticipant')
          raisedBy.set(round!, [...(raisedBy.get(round!) ?? []), company!])
      }
    },
    *end() {
      for (const { json } of waiting.rows<{ json: string }>('SELECT json FROM line')) {
        const payment = completed(JSON.parse(json) as FtmEntity, raisedBy)
        if (payment !== undefined) yield ['', line(payment)]
      }
    },
    close: () => waiting.close(),
  }
}

/** What a record is in the model: itself, or several links and notes. A payment into a round has no beneficiary yet. */
export function entitiesOf(record: ShownRecord): FtmEntity[] {
  if (record.type === 'source') return sourceEntities(record)
  if (record.type === 'entity') return entityEntities(record)
  if (record.type === 'claim') return claimEntities(record)
  return [conflictNote(record)]
}

// ---------------------------------------------------------------------------------------------------------------------

const line = (entity: FtmEntity): string => `${JSON.stringify(entity)}\n`

const DOCUMENTS: Readonly<Partial<Record<ShownSource['kind'], FtmSchema>>> = {
  ARTICLE: 'Article',
  PRESS_RELEASE: 'Article',
  WEB_PAGE: 'HyperText',
}

/** The document, and a link to each that it draws on. */
function sourceEntities(source: ShownSource): FtmEntity[] {
  const { id, kind, title, authors, publisher, publishedOn, publishedOnInferred, url, language } = source
  const document = ftmEntity(id, DOCUMENTS[kind] ?? 'Document', {
    name: title,
    title,
    // Documents have to have one; the texts themselves are not exported.
    fileName: id,
    author: authors,
    publisher,
    publishedAt: ftmDates(publishedOn),
    sourceUrl: url,
    language: ftmLanguage(language),
    keywords: kind,
    notes: [source.note, source.licence, publishedOnInferred ? 'The date of publication is inferred.' : undefined],
  })
  const links = source.drawsOn.map(origin =>
    ftmEntity(contentId('d1', { source: id, origin }), 'Documentation', {
      document: origin,
      entity: id,
      role: 'draws on',
    }),
  )
  return [document, ...links]
}

/** Nothing for what the model has no schema for: a topic stands in the words of what is claimed of it. */
function entityEntities({ id, kind, name, aliases, description, note }: ShownEntity): FtmEntity[] {
  const schema = schemaOf(kind)
  if (schema === undefined) return []
  const named = Map.groupBy(aliases, alias => propertyOf(alias, schema))
  const names = Object.fromEntries([...named].map(([property, some]) => [property, some.map(alias => alias.name)]))
  return [ftmEntity(id, schema, { name, ...names, description, notes: note, keywords: kind })]
}

const ALIASES: Readonly<Partial<Record<ShownAlias['kind'], string>>> = {
  FORMER: 'previousName',
  MISSPELLING: 'weakAlias',
  ABBREVIATION: 'weakAlias',
}

/** Only legal entities have abbreviations. */
const propertyOf = ({ kind }: ShownAlias, schema: FtmSchema): string =>
  kind === 'ABBREVIATION' && schema !== 'Asset' && schema !== 'Project' ? 'abbreviation' : (ALIASES[kind] ?? 'alias')

function conflictNote(conflict: ShownConflict): FtmEntity {
  const { id, kind, state, predicate, subject, object, explanation, evidence, sides } = conflict
  const about = [subject, ...(object ? [object] : [])].filter(each => schemaOf(each.kind) !== undefined)
  return ftmEntity(id, 'Note', {
    name: `${kind} (${state}): ${subject.name}, ${predicate}`,
    entity: about.map(each => each.id),
    description: explanation,
    notes: [...evidence, `Between the claims ${sides.map(claims => claims.join(', ')).join(' and ')}`],
    keywords: ['conflict', kind, state],
  })
}
