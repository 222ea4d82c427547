import { mkdir, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../setup/find-browser.mjs';
import { run } from '../setup/run-command.mjs';
import { startSite } from '../setup/static-server.ts';
import { readBenchOptions } from './bench-options.ts';
import type { BenchOptions } from './bench-options.ts';
import type { Answer } from './measure/loaded-weight.ts';
import { HEAP_WORDS } from './measure/measure-heap.ts';
import { measureSubject, VIEWPORT } from './measure/measure-subject.ts';
import type { Measured } from './measure/measure-subject.ts';
import { PACING } from './measure/scripted-input.ts';
import { STEP_LIMIT_MS } from './measure/within.ts';
import { dataQuery, prepareSites } from './prepare-sites.ts';
import type { Sites } from './prepare-sites.ts';
import type { BenchReport, SizeResults } from './report/bench-report.ts';
import { printSize, printStages } from './report/print-report.ts';
import { putTable, readmeTable } from './report/readme-table.ts';
import { compare, medians } from './report/summarise.ts';
import { timeStages } from './stages/time-stages.ts';
import { FLOOR, SUBJECTS } from './subjects.ts';
import type { Subject } from './subjects.ts';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const TOP = path.join(HERE, '..', '..');

/** What takes longer than this to be drawn is measured once. */
const SLOW_MS = 10_000;

/** Measures what was asked for, says what it finds as it goes, and keeps the results of a whole run. */
export async function runBench(args: readonly string[]): Promise<void> {
  const options = readBenchOptions(args);
  const loadBefore = loadNow();
  const executablePath = await ensureBrowser({
    log: console.log,
    run: (command, commandArgs, env) => run(command, commandArgs, { cwd: TOP, env }),
  });
  if (options.traces !== null) await mkdir(options.traces, { recursive: true });
  const sites = await prepareSites(options, console.log);
  try {
    const sizes: SizeResults[] = [];
    for (const events of sizesOf(options)) {
      const found = await measureSize(events, options, sites, executablePath);
      printSize(found);
      sizes.push(found);
    }
    const stages = options.stages ? await timeStages(options.sizes, executablePath) : [];
    printStages(stages);
    const report: BenchReport = {
      ...(await circumstances(options, executablePath, loadBefore)),
      sizes,
      stages,
    };
    if (options.isWhole) await keep(report);
    else console.log('\nNot kept: only a whole run is.');
  } finally {
    await sites.remove();
  }
}

/** The archive has a size of its own. */
const sizesOf = ({ sizes, only }: BenchOptions): (number | null)[] => [
  ...(only.some((name) => name !== 'archive') ? sizes : []),
  ...(only.includes('archive') ? [null] : []),
];

/** All subjects in turn, then again: what else the machine does hits all of them alike. */
async function measureSize(
  events: number | null,
  options: BenchOptions,
  sites: Sites,
  executablePath: string,
): Promise<SizeResults> {
  const subjects = SUBJECTS.filter(
    ({ name }) => options.only.includes(name) && (name === 'archive') === (events === null),
  );
  const measured = new Map<Subject, Measured[]>(subjects.map((subject) => [subject, []]));
  for (let round = 1; round <= options.runs; round++) {
    for (const [subject, earlier] of measured) {
      if (isDone(earlier)) continue;
      const what = `${events === null ? '' : `${events.toLocaleString('en')} events, `}${subject.label}`;
      process.stdout.write(`${what}, run ${round} of ${options.runs} … `);
      const found = await measureOnce(subject, events, round, options, sites, executablePath);
      earlier.push(found);
      const { drawn } = found.figures;
      console.log(
        `${drawn === undefined ? 'not drawn' : `${Math.round(drawn)} ms`}${found.failure === null ? '' : `; FAILED: ${found.failure}`}`,
      );
    }
  }
  const results = [...measured].map(([{ name }, all]) => ({
    name,
    runs: all.length,
    failure: all.find(({ failure }) => failure !== null)?.failure ?? null,
    figures: medians(all.map(({ figures }) => figures)),
  }));
  return {
    events,
    bytes: events === null ? sites.archiveBytes : (sites.bytes.get(events) ?? 0),
    results: compare(results, FLOOR),
  };
}

/** Whether a subject is too slow, or too broken, to be measured again. */
const isDone = (earlier: readonly Measured[]): boolean =>
  earlier.some(({ figures, failure }) => failure !== null || (figures['drawn'] ?? 0) > SLOW_MS);

/** A server of its own each time, so that it is as it always is. */
async function measureOnce(
  subject: Subject,
  events: number | null,
  round: number,
  { traces }: BenchOptions,
  sites: Sites,
  executablePath: string,
): Promise<Measured> {
  const answers: Answer[] = [];
  const site = await startSite({
    root: sites.root,
    policy: null,
    fault: ({ path: file, headers: { range } }) => {
      answers.push({ path: file, at: performance.timeOrigin + performance.now(), range });
      return null;
    },
  });
  try {
    return await measureSubject({
      executablePath,
      subject,
      url: site.url + subject.page + dataQuery(subject.page, events),
      blank: `${site.url}blank.html`,
      root: sites.root,
      answers,
      trace:
        traces !== null && round === 1 ? path.join(traces, `${subject.name}-${events ?? 'all'}.json`) : null,
    });
  } finally {
    await site.close();
  }
}

/** The average of the last minute. */
const loadNow = (): number => Math.round((os.loadavg()[0] ?? 0) * 10) / 10;

async function circumstances(
  { runs, only }: BenchOptions,
  executablePath: string,
  loadBefore: number,
): Promise<Omit<BenchReport, 'sizes' | 'stages'>> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const version = browser.version();
  await browser.close();
  return {
    date: new Date().toISOString().slice(0, 10),
    browser: `Chromium ${version}`,
    machine: {
      processors: os.availableParallelism(),
      memoryGb: Math.round(os.totalmem() / 2 ** 30),
      gpu: false,
      load: [loadBefore, loadNow()],
    },
    runs,
    method: {
      window: `${VIEWPORT.width} × ${VIEWPORT.height} CSS pixels, headless, without a GPU, a browser of its own for each run, nothing cached`,
      pacing: PACING,
      heap: HEAP_WORDS,
      limitMs: STEP_LIMIT_MS,
    },
    subjects: SUBJECTS.filter(({ name }) => only.includes(name)).map(({ name, label, use }) => ({
      name,
      label,
      use,
    })),
    floor: FLOOR,
  };
}

async function keep(report: BenchReport): Promise<void> {
  await writeFile(path.join(HERE, 'results.json'), `${JSON.stringify(report, null, 2)}\n`);
  const readme = path.join(TOP, 'README.md');
  await writeFile(readme, putTable(await readFile(readme, 'utf8'), readmeTable(report)));
  console.log('\nKept in tests/bench/results.json, and its table in README.md.');
}
