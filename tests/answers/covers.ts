// Which fragments of cypher/read a test shows the answer of. `every-fragment.test.ts` fails when one has no test.

import { test } from 'vitest'

/** `test`, for tests that show what these fragments answer: `covers('Company.investors')('who put money in …', …)`. */
export function covers(...fragments: readonly string[]): typeof test {
  if (fragments.length === 0) throw new TypeError('the name of at least one fragment was expected')
  return test
}
