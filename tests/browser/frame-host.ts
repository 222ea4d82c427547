import type { Frame, FrameLocator, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { openPage, type PageOptions } from '../setup/browser.ts';
import { BUILT_SITE } from '../setup/browser-global.ts';
import { LOCKED_ROOM, startSite, type Fault, type Site } from '../setup/static-server.ts';

/** A page of somebody else's with the real widget in it, each on an origin of its own. */
export interface RealHost {
  readonly page: Page;
  readonly host: Site;
  /** The built site, in a folder, as a plain host of files: it lets no other origin read anything. */
  readonly site: Site;
  /** What is in the first frame. */
  readonly widget: FrameLocator;
}

export interface RealHostOptions extends PageOptions {
  /** What is in the body; `SITE` stands for the address of the built site. */
  readonly body: string;
  readonly css?: string;
  /** A script of the host's own, at the end of its body. */
  readonly script?: string;
  /** What goes wrong on the site. */
  readonly fault?: (path: string) => Fault | null;
  /** After the host's address. */
  readonly search?: string;
}

export const STORY = 'data=stories/biden-xi.json';

/** The fallback says where it would lead; the element is without other attributes than the test's. */
export const element = (attributes = ''): string =>
  `<sourceline-timeline ${attributes}><a href="SITE">Biden and Xi, face to face</a></sourceline-timeline>`;

/** The plain iframe of the contract. */
export const plainFrame = (search = '', attributes = ''): string =>
  `<iframe class="plain" src="SITEembed.html${search}" title="Biden and Xi, face to face" ${attributes}></iframe>`;

const CSS = `body { margin: 0 } .far { block-size: 3000px } .hidden { display: none }
  .plain { inline-size: 100%; border: 0; min-block-size: 480px; frame-sizing: content-height; display: block }`;

/** What Chromium says of modules that a frame without an origin may not load, and of what it then asks for in their place. */
export const REFUSED_MODULES = /blocked by CORS policy|net::ERR_FAILED/;

/**
 * Opens a host's page under a strict content policy of its own: nothing but its own files, and the widget's site. The site's
 * pages come in the locked room. Events of the widgets are kept: see `raised`.
 */
export async function openRealHost(options: RealHostOptions): Promise<RealHost> {
  const { body, css = '', script = '', fault = () => null, search = '', ...rest } = options;
  const site = await startSite({
    root: BUILT_SITE,
    base: '/deep/',
    policy: LOCKED_ROOM,
    fault: ({ path }) => fault(path),
  });
  onTestFinished(site.close);
  const { origin } = new URL(site.url);
  const policy =
    `default-src 'none'; script-src 'self' ${origin}; style-src 'self' ${origin}; connect-src 'self' ${origin}; ` +
    `frame-src ${origin}; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
  const fill = (text: string) => text.replaceAll('SITE', site.url);
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A newspaper</title>
    <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><link rel="stylesheet" href="host.css">
    <script src="${site.url}embed.js" async></script></head><body>${fill(body)}<script src="host.js"></script></body></html>`;
  const files = new Map<string, Fault>([
    ['', text('text/html; charset=utf-8', html)],
    ['host.css', text('text/css', CSS + css)],
    ['host.js', text('text/javascript', fill(script))],
  ]);
  const host = await startSite({
    root: BUILT_SITE,
    base: '/news/',
    policy,
    fault: ({ path }) => files.get(path) ?? { status: 404, body: 'not found' },
  });
  onTestFinished(host.close);
  const page = await openPage({ otherOrigins: [origin], reducedMotion: 'reduce', ...rest });
  await page.addInitScript(keepEvents);
  await page.goto(host.url + search);
  return { page, host, site, widget: page.frameLocator('iframe').first() };
}

export interface Raised {
  readonly type: string;
  readonly detail: unknown;
}

/** What the widgets of a page have raised so far, in order. */
export const raised = (page: Page): Promise<readonly Raised[]> =>
  page.evaluate(() => (globalThis as unknown as { raised: Raised[] }).raised);

/** Waits until the story is drawn in the first frame, by the explorer. */
export async function whenDrawn({ widget }: Pick<RealHost, 'widget'>): Promise<void> {
  await widget.locator('.sl-explorer').first().waitFor();
  await expect.poll(() => widget.getByRole('status').first().textContent()).toMatch(/^\d+ of 17 events/);
}

/** The first frame itself. */
export function frameIn(page: Page): Frame {
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error('the page has no frame');
  return frame;
}

/** How high the first frame is drawn, and how high its content is. */
export async function heights(page: Page): Promise<{ readonly frame: number; readonly content: number }> {
  const box = await page.locator('iframe').first().boundingBox();
  const content = await frameIn(page).evaluate(
    () => document.querySelector('#sourceline')?.getBoundingClientRect().height ?? 0,
  );
  return { frame: box?.height ?? 0, content: Math.ceil(content) };
}

/** Waits until the first frame is as high as its content, and gives that height. */
export async function fittingHeight(page: Page): Promise<number> {
  await expect
    .poll(async () => {
      const { frame, content } = await heights(page);
      return Math.abs(frame - content);
    })
    .toBeLessThanOrEqual(1);
  return (await heights(page)).frame;
}

/** Paths that the page has asked the site for, in order. */
export const askedFor = (site: Site): readonly string[] => site.requests.map(({ path }) => path);

const text = (type: string, body: string): Fault => ({ body, headers: { 'content-type': type } });

function keepEvents(): void {
  const kept: unknown[] = [];
  Object.assign(globalThis, { raised: kept });
  for (const type of ['ready', 'select', 'filter', 'error']) {
    document.addEventListener(`sourceline:${type}`, (event) => {
      const { detail } = event as CustomEvent<unknown>;
      kept.push({ type, detail });
    });
  }
}
