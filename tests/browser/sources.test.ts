import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { readStory } from '../fixtures/read-story.ts';
import { openPage } from '../setup/browser.ts';
import type { PageOptions } from '../setup/browser.ts';
import { SIZES } from './sizes.ts';

const CALIBER = /^US, Chinese leaders to tackle global stability/;
const DESK = { width: 1360, height: 820 };

async function open(search: string, options: PageOptions): Promise<Page> {
  const page = await openPage(options);
  await page.goto(`${inject('site')}${search}`);
  await page.getByRole('status').waitFor();
  return page;
}

const index = (page: Page) => page.getByRole('tabpanel').getByRole('list', { name: 'Sources' });
const article = (page: Page) => page.getByRole('article', { name: CALIBER });
const passages = (page: Page) => article(page).getByRole('list', { name: 'Its passages, in reading order' });
const scale = (page: Page) => article(page).getByRole('slider', { name: 'Where in the article' });

describe.each(SIZES)('the sources on a $size', ({ width, height }) => {
  const screen = { width, height };

  test('are listed with how much rests on them and where in their length, and open', async () => {
    const page = await open('?view=sources', screen);
    const [caliber, usnews] = [
      index(page).getByRole('listitem').nth(0),
      index(page).getByRole('listitem').nth(1),
    ];
    await expect.poll(() => caliber.textContent()).toContain('21 passages · 13 events');
    expect(await caliber.locator('.sl-article-strip-tick').count()).toBe(21);
    expect(await usnews.textContent()).toContain('retells www.usnews.com');
    await caliber.getByRole('button').click();
    await article(page).waitFor();
    await expect.poll(() => page.locator('mark').count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('quote')).not.toBeNull();
  });

  test('are read on a scale of the article’s length, by pointer and by keys', async () => {
    const page = await open('?view=sources', screen);
    await index(page).getByRole('button', { name: CALIBER }).click();
    const track = scale(page);
    await track.scrollIntoViewIfNeeded();
    const box = await track.boundingBox();
    if (!box) throw new Error('the scale has no box');
    expect(box.width).toBeGreaterThanOrEqual(24);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height - 2);
    await expect.poll(() => track.getAttribute('aria-valuenow')).toBe('21');
    const here = passages(page).locator('[data-here]');
    await expect
      .poll(() =>
        here.evaluate((node) => {
          const { top, bottom } = node.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }),
      )
      .toBe(true);
    await track.focus();
    await page.keyboard.press('Home');
    await expect
      .poll(() => track.getAttribute('aria-valuetext'))
      .toMatch(/^Passage 1 of 21, at 3% of the article/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('mark').textContent())
      .toBe(await passages(page).locator('> li').nth(1).locator('bdi').first().textContent());
  });

  test('let what the filters leave out step back, and count it', async () => {
    const page = await open('?view=sources&topics=taiwan', screen);
    await expect
      .poll(() => index(page).getByRole('listitem').first().textContent())
      .toMatch(/\d+ of \d+ passages support events that pass the filters/);
    await index(page).getByRole('button', { name: CALIBER }).click();
    await expect.poll(() => passages(page).locator('> [data-quiet]').count()).toBeGreaterThan(0);
    expect(await passages(page).locator('> li').count()).toBe(21);
  });

  test('keep their width, whatever words they hold', async () => {
    const page = await openPage(screen);
    const story = readStory();
    for (const source of story.sources) {
      source.title = 'schlagzeile'.repeat(30);
      source.publisher = 'zeitung'.repeat(40);
    }
    await page.route('**/stories/long.json', (route) => route.fulfill({ json: story }));
    await page.goto(`${inject('site')}?data=stories/long.json&view=sources`);
    await index(page).getByRole('button').first().click();
    await page.locator('mark').waitFor();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

describe('on a desk', () => {
  test('a source that was opened by itself has the whole width, and one from an event stands beside it', async () => {
    const page = await open('?view=sources', DESK);
    await expect.poll(() => page.locator('.sl-side').count()).toBe(0);
    await index(page).getByRole('button', { name: CALIBER }).click();
    await article(page).waitFor();
    expect(await page.locator('.sl-side').count()).toBe(0);
    const [about, all] = [page.locator('.sl-source-about'), page.locator('.sl-source-passages')];
    const [left, right] = [await about.boundingBox(), await all.boundingBox()];
    expect(left && right && left.x + left.width <= right.x + 1).toBe(true);

    const second = await open('?event=lima-2024', DESK);
    await second
      .getByRole('button', { name: /read in the article/i })
      .first()
      .click();
    await article(second).waitFor();
    expect(await second.getByRole('region', { name: 'Event', exact: true }).count()).toBe(1);
  });

  test('a passage leads to its neighbours in reading order', async () => {
    const page = await open('?view=sources', DESK);
    await index(page).getByRole('button', { name: CALIBER }).click();
    const first = await page.locator('mark').textContent();
    await article(page).getByRole('button', { name: 'Next passage' }).click();
    await expect.poll(() => page.locator('mark').textContent()).not.toBe(first);
    await page.goBack();
    await expect.poll(() => page.locator('mark').textContent()).toBe(first);
  });

  test('a hundred sources come in steps and are found by name', async () => {
    const page = await openPage(DESK);
    const story = readStory();
    const [like] = story.sources;
    if (!like) throw new Error('the story has no source');
    story.sources = [
      ...story.sources,
      ...Array.from({ length: 100 }, (_, number) => ({
        ...like,
        id: `s${number}`,
        title: `Report ${number}`,
      })),
    ];
    await page.route('**/stories/many-sources.json', (route) => route.fulfill({ json: story }));
    await page.goto(`${inject('site')}?data=stories/many-sources.json&view=sources`);
    await index(page).waitFor();
    await expect.poll(() => index(page).locator('> li').count()).toBe(40);
    await page.getByRole('searchbox', { name: 'Find a source' }).fill('report 99');
    await expect.poll(() => index(page).locator('> li').count()).toBe(1);
  });

  test('corrections are one press away, over the page, and close by Escape', async () => {
    const page = await openPage(DESK);
    const story = { ...readStory(), changes: [{ date: '2026-11-21', note: 'A date was wrong.' }] };
    await page.route('**/stories/corrected.json', (route) => route.fulfill({ json: story }));
    for (const view of ['timeline', 'list', 'sources']) {
      await page.goto(`${inject('site')}?data=stories/corrected.json&view=${view}`);
      await page.getByText('Corrected 21 November 2026').click();
      const notes = page.locator('.sl-head').getByText('A date was wrong.');
      await expect.poll(() => notes.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await expect.poll(() => notes.isVisible()).toBe(false);
    }
  });
});
