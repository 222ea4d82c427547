import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, expect, onTestFinished } from 'vitest';
import { findBrowser } from './find-browser.mjs';

/** How a page is opened. Everything that Playwright knows of, a size in short, and what may go wrong. */
export interface PageOptions extends Omit<BrowserContextOptions, 'viewport'> {
  /** CSS pixels; a desk's screen by default. */
  readonly width?: number;
  readonly height?: number;
  /** Troubles that the test brings about on purpose, by their text. */
  readonly expected?: readonly RegExp[];
  /** Origins beside the first page's own that it may ask for something. */
  readonly otherOrigins?: readonly string[];
  /** Whether a preload that isn't used within some seconds is a trouble, too. On a busy machine a sound page may be slower. */
  readonly allUsedSoon?: boolean;
}

/** What the browser says of a preload that is used late, or never: it knows only its clock. */
const NOT_USED_YET = /was preloaded using link preload but not used within a few seconds/;

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const troubles = new WeakMap<BrowserContext, string[]>();
let running: Promise<Browser> | null = null;

/** The browser of this test file: started at its first use, closed at its end. */
export function openBrowser(): Promise<Browser> {
  if (running === null) {
    const executablePath = findBrowser();
    if (executablePath === null) {
      throw new Error(
        'No Chromium was found. Run "npm test" once, which installs one, or set SOURCELINE_CHROMIUM to one.',
      );
    }
    running = chromium.launch({ executablePath, args: FLAGS });
  }
  return running;
}

afterAll(async () => {
  const browser = await running;
  running = null;
  await browser?.close();
});

/**
 * A page of its own, empty, with its own storage, in UTC and English where the test says nothing else.
 * At the end of the test it is closed, and the test fails if the page had trouble: an error or a warning in its
 * console, an uncaught exception, a breach of its security policy, a dialog, or a request to another origin.
 */
export async function openPage(options: PageOptions = {}): Promise<Page> {
  const {
    width = 1440,
    height = 900,
    expected: named = [],
    otherOrigins = [],
    allUsedSoon = false,
    ...rest
  } = options;
  const expected = allUsedSoon ? named : [...named, NOT_USED_YET];
  const browser = await openBrowser();
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'en',
    timezoneId: 'UTC',
    ...rest,
  });
  const seen: string[] = [];
  troubles.set(context, seen);
  await watch(context, new Set(otherOrigins), (trouble) => {
    if (!expected.some((pattern) => pattern.test(trouble))) seen.push(trouble);
  });
  const page = await context.newPage();
  onTestFinished(async () => {
    try {
      expectClean(page);
    } finally {
      await context.close();
    }
  });
  return page;
}

/** The troubles of a page so far, which then no longer fail the test: for tests that bring them about and look at them. */
export function takeTroubles(page: Page): string[] {
  return troubles.get(page.context())?.splice(0) ?? [];
}

/** Fails if the page has had trouble so far; also done at the end of each test. */
export function expectClean(page: Page): void {
  expect(troubles.get(page.context()), 'troubles of the page').toEqual([]);
}

async function watch(
  context: BrowserContext,
  allowed: Set<string>,
  report: (trouble: string) => void,
): Promise<void> {
  // In every frame, before any script of the page.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(
        `securitypolicyviolation: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`,
      );
    });
  });
  context.on('console', (message) => {
    const type = message.type();
    if (type === 'error' || type === 'warning') report(`console ${type}: ${message.text()}`);
  });
  context.on('weberror', (error) => report(`uncaught: ${error.error().message}`));
  context.on('dialog', (dialog) => {
    report(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  let first: string | null = null;
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'http:' && protocol !== 'https:') return;
    first ??= origin;
    if (origin !== first && !allowed.has(origin)) report(`request to another origin: ${request.url()}`);
  });
}
