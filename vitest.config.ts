import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Two copies of graphql in one process would not accept each other's schemas: everybody gets the one that Node resolves.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    // One Neo4j for the whole run; files take turns, and each begins by making the graph what it needs.
    globalSetup: ['tests/neo4j.setup.ts', 'tests/temporary.setup.ts'],
    setupFiles: ['tests/cleanup.setup.ts', 'tests/problems.setup.ts', 'tests/random.setup.ts'],
    fileParallelism: false,
    // What all of them import is read once, and stays warm.
    isolate: false,
    // No test measures time; these end what hangs. A busy machine takes ten times as long as another, with several commands in a test.
    testTimeout: 300_000,
    hookTimeout: 600_000,
  },
})
