// Whatever a run leaves in the system's temporary folder goes with it, also what a killed process couldn't remove.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-tests-'))
  // The workers, and what they start, take it for the temporary folder.
  process.env.TMPDIR = folder
  return () => {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    } catch (error) {
      // What is still being written there is no fault of a test.
      console.error(`${folder} is left: ${(error as Error).message}`)
    }
  }
}
