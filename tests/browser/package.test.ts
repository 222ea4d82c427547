import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openPage, type PageOptions } from '../setup/browser.ts';
import { packPackage, runTool, tool } from '../setup/packed-package.ts';
import type { PackedPackage } from '../setup/packed-package.ts';
import { startSite } from '../setup/static-server.ts';
import { faultsOf } from './axe.ts';
import { restyle, writeReactHost } from './react-host.ts';
import type { ReactHost } from './react-host.ts';

let packed: PackedPackage;
let host: ReactHost;

beforeAll(async () => {
  packed = await packPackage();
  host = await writeReactHost(packed);
}, 300_000);

afterAll(async () => {
  await host.remove();
  await packed.remove();
});

interface Heard {
  readonly type: string;
  readonly detail?: unknown;
}

const heardBy = (page: Page): Promise<readonly Heard[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);

const waitFor = (page: Page, type: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => (globalThis as unknown as { heard: Heard[] }).heard.some((one) => one.type === wanted),
    type,
  );

/** The application in the strictest room, and as a reader meets it. */
async function openHost(site = host.site, options: PageOptions = {}): Promise<Page> {
  const server = await startSite({ root: site, base: '/app/' });
  onTestFinished(server.close);
  const page = await openPage({ width: 960, ...options });
  await page.goto(server.url);
  await waitFor(page, 'ready');
  return page;
}

const LIMA = /^Last meeting as presidents, Lima/;

describe('the package in a Vite React application', () => {
  it('has types that hold under the strictest settings', async () => {
    await runTool(tool('tsc'), ['-p', 'tsconfig.json'], host.folder);
  });

  it('is drawn on a server as its fallback', () => {
    expect(host.html).toContain(
      '<div class="one"><a href="https://host.example/timeline/">The whole story</a></div>',
    );
  });

  it('is drawn over what the server sent, and shows the chart in the place of the fallback', async () => {
    const page = await openHost();
    await page.getByRole('region', { name: 'Timeline' }).waitFor();
    expect(await page.getByText('The whole story').isVisible()).toBe(false);
    expect(await page.getByRole('status').first().textContent()).toMatch(/^17 of 17 events/);
    expect(await heardBy(page)).toEqual([{ type: 'ready' }]);
  });

  it('opens an event with its quote, tells the application, and leaves its page alone', async () => {
    const page = await openHost();
    const before = await pageState(page);
    await page.getByRole('button', { name: LIMA }).first().click();
    await page
      .getByRole('region', { name: 'Event' })
      .getByText('We expect this will be their last meeting')
      .first()
      .waitFor();
    expect(await heardBy(page)).toContainEqual({
      type: 'select',
      detail: { event: 'lima-2024', quote: null },
    });
    // One press is one press for the host, too.
    expect(await page.evaluate(() => (globalThis as unknown as { clicks: number }).clicks)).toBe(1);
    expect(await pageState(page)).toEqual(before);
  });

  it('follows the application’s props in place, without telling it what it has said itself', async () => {
    const page = await openHost();
    await page.getByRole('button', { name: LIMA }).first().click();
    await page.getByRole('button', { name: 'Korea', exact: true }).click();
    await expect.poll(() => page.getByRole('status').first().textContent()).toMatch(/^4 of 17 events/);
    // What the reader has opened stays open.
    await page.getByRole('region', { name: 'Event' }).waitFor();
    expect((await heardBy(page)).filter(({ type }) => type === 'filter')).toEqual([]);
  });

  it('leads to the story’s own page with the view as it is', async () => {
    const page = await openHost();
    await page.getByRole('button', { name: LIMA }).first().click();
    const link = page.getByRole('link', { name: 'Open the full timeline' });
    await expect.poll(() => link.getAttribute('href')).toContain('event=lima-2024');
    const href = new URL((await link.getAttribute('href')) ?? '');
    expect(href.origin + href.pathname).toBe('https://host.example/timeline/');
    expect(href.searchParams.get('data')).toBe(new URL('stories/biden-xi.json', page.url()).href);
  });

  it('is taken away whole, and comes back', async () => {
    const page = await openHost();
    await page.getByRole('button', { name: 'Away' }).click();
    await expect.poll(() => page.getByRole('region', { name: 'Timeline' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Away' }).click();
    await page.getByRole('region', { name: 'Timeline' }).waitFor();
  });

  it('gives the focus to what was opened by a key, and back to where it came from', async () => {
    const page = await openHost();
    await page.getByRole('button', { name: LIMA }).first().focus();
    await page.keyboard.press('ArrowRight');
    const before = await focusedName(page);
    expect(before).not.toMatch(LIMA);
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedName(page)).not.toBe(before);
    expect(before).toContain(await focusedName(page));
    await page.keyboard.press('Escape');
    await expect.poll(() => focusedName(page)).toBe(before);
  });

  it('closes what is folded out at a press elsewhere, in the page or in itself, and not at one in it', async () => {
    const page = await openHost();
    await page.getByRole('button', { name: 'More actions' }).click();
    const exports = page.getByRole('button', { name: 'Export', exact: true });
    const file = page.getByRole('button', { name: /iCalendar|calendar/i });
    for (const elsewhere of [page.getByRole('status').first(), page.locator('main > p')]) {
      await exports.click();
      await file.waitFor();
      // Not on a file's name: while that is being made, nothing closes.
      await page.locator('.sl-export-scope').click();
      expect(await file.isVisible()).toBe(true);
      await elsewhere.click();
      await file.waitFor({ state: 'hidden' });
    }
  });

  it('leaves the wheel to the page until the chart has been pressed', async () => {
    const page = await openHost(host.site, { height: 600 });
    const chart = page.getByRole('region', { name: 'Timeline' });
    const box = await chart.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 500, (box?.y ?? 0) + 250);
    await page.mouse.wheel(0, 60);
    await page.waitForFunction(() => scrollY > 0);
    expect((await heardBy(page)).filter(({ type }) => type === 'filter')).toEqual([]);
    await page.mouse.down();
    await page.mouse.up();
    const scrolled = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, -200);
    await waitFor(page, 'filter');
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });

  it('is printed as the list of its events, with their sources', async () => {
    const page = await openHost();
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('heading', { name: 'Sources' }).waitFor();
    expect(await page.getByRole('region', { name: 'Timeline' }).isVisible()).toBe(false);
    expect(await page.getByText('The whole story').isVisible()).toBe(false);
  });

  it('has nothing that axe finds fault with', async () => {
    const page = await openHost();
    await page.getByRole('button', { name: LIMA }).first().click();
    await page.getByRole('region', { name: 'Event' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it('comes without a fallback, too, and then offers no links', async () => {
    const page = await openHost();
    await page.getByRole('button', { name: 'Bare' }).click();
    await page.locator('.bare').getByRole('region', { name: 'Timeline' }).waitFor();
    expect(await page.getByRole('link', { name: 'Open the full timeline' }).count()).toBe(0);
  });

  it('says so where there is no story, and tells the application', async () => {
    const page = await openHost(host.site, { expected: [/404/] });
    await page.getByRole('button', { name: 'Elsewhere' }).click();
    await waitFor(page, 'error');
    await page.getByRole('alert').waitFor();
  });

  it.each([
    ['a wide column', 960],
    ['a phone', 390],
  ])('looks the same under hostile styles, in %s', async (_name, width) => {
    const calm = await openHost(
      await restyle(host, 'body { margin: 0 } main > button, main > p { display: none }'),
      {
        width,
      },
    );
    const hostile = await openHost(await restyle(host, HOSTILE), { width });
    expect(await differingPixels(await pictureOf(calm), await pictureOf(hostile))).toBe(0);
  });
});

/** The name of what has the focus, in the shadow tree too. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const within = document.activeElement?.shadowRoot?.activeElement;
    return within?.getAttribute('aria-label') ?? within?.textContent ?? '';
  });

/** All that a widget could do to its host's page. */
const pageState = (page: Page): Promise<unknown> =>
  page.evaluate(() => ({
    address: location.href,
    entries: history.length,
    title: document.title,
    html:
      document.documentElement.cloneNode(false) instanceof Element &&
      document.documentElement.outerHTML.split('<head')[0],
    head: document.head.innerHTML,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    body: document.body.attributes.length + document.body.childElementCount,
  }));

const HOSTILE = `
  * { all: unset !important; font-size: 64px !important; line-height: 3 !important; letter-spacing: 9px !important;
    text-transform: uppercase !important; color: red !important; direction: rtl !important; text-align: center !important }
  html { font-size: 400% !important }
  main > button, main > p, head { display: none !important }
`;

async function pictureOf(page: Page): Promise<Buffer> {
  await page.getByRole('button', { name: LIMA }).first().waitFor();
  return page.locator('.one').screenshot({ animations: 'disabled' });
}

async function differingPixels(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all(
    [one, other].map((png) => sharp(png).raw().toBuffer({ resolveWithObject: true })),
  );
  expect([b?.info.width, b?.info.height]).toEqual([a?.info.width, a?.info.height]);
  let differing = 0;
  a?.data.forEach((value, at) => {
    if (value !== b?.data[at]) differing += 1;
  });
  return differing;
}
