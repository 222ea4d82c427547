import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { readStory } from '../fixtures/read-story.ts';
import { openPage } from '../setup/browser.ts';
import { SIZES } from './sizes.ts';

async function open(
  search: string,
  size: { readonly width: number; readonly height: number },
): Promise<Page> {
  const page = await openPage(size);
  await page.goto(`${inject('site')}${search}`);
  await page.getByRole('status').waitFor();
  return page;
}

const list = (page: Page) => page.getByRole('list', { name: 'Events' });

describe.each(SIZES)('the list on a $size', ({ width, height }) => {
  test('holds every event in time order under its year, and every passage one press away', async () => {
    const page = await open('?view=list', { width, height });
    const { events } = readStory();
    await expect.poll(() => list(page).getByRole('article').count()).toBe(events.length);
    expect(await list(page).getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
    ]);
    const lima = list(page).getByRole('article', { name: 'Last meeting as presidents, Lima' });
    expect(await lima.getByRole('blockquote').count()).toBe(1);
    await lima.getByRole('button', { name: 'Show 14 more passages' }).click();
    expect(await lima.getByRole('blockquote').count()).toBe(15);
    const credits = await lima.locator('.sl-quote-source').allTextContents();
    expect(credits.every((credit) => /^(Caliber\.Az|A retelling of usnews\.com)/.test(credit))).toBe(true);
  });

  test('has the filters of the chart, and their events alone', async () => {
    const page = await open('?view=list&topics=taiwan', { width, height });
    await expect.poll(() => list(page).getByRole('article').count()).toBe(1);
    // What was said about Taiwan comes first, and says so by being the first.
    await expect.poll(() => list(page).getByRole('blockquote').first().textContent()).toMatch(/Taiwan/);
  });

  test('says how exactly a date is known', async () => {
    const page = await open('?view=list', { width, height });
    const bali = list(page).getByRole('article', { name: 'First meeting, Bali' });
    await expect.poll(() => bali.textContent()).toContain('2022 · only the year is known');
  });

  test('a link to an event brings it into sight, and marks it', async () => {
    const page = await open('?view=list&event=inauguration-2025', { width, height });
    const shown = page.locator(width >= 1000 ? '.sl-item-title[aria-current]' : '.sl-event-title');
    await expect.poll(() => shown.textContent()).toBe('Trump is inaugurated');
    await expect
      .poll(() =>
        shown.evaluate((node) => {
          const { top, bottom } = node.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }),
      )
      .toBe(true);
  });

  test('keeps its width, whatever words it holds', async () => {
    const page = await openPage({ width, height });
    const story = readStory();
    for (const event of story.events) event.title = `${'langeswort'.repeat(30)} ${event.title}`;
    for (const source of story.sources) source.publisher = 'zeitung'.repeat(40);
    await page.route('**/stories/long.json', (route) => route.fulfill({ json: story }));
    await page.goto(`${inject('site')}?data=stories/long.json&view=list`);
    await list(page).waitFor();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

test('the list heads decades, centuries and years before our era by what is known', async () => {
  const page = await openPage({ width: 1360, height: 820 });
  const story = readStory();
  const [like] = story.events;
  if (!like) throw new Error('the story has no event');
  const dates = ['-0043-03-15', '0000', '19XX', '201X', '2012~', '2019/2021', '2024-05'];
  story.events = dates.map((date, index) => ({ ...like, id: `e${index}`, date, title: date }));
  await page.route('**/stories/dates.json', (route) => route.fulfill({ json: story }));
  await page.goto(`${inject('site')}?data=stories/dates.json&view=list`);
  await expect
    .poll(() => list(page).getByRole('heading', { level: 2 }).allTextContents())
    .toEqual(['44 BC', '1 BC', '20th century', '2010s', '2012', '2019', '2024']);
});

test('Tab goes through an event’s controls in the order in which they are read', async () => {
  const page = await open('?view=list&topics=taiwan', { width: 1360, height: 820 });
  await list(page).getByRole('button').first().focus();
  const names: (string | null)[] = [];
  for (let presses = 0; presses < 3; presses++) {
    names.push(await page.evaluate(() => document.activeElement?.textContent ?? null));
    await page.keyboard.press('Tab');
  }
  expect(names).toEqual([
    'Last meeting as presidents, Lima',
    'read in the article',
    expect.stringMatching(/^Show \d+ more passages$/),
  ]);
});
