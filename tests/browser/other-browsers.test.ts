import { launch } from 'puppeteer-core';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { BUILT_SITE } from '../setup/browser-global.ts';
import { findFirefox } from '../setup/find-firefox.mjs';
import { LOCKED_ROOM, startSite } from '../setup/static-server.ts';
import type { Site } from '../setup/static-server.ts';

/*
 * The few things that must hold in every browser, in those that are not Chromium. Firefox is driven by WebDriver BiDi. WebKit is
 * not: its driver for Linux needs a screen and a browser of its own beside it.
 */

const found = findFirefox();
const present = found === null ? [] : [found];

/** Why there is none; `npm test` knows more of it. A skipped test would count as one that failed. */
const missing = found === null ? [process.env['SOURCELINE_FIREFOX_MISSING'] ?? 'none was found here'] : [];

const LIMA = '.sl-marks [aria-label^="Last meeting as presidents, Lima"]';

it.each(missing)('Firefox: not run, because %s', () => {
  expect(findFirefox()).toBeNull();
});

describe.each(present)('Firefox, %s', (executablePath) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch({ browser: 'firefox', executablePath, headless: true });
  });

  afterAll(() => browser?.close());

  async function openTab(url: string): Promise<Page> {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    await page.setViewport({ width: 1200, height: 900 });
    await page.goto(url);
    return page;
  }

  it('draws the timeline, opens an event with its quote, filters, and goes back', async () => {
    const page = await openTab(inject('site'));
    await page.waitForSelector('.sl-plot[data-draggable]');
    await startsWith(page, '17 of 17 events');
    await pressMark(page);
    await page.waitForSelector('blockquote');
    expect(new URL(page.url()).searchParams.get('event')).toBe('lima-2024');
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => document.querySelector('blockquote') === null);
    await page.goto(`${inject('site')}?topics=north-korea`);
    await startsWith(page, '4 of 17 events');
  });

  it('draws it in a frame of another origin, which tells its height and its events', async () => {
    const { page, frame } = await openHost('<sourceline-timeline></sourceline-timeline>');
    await startsWith(frame, '17 of 17 events');
    await page.waitForFunction(() => (globalThis as unknown as Said).said.includes('ready'));
    await pressMark(frame);
    await page.waitForFunction(() =>
      (globalThis as unknown as Said).said.includes('select {"event":"lima-2024","quote":null}'),
    );
    await fits(page, frame);
    await page.$eval('sourceline-timeline', (node) => node.setAttribute('topics', 'north-korea'));
    await startsWith(frame, '4 of 17 events');
    await fits(page, frame);
  });

  it('draws it in a sandbox without an origin, on a site that lets nobody else read', async () => {
    const { page, frame } = await openHost(
      '<sourceline-timeline sandbox="allow-scripts"></sourceline-timeline>',
    );
    await startsWith(frame, '17 of 17 events');
    expect(await frame.evaluate(() => self.origin)).toBe('null');
    await pressMark(frame);
    await frame.waitForSelector('blockquote');
    await fits(page, frame);
    await frame.evaluate(() => history.back());
    await frame.waitForFunction(() => document.querySelector('blockquote') === null);
  });

  /** A page of another origin with a widget in it, both under a strict content policy. */
  async function openHost(body: string): Promise<{ readonly page: Page; readonly frame: Frame }> {
    const site = await serve(LOCKED_ROOM, () => null);
    const { origin } = new URL(site.url);
    const host = await serve(
      `default-src 'none'; script-src 'self' ${origin}; frame-src ${origin}`,
      (path) => HOST_FILES(site.url, body).get(path) ?? null,
    );
    const page = await openTab(host.url);
    const frame = await page.waitForFrame((each) => each.url().startsWith(`${site.url}embed.html`));
    return { page, frame };
  }
});

interface Said {
  readonly said: readonly string[];
}

const HOST_FILES = (
  site: string,
  body: string,
): ReadonlyMap<string, { body: string; headers: Record<string, string> }> =>
  new Map([
    [
      '',
      {
        body: `<!doctype html><meta charset="utf-8"><title>A newspaper</title><script src="host.js"></script>
          <script src="${site}embed.js" async></script>${body}`,
        headers: { 'content-type': 'text/html; charset=utf-8' },
      },
    ],
    [
      'host.js',
      {
        body: `globalThis.said = [];
          for (const type of ['ready', 'select', 'filter', 'error'])
            document.addEventListener('sourceline:' + type, ({ detail }) =>
              said.push(detail === null ? type : type + ' ' + JSON.stringify(detail)));`,
        headers: { 'content-type': 'text/javascript' },
      },
    ],
  ]);

async function serve(
  policy: string,
  answer: (path: string) => { body: string; headers: Record<string, string> } | null,
): Promise<Site> {
  const site = await startSite({
    root: BUILT_SITE,
    base: '/deep/',
    policy,
    fault: ({ path }) => answer(path),
  });
  onTestFinished(site.close);
  return site;
}

/** Waits until the explorer says how many events are shown. */
async function startsWith(where: Page | Frame, words: string): Promise<void> {
  await where.waitForFunction(
    (expected) => document.querySelector('.sl-explorer [role="status"]')?.textContent?.startsWith(expected),
    {},
    words,
  );
}

async function pressMark(where: Page | Frame): Promise<void> {
  await where.waitForSelector('.sl-plot[data-draggable]');
  const mark = await where.waitForSelector(LIMA);
  await mark?.click();
}

/** Waits until the frame is as high as what is in it. */
async function fits(page: Page, frame: Frame): Promise<void> {
  await expect
    .poll(
      async () => {
        const content = await frame.$eval('#sourceline', (node) => node.getBoundingClientRect().height);
        const drawn = await page.$eval(
          'sourceline-timeline',
          (node) => node.shadowRoot?.querySelector('iframe')?.getBoundingClientRect().height ?? 0,
        );
        return Math.abs(drawn - Math.ceil(content));
      },
      { timeout: 20_000 },
    )
    .toBeLessThanOrEqual(1);
}
