// Open questions of identity as judgements to fill in: names that mean nobody, or several, and pairs of entities that may be one.

import { writeFile } from 'node:fs/promises'
import { Document, isSeq, type YAMLMap } from 'yaml'
import { ClaimgraphError } from '../domain/error.ts'
import type { Judgement } from '../domain/judgement.ts'
import type { Duplicate } from './duplicates.ts'
import { problemLine } from './problem.ts'
import type { Question } from './resolve.ts'

const ON_NAMES = ` Names that mean nobody, or several. For each, turn UNSURE into SAME for the entity that is meant, say why in
 "reason", delete the others, and put the file into the dataset's folder. A name with no candidate needs an entity of
 its own, or has to be one of an entity's aliases.`
const ON_PAIRS = ` Pairs of entities that may be one. Turn UNSURE into SAME or DIFFERENT, say why in "reason", delete what you can't
 decide, and put the file into the folder of a dataset.`

/** Names as questions. Throws BAD_USER_INPUT where there is such a file already. */
export async function draftNames(file: string, questions: readonly Question[]): Promise<void> {
  const judgements = questions.flatMap(({ name, candidates }) =>
    candidates.map(({ entity: { id }, reason }): Judgement => ({ verdict: 'UNSURE', name, entity: id, reason })),
  )
  const notes = questions.map(
    ({ name, place, candidates }) =>
      ` ${problemLine({ ...place, message: JSON.stringify(name) })}${candidates.length === 0 ? ': no candidate' : ''}`,
  )
  await writeNew(file, [ON_NAMES, '', ...notes].join('\n'), judgements)
}

/** Pairs as questions. Throws BAD_USER_INPUT where there is such a file already. */
export async function draftPairs(file: string, pairs: readonly Duplicate[]): Promise<void> {
  const judgements = pairs.map(({ a, b, names, score }): Judgement => {
    const reason = `Their names ${names.map(each => JSON.stringify(each)).join(' and ')} are alike (${score.toFixed(2)}).`
    return { verdict: 'UNSURE', a, b, reason }
  })
  await writeNew(file, ON_PAIRS, judgements)
}

async function writeNew(file: string, comment: string, judgements: readonly Judgement[]): Promise<void> {
  const document = new Document({ judgements })
  document.commentBefore = comment
  const list = document.get('judgements')
  if (isSeq(list)) for (const item of list.items) (item as YAMLMap).flow = true
  await writeFile(file, document.toString({ lineWidth: 0 }), { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    throw new ClaimgraphError(
      'BAD_USER_INPUT',
      error.code === 'EEXIST'
        ? `${file} is there already: name a new file for the questions, so that nothing is overwritten.`
        : `${file} cannot be written (${error.code})${error.code === 'ENOENT' ? ': is its folder there?' : '.'}`,
    )
  })
}
