/**
 * `npm run mutants`: changes the floors that decide what may be believed in small ways, one by one, and asks whether a test notices
 * (https://stryker-mutator.io). All of it takes hours; a sample says as much within a few percent.
 *
 *     npm run mutants                                           all mutants of dataset, ingest and state
 *     npm run mutants -- --floor state                          those of one floor, by its own tests; drafting is ingest/draft
 *     npm run mutants -- --floor state --sample 150 --seed 2    150 of them, the same for the same seed (1 where none is given)
 *     npm run mutants -- --floor state --sample 150 --keep      writes the figures to results.json and docs/trust.md, too
 *     npm run mutants -- --mutate 'src/state/address.ts'        those of some files
 *
 * Ends with exit code 1 where fewer than 85 % are noticed.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { killChildren, run } from '../setup/run-command.mjs';
import { NOT_DRAWN } from './sample.mjs';
import config from './stryker.config.mjs';

const TOP = fileURLToPath(new URL('../../', import.meta.url));
const RESULTS = path.join(TOP, 'tests/mutants/results.json');
const REPORT = path.join(TOP, config.jsonReporter.fileName);
const FLOORS = ['dataset', 'ingest', 'ingest/draft', 'state'];
const LEAST = 0.85;

const { values } = parseArgs({
  options: {
    floor: { type: 'string' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    mutate: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});
const { floor, sample, seed, mutate, keep } = values;
if (floor !== undefined && !FLOORS.includes(floor)) usage(`Give one of ${FLOORS.join(', ')} after --floor.`);
if (sample !== undefined && !/^[1-9]\d*$/.test(sample)) usage('Give a whole number above 0 after --sample.');
if (keep && (floor === undefined || mutate !== undefined))
  usage('--keep keeps the figures of a floor; give one after --floor, and no --mutate.');

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, async () => {
    await killChildren();
    process.exit(130);
  });
}
rmSync(REPORT, { force: true });
const code = await run(
  path.join(TOP, 'node_modules/.bin/stryker'),
  ['run', 'tests/mutants/stryker.config.mjs', ...(mutate === undefined ? [] : ['--mutate', mutate])],
  {
    cwd: TOP,
    env: {
      ...(floor !== undefined && { MUTANTS_FLOOR: floor }),
      ...(sample !== undefined && { MUTANTS_SAMPLE: sample, MUTANTS_SEED: seed }),
    },
  },
);
if (!existsSync(REPORT)) process.exit(code === 0 ? 1 : code);

const report = JSON.parse(readFileSync(REPORT, 'utf8'));
// The tester is silent about a file of tests that can't be loaded, and takes what it tests for untested.
const missing = testFiles().filter((file) => !(file in report.testFiles));
if (missing.length > 0) {
  console.error(`These tests could not be run, so that the figures say nothing: ${missing.join(', ')}`);
  process.exit(1);
}
const figures = count(report);
const share = figures.noticed / figures.tried;
console.log(
  `${figures.noticed} of ${figures.tried} mutants noticed (${(share * 100).toFixed(1)} %), ${figures.timedOut} of them by the clock alone; ${figures.untested} of the others run by no test; ${figures.all} in all, and ${figures.constants} of constants, which aren't tried`,
);
if (keep) {
  const kept = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')).floors : [];
  const result = { floor, date: new Date().toISOString().slice(0, 10), seed: Number(seed), ...figures };
  const floors = [...kept.filter((other) => other.floor !== floor), result].toSorted((a, b) =>
    a.floor < b.floor ? -1 : 1,
  );
  writeFileSync(RESULTS, `${JSON.stringify({ floors }, null, 2)}\n`);
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(path.join(TOP, 'tests/setup/trust-figures.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  module.writeFigures();
}
process.exitCode = share >= LEAST ? 0 : 1;

/** What became of the mutants of a report. Those of constants are of what is computed once, when a file is loaded. */
function count({ files }) {
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const are = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const left = mutants.filter(({ statusReason }) => statusReason === NOT_DRAWN).length;
  const constants = are('Ignored');
  const untested = are('NoCoverage');
  // Code that no longer ends is noticed by the clock; but so is a slow machine, which is why these are told apart.
  const timedOut = are('Timeout');
  const noticed = are('Killed') + timedOut;
  return {
    all: mutants.length - constants,
    constants,
    tried: mutants.length - constants - left - are('RuntimeError'),
    noticed,
    timedOut,
    untested,
  };
}

/** The tests that `vitest.config.ts` names. */
function testFiles() {
  return (floor === undefined ? FLOORS : [floor])
    .flatMap((name) =>
      readdirSync(path.join(TOP, 'tests', name), { recursive: name !== 'ingest', encoding: 'utf8' }).map(
        (file) => `tests/${name}/${file}`,
      ),
    )
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\/(?!linear)[^/]*\.test\.ts$/.test(file));
}

function usage(message) {
  console.error(message);
  process.exit(2);
}
