/**
 * `npm run fuzz`: made-up inputs for all that reads what others have written, for as long as is asked, from a seed that is printed.
 * Ends with exit code 1 where something doesn't hold for an input, or an input takes longer than a second.
 *
 *     npm run fuzz                          ten minutes, a random seed
 *     npm run fuzz -- --minutes 60          as long
 *     npm run fuzz -- --seed 7 --only EDTF  the same inputs again, of the targets whose names hold the word
 *     npm run fuzz -- --keep                writes the figures to results.json and docs/trust.md, too
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { ensureInstalled, requireNode } from '../../src/cli/ensure-installed.mjs';

/** After so long an input is taken for one that never ends, and its worker is stopped. */
const HANGS_MS = 20_000;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string' },
    only: { type: 'string', default: '' },
    keep: { type: 'boolean', default: false },
  },
});
requireNode();
await ensureInstalled({ log: console.log });

const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
const minutes = Number(values.minutes);
if (!Number.isInteger(seed) || !(minutes > 0)) {
  console.error('Give a whole number after --seed, and a number of minutes above 0 after --minutes.');
  process.exit(2);
}
console.log(`seed ${seed}, ${minutes} minutes`);

const { names } = await once({ names: true });
const chosen = names.filter((name) => name.includes(values.only));
const share = (minutes * 60_000) / chosen.length;
const targets = [];
for (const name of chosen) {
  const result = await once({ name, seed, milliseconds: share });
  targets.push({ name, ...result });
  console.log(
    `${result.failure === null ? 'ok  ' : 'FAIL'} ${name}: ${result.inputs} inputs, ${result.slow} over a second (slowest ${Math.round(result.slowest)} ms)`,
  );
  if (result.failure !== null) console.log(result.failure);
}

const results = {
  date: new Date().toISOString().slice(0, 10),
  seed,
  minutes,
  inputs: targets.reduce((sum, { inputs }) => sum + inputs, 0),
  failures: targets.filter(({ failure }) => failure !== null).length,
  slow: targets.reduce((sum, { slow }) => sum + slow, 0),
  targets: targets.map(({ name, inputs, slow, slowest, failure }) => ({
    name,
    inputs,
    slow,
    slowest: Math.round(slowest),
    failure: failure !== null,
  })),
};
console.log(
  `${results.inputs} inputs, ${results.failures} failures, ${results.slow} over a second; seed ${seed}`,
);
if (values.keep) {
  const folder = new URL('.', import.meta.url);
  writeFileSync(fileURLToPath(new URL('results.json', folder)), `${JSON.stringify(results, null, 2)}\n`);
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(
    fileURLToPath(new URL('../setup/trust-figures.ts', import.meta.url)),
    {
      configFile: false,
      logLevel: 'error',
    },
  );
  module.writeFigures();
}
process.exitCode = results.failures + results.slow === 0 ? 0 : 1;

/** What a worker of its own answers; one that hangs is stopped, and said to have. */
function once(asked) {
  const clock = new Float64Array(new SharedArrayBuffer(8));
  const worker = new Worker(new URL('worker.mjs', import.meta.url), { workerData: { asked, clock } });
  return new Promise((resolve, reject) => {
    const watch = setInterval(() => {
      const began = clock[0];
      if (began === 0 || performance.timeOrigin + performance.now() - began < HANGS_MS) return;
      end();
      resolve({ inputs: 1, slow: 1, slowest: HANGS_MS, failure: `an input never ends (seed ${seed})` });
    }, 500);
    const end = () => {
      clearInterval(watch);
      void worker.terminate();
    };
    worker.once('message', (answer) => {
      end();
      resolve(answer);
    });
    worker.once('error', (error) => {
      end();
      reject(error);
    });
  });
}

process.once('SIGINT', () => process.exit(130));
