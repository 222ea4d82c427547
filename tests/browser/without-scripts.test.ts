import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { BUILT_SITE } from '../setup/browser-global.ts';
import { openPage } from '../setup/browser.ts';
import type { PageOptions } from '../setup/browser.ts';
import { LOCKED_ROOM, startSite } from '../setup/static-server.ts';
import type { Fault, SiteRequest } from '../setup/static-server.ts';
import { faultsOf } from './axe.ts';

const SIZES = [
  { width: 1360, height: 820 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
] as const;

/** What a browser prints when a script does not come or breaks. */
const NO_SCRIPT = /Failed to load|blocked|Failed to fetch|uncaught|ERR_|preload|SyntaxError|Unexpected/i;

const isExplorer = ({ path: file }: SiteRequest) => /^assets\/core-.*\.js$/.test(file);

/** Opens the site while something goes wrong with its scripts. */
async function openWith(
  fault: (request: SiteRequest) => Fault | null,
  options: PageOptions = {},
): Promise<Page> {
  const site = await startSite({ root: BUILT_SITE, base: '/reader/', policy: LOCKED_ROOM, fault });
  onTestFinished(site.close);
  const page = await openPage({ ...SIZES[0], expected: [NO_SCRIPT], ...options });
  await page.goto(site.url);
  return page;
}

/** Waits for the story as text, with its quotes. */
async function expectStory(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Biden and Xi, face to face' }).waitFor();
  const event = page.getByRole('article').filter({ hasText: 'Last meeting as presidents, Lima' });
  await event.getByText('We expect this will be their last meeting as presidents').waitFor();
}

describe.each(SIZES)('without scripts, at $width × $height', (size) => {
  test('the page is the whole story', async () => {
    const page = await openPage({ ...size, javaScriptEnabled: false });
    await page.goto(inject('site'));
    await expectStory(page);
    expect(await page.getByRole('article').count()).toBe(17);
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
      'Sources',
    ]);
    await page.getByText('Reported by 2 independent sources').first().waitFor();
    await page.getByRole('article').first().getByRole('link', { name: '[1]' }).first().click();
    expect(new URL(page.url()).hash).toBe('#source-caliber-lima-talks');
    const width = await page
      .locator('html')
      .evaluate((html) => html.scrollWidth)
      .catch(() => size.width);
    expect(width).toBeLessThanOrEqual(size.width);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in it, %s', async (colorScheme) => {
    // Its own script is what axe needs; the page's are kept away.
    const page = await openWith(({ path: file }) => (file.endsWith('.js') ? { status: 404 } : null), {
      ...size,
      colorScheme,
      bypassCSP: true,
    });
    await expectStory(page);
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe('where the explorer does not come, the story is there as text', () => {
  test('when no script can be fetched', async () => {
    await expectStory(await openWith(({ path: file }) => (file.endsWith('.js') ? { status: 404 } : null)));
  });

  test('when its own script is missing', async () => {
    await expectStory(await openWith((request) => (isExplorer(request) ? { status: 404 } : null)));
  });

  test('when its styles are missing', async () => {
    await expectStory(
      await openWith(({ path: file }) => (/^assets\/story-.*\.css$/.test(file) ? { status: 404 } : null)),
    );
  });

  test('when its script is cut off', async () => {
    await expectStory(await openWith((request) => (isExplorer(request) ? { cutAfter: 20_000 } : null)));
  });

  test('when its script is of a kind that the browser cannot read', async () => {
    await expectStory(
      await openWith((request) =>
        isExplorer(request) ? { body: 'let = ;', headers: { 'content-type': 'text/javascript' } } : null,
      ),
    );
  });

  test('when it breaks before it has drawn anything', async () => {
    await expectStory(
      await openWith((request) =>
        isExplorer(request)
          ? { body: 'throw new Error("broken")', headers: { 'content-type': 'text/javascript' } }
          : null,
      ),
    );
  });

  test('when it never answers, after a while', async () => {
    const page = await openWith((request) => (isExplorer(request) ? { delay: Infinity } : null));
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
    await expectStory(page);
  });

  test('in the dark, too', async () => {
    const page = await openWith((request) => (isExplorer(request) ? { status: 404 } : null), {
      colorScheme: 'dark',
    });
    await expectStory(page);
    const { ink, paper } = await page.locator('.sl-first').evaluate((first) => {
      const { color, backgroundColor } = getComputedStyle(first);
      return { ink: color, paper: backgroundColor };
    });
    expect([ink, paper]).toEqual(['rgb(242, 239, 231)', 'rgb(20, 20, 18)']);
  });
});

describe('where the explorer comes', () => {
  test('it takes the place of the text, which nobody sees or hears before', async () => {
    const page = await openPage(SIZES[0]);
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      // Every frame until the explorer is there.
      const look = () => {
        const text = document.querySelector<HTMLElement>('.sl-plain');
        if (text && text.offsetHeight > 0) seen.push(text.textContent.slice(0, 40));
        if (!document.querySelector('.sl-explorer')) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto(inject('site'));
    await page.getByRole('region', { name: 'Timeline', exact: true }).waitFor();
    expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([]);
    expect(await page.locator('.sl-plain').count()).toBe(0);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });

  test('search engines find its data, which is sound', async () => {
    const page = await openPage(SIZES[0]);
    await page.goto(inject('site'));
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    const { '@graph': graph } = JSON.parse(text ?? '') as { '@graph': { '@type': string }[] };
    const types = new Set(graph.map((node) => node['@type']));
    expect(types).toEqual(new Set(['WebPage', 'ItemList', 'Quotation', 'NewsArticle', 'Person']));
  });

  test('previews of its link find a title, a description and a picture', async () => {
    const page = await openPage(SIZES[0]);
    await page.goto(inject('site'));
    const content = (name: string) =>
      page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
    expect(await content('og:title')).toBe('Biden and Xi, face to face');
    expect(await content('description')).toContain('Four years of summit diplomacy');
    const picture = await fetch(new URL((await content('og:image')) ?? '', page.url()));
    expect(picture.headers.get('content-type')).toBe('image/png');
  });
});
