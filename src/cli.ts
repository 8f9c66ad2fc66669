#!/usr/bin/env node
import { Command } from 'commander'
import { ClaimgraphError, exitCode } from './domain/error.ts'
import { checkDatasets } from './ingest/check.ts'
import { coverage } from './ingest/coverage.ts'

const program = new Command('claimgraph')
program
  .command('check')
  .argument('<folder...>')
  .option('--coverage')
  .action(async (folders: string[], options: { coverage?: boolean }) => {
    for (const dataset of await checkDatasets(folders)) {
      console.log(
        `${dataset.id}: ${dataset.sources.length} sources, ${dataset.entities.length} entities, ${dataset.claims.length} claims`,
      )
      if (options.coverage) {
        const found = coverage(dataset)
        console.log(`${found.cited} of ${found.sentences} sentences are cited`)
        for (const { source, line, sentence, reason } of found.uncited)
          console.log(`${source}:${line} ${sentence}\n    ${reason ?? 'NO REASON GIVEN'}`)
      }
    }
  })
try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof ClaimgraphError)) throw error
  for (const line of error.problems) console.error(line)
  console.error(error.message)
  process.exitCode = exitCode(error)
}
