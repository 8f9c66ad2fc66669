// The command that has a model propose a dataset.

import { basename, resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { requireModel } from '../config.ts'
import { counted } from '../domain/counted.ts'
import { ClaimgraphError } from '../domain/error.ts'
import { RecordId } from '../domain/id.ts'
import { SOURCE_KINDS } from '../domain/source.ts'
import { readArticle, sourceOf } from '../drafting/article.ts'
import { type Draft, draft } from '../drafting/draft.ts'
import { linesText } from '../drafting/pieces.ts'
import { refusalLine } from '../drafting/refusal.ts'
import { shown } from '../ingest/folder.ts'
import { print, progress, settings, several, stopped } from './context.ts'

interface DraftFlags {
  into: string
  id?: string
  title?: string
  kind: string
  publisher?: string
  author: string[]
  publishedOn?: string
  url?: string
  language?: string
  json?: boolean
}

export function addDraftCommand(program: Command): void {
  program
    .command('draft')
    .description(
      'have a language model propose a dataset from a text: what passes the gates is written for you to read',
    )
    .argument('<article>', 'the text, as plain UTF-8')
    .requiredOption('--into <folder>', 'a folder that is not there yet, or is empty')
    .option('--id <id>', 'of the dataset and its source (default: the name of the folder)')
    .option('--title <text>', 'of the source (default: the first line of the text)')
    .addOption(new Option('--kind <kind>', 'of the source').choices(SOURCE_KINDS).default('ARTICLE'))
    .option('--publisher <name>', 'of the source')
    .option('--author <name>', 'of the source; may be said several times', several, [])
    .option('--published-on <date>', 'such as 2026-05-14, 2026-05 or 2026')
    .option('--url <url>', 'where the source can be read')
    .option('--language <code>', 'of the text, such as en or zh-Hans')
    .option('--json', 'print JSON')
    .action(async (path: string, flags: DraftFlags) => {
      const model = requireModel(settings())
      const { into, json, author, ...said } = flags
      const id = idOf(flags)
      const article = await readArticle(path)
      const source = sourceOf(article, { ...said, id, ...(author.length > 0 && { authors: author }) })
      const drafted = await draft(article, source, {
        model,
        into,
        today: new Date().toISOString().slice(0, 10),
        onProgress: progress.step,
        signal: stopped('The draft was stopped: nothing was drafted.'),
      })
      report(drafted)
      print(json ? drafted : draftedLines(drafted).join('\n'))
      const unread = drafted.refused.some(({ what }) => what === 'ANSWER')
      if (drafted.written === null || drafted.undrafted.length > 0 || unread) process.exitCode = 1
    })
}

// ---------------------------------------------------------------------------------------------------------------------

function idOf({ id, into }: DraftFlags): string {
  const found = id ?? basename(resolve(into))
  if (RecordId.safeParse(found).success) return found
  throw new ClaimgraphError(
    'BAD_USER_INPUT',
    `${id === undefined ? `The folder's name ${JSON.stringify(found)} is no id: give one with --id, of` : `--id ${JSON.stringify(found)} is no id: expected`} lower-case letters, digits and hyphens, such as my-article.`,
  )
}

/** How many refusals are shown one by one: all of them are in refused.md and in the JSON. */
const SHOWN = 20

function report({ refused, undrafted }: Draft): void {
  for (const each of undrafted) progress.step(`not drafted, ${linesText(each)}: ${each.reason}`)
  for (const each of refused.slice(0, SHOWN)) progress.step(`refused ${refusalLine(each)}`)
  if (refused.length > SHOWN) progress.step(`refused ${refused.length - SHOWN} more`)
}

function draftedLines({ dataset, written, mended, refused, undrafted }: Draft): string[] {
  const rest = [
    `${refused.length} refused`,
    mended > 0 && `${mended} with their quotes mended`,
    undrafted.length > 0 && `${counted(undrafted.length, 'piece')} of the text not drafted`,
  ].filter(Boolean)
  if (written === null)
    return [`${dataset}: nothing of what the model proposed passed the gates (${rest.join(', ')}); nothing was written`]
  const { counts, coverage, folder } = written
  return [
    `${dataset}: ${counted(counts.entities, 'entity', 'entities')}, ${counted(counts.claims, 'claim')}, ${counted(counts.citations, 'citation')}; ${rest.join(', ')}`,
    `${coverage.cited} of ${coverage.sentences} sentences are cited`,
    `the draft is in ${shown(folder)}: read it before you ingest it`,
  ]
}
