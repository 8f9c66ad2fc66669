#!/usr/bin/env node
// What `claimgraph` runs. What Node made of our files is kept beside the packages: the next run starts in half of the time. Where nothing
// can be kept there, it starts as it would without.

import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

enableCompileCache(join(import.meta.dirname, '..', 'node_modules', '.cache', 'claimgraph'))
await import('./commands/program.ts')
