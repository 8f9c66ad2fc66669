// An entity of FollowTheMoney, a line of JSON: an id, a schema, and lists of values by property. What the model doesn't take is left out or cut
// here, so that no reader has to.

/** An entity as the line has it. */
export interface FtmEntity {
  id: string
  schema: FtmSchema
  properties: Readonly<Record<string, readonly string[]>>
}

/** Schemata with what they extend, as far as ranges ask for it. */
const SCHEMATA = {
  Company: ['LegalEntity', 'Organization', 'Asset', 'Thing'],
  Organization: ['LegalEntity', 'Thing'],
  Person: ['LegalEntity', 'Thing'],
  Asset: ['Thing'],
  Project: ['Thing'],
  Article: ['Document', 'Thing'],
  HyperText: ['Document', 'Thing'],
  Document: ['Thing'],
  Note: ['Thing'],
  Ownership: [],
  Directorship: [],
  ProjectParticipant: [],
  UnknownLink: [],
  Payment: [],
  Documentation: [],
} as const satisfies Record<string, readonly string[]>
export type FtmSchema = keyof typeof SCHEMATA

/** Whether an entity of the schema may stand where the range is asked for. */
export const isOf = (schema: FtmSchema, range: string): boolean =>
  schema === range || (SCHEMATA[schema] as readonly string[]).includes(range)

/** Ids have letters, digits, dots and hyphens. Ids of records have no dots, so none can be that of a claim. */
export const ftmId = (id: string): string => id.replaceAll('_', '.')

type Values = string | undefined | readonly (string | undefined)[]

/** Values that are undefined are left out, and none stands twice. */
export function ftmEntity(id: string, schema: FtmSchema, properties: Readonly<Record<string, Values>>): FtmEntity {
  const given = Object.entries(properties).map(([name, values]) => {
    const fitting = [values].flat().flatMap(value => fitted(name, value))
    return [name, [...new Set(fitting)]] as const
  })
  return { id: ftmId(id), schema, properties: Object.fromEntries(given.filter(([, values]) => values.length > 0)) }
}

/** FollowTheMoney's dates have no intervals: an interval gives both its ends. */
export const ftmDates = (edtf: string | undefined): string[] => edtf?.split('/') ?? []

// ---------------------------------------------------------------------------------------------------------------------

const NAMES = new Set(['name', 'alias', 'previousName', 'weakAlias', 'abbreviation'])
const TEXTS = new Set(['summary', 'description', 'notes', 'purpose'])
const URLS = new Set(['sourceUrl'])
/** Characters that a value of the model has at most (followthemoney/types). */
const [MAX_NAME, MAX_TEXT, MAX_URL, MAX_STRING] = [512, 65_000, 4_096, 1_024]

function fitted(property: string, value: string | undefined): string[] {
  if (value === undefined || value.trim() === '') return []
  if (URLS.has(property)) return value.length <= MAX_URL ? [value] : []
  if (NAMES.has(property)) return [cut(value.replace(/\s+/g, ' ').trim(), MAX_NAME)]
  return [cut(value, TEXTS.has(property) ? MAX_TEXT : MAX_STRING)]
}

function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const points = [...text]
  return points.length <= most ? text : `${points.slice(0, most - 1).join('')}…`
}
