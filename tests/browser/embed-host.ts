import { tmpdir } from 'node:os';
import type { Frame, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { openPage, type PageOptions } from '../setup/browser.ts';
import { BUILT_SITE } from '../setup/browser-global.ts';
import { startSite, type Fault, type Site } from '../setup/static-server.ts';

/** A page of somebody else's, with our script in it, and the site that the script comes from: two origins. */
export interface Host {
  readonly page: Page;
  readonly host: Site;
  /** Where `embed.js` and the stand-in for `embed.html` lie, in a folder: `http://127.0.0.1:1/deep/`. */
  readonly widgets: Site;
}

export interface HostOptions extends PageOptions {
  /** What is in the body; `WIDGETS` stands for the address of the script's folder. */
  readonly body: string;
  /** The script element, in the head; async and classic by default, as in the contract. */
  readonly script?: string;
  readonly css?: string;
  /** Files of the host beside the page. */
  readonly files?: Readonly<Record<string, Fault>>;
  /** Instead of the stand-in. */
  readonly frame?: Fault;
  /** A script that runs in every page before all others. */
  readonly before?: () => void;
}

export const FALLBACK = '<a href="https://host.example/story">Biden and Xi, face to face</a>';
export const WIDGET = `<sourceline-timeline>${FALLBACK}</sourceline-timeline>`;

/** Further down than a flick of a finger on any screen of these tests. */
export const FAR = '<div class="far">An article.</div>';

const CSS = '.far{block-size:4000px} .hidden{display:none} .narrow{inline-size:0;overflow:hidden}';

/** Speaks as the frame's page does, and keeps what it is told. */
const STAND_IN = `
  globalThis.heard = [];
  addEventListener('message', ({ data, origin }) => heard.push({ data, origin }));
  globalThis.say = (message) => parent.postMessage({ sourceline: 1, ...message }, '*');
  if (!location.search.includes('topics=silent')) say({ type: 'ready' });
`;

/**
 * Opens a host's page. Its content policy lets it have nothing but its own files, and the script and frames of the
 * widget's site. All that bubbles up to the document as an event of ours is kept: see `eventsOf`.
 */
export async function openHost(options: HostOptions): Promise<Host> {
  const { body, script, css = '', files = {}, frame = document(STAND_IN_PAGE), before, ...rest } = options;
  const widgets = await start(BUILT_SITE, '/deep/', null, ({ path }) => {
    if (path === 'embed.html') return frame;
    // A module of another origin needs it.
    if (path === 'embed.js') return { headers: { 'access-control-allow-origin': '*' } };
    return path === 'stand-in.js' ? file('text/javascript', STAND_IN) : null;
  });
  const origin = new URL(widgets.url).origin;
  const policy =
    `default-src 'none'; script-src 'self' ${origin}; style-src 'self'; img-src data:; frame-src ${origin} ${elsewhere(origin)}; ` +
    "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  const fill = (text: string): string => text.replaceAll('WIDGETS', widgets.url);
  const tag = script ?? '<script src="WIDGETSembed.js" async></script>';
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A newspaper</title>
    <link rel="icon" href="data:,"><link rel="stylesheet" href="host.css">${tag}</head><body>${body}</body></html>`;
  const host = await start(tmpdir(), '/news/', policy, ({ path }) => {
    if (path === '') return document(fill(html));
    if (path === 'host.css') return file('text/css', CSS + css);
    const own = files[path];
    return own === undefined || typeof own.body !== 'string'
      ? (own ?? null)
      : { ...own, body: fill(own.body) };
  });
  const page = await openPage({ otherOrigins: [origin, elsewhere(origin)], ...rest });
  await page.addInitScript(() => {
    const events: unknown[] = [];
    const knocks = new Set<unknown>();
    Object.assign(globalThis, { events, knocks });
    globalThis.addEventListener('message', ({ data }) => {
      if (typeof data === 'string') knocks.add(data);
    });
    for (const type of ['ready', 'select', 'filter', 'error']) {
      globalThis.document.addEventListener(`sourceline:${type}`, (event) => {
        const { detail, composed } = event as CustomEvent<unknown>;
        events.push({ type, detail, composed, on: (event.target as Element).localName });
      });
    }
  });
  if (before !== undefined) await page.addInitScript(before);
  await page.goto(host.url);
  return { page, host, widgets };
}

/** The same file by another name of this machine: for a browser, of another origin. */
export const elsewhere = (url: string): string => url.replace('127.0.0.1', 'localhost');

/** The frames that the page has now, without the page itself. */
export const framesOf = (page: Page): readonly Frame[] => page.frames().slice(1);

/** The one frame, once it stands there. */
export async function frameOf(page: Page): Promise<Frame> {
  await page.locator('sourceline-timeline iframe.ready').first().waitFor({ state: 'attached' });
  const [frame] = framesOf(page);
  if (frame === undefined) throw new Error('the page has no frame');
  return frame;
}

/** Makes the frame say something to its host, and waits until that has been heard. */
export async function say(frame: Frame, message: object): Promise<void> {
  await frame.evaluate((said) => {
    (globalThis as unknown as { say: (message: object) => void }).say(said);
  }, message);
  await settle(frame.page());
}

/** Waits until every message sent so far has arrived: one sent last arrives last. */
export async function settle(page: Page): Promise<void> {
  for (const frame of framesOf(page)) {
    const knock = `knock ${String(Math.random())}`;
    await frame.evaluate((word) => parent.postMessage(word, '*'), knock);
    await page.waitForFunction(
      (word) => (globalThis as unknown as { knocks: Set<unknown> }).knocks.has(word),
      knock,
    );
  }
}

export interface HeardEvent {
  readonly type: string;
  readonly detail: unknown;
  readonly composed: boolean;
  /** The name of the element that it was raised on. */
  readonly on: string;
}

/** What has been raised so far, in order. */
export const eventsOf = (page: Page): Promise<readonly HeardEvent[]> =>
  page.evaluate(() => (globalThis as unknown as { events: HeardEvent[] }).events);

export interface HeardByFrame {
  readonly data: unknown;
  readonly origin: string;
}

/** What a stand-in has been told so far, in order. */
export const heardBy = (frame: Frame): Promise<readonly HeardByFrame[]> =>
  frame.evaluate(() => (globalThis as unknown as { heard: HeardByFrame[] }).heard);

/** How often the frame's page was fetched. */
export const loadsOf = (widgets: Site): number =>
  widgets.requests.filter(({ path }) => path === 'embed.html').length;

/** Waits until the frame's page has been fetched so often. */
export async function expectLoads(widgets: Site, count: number): Promise<void> {
  await expect.poll(() => loadsOf(widgets)).toBe(count);
}

/** Two drawings: by then an observer has reported all that there is to report. */
export async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
      }),
  );
}

const STAND_IN_PAGE =
  '<!doctype html><link rel="icon" href="data:,"><title>Stand-in</title><script src="stand-in.js"></script><a href="#">inside</a>';

export const document = (body: string): Fault => file('text/html; charset=utf-8', body);

export function file(type: string, body: string): Fault {
  return { body, headers: { 'content-type': type } };
}

async function start(
  root: string,
  base: string,
  policy: string | null,
  fault: (request: { readonly path: string }) => Fault | null,
): Promise<Site> {
  const site = await startSite({ root, base, policy, fault });
  onTestFinished(site.close);
  return site;
}
