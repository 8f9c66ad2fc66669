// Tests that need a browser and running servers: vitest run --config tests/browser/vitest.config.ts
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/browser/*.browser.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What a page comes to show; a second is too short for a busy machine without a graphics card.
    expect: { poll: { timeout: 60_000 } },
    fileParallelism: false,
  },
})
