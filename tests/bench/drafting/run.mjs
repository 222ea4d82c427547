// Scores the drafting of stories on a folder of annotated articles, beside plain libraries, in one run:
//
//     npm run -s bench:draft -- --corpora DIR [--json FILE] [--errors]
//
// DIR holds the corpora and their scorers (`dates.json`, `score/score-dates.mjs`, …). Each adapter becomes one plain
// script first, since a scorer starts it anew for every article.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';

const exec = promisify(execFile);
const root = fileURLToPath(new URL('../../..', import.meta.url));
const MOST_OUTPUT = 64 << 20;

/** What is measured: an adapter of this folder, a scorer and a corpus of the given one, and which figures to show. */
const MEASURES = [
  {
    task: 'dates',
    tool: 'chrono-node and bare years',
    adapter: 'dates-baseline',
    scorer: 'score-dates.mjs',
    corpus: 'dates.json',
    figures: dateFigures,
  },
  {
    task: 'dates',
    tool: 'Sourceline',
    adapter: 'dates',
    scorer: 'score-dates.mjs',
    corpus: 'dates.json',
    figures: dateFigures,
  },
  {
    task: 'quotes',
    tool: 'marks and the nearest verb',
    adapter: 'quotes-baseline',
    scorer: 'score-quotes.mjs',
    corpus: 'quotes.json',
    figures: quoteFigures,
  },
  {
    task: 'quotes',
    tool: 'Sourceline',
    adapter: 'quotes',
    scorer: 'score-quotes.mjs',
    corpus: 'quotes.json',
    figures: quoteFigures,
  },
];

function quoteFigures({ strict, speakerAccuracy, termsReported, anchorErrors }) {
  return {
    'quotes strict F1': strict.f1,
    'speaker right, %': speakerAccuracy,
    'terms reported, %': termsReported,
    'anchor errors': anchorErrors,
  };
}

function dateFigures({ calendar, anchorErrors }) {
  return {
    'calendar strict F1': calendar.strict.f1,
    'calendar relaxed F1': calendar.relaxed.f1,
    'calendar value F1': calendar.value.f1,
    'anchor errors': anchorErrors,
  };
}

const USAGE = `npm run -s bench:draft -- --corpora DIR [options]

Scores the drafting of stories on a folder of annotated articles, beside plain libraries.

  --corpora DIR   the folder with dates.json, quotes.json and their scorers in score/
  --json FILE     write the figures to a file, too
  --errors        print what was read otherwise than annotated, on standard error
  --help          print this`;

const values = readOptions();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
if (!values.corpora || !existsSync(values.corpora)) {
  console.error('Which folder holds the corpora? Write --corpora DIR.');
  process.exit(2);
}
const corpora = resolve(values.corpora);
const scripts = mkdtempSync(join(tmpdir(), 'sourceline-draft-'));
try {
  const results = [];
  for (const measure of MEASURES) results.push(await run(measure));
  show(results);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
} finally {
  rmSync(scripts, { recursive: true, force: true });
}

async function run({ task, tool, adapter, scorer, corpus, figures }) {
  const script = await bundle(adapter);
  const args = [
    join(corpora, 'score', scorer),
    join(corpora, corpus),
    ...(values.errors ? ['--errors'] : []),
  ];
  const env = { ...process.env, CMD: `node ${script} {file} {date}` };
  const { stdout, stderr } = await exec(process.execPath, args, { env, maxBuffer: MOST_OUTPUT });
  if (values.errors) process.stderr.write(stderr);
  const score = JSON.parse(stdout);
  return {
    task,
    tool,
    corpus,
    documents: score.documents,
    figures: figures(score),
    score: { ...score, cmd: undefined },
  };
}

/** One script without imports, so that starting it costs little. */
async function bundle(adapter) {
  const { build } = await import('vite');
  const entry = join(root, 'tests/bench/drafting/adapters', `${adapter}.ts`);
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: scripts,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: `${adapter}.mjs` } },
    },
  });
  return join(scripts, `${adapter}.mjs`);
}

function show(results) {
  for (const task of new Set(results.map((result) => result.task))) {
    const rows = results.filter((result) => result.task === task);
    const names = Object.keys(rows[0].figures);
    console.log(`\n${task}: ${rows[0].documents} articles of ${rows[0].corpus}`);
    console.log(`| tool | ${names.join(' | ')} |`);
    console.log(`| --- | ${names.map(() => '---:').join(' | ')} |`);
    for (const { tool, figures } of rows) {
      console.log(`| ${tool} | ${names.map((name) => figures[name] ?? '–').join(' | ')} |`);
    }
  }
}

/** The words of the call; ends with 2 and the usage where they are wrong. */
function readOptions() {
  try {
    return parseArgs({
      options: {
        corpora: { type: 'string' },
        json: { type: 'string' },
        errors: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    console.error(`${error.message}\n\n${USAGE}`);
    process.exit(2);
  }
}
