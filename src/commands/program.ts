// The commands, by what they are about. Exit codes: 0 fine, 1 the data or the request is wrong, 2 the environment is.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command, CommanderError } from 'commander'
import { exitCode } from '../domain/error.ts'
import { errorLines } from '../report.ts'
import { progress } from './context.ts'
import { addDataCommands } from './data.ts'
import { addDraftCommand } from './draft.ts'
import { addExportCommand } from './export.ts'
import { addIdentityCommands } from './identity.ts'
import { addServeCommands } from './serve.ts'
import { addSourceCommands } from './sources.ts'

// What the environment says wins over the file.
if (existsSync('.env')) process.loadEnvFile('.env')

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8')) as {
  version: string
}
// Whoever reads the output may stop reading: `claimgraph check … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))

const program = new Command('claimgraph')
  .description('A knowledge graph of companies, investors and claims, every fact with its citation.')
  .version(version)
  .showHelpAfterError()
  .exitOverride()
addServeCommands(program)
addDataCommands(program)
addDraftCommand(program)
addExportCommand(program)
addIdentityCommands(program)
addSourceCommands(program)

try {
  await program.parseAsync()
  progress.end('done')
} catch (error) {
  progress.end('failed')
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 1
  else {
    for (const line of errorLines(error)) process.stderr.write(`${line}\n`)
    process.exitCode = exitCode(error)
  }
}
