import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { generateDataset } from '../fixtures/generate-events.ts';
import { readStory } from '../fixtures/read-story.ts';
import { BUILT_SITE } from '../setup/browser-global.ts';
import { openPage } from '../setup/browser.ts';
import { OWN_ROOM, startSite } from '../setup/static-server.ts';
import type { Fault, Site, SiteOptions } from '../setup/static-server.ts';
import { chartPicture } from './chart-picture.ts';
import { gzippedSize, PAGE_FIRST_DRAWING_BYTES } from './first-drawing-size.ts';
import { SIZES } from './sizes.ts';

const STORY = 'stories/biden-xi.json';

/** What the page draws the explorer with, after its first drawing. */
const EXPLORER = /(?:react-dom|main|core|gestures|later-parts)-.*\.(?:js|css)$/;

const FIRST = '[aria-busy="true"] .sl-label';
const WHOLE = '.sl-plot[data-draggable]';

async function siteWith(fault?: SiteOptions['fault'], policy?: string): Promise<Site> {
  const site = await startSite({
    root: BUILT_SITE,
    base: '/reader/',
    ...(fault && { fault }),
    ...(policy && { policy }),
  });
  onTestFinished(site.close);
  return site;
}

const withBody = (file: unknown): Fault => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(file),
});

/** A page whose explorer is never more than on its way. */
async function firstDrawing(
  size: { readonly width: number; readonly height: number },
  search = '',
): Promise<{ page: Page; site: Site }> {
  const site = await siteWith(({ path }) => (EXPLORER.test(path) ? { delay: Infinity } : null));
  const page = await openPage(size);
  await page.goto(`${site.url}${search}`, { waitUntil: 'commit' });
  await page.locator(FIRST).first().waitFor();
  return { page, site };
}

async function wholePage(
  size: { readonly width: number; readonly height: number },
  search = '',
): Promise<Page> {
  const site = await siteWith();
  const page = await openPage(size);
  await page.goto(`${site.url}${search}`);
  await page.locator(WHOLE).waitFor();
  return page;
}

/** What stands around the chart: where, how large, and what it says. */
const around = (page: Page) =>
  page.evaluate(() => {
    const parts =
      '.sl-head > h1, .sl-head > p, .sl-head-actions > *, .sl-tools, .sl-search, .sl-filters-button, .sl-segmented label, ' +
      '.sl-tabs button, .sl-agreed, .sl-shown, .sl-chart, .sl-chart-foot';
    const side = document.querySelector('.sl-explorer[data-size="wide"] .sl-side');
    return [...document.querySelectorAll<HTMLElement>(parts), ...(side ? [side] : [])].map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      const box = [x, y, width, height].map((value) => Math.round(value * 10) / 10).join(' ');
      // Of a choice the chosen is seen; what stands in the panel, and under the chart, comes with the explorer.
      const isSaid = !part.matches(
        '.sl-side, .sl-chart, .sl-chart-foot, select, .sl-tools, .sl-filters-button',
      );
      return `${part.classList[0] ?? part.tagName} ${box} ${isSaid ? part.textContent : ''}`;
    });
  });

describe.each(SIZES)('before its explorer is there, a page shows the events, on a $size', (size) => {
  test.each(['', '?topics=taiwan,trade&event=lima-2024', '?from=2023&to=2024&match=all&lang=de'])(
    'as the explorer then shows them, with the address “%s”',
    async (search) => {
      const first = await firstDrawing(size, search);
      const whole = await wholePage(size, search);
      const [before, after] = [await chartPicture(first.page), await chartPicture(whole)];
      expect(before.boxes.length).toBeGreaterThan(30);
      expect(before.boxes).toEqual(after.boxes);
      expect(before.drawing).toBe(after.drawing);
      const rooms = await around(first.page);
      expect(rooms.length).toBeGreaterThan(10);
      expect(rooms).toEqual(await around(whole));
    },
  );

  test('and nothing moves when that comes, nor stays behind', async () => {
    const site = await siteWith(({ path }) => (/react-dom-.*\.js$/.test(path) ? { delay: 400 } : null));
    const page = await openPage(size);
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(globalThis, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved.push(JSON.stringify(entry));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(site.url, { waitUntil: 'commit' });
    await page.locator(FIRST).first().waitFor();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeGreaterThanOrEqual(size.height);
    await page.locator(WHOLE).waitFor();
    expect(await page.locator('.sl-explorer, .sl-first').count()).toBe(1);
    expect(await page.locator('[aria-busy="true"], .sl-behind').count()).toBe(0);
    expect(await page.evaluate(() => (globalThis as unknown as { moved: readonly string[] }).moved)).toEqual(
      [],
    );
  });
});

const [DESK] = SIZES;

test('for its first drawing a page loads no more than its budget', async () => {
  const { site } = await firstDrawing(DESK);
  const loaded = site.requests.map(({ path }) => path).filter((path) => /\.(?:js|css)$/.test(path));
  const before = [...new Set(loaded)].filter((path) => !EXPLORER.test(path));
  expect(before.length).toBeGreaterThan(6);
  expect(await gzippedSize(before)).toBeLessThanOrEqual(PAGE_FIRST_DRAWING_BYTES);
});

test('a mark tells when the events are on the screen, and another when the explorer is', async () => {
  const page = await wholePage(DESK);
  await page.waitForFunction(() => performance.getEntriesByName('sourceline:drawn').length > 0);
  const [first, whole] = await page.evaluate(() =>
    ['sourceline:first-drawn', 'sourceline:drawn'].map((name) =>
      performance.getEntriesByName(name).map(({ startTime }) => startTime),
    ),
  );
  expect(first).toHaveLength(1);
  expect(first?.[0]).toBeGreaterThan(0);
  expect(first?.[0]).toBeLessThan(whole?.[0] ?? 0);
});

test('nothing that doesn’t answer yet is offered, but the story’s name is there', async () => {
  const { page } = await firstDrawing(DESK);
  expect(await page.getByRole('button').count()).toBe(0);
  expect(await page.getByRole('checkbox').count()).toBe(0);
  expect(await page.getByRole('region', { name: 'Timeline' }).count()).toBe(0);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual([
    'Biden and Xi, face to face',
  ]);
});

describe('what is pressed in it', () => {
  /** A page whose explorer comes when it is let. */
  async function held(): Promise<{ page: Page; letThrough: () => void }> {
    const site = await siteWith();
    const page = await openPage(DESK);
    let letThrough = () => {};
    const pressed = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route(/react-dom-.*\.js$/, async (route) => {
      await pressed;
      await route.continue();
    });
    await page.goto(site.url, { waitUntil: 'commit' });
    await page.locator(FIRST).first().waitFor();
    return { page, letThrough };
  }

  async function middleOf(page: Page, part: string, text?: string): Promise<{ x: number; y: number }> {
    const found = page.locator(`[aria-busy="true"] ${part}`).filter(text ? { hasText: text } : {});
    const box = await found.first().boundingBox();
    if (box === null) throw new Error(`${part} is not drawn`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  test('is pressed when the explorer is there', async () => {
    const { page, letThrough } = await held();
    const { x, y } = await middleOf(page, '.sl-label', 'Last meeting');
    await page.mouse.click(x, y);
    letThrough();
    await page.getByRole('heading', { name: 'Last meeting as presidents, Lima' }).waitFor();
  });

  test('has the focus then', async () => {
    const { page, letThrough } = await held();
    const { x, y } = await middleOf(page, '.sl-search');
    await page.mouse.click(x, y);
    letThrough();
    await page.locator(WHOLE).waitFor();
    await page.keyboard.type('Lima');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('Lima');
  });

  test.each([
    ['is no press where something was dragged there', false],
    ['is no press with a key that asks for something else', true],
  ])('%s', async (_, withKey) => {
    const { page, letThrough } = await held();
    const { x, y } = await middleOf(page, '.sl-label', 'Last meeting');
    if (withKey) {
      await page.keyboard.down('Control');
      await page.mouse.click(x, y);
      await page.keyboard.up('Control');
    } else {
      await page.mouse.move(x - 200, y + 60);
      await page.mouse.down();
      await page.mouse.move(x, y, { steps: 4 });
      await page.mouse.up();
    }
    letThrough();
    await page.locator(WHOLE).waitFor();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    expect(new URL(page.url()).search).toBe('');
    expect(await page.getByRole('heading', { name: 'Last meeting as presidents, Lima' }).count()).toBe(0);
  });
});

test('where the explorer can’t be loaded, the story is there as text, and alone', async () => {
  const site = await siteWith(({ path }) =>
    /react-dom-.*\.js$/.test(path) ? { status: 503, body: '', delay: 400 } : null,
  );
  const page = await openPage({ ...DESK, expected: [/503/, /react-dom/, /dynamically imported/] });
  await page.goto(site.url, { waitUntil: 'commit' });
  await page.locator(FIRST).first().waitFor();
  await page.getByRole('heading', { level: 3, name: 'Last meeting as presidents, Lima' }).waitFor();
  expect(await page.locator('.sl-explorer').isVisible()).toBe(false);
});

test('where the explorer is too long in coming, the story is there as text until it comes', async () => {
  const site = await siteWith(({ path }) => (/react-dom-.*\.js$/.test(path) ? { delay: 10_000 } : null));
  const page = await openPage(DESK);
  await page.goto(site.url, { waitUntil: 'commit' });
  await page.locator(FIRST).first().waitFor();
  const event = page.getByRole('heading', { level: 3, name: 'Last meeting as presidents, Lima' });
  await event.waitFor();
  expect(await page.locator('.sl-explorer').first().isVisible()).toBe(false);
  // Nothing in the text is meant for the explorer.
  await event.click();
  await page.locator(WHOLE).waitFor();
  expect(await page.locator('.sl-explorer, .sl-first').count()).toBe(1);
  expect(await page.getByRole('region', { name: 'Event' }).count()).toBe(0);
});

test('where what draws them first can’t be loaded, the explorer draws them', async () => {
  const site = await siteWith(({ path }) =>
    /\/first-[^/]*\.js$/.test(path) ? { status: 503, body: '' } : null,
  );
  const page = await openPage({ ...DESK, expected: [/503/, /first-/] });
  await page.goto(site.url);
  await page.locator(WHOLE).waitFor();
  expect(await page.locator('.sl-explorer').count()).toBe(1);
});

test('where the data is long in coming, the explorer says so, and reads it once', async () => {
  const site = await siteWith(({ path }) => (path === STORY ? { delay: 2_500 } : null));
  const page = await openPage(DESK);
  await page.goto(site.url, { waitUntil: 'commit' });
  await page.getByText('Loading').first().waitFor();
  await page.locator(WHOLE).waitFor();
  expect(site.requests.filter(({ path }) => path === STORY)).toHaveLength(1);
  expect(await page.locator('.sl-explorer').count()).toBe(1);
});

describe('nothing is drawn first, nor fetched for that', () => {
  const EVENTS = 5_000;

  test('of a story that is so large that the explorer is there before it', async () => {
    const site = await siteWith(
      ({ path }) => (path === 'stories/large.json' ? withBody(generateDataset({ events: EVENTS })) : null),
      OWN_ROOM,
    );
    const page = await openPage(DESK);
    await page.goto(`${site.url}?data=stories/large.json`);
    await page.locator(WHOLE).waitFor();
    expect(site.requests.filter(({ path }) => /\/first-[^/]*\.js$/.test(path))).toEqual([]);
  });
});

describe('nothing is drawn first', () => {
  test.each([
    ['where there is something to say of the data', '', /left out/],
    ['where the address asks for a list', '?view=list', /Last meeting/],
  ])('%s', async (_, search, said) => {
    const file = readStory();
    const events =
      search === '' ? [{ ...file.events[0], id: 'bad', date: 'soon' }, ...file.events] : file.events;
    const site = await siteWith(({ path }) => (path === STORY ? withBody({ ...file, events }) : null));
    const page = await openPage(DESK);
    await page.addInitScript(() => {
      const seen = { first: 0 };
      Object.assign(globalThis, { seen });
      new MutationObserver(() => {
        seen.first += document.querySelectorAll('[aria-busy="true"] .sl-explorer').length;
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${site.url}${search}`);
    await page.getByText(said).first().waitFor({ state: 'attached' });
    expect(await page.evaluate(() => (globalThis as unknown as { seen: { first: number } }).seen.first)).toBe(
      0,
    );
  });
});
