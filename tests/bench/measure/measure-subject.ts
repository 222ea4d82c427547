import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Figures } from '../report/bench-report.ts';
import { median, quantile } from '../report/summarise.ts';
import type { Subject } from '../subjects.ts';
import { recordInPage, RECORDER_SETTINGS } from './in-page-recorder.ts';
import type { InPageRecorder } from './in-page-recorder.ts';
import type { Answer } from './loaded-weight.ts';
import { loadedWeight } from './loaded-weight.ts';
import { HeapMeter } from './measure-heap.ts';
import { timePresses, timeTyping } from './time-presses.ts';
import { dragSteps, playInput, wheelSteps } from './scripted-input.ts';
import type { InputStep, Point } from './scripted-input.ts';
import { Unfinished, within } from './within.ts';

/** Where and how a subject is measured once. */
export interface Measuring {
  readonly executablePath: string;
  readonly subject: Subject;
  /** The page with its data. */
  readonly url: string;
  /** A page without anything, on the same host. */
  readonly blank: string;
  readonly root: string;
  /** What the server has answered so far. */
  readonly answers: readonly Answer[];
  /** A file for a trace of the whole run; null for none. */
  readonly trace: string | null;
}

/** What one run found. A failure ends it; what was found before stays. */
export interface Measured {
  readonly figures: Figures;
  readonly failure: string | null;
}

declare global {
  var benchRecorder: InPageRecorder;
  var benchWindow: (() => number) | undefined;
}

/** The bench's window: a desk's. CSS pixels. */
export const VIEWPORT = { width: 1360, height: 820 };

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const TRACED = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
  'blink.user_timing',
  'v8.execute',
  'toplevel',
];

/** Zooming in and out, each, before a drag by some steps only. */
const ZOOM_STEPS = 60;
const CLOSER_STEPS = 15;
const DRAG_STEPS = 60;

/** So long a browser that has just been begun prepares pages of its own: on two cores that would be half of what is measured. */
const SETTLING_MS = 3_000;

/** After the last input is answered: what a gesture ends in is part of it. */
const TAIL_MS = 300;

/** Measures a subject once, in a browser of its own. */
export async function measureSubject(measuring: Measuring): Promise<Measured> {
  const figures: Record<string, number> = {};
  const browser = await chromium.launch({ executablePath: measuring.executablePath, args: FLAGS });
  try {
    const page = await browser.newPage({ viewport: VIEWPORT, locale: 'en', timezoneId: 'UTC' });
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(error.message));
    await page.addInitScript(recordInPage, RECORDER_SETTINGS);
    // The process is there, and the host known: what is measured is the subject.
    await page.goto(measuring.blank);
    await sleep(SETTLING_MS);
    if (measuring.trace) await browser.startTracing(page, { path: measuring.trace, categories: TRACED });
    for await (const found of steps(page, measuring)) Object.assign(figures, found);
    if (measuring.trace) await browser.stopTracing();
    return { figures, failure: troubles[0] ?? null };
  } catch (error) {
    if (error instanceof Unfinished) return { figures, failure: error.message };
    return {
      figures,
      failure: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
    };
  } finally {
    await end(browser);
  }
}

/** One step after another, so that what was found stays when a later one fails. */
async function* steps(
  page: Page,
  { subject, url, root, answers: requests }: Measuring,
): AsyncGenerator<Figures> {
  const session = await page.context().newCDPSession(page);
  const heap = await HeapMeter.attach(session);
  const already = requests.length;

  const drawn = await within('first drawing', load(page, url));
  if (subject.isOurs && (drawn.rows === 0 || drawn.labels === 0))
    throw new Error(`It said that all is drawn with ${drawn.rows} rows and ${drawn.labels} labels.`);
  yield { drawn: drawn.after };
  const answers = await within(
    'first answer',
    page.evaluate(async () => {
      const after = await benchRecorder.answers;
      return { after, at: performance.timeOrigin + after };
    }),
  );
  yield { answers: answers.after };
  await within(
    'loading',
    page.evaluate(() => benchRecorder.settle()),
  );
  yield await loadedWeight(root, requests.slice(already), answers.at);
  yield tasksOf(await page.evaluate(() => benchRecorder.tasks()));
  const { bytes: heapLoaded, workers } = await within('collection', heap.measure());
  const { nodes } = await session.send('Memory.getDOMCounters');
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  yield { heapLoaded, workers, nodes, elements };

  const at = await middleOf(page, subject.chart);
  const record = (input: readonly InputStep[]) => within('gesture', recordFrames(page, session, at, input));
  const zoomIn = await record(wheelSteps(ZOOM_STEPS, -1));
  yield { zoomedTo: await page.evaluate(windowShare) };
  const zoomOut = await record(wheelSteps(ZOOM_STEPS, 1));
  yield framesOf('zoom', [...zoomIn, ...zoomOut]);
  await within('gesture', playInput(session, at, wheelSteps(CLOSER_STEPS, -1)));
  await within(
    'gesture',
    page.evaluate(() => benchRecorder.settle()),
  );
  yield framesOf('drag', await record(dragSteps(DRAG_STEPS)));

  yield pressesOf('filter', await timePresses(page, subject.topic));
  if (subject.isOurs) {
    await page.locator('.sl-filters-button').click();
    await page.locator('.sl-facet .sl-choice').first().waitFor();
    yield pressesOf('facet', await timePresses(page, '.sl-facet .sl-choice'));
    yield pressesOf('search', await timeTyping(page, '.sl-search input', 'lima'));
  }
  yield { heapUsed: (await within('collection', heap.measure())).bytes };
}

interface Drawn {
  /** Milliseconds after navigation start. */
  readonly after: number;
  /** Sourceline's, as soon as it has said that all is drawn. */
  readonly rows: number;
  readonly labels: number;
}

async function load(page: Page, url: string): Promise<Drawn> {
  await page.goto(url, { waitUntil: 'commit' });
  return page.evaluate(async () => {
    const after = await benchRecorder.drawn;
    return {
      after,
      rows: document.querySelectorAll('.sl-lane').length,
      labels: document.querySelectorAll('.sl-label-title').length,
    };
  });
}

async function recordFrames(
  page: Page,
  session: CDPSession,
  at: Point,
  input: readonly InputStep[],
): Promise<number[]> {
  await page.evaluate(() => benchRecorder.startFrames());
  await playInput(session, at, input);
  await sleep(TAIL_MS);
  return page.evaluate(() => benchRecorder.stopFrames());
}

async function middleOf(page: Page, selector: string): Promise<Point> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`There is no ${selector} on the page.`);
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

/** In the page. Sourceline writes its window into the address, to the day at least; its data span a century. */
function windowShare(): number {
  if (globalThis.benchWindow) return globalThis.benchWindow();
  const query = new URLSearchParams(location.search);
  const century = Date.UTC(2025, 0) - Date.UTC(1925, 0);
  const [from, to] = [Date.parse(query.get('from') ?? '1925'), Date.parse(query.get('to') ?? '2025')];
  return (to - from) / century;
}

const framesOf = (name: 'zoom' | 'drag', intervals: readonly number[]): Figures => ({
  [`${name}Median`]: median(intervals),
  [`${name}P95`]: quantile(intervals, 0.95),
  [`${name}Worst`]: Math.max(...intervals),
  [`${name}Frames`]: intervals.length,
});

const pressesOf = (name: 'filter' | 'facet' | 'search', times: readonly number[]): Figures => ({
  [name]: median(times),
  [`${name}Worst`]: Math.max(...times),
});

/** Longer than this, a task is long: https://www.w3.org/TR/longtasks-1/ */
const LONG_TASK_MS = 50;

const tasksOf = (tasks: readonly { readonly duration: number }[]): Figures => ({
  longestTask: Math.max(0, ...tasks.map(({ duration }) => duration)),
  blocking: tasks.reduce((sum, { duration }) => sum + duration - LONG_TASK_MS, 0),
});

/** A page that is still busy must not keep the browser. */
const END_LIMIT_MS = 10_000;

async function end(browser: Browser): Promise<void> {
  await Promise.race([
    browser.close().catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, END_LIMIT_MS)),
  ]);
}
