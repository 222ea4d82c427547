import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { findFirefox } from '../setup/find-firefox.mjs';
import { findWebKit } from '../setup/find-webkit.mjs';
import { startFirefox } from '../setup/firefox.ts';
import type { OtherBrowser, Tab, View } from '../setup/other-browser.ts';
import { startWebKit } from '../setup/webkit.ts';
import { serveHost, serveSandboxed } from './plain-host.ts';
import type { Said } from './plain-host.ts';

/*
 * The few things that must hold in every browser, in those that are not Chromium, where the machine has them. A skipped test
 * would count as one that failed, so a browser that is missing is one test that says why.
 */

const firefox = findFirefox();
const { webkit, reason } = findWebKit();

/** A browser that may be here: how it is started, or why it is not. */
interface Candidate {
  readonly name: string;
  readonly start: (() => Promise<OtherBrowser>) | null;
  readonly reason: string | null;
}

const candidates: readonly Candidate[] = [
  firefox === null
    ? {
        name: 'Firefox',
        start: null,
        // `npm test` has tried to install one, and knows more.
        reason: process.env['SOURCELINE_FIREFOX_MISSING'] ?? 'none was found here',
      }
    : { name: `Firefox, ${firefox}`, start: () => startFirefox(firefox), reason: null },
  webkit === null
    ? { name: 'WebKit', start: null, reason }
    : { name: `WebKit, ${webkit.browser}`, start: () => startWebKit(webkit), reason: null },
];

const LIMA = '.sl-marks [aria-label^="Last meeting as presidents, Lima"]';

it.each(candidates.filter(({ start }) => start === null))('$name: not run, because $reason', (each) => {
  expect(each.reason).not.toBe('');
});

describe.each(candidates.filter(({ start }) => start !== null))('$name', ({ name, start }) => {
  let browser: OtherBrowser | undefined;

  beforeAll(async () => {
    browser = await start?.();
  });

  afterAll(() => browser?.close());

  async function openTab(url: string): Promise<Tab> {
    if (browser === undefined) throw new Error('the browser was not started');
    const tab = await browser.open();
    onTestFinished(tab.close);
    await tab.goto(url);
    return tab;
  }

  it('draws the timeline, opens an event with its quote, filters, and goes back', async () => {
    const page = await openTab(inject('site'));
    await startsWith(page, '17 of 17 events');
    await pressMark(page);
    await becomes(page, isOpen);
    expect(new URL(await page.evaluate(() => location.href)).searchParams.get('event')).toBe('lima-2024');
    await page.evaluate(() => history.back());
    await becomes(page, isClosed);
    await page.goto(`${inject('site')}?topics=north-korea`);
    await startsWith(page, '4 of 17 events');
  });

  it('draws it in a frame of another origin, which tells its height and its events', async () => {
    const { page, frame } = await openHost('<sourceline-timeline></sourceline-timeline>');
    await startsWith(frame, '17 of 17 events');
    await becomes(page, hasSaid, 'ready');
    await pressMark(frame);
    await becomes(page, hasSaid, 'select {"event":"lima-2024","quote":null}');
    await fits(page, frame);
    await page.evaluate(() =>
      document.querySelector('sourceline-timeline')?.setAttribute('topics', 'north-korea'),
    );
    await startsWith(frame, '4 of 17 events');
    await fits(page, frame);
  });

  it('draws it in a sandbox without an origin, on a site that lets nobody else read', async () => {
    const { page, frame } = await openHost(
      '<sourceline-timeline sandbox="allow-scripts"></sourceline-timeline>',
      await knowsSelfWithoutOrigin(),
    );
    await startsWith(frame, '17 of 17 events');
    expect(await frame.evaluate(() => self.origin)).toBe('null');
    await pressMark(frame);
    await becomes(frame, isOpen);
    await fits(page, frame);
    await frame.evaluate(() => history.back());
    await becomes(frame, isClosed);
  });

  async function openHost(
    body: string,
    knowsSelf = true,
  ): Promise<{ readonly page: Tab; readonly frame: View }> {
    const { host, frame } = await serveHost(body, knowsSelf);
    const page = await openTab(host);
    return { page, frame: await page.frame(frame) };
  }

  /** Says so where it does not: what is then tried is not the page as it is built. */
  async function knowsSelfWithoutOrigin(): Promise<boolean> {
    const tab = await openTab(await serveSandboxed());
    await becomes(tab, () => document.title !== '');
    const knows = await tab.evaluate(() => document.title === 'loaded');
    await tab.close();
    if (!knows)
      console.log(`${name}: 'self' means nothing in its sandboxes, so the site names its origin there.`);
    return knows;
  }
});

/** Waits until something is true of a document, in it. */
async function becomes(
  view: View,
  condition: (...words: string[]) => boolean,
  ...words: string[]
): Promise<void> {
  await expect.poll(() => view.evaluate(condition, ...words), { timeout: 20_000, interval: 100 }).toBe(true);
}

const isOpen = () => document.querySelector('blockquote') !== null;
const isClosed = () => document.querySelector('blockquote') === null;
const isThere = (selector = '') => document.querySelector(selector) !== null;
const hasSaid = (words = '') => (globalThis as unknown as Said).said.includes(words);

/** Waits until the explorer says how many events are shown. */
async function startsWith(view: View, words: string): Promise<void> {
  await expect
    .poll(
      () => view.evaluate(() => document.querySelector('.sl-explorer [role="status"]')?.textContent ?? ''),
      { timeout: 20_000, interval: 100 },
    )
    .toMatch(new RegExp(`^${words}`));
}

async function pressMark(view: View): Promise<void> {
  await becomes(view, isThere, '.sl-plot[data-draggable]');
  await becomes(view, isThere, LIMA);
  await view.press(LIMA);
}

/** Waits until the frame is as high as what is in it. */
async function fits(page: View, frame: View): Promise<void> {
  await expect
    .poll(
      async () => {
        const content = await frame.evaluate(
          () => document.querySelector('#sourceline')?.getBoundingClientRect().height ?? 0,
        );
        const drawn = await page.evaluate(
          () =>
            document
              .querySelector('sourceline-timeline')
              ?.shadowRoot?.querySelector('iframe')
              ?.getBoundingClientRect().height ?? 0,
        );
        return Math.abs(drawn - Math.ceil(content));
      },
      { timeout: 20_000 },
    )
    .toBeLessThanOrEqual(1);
}
