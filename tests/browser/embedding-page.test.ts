import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openPage, type PageOptions } from '../setup/browser.ts';
import { BUILT_SITE } from '../setup/browser-global.ts';
import { startSite } from '../setup/static-server.ts';
import { faultsOf } from './axe.ts';
import { REFUSED_MODULES } from './frame-host.ts';

/** The article with the widget in it, under the content policy that it brings itself; on one origin, so that the frame has none. */
async function openArticle(options: PageOptions = {}): Promise<Page> {
  const site = await startSite({ root: BUILT_SITE, base: '/reader/', policy: null });
  onTestFinished(site.close);
  const page = await openPage({ expected: [REFUSED_MODULES], ...options });
  await page.goto(`${site.url}embedding.html`);
  return page;
}

const statusOf = (page: Page) => page.frameLocator('#widget iframe').getByRole('status').first();

async function waitForWidget(page: Page): Promise<void> {
  await page.locator('#try').scrollIntoViewIfNeeded();
  await page.locator('#log').getByText('ready').waitFor();
}

describe('the article', () => {
  it('has a timeline in it, which follows its words and its buttons', async () => {
    const page = await openArticle();
    await waitForWidget(page);
    await expect.poll(() => statusOf(page).textContent()).toMatch(/^17 of 17 events/);
    await page.locator('#try').getByRole('button', { name: 'Trade, Taiwan' }).click();
    await expect.poll(() => statusOf(page).textContent()).toMatch(/^3 of 17 events/);
    await page.locator('article p').getByRole('button', { name: 'North Korea' }).click();
    await expect.poll(() => statusOf(page).textContent()).toMatch(/^4 of 17 events/);
    expect(await page.locator('#markup').textContent()).toContain('topics="north-korea"');
    expect(new URL(page.url()).search).toBe('');
  });

  it('logs what the reader does in the timeline', async () => {
    const page = await openArticle();
    await waitForWidget(page);
    await page
      .frameLocator('#widget iframe')
      .getByRole('button', { name: /^Last meeting as presidents, Lima/ })
      .first()
      .click();
    await page.locator('#log').getByText('{"event":"lima-2024","quote":null}').waitFor();
  });

  it('is a manual, whose code names this site and can be copied', async () => {
    const page = await openArticle({ permissions: ['clipboard-read', 'clipboard-write'] });
    const site = new URL('.', page.url()).href;
    await page.getByRole('button', { name: 'Copy the code: a script and an element' }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`<script src="${site}embed.js" async></script>`);
    expect(copied).toContain(`<sourceline-timeline src="${site}stories/biden-xi.json"`);
    expect(await page.locator('main').textContent()).not.toContain('HOST');
  });

  it.each(['light', 'dark'] as const)('is for everybody, in the %s', async (colorScheme) => {
    const page = await openArticle({ colorScheme });
    await waitForWidget(page);
    expect(await faultsOf(page)).toEqual([]);
  });

  it.each([280, 390, 820])('needs no sideways scrolling at a width of %d', async (width) => {
    const page = await openArticle({ width });
    await waitForWidget(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  it('holds the way to the story without scripts', async () => {
    const page = await openArticle({ javaScriptEnabled: false });
    expect(await page.getByRole('link', { name: 'Biden and Xi, face to face' }).isVisible()).toBe(true);
  });
});
