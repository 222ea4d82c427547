import { defineConfig } from 'vitest/config';

const floor = process.env['MUTANTS_FLOOR'];
const tests = floor === 'ingest' ? 'ingest/*' : `${floor ?? '{dataset,ingest,state}'}/**/*`;

/** The tests of the floors that are mutated, and nothing that needs a browser, a build or the clock. */
export default defineConfig({
  test: {
    // The tester runs tests in threads, whose time zone can't be changed.
    env: { TZ: 'UTC', FIXED_ZONE: 'yes' },
    environment: 'node',
    include: [`tests/${tests}.test.ts`],
    // These tell how the time grows with the text, and take most of it. `run.mjs` doesn't miss them.
    exclude: ['**/linear*.test.ts'],
    // Code that has been prepared for mutants is several times slower, and some tests read megabytes.
    testTimeout: 300_000,
  },
});
