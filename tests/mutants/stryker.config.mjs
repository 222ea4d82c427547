import { fileURLToPath } from 'node:url';

// Mutation testing (https://stryker-mutator.io): changes the logic in small ways, one by one, and asks whether a test notices.
// What of it is run, run.mjs says.
const { MUTANTS_FLOOR: floor, MUTANTS_SAMPLE: sample } = process.env;
const floors = floor === undefined ? ['dataset', 'ingest', 'ingest/draft', 'state'] : [floor];
/** Drafting is as much as all the rest of its floor, and tried by itself. */
const under = (name) => (name === 'ingest' ? '*.ts' : '**/*.ts');

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', fileURLToPath(new URL('sample.mjs', import.meta.url))],
  checkers: sample === undefined ? [] : ['sample'],
  vitest: { configFile: 'tests/mutants/vitest.config.ts', related: false },
  // TypeScript 7 has no compiler API for the tester to rewrite a configuration with, and nothing there needs rewriting.
  tsconfigFile: 'tests/mutants/no-tsconfig.json',
  mutate: floors.map((name) => `src/${name}/${under(name)}`),
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  // The published schema is compared with what the code generates.
  ignorePatterns: ['dist', 'package', '.cache', 'public/*', '!public/schema', 'docs'],
  tempDirName: '.cache/mutants',
  reporters: ['clear-text', 'json', 'unlisted'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: '.cache/mutants.json' },
  // Whether it was enough, run.mjs says.
  thresholds: { high: 95, low: 85, break: null },
  concurrency: 1,
  // The tests of one floor take some minutes on a machine that is busy.
  dryRunTimeoutMinutes: 30,
  timeoutMS: 20_000,
  allowEmpty: false,
};
