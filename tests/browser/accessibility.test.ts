import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage } from '../setup/browser.ts';
import { generateDataset } from '../fixtures/generate-events.ts';
import { faultsOf } from './axe.ts';

const SIZES = [
  ['desk', 1360, 820],
  ['tablet', 820, 1180],
  ['phone', 390, 844],
] as const;

const STATES: readonly {
  readonly name: string;
  readonly search: string;
  readonly reach?: (page: Page) => Promise<void>;
  readonly expected?: readonly RegExp[];
}[] = [
  { name: 'introduction', search: '' },
  { name: 'selected event', search: 'event=lima-2024' },
  { name: 'filters', search: 'topics=taiwan,trade&without=missiles&match=all' },
  { name: 'rows of people', search: 'lanes=people' },
  { name: 'list', search: 'view=list&event=lima-2024' },
  { name: 'list of sources', search: 'view=sources' },
  {
    name: 'one source',
    search: 'event=lima-2024',
    reach: async (page) => {
      await page
        .getByRole('button', { name: /read in the article/i })
        .first()
        .click();
      await page.locator('mark').first().waitFor();
    },
  },
  {
    name: 'choice of events drawn together',
    search: 'data=stories/many.json',
    reach: async (page) => {
      const merged = page.locator('.sl-marks').getByRole('button', { name: /^\d+ events,/ });
      await merged.first().focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: /events drawn together/ }).waitFor();
    },
  },
  {
    name: 'panel of all filters, with a date that is none',
    search: 'people=joe-biden&sources=caliber-lima-talks&min-sources=2',
    reach: async (page) => {
      await page.getByRole('button', { name: /^Filters/ }).click();
      await page.getByRole('textbox', { name: 'From' }).fill('soon');
      await page.getByRole('button', { name: 'Apply' }).click();
      await page.getByText('This is not a date.').waitFor();
    },
  },
  {
    name: 'panel of all filters, with topics',
    search: 'lanes=people&without=missiles',
    reach: (page) => page.getByRole('button', { name: /^Filters/ }).click(),
  },
  {
    name: 'cleared filters',
    search: 'topics=taiwan',
    reach: (page) => page.getByRole('button', { name: 'Clear filters' }).click(),
  },
  {
    name: 'help',
    search: '',
    reach: async (page) => {
      await page.getByRole('tab', { name: 'Timeline' }).focus();
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'view without a match', search: 'topics=taiwan&q=icbm' },
  { name: 'refused address', search: 'data=https://elsewhere.example/story.json' },
  {
    name: 'error',
    search: 'data=stories/none.json',
    expected: [/404/],
    reach: (page) => page.getByRole('alert').waitFor(),
  },
  {
    name: 'loading',
    search: 'data=stories/never.json',
    reach: (page) => page.getByRole('progressbar').waitFor(),
  },
];

for (const [size, width, height] of SIZES) {
  describe(`axe finds nothing on a ${size}, light and dark`, () => {
    test.each(STATES)('in the $name', async ({ search, reach, expected }) => {
      const page = await openPage({ width, height, colorScheme: 'light', expected });
      await page.route('**/stories/many.json', (route) =>
        route.fulfill({ json: generateDataset({ events: 600 }) }),
      );
      await page.route('**/stories/never.json', () => undefined);
      await page.goto(`${inject('site')}?${search}`);
      if (!/none|never/.test(search)) await page.getByRole('status').waitFor();
      await page.getByRole('main').waitFor();
      await reach?.(page);
      expect(await faultsOf(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.locator('.sl-root[data-theme=dark]').waitFor();
      expect(await faultsOf(page)).toEqual([]);
    });
  });
}

test('no control is smaller than 24 pixels, or so near another that a finger takes the wrong one', async () => {
  for (const search of ['?event=lima-2024', '?view=list&topics=taiwan', '?view=sources&event=lima-2024']) {
    // oxlint-disable-next-line no-await-in-loop -- one page after another
    const page = await openPage({ width: 390, height: 844, hasTouch: true });
    // oxlint-disable-next-line no-await-in-loop -- as above
    await page.goto(`${inject('site')}${search}`);
    // oxlint-disable-next-line no-await-in-loop -- as above
    await page.getByRole('status').waitFor();
    // oxlint-disable-next-line no-await-in-loop -- as above
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, input, a[href], summary')]
        .filter((one) => one.checkVisibility() && !one.closest('.sl-marks'))
        .map((one) => {
          const { width, height } = (one.closest('label') ?? one).getBoundingClientRect();
          return { name: one.getAttribute('aria-label') ?? one.textContent, width, height };
        })
        .filter(({ width, height }) => width < 24 || height < 24),
    );
    expect(small).toEqual([]);
  }
});
