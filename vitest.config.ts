import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Worker threads of the code under test run from `src/` too. */
const execArgv = ['--import', fileURLToPath(new URL('tests/support/typescript-in-workers.mjs', import.meta.url))];

/** Laws (fast-check) draw the same examples in every run. */
const common = { execArgv, setupFiles: ['tests/support/law-seed.ts'] };

/** Three projects: `unit` needs nothing, `integration` starts a throw-away Neo4j, `e2e` a real Chromium as well. */
export default defineConfig({
  test: {
    reporters: ['default', './tests/support/closing-line-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          ...common,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/integration/**', 'tests/e2e/**'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'integration',
          ...common,
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/support/throw-away-neo4j.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'e2e',
          ...common,
          // As patient as the pages' own waiting, for machines that have other work to do.
          expect: { poll: { timeout: 30_000 } },
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/throw-away-neo4j.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
