import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage } from '../setup/browser.ts';
import { faultsOf } from './axe.ts';

const WIDTHS = [280, 320, 480, 640, 960, 1100];

/** WordPress cuts frames off here, and a screen shows no more of an article. */
const HIGHEST = 1_000;

/** Where the chart begins at the latest: below a title of two lines and two lines of tools. */
const CHART_FROM = 190;

async function openFrame(width: number, search = '', height = 900): Promise<Page> {
  const page = await openPage({ width, height });
  await page.goto(`${inject('site')}embed.html${search}`);
  await page.getByRole('main').waitFor();
  await page.getByRole('link', { name: 'Open the full timeline' }).waitFor();
  return page;
}

/** The whole document's height, however high the window is. */
const heightOf = (page: Page) =>
  page.evaluate(() => document.getElementById('sourceline')?.getBoundingClientRect().height ?? 0);

const topOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);

describe.each(WIDTHS)('a frame of %i px', (width) => {
  test('is low, begins its timeline near the top, and hides nothing sideways', async () => {
    const page = await openFrame(width);
    await page.locator('.sl-plot[data-draggable]').waitFor();
    expect(await topOf(page, '.sl-chart')).toBeLessThanOrEqual(CHART_FROM);
    expect(await heightOf(page)).toBeLessThanOrEqual(HIGHEST);
    const reach = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(reach).toBe(width);
  });

  test('names its topics and its weightiest events', async () => {
    const page = await openFrame(width);
    await page.locator('.sl-plot[data-draggable]').waitFor();
    const names = await page
      .locator('.sl-lane .sl-topic-name')
      .evaluateAll((all) =>
        all.map((one) => ({ name: one.textContent, share: one.clientWidth / one.scrollWidth })),
      );
    expect(names.map(({ name }) => name)).toContain('North Korea');
    // Of a name that is shortened more than half is there, and all of it to assistive technology.
    expect(names.filter(({ share }) => share < 0.5)).toEqual([]);
    expect(await page.locator('.sl-label-title').count()).toBeGreaterThanOrEqual(2);
    expect(await page.locator('.sl-label').allTextContents()).toContainEqual(
      expect.stringContaining('Last meeting'),
    );
  });

  test('has nothing that axe finds, and no control under 24 px', async () => {
    const page = await openFrame(width, '?topics=taiwan');
    await page.locator('.sl-plot[data-draggable]').waitFor();
    await page.getByRole('button', { name: /^Filters/ }).click();
    await page.getByRole('searchbox').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, input, a[href], summary, select')]
        .filter((one) => one.checkVisibility() && !one.closest('.sl-marks, .sl-overview-box'))
        .map((one) => {
          const { width: wide, height } = (one.closest('label') ?? one).getBoundingClientRect();
          return { name: one.getAttribute('aria-label') ?? one.textContent, wide, height };
        })
        .filter(({ wide, height }) => wide < 24 || height < 24),
    );
    expect(small).toEqual([]);
  });

  test('moves nothing when a filter comes', async () => {
    const page = await openFrame(width);
    await page.locator('.sl-plot[data-draggable]').waitFor();
    const before = await topOf(page, '.sl-chart');
    await page.getByRole('checkbox', { name: 'Taiwan' }).check();
    await page.getByRole('button', { name: 'Clear filters' }).first().waitFor();
    expect(await topOf(page, '.sl-chart')).toBe(before);
  });

  test('shows a long list and the quotes of an event step by step, and lets nothing scroll inside', async () => {
    const page = await openFrame(width, '?view=list');
    const items = page.getByRole('list', { name: 'Events' }).locator('> li');
    await items.first().waitFor();
    expect(await items.count()).toBe(5);
    await page
      .locator('.sl-list-edge')
      .getByRole('button', { name: /^Show 5 more/ })
      .click();
    await expect.poll(() => items.count()).toBe(10);
    const stage = page.locator('.sl-stage');
    expect(await stage.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(1);
    await page.goto(`${inject('site')}embed.html?event=lima-2024`);
    const said = page.locator('.sl-event-part').filter({ hasText: 'What was said' });
    await said.getByRole('button', { name: /^Show/ }).waitFor();
    expect(await said.locator('blockquote').count()).toBe(3);
  });
});

test('what a small frame folds away is under the filters: the search, the match, the agreement', async () => {
  const page = await openFrame(390);
  await page.locator('.sl-plot[data-draggable]').waitFor();
  expect(await page.getByRole('searchbox').count()).toBe(0);
  await page.getByRole('button', { name: /^Filters/ }).click();
  await page.getByRole('searchbox').fill('Taiwan');
  await page.getByRole('status').getByText('of 17').waitFor();
  await page.getByRole('radio', { name: 'All topics' }).check();
  await expect.poll(() => new URL(page.url()).search).toContain('match=all');
  await page.getByRole('button', { name: '2+ sources' }).click();
  await expect.poll(() => new URL(page.url()).search).toContain('min-sources=2');
});

test('begins the story, and leads from there to its sources', async () => {
  const page = await openFrame(390);
  const sources = page.getByRole('heading', { name: 'Sources' }).locator('..');
  await sources.getByRole('button', { name: 'Caliber.Az' }).click();
  await page.getByRole('heading', { name: /US, Chinese leaders/ }).waitFor();
  await page.goto(`${inject('site')}embed.html`);
  await page.getByRole('button', { name: /^Begin/ }).click();
  await page.getByRole('heading', { name: 'Biden takes office' }).waitFor();
});

test('a frame that stays low shows rows of topics and the mark of an event', async () => {
  const page = await openFrame(280, '', 320);
  await page.locator('.sl-plot[data-draggable]').waitFor();
  const seen = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().bottom <= innerHeight).length);
  expect(await seen('.sl-lane .sl-topic-name')).toBeGreaterThanOrEqual(2);
  expect(await seen('.sl-drawing .sl-dot')).toBeGreaterThanOrEqual(2);
  expect(await seen('.sl-label')).toBeGreaterThanOrEqual(2);
});
