import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { BUILT_SITE } from '../../setup/browser-global.ts';
import { openPage } from '../../setup/browser.ts';
import { OWN_ROOM, startSite } from '../../setup/static-server.ts';
import type { Fault, Site, SiteRequest } from '../../setup/static-server.ts';

const STORY = 'stories/biden-xi.json';

async function serve(fault: (request: SiteRequest) => Fault | null): Promise<Site> {
  const site = await startSite({
    root: BUILT_SITE,
    base: '/reader/',
    policy: OWN_ROOM,
    fault: (request) => (request.path === STORY ? fault(request) : null),
  });
  onTestFinished(site.close);
  return site;
}

/** Opens the site while the story's data goes wrong; what the browser itself prints of that is expected. */
async function openWith(fault: (request: SiteRequest) => Fault | null): Promise<{ page: Page; site: Site }> {
  const site = await serve(fault);
  const page = await openPage({ width: 1360, height: 820, expected: [/Failed to load resource/] });
  await page.goto(site.url);
  return { page, site };
}

const alertOf = (page: Page) => page.getByRole('alert').textContent();
const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' }).waitFor();
const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' });
const loadsOf = (site: Site) => site.requests.filter(({ path }) => path === STORY).length;

describe('without a network', () => {
  test('the reader is told, and the timeline comes by itself when the network is back', async () => {
    let isBroken = true;
    const { page } = await openWith(() => (isBroken ? { status: 404 } : null));
    await tryAgain(page).waitFor();
    isBroken = false;
    await page.context().setOffline(true);
    await tryAgain(page).click();
    await page.getByText('You seem to be offline.').waitFor();
    await page.context().setOffline(false);
    await timeline(page);
  });

  test('a timeline that is there goes on', async () => {
    const { page } = await openWith(() => null);
    await timeline(page);
    // What is opened later has been fetched by then.
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('region', { name: 'Event', exact: true }).waitFor();
    await page.getByRole('tab', { name: 'List' }).click();
    await expect.poll(() => page.getByRole('article').count()).toBe(17);
  });
});

test('a server that breaks off each answer is said not to answer, and found again when it does', async () => {
  let isBroken = true;
  const { page } = await openWith(() => (isBroken ? { body: 'x'.repeat(99), cutAfter: 0 } : null));
  await expect.poll(() => alertOf(page), { timeout: 30_000 }).toBe('The data service is not answering.');
  isBroken = false;
  await tryAgain(page).click();
  await timeline(page);
});

test('a server that is silent for half a minute is said not to answer, and found again when it does', async () => {
  let isSilent = true;
  const site = await serve(() => (isSilent ? { delay: Infinity } : null));
  const page = await openPage({ width: 1360, height: 820 });
  await page.clock.install();
  await page.goto(site.url);
  await page.getByRole('progressbar', { name: /Loading/ }).waitFor();
  await expect.poll(() => loadsOf(site)).toBe(1);
  await page.clock.fastForward(15_000);
  await page.getByText('This is taking long').waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.clock.fastForward(16_000);
  await expect.poll(() => alertOf(page)).toBe('The data service is not answering.');
  isSilent = false;
  await tryAgain(page).click();
  await timeline(page);
});

test('an answer that unpacks to more than a story may hold is left off, and the page goes on answering', async () => {
  const start = '{"version":1,"id":"x","title":"x","language":"en","events":[],"filler":"';
  const bomb = gzipSync(Buffer.concat([Buffer.from(start), Buffer.alloc(128 * 1024 * 1024, 'x')]), {
    level: 1,
  });
  const { page } = await openWith(() => ({
    body: bomb,
    headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
  }));
  await expect.poll(() => alertOf(page), { timeout: 30_000 }).toBe('This timeline is too large to show.');
  expect(await page.evaluate(() => 1 + 1)).toBe(2);
});

test.each([
  ['text/plain', { 'content-type': 'text/plain' }],
  ['none', { 'content-type': '' }],
  ['text/html', { 'content-type': 'text/html' }],
])('good data of the content type %s is a timeline', async (_, headers) => {
  const { page } = await openWith(() => ({ headers }));
  await timeline(page);
});

test('a reload in the middle of loading begins anew, without a word', async () => {
  const { page, site } = await openWith(({ earlier }) =>
    earlier === 0 ? { trickle: { bytes: 600, pause: 200 } } : null,
  );
  await page.getByRole('progressbar', { name: /Loading/ }).waitFor();
  await page.reload();
  await timeline(page);
  expect(loadsOf(site)).toBe(2);
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('data that changes under an open page changes nothing there, and is shown when the page is loaded again', async () => {
  let title: string | null = null;
  const original = await (await fetch((await serve(() => null)).url + STORY)).text();
  const { page, site } = await openWith(() =>
    title === null ? null : { body: original.replace(/"title": ?"[^"]*"/, `"title":"${title}"`) },
  );
  await timeline(page);
  const heading = page.getByRole('heading', { level: 1 });
  const before = await heading.textContent();
  title = 'A corrected story';
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.evaluate(() => {
    // As a browser does when its tab is come back to.
    for (const type of ['visibilitychange', 'focus']) globalThis.dispatchEvent(new Event(type));
    document.dispatchEvent(new Event('visibilitychange'));
    globalThis.dispatchEvent(new Event('online'));
  });
  await page.getByRole('tab', { name: 'List' }).click();
  expect(await heading.textContent()).toBe(before);
  expect(loadsOf(site)).toBe(1);
  await page.reload();
  await expect.poll(() => heading.textContent()).toBe('A corrected story');
});
