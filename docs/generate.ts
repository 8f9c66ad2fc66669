// Writes the pages of docs/ that follow from the code: npm run docs

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pages } from './reference/pages.ts'

for (const [file, text] of pages()) writeFileSync(join(import.meta.dirname, file), text)
