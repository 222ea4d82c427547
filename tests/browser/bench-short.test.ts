import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadedWeight } from '../bench/measure/loaded-weight.ts';
import type { Answer } from '../bench/measure/loaded-weight.ts';
import { generateDataset } from '../fixtures/generate-events.ts';
import { BUILT_SITE } from '../setup/browser-global.ts';
import { openPage } from '../setup/browser.ts';
import { OWN_ROOM, startSite } from '../setup/static-server.ts';

/*
 * The bench in short: counts, which are the same on any machine, and no times. What is drawn and what a step costs is bounded by
 * pixels: ten events or a hundred thousand.
 */

const SIZES = [10, 1_000, 100_000] as const;

/** Of the whole page, as a browser counts elements. */
const MOST_ELEMENTS = 1_500;

/** Of the page with the list, which lays out so many events ahead; 6,347 when this was written. */
const MOST_LIST_ELEMENTS = 6_500;

/** A mark is a button that can be hit, and has its dot: two can't be nearer than so many pixels in one place. */
const LEAST_PIXELS_PER_MARK = 12;

/** Shapes of the drawing, threads and gradients included, for each pixel of the plot's width. */
const MOST_SHAPES_PER_PIXEL = 1;

/** Characters of all paths together, for each pixel of each row: a piece of a strip for each pixel is no more than `M123,456h1v16h-1z`. */
const MOST_LETTERS_PER_PIXEL = 20;

/** Scripts and styles, gzipped, asked for before the first drawing: 223 kB when this was written, so that it doesn't creep up unseen. */
const MOST_BYTES_FIRST = 223_500;

/** Of that a large story needs so much more: the script of the thread that reads it. */
const THREAD_BYTES = 33_000;

/** A number for each event, the least that could be allocated for one. */
const BYTES_PER_EVENT = 8;

const ZOOM_STEPS = 8;

/** Parts of the century, from all of it down to days that show single marks. */
const WINDOWS = ['', '&from=1960&to=1980', '&from=1974&to=1975', '&from=1974-03-01&to=1974-03-20'] as const;

interface Opened {
  readonly page: Page;
  readonly events: number;
  /** Gzipped scripts and styles up to the first drawing. */
  readonly bytesFirst: number;
}

async function open(events: number, query = ''): Promise<Opened> {
  const body = JSON.stringify(generateDataset({ events }));
  const answers: Answer[] = [];
  const site = await startSite({
    root: BUILT_SITE,
    policy: OWN_ROOM,
    fault: ({ path }) => {
      answers.push({ path, at: performance.timeOrigin + performance.now() });
      return path === 'stories/own.json' ? { body, headers: { 'content-type': 'application/json' } } : null;
    },
  });
  onTestFinished(site.close);
  const page = await openPage({ width: 1360, height: 820, reducedMotion: 'reduce' });
  await page.goto(`${site.url}?data=stories/own.json${query}`);
  await page.waitForFunction(() => performance.getEntriesByName('sourceline:drawn').length > 0);
  const drawnAt = await page.evaluate(
    () => performance.timeOrigin + (performance.getEntriesByName('sourceline:drawn')[0]?.startTime ?? 0),
  );
  if (!query.includes('view=list')) await page.locator('.sl-plot[data-draggable]').waitFor();
  await page.waitForLoadState('networkidle');
  const weight = await loadedWeight(BUILT_SITE, answers, drawnAt);
  return { page, events, bytesFirst: (weight.jsFirst ?? 0) + (weight.cssFirst ?? 0) };
}

const elementsOf = (page: Page) => page.evaluate(() => document.querySelectorAll('*').length);

/** What the chart has drawn. */
async function drawingOf(page: Page) {
  return page.locator('.sl-plot').evaluate((plot) => {
    const marks = [...plot.querySelectorAll('.sl-mark')].map((mark) => mark.getAttribute('aria-label') ?? '');
    // A mark of several events begins with their number: “3,233 events, …”.
    const countOf = (name: string) => Number(/^([\d,]+) events,/.exec(name)?.[1]?.replaceAll(',', '') ?? 1);
    return {
      width: plot.clientWidth,
      rows: document.querySelectorAll('.sl-lane').length,
      marks: marks.length,
      counted: marks.reduce((sum, name) => sum + countOf(name), 0),
      shapes: plot.querySelectorAll('svg *').length,
      letters: [...plot.querySelectorAll('path')].reduce(
        (sum, path) => sum + (path.getAttribute('d')?.length ?? 0),
        0,
      ),
    };
  });
}

/** Bytes of JavaScript objects that are made while some work is done, those that are given up again included. */
async function allocated(session: CDPSession, work: () => Promise<void>): Promise<number> {
  await session.send('HeapProfiler.startSampling', {
    samplingInterval: 4_096,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  await work();
  const { profile } = await session.send('HeapProfiler.stopSampling');
  return profile.samples.reduce((sum, { size }) => sum + size, 0);
}

/** What one step of zooming in and out again allocates, in the middle of some. */
async function allocatedPerStep(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const zoom = async () => {
    for (let step = 0; step < ZOOM_STEPS; step++) {
      await page.getByRole('button', { name: step % 2 === 0 ? 'Zoom in' : 'Zoom out' }).click();
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    }
  };
  // What is made once is no cost of a step.
  await zoom();
  return (await allocated(session, zoom)) / ZOOM_STEPS;
}

describe.each(SIZES)('with %i events', (events) => {
  test.each(WINDOWS)(
    'the page has few elements, and the chart what its width can show (window “%s”)',
    async (query) => {
      const { page } = await open(events, query);
      expect(await elementsOf(page)).toBeLessThanOrEqual(MOST_ELEMENTS);
      const { width, rows, marks, shapes, letters } = await drawingOf(page);
      expect(width).toBeGreaterThan(300);
      expect(rows).toBeGreaterThanOrEqual(10);
      expect(marks).toBeLessThanOrEqual(width / LEAST_PIXELS_PER_MARK);
      expect(shapes).toBeLessThanOrEqual(width * MOST_SHAPES_PER_PIXEL);
      expect(letters).toBeLessThanOrEqual(width * rows * MOST_LETTERS_PER_PIXEL);
    },
  );

  test('the numbers on the marks add up to all events, and to those that a filter leaves', async () => {
    const { page } = await open(events);
    expect((await drawingOf(page)).counted).toBe(events);
    await page.locator('.sl-lanes .sl-topic-label').nth(1).click();
    // “6 of 9 events · …”
    const shown = page.locator('.sl-shown');
    await expect
      .poll(() => shown.textContent())
      .not.toMatch(new RegExp(`^${events.toLocaleString('en')} of`));
    const left = Number(/^[\d,]+/.exec((await shown.textContent()) ?? '')?.[0].replaceAll(',', ''));
    expect(left).toBeGreaterThan(0);
    await expect.poll(async () => (await drawingOf(page)).counted).toBe(left);
  });

  test('the list has no more elements than its first pages need', async () => {
    const { page } = await open(events, '&view=list');
    await page.getByRole('tab', { name: 'List', selected: true }).waitFor();
    expect(await elementsOf(page)).toBeLessThanOrEqual(MOST_LIST_ELEMENTS);
  });

  test('what is loaded before the first drawing stays small', async () => {
    const { bytesFirst } = await open(events);
    expect(bytesFirst).toBeGreaterThan(50_000);
    expect(bytesFirst).toBeLessThanOrEqual(MOST_BYTES_FIRST + (events > 1_000 ? THREAD_BYTES : 0));
  });
});

test('a step of zooming makes nothing for each event', async () => {
  const few = await allocatedPerStep((await open(1_000)).page);
  const many = await allocatedPerStep((await open(100_000)).page);
  expect(few).toBeGreaterThan(1_000);
  expect(many - few).toBeLessThan(100_000 * BYTES_PER_EVENT);
});
