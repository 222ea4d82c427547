import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage } from '../setup/browser.ts';

async function open(search = ''): Promise<Page> {
  const page = await openPage({ width: 1360, height: 820 });
  await page.goto(`${inject('site')}${search}`);
  await page.getByRole('status').waitFor();
  return page;
}

/** What has the focus, by name or text; "page" where it is lost. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const node = document.activeElement;
    if (node === null || node === document.body) return 'page';
    const label = node instanceof HTMLInputElement ? node.labels?.[0]?.textContent : null;
    return node.getAttribute('aria-label') ?? label ?? node.textContent;
  });

async function press(page: Page, name: string | RegExp, within = '.sl-explorer'): Promise<void> {
  await page.locator(within).getByRole('button', { name }).first().focus();
  await page.keyboard.press('Enter');
}

const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

describe('focus is not lost', () => {
  test('when a filter is taken away: it goes to the next, and from the last to what stands beside', async () => {
    const page = await open('?topics=taiwan,trade');
    await press(page, 'Remove Taiwan');
    await expect.poll(() => focused(page)).toBe('Remove Trade');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Filters');
  });

  test('when what said that nothing matches goes away', async () => {
    const page = await open('?topics=taiwan&q=icbm');
    await press(page, 'Clear filters', '.sl-none');
    await expect.poll(() => page.locator('.sl-none').count()).toBe(0);
    await expect.poll(() => focused(page)).toBe('Summits');
  });

  test('when the story is begun, and when its event is closed', async () => {
    const page = await open();
    // Until what answers to marks is there, the focus goes back to the button.
    await page.locator('.sl-plot[data-draggable]').waitFor();
    await press(page, /^Begin/);
    await expect.poll(() => focused(page)).toBe('Biden takes office');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('Biden takes office, January 2021');
  });

  test('when an event is closed that a link has opened', async () => {
    const page = await open('?event=lima-2024&view=list');
    await press(page, 'Close');
    await expect.poll(() => focused(page)).toBe('Last meeting as presidents, Lima');
  });

  test('when a source is opened and left', async () => {
    const page = await open('?view=sources');
    await press(page, /^US, Chinese leaders/);
    await expect.poll(() => focused(page)).toMatch(/^US, Chinese leaders/);
    expect(param(page, 'quote')).not.toBeNull();
    await page.reload();
    await page.locator('mark').first().waitFor();
    await press(page, 'All sources');
    await expect.poll(() => focused(page)).toBe('Sources');
    await page.goBack();
    await page.locator('mark').first().waitFor();
  });

  test('when everything is shown again by a button that then has nothing to do', async () => {
    const page = await open();
    await press(page, 'Zoom in');
    await expect.poll(() => param(page, 'from')).not.toBeNull();
    await press(page, 'Show everything');
    await expect.poll(() => param(page, 'from')).toBeNull();
    expect(await focused(page)).toBe('Show everything');
  });
});

describe('Escape goes back to where one was', () => {
  test('from a source to the quote it was opened from, in the chart’s panel and in the list', async () => {
    const page = await open('?event=lima-2024');
    await press(page, /read in the article/, '.sl-side');
    await expect.poll(() => focused(page)).toMatch(/^US, Chinese leaders/);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('read in the article');
    expect(param(page, 'view')).toBeNull();

    await page.getByRole('tab', { name: 'List' }).click();
    await press(page, /read in the article/, '.sl-items');
    await expect.poll(() => focused(page)).toMatch(/^US, Chinese leaders/);
    await page.goBack();
    await expect.poll(() => focused(page)).toBe('read in the article');
    expect(param(page, 'view')).toBe('list');
  });

  test('from an event that was opened in the list to its title there', async () => {
    const page = await open('?view=list');
    await press(page, 'First meeting, Bali', '.sl-items');
    await expect.poll(() => focused(page)).toBe('First meeting, Bali');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
    expect(await focused(page)).toBe('First meeting, Bali');
  });
});

test('a tab that is pressed keeps the focus, whatever it leaves', async () => {
  const page = await open('?event=lima-2024');
  await press(page, /read in the article/, '.sl-side');
  await page.locator('mark').first().waitFor();
  await page.getByRole('tab', { name: 'Timeline' }).click();
  await expect.poll(() => param(page, 'view')).toBeNull();
  expect(await focused(page)).toBe('Timeline');
});

test('an event opened by pointer is said aloud, and moves neither the focus nor a window that shows everything', async () => {
  const page = await open();
  await page.locator('.sl-label', { hasText: 'Biden takes office' }).click();
  await expect
    .poll(() => page.locator('.sl-explorer > [aria-live=polite]').textContent())
    .toBe('Biden takes office, January 2021, opened');
  expect(await focused(page)).toBe('Biden takes office, January 2021');
  expect(param(page, 'from')).toBeNull();
});

test('the page marks each complete drawing for measuring', async () => {
  const page = await open();
  const drawn = () => page.evaluate(() => performance.getEntriesByName('sourceline:drawn').length);
  await expect.poll(drawn).toBeGreaterThan(0);
  for (const change of [
    () => page.getByRole('checkbox', { name: 'Taiwan' }).check(),
    () => page.getByRole('searchbox').fill('Xi'),
    () => page.getByRole('button', { name: 'Zoom in' }).click(),
    () => page.getByRole('tab', { name: 'List' }).click(),
    () => page.goBack(),
  ]) {
    // oxlint-disable-next-line no-await-in-loop -- one change after another
    const before = await drawn();
    // oxlint-disable-next-line no-await-in-loop -- as above
    await change();
    // oxlint-disable-next-line no-await-in-loop -- as above
    await expect.poll(drawn).toBeGreaterThan(before);
  }
});
