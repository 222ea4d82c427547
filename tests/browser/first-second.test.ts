import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { BUILT_SITE } from '../setup/browser-global.ts';
import { openPage } from '../setup/browser.ts';
import { startSite } from '../setup/static-server.ts';
import type { Site } from '../setup/static-server.ts';

const SIZES = [
  { width: 1360, height: 820 },
  { width: 820, height: 1180 },
  { width: 412, height: 823 },
] as const;

const STORY = 'stories/biden-xi.json';

/** Each costs a phone a part of its first second. */
const MOST_SCRIPTS = 13;

/** What draws the events, with React and before it. */
const EXPLORER_OR_EVENTS = /(?:core|first)-.*\.js$/;

/** Some seconds after loading the browser warns of what was preloaded for nothing. */
const WARNING_MS = 6_000;

interface Shift {
  readonly value: number;
  readonly nodes: readonly string[];
}

interface Loaded {
  readonly page: Page;
  readonly site: Site;
}

async function siteWith(fault?: Parameters<typeof startSite>[0]['fault']): Promise<Site> {
  const site = await startSite({ root: BUILT_SITE, base: '/reader/', ...(fault && { fault }) });
  onTestFinished(site.close);
  return site;
}

/** Opens the site on a phone's processor and connection, watching for what moves. */
async function loadSlowly(size: (typeof SIZES)[number], search = ''): Promise<Loaded> {
  const site = await siteWith();
  const page = await openPage({ ...size, allUsedSoon: true });
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          value: number;
          sources: { node: Node | null }[];
        };
        const nodes = sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : ''));
        shifts.push({ value, nodes });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await devtools.send('Network.enable');
  const slow = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };
  await devtools.send('Network.emulateNetworkConditions', { offline: false, ...slow });
  await page.goto(`${site.url}${search}`);
  await page.getByRole('region', { name: 'Timeline', exact: true }).waitFor();
  await page.waitForFunction(() => performance.getEntriesByName('sourceline:drawn').length > 0);
  return { page, site };
}

const shiftsOf = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { shifts: readonly Shift[] }).shifts);

describe.each(SIZES)('the first second, at $width × $height', (size) => {
  test('nothing on the page moves', async () => {
    const { page } = await loadSlowly(size);
    // The browser reports what has moved with the next frame.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    expect(await shiftsOf(page)).toEqual([]);
  });

  test('the story’s name is painted before the explorer is there', async () => {
    const site = await siteWith(({ path }) => (EXPLORER_OR_EVENTS.test(path) ? { delay: 1_500 } : null));
    const page = await openPage(size);
    await page.goto(site.url, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    const title = page.getByRole('heading', { level: 1, name: 'Biden and Xi, face to face' });
    const before = await title.boundingBox();
    expect(await page.locator('.sl-explorer').count()).toBe(0);
    await page.getByRole('region', { name: 'Timeline', exact: true }).waitFor();
    expect(await title.boundingBox()).toMatchObject({ x: before?.x, y: before?.y, height: before?.height });
  });
});

// Chromium looks for nothing ahead on a page with a policy in it: below the script, the styles would wait for it to come and run.
test('the styles of the first paint are asked for beside the script that runs before it', async () => {
  const site = await siteWith();
  const page = await openPage(SIZES[0]);
  let ask = () => {};
  const asked = new Promise<void>((resolve) => {
    ask = resolve;
  });
  page.on('request', (request) => {
    if (request.url().endsWith('.css')) ask();
  });
  await page.route(/\/before-paint-[^/]*\.js$/, async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto(site.url);
  await page.locator('.sl-plot[data-draggable]').waitFor();
});

describe('what the page asks for', () => {
  test('is the story and the explorer, each once, and nothing that was fetched for nothing', async () => {
    // The browser would warn of a preload that nobody uses some seconds after loading, which fails the test.
    const { page, site } = await loadSlowly(SIZES[0]);
    const paths = site.requests.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => path.endsWith('.json'))).toEqual([STORY]);
    expect(paths.filter((path) => path.endsWith('.css'))).toHaveLength(3);
    // What runs before the first paint, the entry with its loader and runtime, what draws the events first, the library, the explorer, its core, the reader of data and that of records; and what comes beside it: the gestures, and the later parts.
    expect(paths.filter((path) => path.endsWith('.js')).length).toBeLessThanOrEqual(MOST_SCRIPTS);
    expect(paths.length).toBeLessThanOrEqual(MOST_SCRIPTS + 6);
    await page.waitForTimeout(WARNING_MS);
  });

  test('is only the other story where the address names another, whose name alone is shown', async () => {
    const { page, site } = await (async () => {
      const own = await siteWith(({ path }) =>
        path === 'stories/other.json'
          ? {
              body: JSON.stringify({
                version: 1,
                id: 'other',
                title: 'Another story',
                description: '',
                language: 'en',
                topics: [],
                people: [],
                sources: [],
                quotes: [],
                events: [{ id: 'e', date: '2024', title: 'It happens', topics: [] }],
              }),
            }
          : null,
      );
      const opened = await openPage(SIZES[0]);
      await opened.addInitScript(() => {
        const names = new Set<string>();
        Object.assign(globalThis, { names });
        const look = () => {
          const title = document.querySelector<HTMLElement>('h1');
          if (title && getComputedStyle(title).visibility === 'visible') names.add(title.textContent);
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
      await opened.goto(`${own.url}?data=stories/other.json`);
      return { page: opened, site: own };
    })();
    await page.getByRole('heading', { level: 1, name: 'Another story' }).waitFor();
    expect(site.requests.filter(({ path }) => path === STORY)).toEqual([]);
    const names = await page.evaluate(() => [...(globalThis as unknown as { names: Set<string> }).names]);
    expect(names).not.toContain('Biden and Xi, face to face');
    await page.waitForTimeout(WARNING_MS);
  });

  test('is the same where the address names the story that is shown anyway', async () => {
    const { site } = await loadSlowly(SIZES[0], `?data=${STORY}`);
    expect(site.requests.filter(({ path }) => path === STORY)).toHaveLength(1);
  });
});

test.each([
  { theme: 'dark', system: 'light', paper: 'rgb(20, 20, 18)', ink: 'rgb(242, 239, 231)' },
  { theme: 'light', system: 'dark', paper: 'rgb(251, 250, 246)', ink: 'rgb(27, 26, 23)' },
] as const)(
  'the $theme theme asked for is there from the first frame on, while the system is $system',
  async ({ theme, system, paper, ink }) => {
    const site = await siteWith(({ path }) => (EXPLORER_OR_EVENTS.test(path) ? { delay: 1_000 } : null));
    const page = await openPage({ ...SIZES[0], colorScheme: system });
    await page.goto(`${site.url}?theme=${theme}`, { waitUntil: 'commit' });
    const title = page.getByRole('heading', { level: 1 });
    await title.waitFor();
    const colours = async () => [
      await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor),
      await page.locator('.sl-root').evaluate((root) => getComputedStyle(root).backgroundColor),
      await title.evaluate((heading) => getComputedStyle(heading).color),
    ];
    expect(await colours()).toEqual([paper, paper, ink]);
    await page.getByRole('region', { name: 'Timeline', exact: true }).waitFor();
    expect(await colours()).toEqual([paper, paper, ink]);
  },
);
