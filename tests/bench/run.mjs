/**
 * `npm run bench`: times the way from a dataset's text to a layout in a real Chromium, for stories of 10 to 100 000
 * generated events, then builds the site and weighs it. Figures are for comparing within one run: each stage stands beside
 * the floor, `JSON.parse` of the same text. Kept as JSON in tests/bench/results.json.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ensureInstalled, requireNode } from '../../src/cli/ensure-installed.mjs';

requireNode();
await ensureInstalled({ log: console.log });
const { build, runnerImport } = await import('vite');
const { chromium } = await import('playwright-core');
const { ensureBrowser } = await import('../setup/find-browser.mjs');
const { run } = await import('../setup/run-command.mjs');

const HERE = path.dirname(fileURLToPath(import.meta.url));
const TOP = path.join(HERE, '..', '..');
const SIZES = [10, 1_000, 10_000, 100_000];
const RUNS = 7;
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];

const executablePath = await ensureBrowser({
  log: console.log,
  run: (command, args, env) => run(command, args, { cwd: TOP, env }),
});
const { module: generator } = await runnerImport(path.join(TOP, 'tests/fixtures/generate-events.ts'), {
  configFile: false,
  logLevel: 'error',
});
const script = await bundle();
const browser = await chromium.launch({ executablePath, args: FLAGS });
const results = [];
for (const size of SIZES) {
  console.log(`Measuring ${size} events …`);
  const page = await browser.newPage();
  await page.addScriptTag({ content: script });
  const text = JSON.stringify(generator.generateDataset({ events: size }));
  const { events, times } = await page.evaluate(
    ([story, runs]) => globalThis.SourcelineBench.measure(story, runs),
    [text, RUNS],
  );
  if (events !== size)
    throw new Error(
      `${size} events were generated, but ${events} were read: the generator or the reader is wrong.`,
    );
  results.push({ size, bytes: Buffer.byteLength(text), stages: summarise(times) });
  await page.close();
}
const version = browser.version();
await browser.close();
// Always anew: what an earlier build left would be weighed as today's. As a program of its own, since the imports above
// have set this one to development.
console.log('Building the site …');
const built = await run(path.join(TOP, 'node_modules', '.bin', 'vite'), ['build', '--logLevel', 'warn'], {
  cwd: TOP,
  env: { NODE_ENV: 'production' },
});
if (built !== 0) throw new Error('The site cannot be built: mend what is said above, and try again.');

const report = {
  date: new Date().toISOString().slice(0, 10),
  browser: `Chromium ${version}`,
  processors: os.cpus().length,
  runs: RUNS,
  results,
  site: await weigh(),
};
await writeFile(path.join(HERE, 'results.json'), `${JSON.stringify(report, null, 2)}\n`);
print(report);

/** One classic script with the code under measure in it. */
async function bundle() {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    root: TOP,
    build: {
      write: false,
      lib: { entry: path.join(HERE, 'in-page.ts'), formats: ['iife'], name: 'SourcelineBench' },
    },
  });
  return output[0].output[0].code;
}

function summarise(times) {
  const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
  const floor = median(times['floor: JSON.parse']);
  return Object.entries(times).map(([stage, values]) => {
    const middle = median(values);
    return {
      stage,
      median: round(middle),
      min: round(Math.min(...values)),
      max: round(Math.max(...values)),
      ofFloor: round(middle / floor),
    };
  });
}

/** All code and styles of the built site, gzipped, in bytes. */
async function weigh() {
  const assets = path.join(TOP, 'dist', 'assets');
  const names = await readdir(assets);
  const sizes = {};
  for (const name of names) {
    if (!/\.(js|css)$/.test(name)) continue;
    const kind = path.extname(name).slice(1);
    sizes[kind] = (sizes[kind] ?? 0) + gzipSync(await readFile(path.join(assets, name)), { level: 9 }).length;
  }
  return sizes;
}

function print({ browser: name, processors, results: all, site }) {
  console.log(
    `\nMilliseconds in ${name} on ${processors} processors, medians of ${RUNS} runs; "× floor" says how many times JSON.parse.`,
  );
  for (const { size, bytes, stages } of all) {
    console.log(`\n${size.toLocaleString('en')} events, ${(bytes / 1e6).toFixed(2)} MB`);
    const rows = stages.map(({ stage, ofFloor, ...figures }) => [stage, { ...figures, '× floor': ofFloor }]);
    console.table(Object.fromEntries(rows));
  }
  console.log(`\nThe built site, gzipped: ${site.js} bytes of JavaScript, ${site.css} of CSS.`);
  console.log('Kept in tests/bench/results.json.');
}

function round(value) {
  return Math.round(value * 100) / 100;
}
