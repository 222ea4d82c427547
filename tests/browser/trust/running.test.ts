import { chromium, type Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { findBrowser } from '../../setup/find-browser.mjs';
import { BUILT_SITE } from '../../setup/browser-global.ts';
import { openPage } from '../../setup/browser.ts';
import type { PageOptions } from '../../setup/browser.ts';
import { startSite } from '../../setup/static-server.ts';
import { middleOf, param, rectOf } from '../chart-page.ts';

/* What happens to a page that is open: to its window, its tab, its clock, its storage, its neighbours. */

const BALI = /^First meeting, Bali/;

/** Opens the story; `before` runs in every page before all other scripts. */
async function open(options: PageOptions & { search?: string; before?: () => void } = {}): Promise<Page> {
  const { search = '', before, ...rest } = options;
  const page = await openPage({ width: 1360, height: 820, reducedMotion: 'reduce', ...rest });
  // Such as "ResizeObserver loop completed with undelivered notifications", which browsers keep to themselves.
  await page.addInitScript(() =>
    addEventListener('error', ({ message }) => console.error('error event:', message)),
  );
  if (before) await page.addInitScript(before);
  await page.goto(inject('site') + search);
  await page.locator('.sl-mark').first().waitFor();
  return page;
}

const widerThanScreen = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const eventOn = (page: Page) => page.getByRole('region', { name: 'Event', exact: true });

/** All that a reader can read. */
const words = (page: Page) => page.locator('.sl-root').innerText();

describe('two tabs', () => {
  test('of the same story know nothing of each other', async () => {
    const one = await open();
    const other = await one.context().newPage();
    await other.goto(inject('site'));
    await other.locator('.sl-mark').first().waitFor();
    await one.getByRole('searchbox').fill('Taiwan');
    await expect.poll(() => one.getByRole('status').textContent()).not.toMatch(/^17 of/);
    expect(await other.getByRole('status').textContent()).toMatch(/^17 of 17/);
    expect(param(other, 'q')).toBeNull();
    await other.close();
    await one.getByRole('button', { name: 'Begin' }).click();
    await eventOn(one).waitFor();
  });
});

describe('the back/forward cache', () => {
  test('gives back the page as it was, and it goes on', async () => {
    const executablePath = findBrowser();
    if (executablePath === null) throw new Error('No Chromium was found.');
    // Playwright turns the cache off; this browser has it.
    const browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--enable-features=BackForwardCache'],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    onTestFinished(() => browser.close());
    // What may be kept by nobody is not kept there either, and that is how the other tests' site sends its files.
    const site = await startSite({
      root: BUILT_SITE,
      // The pages' own, as meta tags, lets the other page have its frame.
      policy: null,
      fault: () => ({ headers: { 'cache-control': 'no-cache' } }),
    });
    onTestFinished(site.close);
    const page = await browser.newPage({ locale: 'en', viewport: { width: 1360, height: 820 } });
    const troubles: string[] = [];
    page.on('console', (message) => {
      // The page that the reader goes on to shows frames in a sandbox, of which browsers tell what they refuse to load there.
      if (page.url() === elsewhere) return;
      if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
    });
    page.on('pageerror', (error) => troubles.push(error.message));
    const elsewhere = `${site.url}embedding.html`;
    await page.goto(site.url);
    await page.locator('.sl-mark').first().waitFor();
    await page.getByRole('searchbox').fill('Taiwan');
    await expect.poll(() => param(page, 'q')).toBe('Taiwan');
    await expect.poll(() => page.getByRole('status').textContent()).not.toMatch(/^17 of/);
    await page.evaluate(() => {
      Object.assign(globalThis, { cameBack: null });
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { cameBack: persisted }));
    });
    const shown = await page.getByRole('status').textContent();
    await page.goto(elsewhere);
    await page.goBack({ waitUntil: 'commit' });
    // Only a page out of the cache has heard this.
    await expect
      .poll(() => page.evaluate(() => (globalThis as unknown as { cameBack?: unknown }).cameBack))
      .toBe(true);
    expect(await page.getByRole('status').textContent()).toBe(shown);
    await page.getByRole('searchbox').fill('');
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^17 of 17/);
    await page.getByRole('button', { name: 'Begin' }).click();
    await eventOn(page).waitFor();
    expect(troubles).toEqual([]);
  });
});

describe('the window', () => {
  test('may change its size all the time: no loop, and in the end all is as at the first', async () => {
    const page = await open({ search: '?event=lima-2024' });
    // The event's panel comes after the chart.
    await page.getByRole('button', { name: 'Copy citation' }).first().waitFor();
    const before = await words(page);
    const sizes = [200, 1500, 320, 2400, 640, 390, 820, 1023, 1025, 768];
    for (let times = 0; times < 4; times += 1) {
      for (const width of sizes) await page.setViewportSize({ width, height: 300 + ((width * 7) % 900) });
    }
    await page.setViewportSize({ width: 1360, height: 820 });
    await page.locator('.sl-mark').first().waitFor();
    await expect.poll(() => words(page)).toBe(before);
    expect(await widerThanScreen(page)).toBeLessThanOrEqual(0);
  });

  test('may have no room at all, and draws when there is some', async () => {
    const page = await open();
    const size = (inline: string, block: string) =>
      page.locator('#sourceline').evaluate(
        (node, given) => {
          node.style.setProperty('inline-size', given.inline);
          node.style.setProperty('block-size', given.block);
          node.style.setProperty('overflow', 'hidden');
        },
        { inline, block },
      );
    await size('0', '0');
    await page
      .locator('.sl-mark')
      .first()
      .waitFor({ state: 'hidden' })
      .catch(() => undefined);
    await page.locator('#sourceline').evaluate((node) => node.style.setProperty('display', 'none'));
    await page.locator('#sourceline').evaluate((node) => node.style.removeProperty('display'));
    await size('auto', 'auto');
    await page.getByRole('button', { name: BALI }).first().waitFor();
    await middleOf(page, BALI);
  });

  test('may turn in the middle of a drag, which is then not stuck', async () => {
    const page = await open({ search: '?from=2021&to=2025' });
    await page.locator('.sl-plot[data-draggable]').waitFor();
    const plot = await rectOf(page, '.sl-plot');
    await page.mouse.move(plot.x + plot.width / 2, plot.y + plot.height - 14);
    await page.mouse.down();
    await page.mouse.move(plot.x + plot.width / 2 - 30, plot.y + plot.height - 14, { steps: 3 });
    await page.setViewportSize({ width: 820, height: 1180 });
    await page.mouse.up();
    const settled = await page.locator('.sl-mark').first().boundingBox();
    await page.mouse.move(300, 300, { steps: 4 });
    expect(await page.locator('.sl-mark').first().boundingBox()).toEqual(settled);
    const { x, y } = await middleOf(page, BALI);
    await page.mouse.click(x, y);
    await eventOn(page).waitFor();
  });

  test('may go to a screen of another density: the same layout, and nothing drawn in pixels', async () => {
    const page = await open();
    const client = await page.context().newCDPSession(page);
    const marks = () =>
      page.locator('.sl-mark').evaluateAll((all) =>
        all.map((mark) => {
          const { x, y, width } = mark.getBoundingClientRect();
          return [mark.getAttribute('aria-label'), Math.round(x), Math.round(y), Math.round(width)];
        }),
      );
    const before = await marks();
    for (const deviceScaleFactor of [2, 3, 1.25, 0.5]) {
      await client.send('Emulation.setDeviceMetricsOverride', {
        width: 1360,
        height: 820,
        deviceScaleFactor,
        mobile: false,
      });
      await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(deviceScaleFactor);
      await expect.poll(marks).toEqual(before);
    }
    expect(await page.locator('.sl-root canvas, .sl-root img').count()).toBe(0);
  });
});

describe('a page that is enlarged', () => {
  test('to 400 % of a desk’s screen needs no sideways scrolling, and all of it is in reach', async () => {
    const page = await open({ width: 320, height: 256, deviceScaleFactor: 4 });
    for (const tab of ['List', 'Sources', 'Timeline']) {
      await page.getByRole('tab', { name: tab }).click();
      expect(await widerThanScreen(page)).toBeLessThanOrEqual(0);
    }
    await page
      .getByRole('button', { name: /^Begin/ })
      .first()
      .click();
    await eventOn(page).waitFor();
    expect(await widerThanScreen(page)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Next event' }).first().click();
  });

  test('by letters twice as large loses nothing sideways', async () => {
    const page = await open({ width: 1360, height: 820, search: '?event=lima-2024' });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    for (const tab of ['List', 'Sources', 'Timeline']) {
      await page.getByRole('tab', { name: tab }).click();
      expect(await widerThanScreen(page)).toBeLessThanOrEqual(0);
    }
  });
});

describe('the reader’s clock', () => {
  test.each(['1970-01-01T00:00:00Z', '2099-12-31T23:59:59Z'])(
    'may say %s: the page is the same',
    async (time) => {
      const right = await open({ search: '?event=lima-2024' });
      await eventOn(right).waitFor();
      const wrong = await openPage({ width: 1360, height: 820, reducedMotion: 'reduce' });
      await wrong.clock.setFixedTime(new Date(time));
      await wrong.goto(`${inject('site')}?event=lima-2024`);
      await eventOn(wrong).waitFor();
      await expect.poll(() => words(wrong)).toBe(await words(right));
    },
  );

  test.each(['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia'])(
    'may stand in %s, where an hour is left out or comes twice: the words are the same',
    async (timezoneId) => {
      const events = [
        ['a', '2024-03-31T02:30:00+01:00'],
        ['b', '2024-10-27T02:30:00+02:00'],
        ['c', '2024-03-10T02:30:00'],
        ['d', '2011-12-30'],
      ].map(([id, date]) => ({ id, date, title: `Event ${id}`, topics: [] }));
      const file = {
        version: 1,
        id: 'gaps',
        title: 'Gaps',
        description: '',
        language: 'en',
        topics: [],
        sources: [],
        events,
      };
      const texts: string[] = [];
      for (const zone of ['UTC', timezoneId]) {
        const page = await openPage({ timezoneId: zone, width: 1360, height: 820 });
        await page.route('**/stories/own.json', (route) => route.fulfill({ json: file }));
        await page.goto(`${inject('site')}?data=stories/own.json&view=list`);
        await expect.poll(() => page.getByRole('article').count()).toBe(4);
        texts.push((await page.getByRole('article').allInnerTexts()).join('\n'));
      }
      expect(texts[1]).toBe(texts[0]);
      expect(texts[0]).toContain('31 March 2024');
    },
  );
});

test('a page that may keep nothing is the same page', async () => {
  const page = await open({
    before: () => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(globalThis, name, {
          get: () => {
            throw new DOMException('not here', 'SecurityError');
          },
        });
      }
    },
  });
  await page.getByRole('button', { name: /^Theme/ }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await eventOn(page).waitFor();
});

describe('a host that has added to the language’s own objects', () => {
  test('as old libraries did, in sight of every “for … in”, changes nothing', async () => {
    const page = await open({
      before: () => {
        Object.assign(Array.prototype, { each: () => undefined, remove: () => undefined });
        Object.assign(String.prototype, { clean: () => '' });
        Object.assign(globalThis, { $: null, _: 1, React: {}, d3: 'mine' });
      },
      search: '?event=lima-2024',
    });
    await eventOn(page).waitFor();
    await page.getByRole('searchbox').fill('Taiwan');
    await expect.poll(() => page.getByRole('status').textContent()).not.toMatch(/^17 of/);
  });

  test('to all objects at once, gets a sentence at least, and no empty page', async () => {
    const page = await openPage();
    await page.addInitScript(() => Object.assign(Object.prototype, { extend: () => undefined }));
    await page.goto(inject('site'));
    await page.getByRole('alert').or(page.locator('.sl-mark')).first().waitFor();
  });
});

test('a flood of messages of any form does nothing', async () => {
  const page = await open({ search: '?event=lima-2024' });
  await eventOn(page).waitFor();
  const before = await words(page);
  const address = page.url();
  await page.evaluate(async () => {
    const forms: unknown[] = [
      null,
      1,
      'x',
      [],
      { sourceline: 1, type: 'change', search: '?theme=dark&event=' },
      { sourceline: 1, type: 'set', set: { __proto__: null, topics: 'trade' } },
      { sourceline: 99, type: 'height', height: 1e9 },
      JSON.parse('{"__proto__":{"polluted":1},"sourceline":1}'),
    ];
    for (let times = 0; times < 10_000; times += 1) postMessage(forms[times % forms.length], '*');
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
  });
  expect(await words(page)).toBe(before);
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
});

test('a frame without scripts leads to the timeline as text', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto(`${inject('site')}embed.html`);
  await page.getByRole('link', { name: 'The timeline as text' }).waitFor();
  expect(await page.getByRole('link').first().getAttribute('href')).toBe('./');
});
