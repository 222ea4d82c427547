import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readStory } from '../fixtures/read-story.ts';
import { BUILT_SITE } from '../setup/browser-global.ts';
import { openPage } from '../setup/browser.ts';
import { startSite } from '../setup/static-server.ts';
import type { Fault, Site, SiteOptions } from '../setup/static-server.ts';
import { chartPicture } from './chart-picture.ts';
import { FIRST_DRAWING_BYTES, gzippedSize } from './first-drawing-size.ts';

/** What the frame loads after its first drawing. */
const EXPLORER = /(?:react-dom|open-door|core)-.*\.js$/;

type StoryFault = (path: string) => Fault | null;

/** The first story with a correction, and without the topics of one of its events. */
const CORRECTED: StoryFault = (asked) => {
  if (!asked.endsWith('biden-xi.json')) return null;
  const file = readStory();
  const events = file.events.map((event) => (event.id === 'lima-2024' ? { ...event, topics: [] } : event));
  const changes = [{ date: '2025-02-03', note: 'A date was wrong.' }];
  return {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...file, events, changes }),
  };
};

const WIDTHS = [280, 390, 640, 1100];

async function frameSite(fault?: SiteOptions['fault']): Promise<Site> {
  const site = await startSite({ root: BUILT_SITE, base: '/reader/', ...(fault && { fault }) });
  onTestFinished(site.close);
  return site;
}

/** A frame whose explorer is never more than on its way. */
async function firstDrawing(
  width: number,
  search = '',
  story: StoryFault = () => null,
): Promise<{ page: Page; site: Site }> {
  const site = await frameSite(({ path: asked }) =>
    EXPLORER.test(asked) ? { delay: Infinity } : story(asked),
  );
  const page = await openPage({ width, height: 900 });
  await page.goto(`${site.url}embed.html${search}`, { waitUntil: 'commit' });
  await page.locator('.sl-drawing').waitFor();
  return { page, site };
}

/** A frame as it is in the end. */
async function wholeFrame(width: number, search = '', story: StoryFault = () => null): Promise<Page> {
  const site = await frameSite(({ path: asked }) => story(asked));
  const page = await openPage({ width, height: 900 });
  await page.goto(`${site.url}embed.html${search}`);
  await page.locator('.sl-plot[data-draggable]').waitFor();
  return page;
}

describe('before its explorer is there, a frame shows the events', () => {
  test('for which it loads no more than its budget', async () => {
    const { site } = await firstDrawing(640);
    const loaded = site.requests
      .map((request) => request.path)
      .filter((asked) => /\.(?:js|css)$/.test(asked));
    const before = [...new Set(loaded)].filter((asked) => !EXPLORER.test(asked));
    expect(before.length).toBeGreaterThan(4);
    expect(await gzippedSize(before)).toBeLessThanOrEqual(FIRST_DRAWING_BYTES);
  });

  test.each(WIDTHS)('at %i px as the explorer then shows them', async (width) => {
    const search = '?topics=taiwan,trade&event=lima-2024';
    const first = await firstDrawing(width, search);
    const before = await chartPicture(first.page);
    const page = await wholeFrame(width, search);
    expect(before.boxes.length).toBeGreaterThan(30);
    const after = await chartPicture(page);
    expect(before.boxes).toEqual(after.boxes);
    expect(before.drawing).toBe(after.drawing);
  });

  test.each([390, 640])(
    'of a story that was corrected, and has an event without a topic, at %i px too',
    async (width) => {
      const first = await firstDrawing(width, '', CORRECTED);
      const before = await chartPicture(first.page);
      const page = await wholeFrame(width, '', CORRECTED);
      await page.getByRole('button', { name: /^Begin/ }).waitFor();
      expect(await page.locator('.sl-corrections summary').textContent()).toContain('Corrected');
      const after = await chartPicture(page);
      expect(before).toEqual(after);
    },
  );

  test('and nothing moves when that comes', async () => {
    const site = await frameSite(({ path: asked }) => (EXPLORER.test(asked) ? { delay: 400 } : null));
    const page = await openPage({ width: 640, height: 900 });
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(globalThis, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved.push(JSON.stringify(entry));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${site.url}embed.html`, { waitUntil: 'commit' });
    await page.locator('[aria-busy="true"] .sl-drawing').waitFor();
    await page.locator('.sl-plot[data-draggable]').waitFor();
    expect(await page.locator('.sl-explorer').count()).toBe(1);
    expect(await page.locator('[aria-busy="true"]').count()).toBe(0);
    expect(await page.evaluate(() => (globalThis as unknown as { moved: readonly string[] }).moved)).toEqual(
      [],
    );
  });
});

test('what is pressed in it is pressed when the explorer is there', async () => {
  const site = await frameSite();
  const page = await openPage({ width: 640, height: 900 });
  let letThrough = () => {};
  const pressed = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/react-dom-.*\.js$/, async (route) => {
    await pressed;
    await route.continue();
  });
  await page.goto(`${site.url}embed.html`, { waitUntil: 'commit' });
  const label = page.locator('[aria-busy="true"] .sl-label').filter({ hasText: 'Last meeting' });
  const box = await label.boundingBox();
  if (box === null) throw new Error('the label is not drawn');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  letThrough();
  await page.getByRole('heading', { name: 'Last meeting as presidents, Lima' }).waitFor();
});

test('where the data is long in coming, the explorer says so, and reads it once', async () => {
  const site = await frameSite(({ path: asked }) =>
    asked.endsWith('biden-xi.json') ? { delay: 2_500 } : null,
  );
  const page = await openPage({ width: 640, height: 900 });
  await page.goto(`${site.url}embed.html`, { waitUntil: 'commit' });
  await page.getByText('Loading').first().waitFor();
  await page.locator('.sl-plot[data-draggable]').waitFor();
  expect(site.requests.filter(({ path: asked }) => asked.endsWith('biden-xi.json'))).toHaveLength(1);
});

test('where the data comes before the explorer, though late, the host hears of it and no press is lost', async () => {
  const site = await frameSite(({ path: asked }) => {
    if (asked.endsWith('biden-xi.json')) return { delay: 1_200 };
    return /react-dom-.*\.js$/.test(asked) ? { delay: 3_500 } : null;
  });
  const page = await openPage({ width: 640, height: 900 });
  await page.goto(`${site.url}embed.html`, { waitUntil: 'commit' });
  const label = page.locator('[aria-busy="true"] .sl-label').filter({ hasText: 'Last meeting' });
  const box = await label.boundingBox();
  if (box === null) throw new Error('the label is not drawn');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.getByRole('heading', { name: 'Last meeting as presidents, Lima' }).waitFor();
});

test('what is wrong with the data is said by the explorer, which can try again', async () => {
  let isDown = true;
  const site = await frameSite(({ path: asked }) =>
    isDown && asked.endsWith('biden-xi.json') ? { status: 404, body: '' } : null,
  );
  const page = await openPage({ width: 640, height: 900, expected: [/404/] });
  await page.goto(`${site.url}embed.html`);
  await page.getByRole('alert').getByText('The timeline data was not found.').waitFor();
  isDown = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.sl-plot[data-draggable]').waitFor();
});

test('where the explorer can’t be loaded, the events stay and it is said, with a way to try again', async () => {
  let isDown = true;
  const site = await frameSite(({ path: asked }) =>
    isDown && /open-door-/.test(asked) ? { status: 503, body: '' } : null,
  );
  const page = await openPage({ width: 640, height: 900, expected: [/503/, /open-door/] });
  await page.goto(`${site.url}embed.html`);
  await page.getByRole('alert').waitFor();
  expect(await page.locator('.sl-drawing .sl-dot').count()).toBeGreaterThan(5);
  isDown = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.sl-plot[data-draggable]').waitFor();
});

test('a list, or another kind of rows, is drawn by the explorer alone', async () => {
  const site = await frameSite();
  const page = await openPage({ width: 640, height: 900 });
  await page.goto(`${site.url}embed.html?view=list`);
  await page.getByRole('list', { name: 'Events' }).waitFor();
  expect(await page.locator('.sl-explorer').count()).toBe(1);
});
