import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../setup/run-command.mjs';
import { openPage } from '../../setup/browser.ts';
import { BUILT_SITE } from '../../setup/browser-global.ts';
import { startSite } from '../../setup/static-server.ts';
import type { Fault, Site, SiteRequest } from '../../setup/static-server.ts';

/*
 * A site whose publisher lists another origin for data. It is built for that origin, as a publisher would: what a page may load
 * is in its content policy.
 */

const TOP = fileURLToPath(new URL('../../../', import.meta.url));
const STORY = 'stories/biden-xi.json';
const REDIRECTED = 'stories/elsewhere.json';
const CORS = { 'access-control-allow-origin': '*' };

let folder: string;
let site: Site;
let data: Site;
/** What goes wrong with the data of the listed origin. */
let wrong: (request: SiteRequest) => Fault | null = () => null;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sourceline-listed-'));
  data = await startSite({
    root: BUILT_SITE,
    policy: null,
    fault: (request) => wrong(request) ?? { headers: CORS },
  });
  const origin = new URL(data.url).origin;
  const code = await run(
    path.join(TOP, 'node_modules/.bin/vite'),
    ['build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'],
    { cwd: TOP, env: { VITE_DATA_ORIGINS: origin } },
  );
  if (code !== 0) throw new Error('the site was not built');
  site = await startSite({
    root: folder,
    policy: null,
    fault: ({ path: asked }) =>
      asked === REDIRECTED ? { status: 302, headers: { location: `${data.url}${STORY}` } } : null,
  });
}, 180_000);

afterAll(async () => {
  await site?.close();
  await data?.close();
  await rm(folder, { recursive: true, force: true });
});

async function openWith(asked: string, file = '', expected: readonly RegExp[] = []): Promise<Page> {
  const page = await openPage({ otherOrigins: [new URL(data.url).origin], expected });
  await page.goto(`${site.url}${file}?data=${encodeURIComponent(asked)}`);
  return page;
}

const host = () => new URL(data.url).host;
const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' }).waitFor();

describe.each(['', 'embed.html'])('data of another origin, at "%s"', (file) => {
  test('is named by its host above the timeline', async () => {
    wrong = () => null;
    const page = await openWith(`${data.url}${STORY}`, file);
    await timeline(page);
    await page.getByText(`Data from ${host()}`, { exact: true }).waitFor();
  });

  test('is named, too, where an address of this site only leads to it', async () => {
    wrong = () => null;
    const page = await openWith(REDIRECTED, file);
    await timeline(page);
    await page.getByText(`Data from ${host()}`, { exact: true }).waitFor();
  });

  test('that nobody lists is refused by name, and the site’s own is shown without a name', async () => {
    wrong = () => null;
    const page = await openWith('https://evil.example/x.json', file);
    await timeline(page);
    await page.getByText('Data from evil.example is not allowed on this site.').waitFor();
    expect(await page.getByText(/^Data from [^ ]+$/).count()).toBe(0);
  });

  test('whose host is not there is said not to answer', async () => {
    wrong = ({ path: asked }) =>
      asked === STORY ? { headers: CORS, body: 'x'.repeat(99), cutAfter: 0 } : null;
    const page = await openWith(`${data.url}${STORY}`, file, [/Failed to load resource|CORS policy/]);
    await expect
      .poll(() => page.getByRole('alert').textContent(), { timeout: 20_000 })
      .toBe('The data service is not answering.');
  });

  test('that is not meant for other sites is not shown, and the reader is told', async () => {
    wrong = () => ({});
    const page = await openWith(`${data.url}${STORY}`, file, [/CORS policy|Failed to load resource/]);
    await expect
      .poll(() => page.getByRole('alert').textContent(), { timeout: 20_000 })
      .toBe('The data may not be read from this site.');
  });
});
