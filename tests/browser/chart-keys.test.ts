import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { generateDataset } from '../fixtures/generate-events.ts';
import { openChart, param, SIZES } from './chart-page.ts';

const focusedName = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const focusMarks = (page: Page) => page.locator('.sl-mark[tabindex="0"]').focus();

describe.each(SIZES)('by keyboard on a %s', (_, width, height) => {
  test('arrows walk through time and rows, Home and End to the ends, and all is one tab stop', async () => {
    const page = await openChart({ width, height });
    await focusMarks(page);
    await page.keyboard.press('Home');
    expect(await focusedName(page)).toBe('Biden takes office, January 2021');
    await page.keyboard.press('ArrowRight');
    const second = await focusedName(page);
    expect(second).not.toMatch(/^Biden takes office/);
    await page.keyboard.press('ArrowLeft');
    expect(await focusedName(page)).toMatch(/^Biden takes office/);
    await page.keyboard.press('End');
    const last = await focusedName(page);
    await page.keyboard.press('ArrowUp');
    expect(await focusedName(page)).not.toBe(last);
    expect(await page.locator('.sl-mark[tabindex="0"]').count()).toBe(1);
  });

  test('Tab leaves the chart forwards and backwards, after keys that move the window too', async () => {
    const page = await openChart({ width, height });
    for (const key of ['Home', '+']) {
      for (const leave of ['Tab', 'Shift+Tab']) {
        /* oxlint-disable no-await-in-loop -- one press after another */
        await focusMarks(page);
        await page.keyboard.press(key);
        await page.keyboard.press(leave);
        await page.waitForTimeout(100);
        const isOnMark = await page.evaluate(() => document.activeElement?.matches('.sl-mark, body'));
        expect(isOnMark, `${leave} after ${key}`).toBe(false);
        /* oxlint-enable no-await-in-loop */
      }
    }
  });

  test('plus, minus, 0 and the Page keys move the window, and the focus stays on its event', async () => {
    const page = await openChart({ width, height });
    await focusMarks(page);
    await page.keyboard.press('Home');
    const name = await focusedName(page);
    await page.keyboard.press('+');
    await expect.poll(() => param(page, 'from')).not.toBeNull();
    expect(await focusedName(page)).toBe(name);
    const month = () => param(page, 'from')?.slice(0, 7);
    const zoomed = month();
    await page.keyboard.press('PageDown');
    await expect.poll(month).not.toBe(zoomed);
    await page.keyboard.press('PageUp');
    await expect.poll(month).toBe(zoomed);
    await page.keyboard.press('-');
    await page.keyboard.press('0');
    await expect.poll(() => param(page, 'from')).toBeNull();
  });

  test('Enter opens an event and Escape leads back to its mark', async () => {
    const page = await openChart({ width, height });
    await focusMarks(page);
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect.poll(() => param(page, 'event')).toBe('biden-takes-office');
    await page.keyboard.press('Escape');
    await expect.poll(() => param(page, 'event')).toBeNull();
    await expect.poll(() => focusedName(page)).toMatch(/^Biden takes office/);
  });

  test('the overview’s ends are sliders that say their dates', async () => {
    const page = await openChart({ width, height });
    const start = page.getByRole('slider', { name: 'Start of the window' });
    const end = page.getByRole('slider', { name: 'End of the window' });
    const spoken = await end.getAttribute('aria-valuetext');
    expect(spoken).toMatch(/\d{4}$/);
    await end.focus();
    for (let presses = 0; presses < 4; presses++) await page.keyboard.press('ArrowLeft');
    await expect.poll(() => param(page, 'to')).not.toBeNull();
    await expect.poll(() => end.getAttribute('aria-valuetext')).not.toBe(spoken);
    expect(Number(await end.getAttribute('aria-valuenow'))).toBeLessThan(90);
    await page.keyboard.press('End');
    await expect.poll(() => end.getAttribute('aria-valuetext')).toBe(spoken);

    await start.focus();
    await page.keyboard.press('PageUp');
    await expect.poll(() => start.getAttribute('aria-valuetext')).toMatch(/2021|2022/);
    await page.keyboard.press('End');
    // It stops a minute before the other end.
    await expect.poll(() => start.getAttribute('aria-valuenow')).toBe('100');
    await page.keyboard.press('Home');
    await expect.poll(() => start.getAttribute('aria-valuenow')).toBe('0');
  });
});

test('keys that are none of the chart’s, or are pressed elsewhere, change nothing', async () => {
  const page = await openChart({ search: '?event=lima-2024' });
  await focusMarks(page);
  const before = page.url();
  for (const key of ['x', 'Control+ArrowRight', 'Alt+Home']) await page.keyboard.press(key);
  await page.getByRole('searchbox').first().focus();
  for (const key of ['ArrowRight', 'Home', 'PageDown', '+', '-', '0']) await page.keyboard.press(key);
  await page.getByRole('searchbox').first().fill('');
  await expect.poll(() => page.url()).toBe(before);
});

test('the walk goes on past the window’s edge, and the window comes along', async () => {
  const page = await openChart({ search: '?from=2021&to=2021-06' });
  await focusMarks(page);
  await page.keyboard.press('End');
  const start = param(page, 'from');
  for (let presses = 0; presses < 12 && param(page, 'from') === start; presses++) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(60);
  }
  await expect.poll(() => param(page, 'from')).not.toBe(start);
  await expect.poll(() => focusedName(page)).not.toBe('');
});

test('a mark that the window leaves behind hands the focus to the nearest that is left', async () => {
  const page = await openChart();
  await focusMarks(page);
  await page.keyboard.press('Home');
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('+');
  await expect.poll(() => param(page, 'from')).not.toBeNull();
  for (let presses = 0; presses < 6; presses++) {
    await page.keyboard.press('PageDown');
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('sl-mark');
  }
  await expect
    .poll(() =>
      page
        .locator('.sl-marks')
        .getByRole('button', { name: /^Biden takes office/ })
        .count(),
    )
    .toBe(0);
});

describe('the focus', () => {
  test('is seen on the whole thread of its mark', async () => {
    const page = await openChart({ search: '?event=lima-2024' });
    await focusMarks(page);
    await page.keyboard.press('Home');
    await page.keyboard.press('End');
    const ring = await page.evaluate(() => {
      const thread = document.activeElement?.querySelector('.sl-mark-thread');
      const { outlineStyle, outlineWidth } = thread ? getComputedStyle(thread) : document.body.style;
      return { outlineStyle, outlineWidth, height: thread?.getBoundingClientRect().height ?? 0 };
    });
    expect(ring).toMatchObject({ outlineStyle: 'solid', outlineWidth: '2px' });
    expect(ring.height).toBeGreaterThan(24);
  });

  test('by Tab does not scroll the labels of long threads out of sight', async () => {
    const page = await openChart({ file: generateDataset({ events: 60, from: 2015, topics: 24 }) });
    await page.getByRole('tab', { name: 'Timeline' }).focus();
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.classList.contains('sl-mark'))) break;
    }
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('sl-mark');
    expect(await page.locator('.sl-chart-scroll').evaluate((node) => node.scrollTop)).toBe(0);
  });
});
