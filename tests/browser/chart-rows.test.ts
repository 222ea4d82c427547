import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { generateDataset } from '../fixtures/generate-events.ts';
import { openChart, param, rectOf, SIZES } from './chart-page.ts';

const many = (topics: number) => openChart({ file: generateDataset({ events: 400, topics }) });
const scrolled = (page: Page) => page.locator('.sl-chart-scroll').evaluate((node) => node.scrollTop);

describe('where rows scroll', () => {
  test('the wheel scrolls them, with Ctrl it zooms, and over the dates it always zooms', async () => {
    const page = await many(50);
    const plot = await rectOf(page, '.sl-chart-scroll');
    await page.mouse.move(plot.x + plot.width * 0.7, plot.y + plot.height / 2);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => scrolled(page)).toBe(300);
    expect(param(page, 'from')).toBeNull();

    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -240);
    await page.keyboard.up('Control');
    await expect.poll(() => param(page, 'from')).not.toBeNull();
    expect(await scrolled(page)).toBe(300);

    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect.poll(() => param(page, 'from')).toBeNull();
    const axis = await rectOf(page, '.sl-ticks');
    await page.mouse.move(plot.x + plot.width * 0.7, axis.y + axis.height / 2);
    await page.mouse.wheel(0, -240);
    await expect.poll(() => param(page, 'from')).not.toBeNull();
    expect(await scrolled(page)).toBe(300);
  });

  test('the wheel and the arrows reach the last row, whose name stands beside it', async () => {
    const page = await many(50);
    const plot = await rectOf(page, '.sl-chart-scroll');
    await page.mouse.move(plot.x + plot.width * 0.7, plot.y + plot.height / 2);
    await page.mouse.wheel(0, 5_000);
    const last = page.getByText('No topic', { exact: true });
    await expect.poll(() => last.isVisible()).toBe(true);
    const axis = await rectOf(page, '.sl-ticks');
    await expect.poll(async () => ((await last.boundingBox())?.y ?? 0) + 10).toBeLessThan(axis.y);

    await page.mouse.wheel(0, -5_000);
    await page.locator('.sl-mark[tabindex="0"]').focus();
    for (let presses = 0; presses < 40; presses++) await page.keyboard.press('ArrowDown');
    await expect.poll(() => scrolled(page)).toBeGreaterThan(300);
    expect(param(page, 'from')).toBeNull();
  });
});

describe('the axis', () => {
  const shadow = (page: Page) =>
    page.locator('.sl-ticks').evaluate((node) => getComputedStyle(node).boxShadow);

  test('throws a shadow on rows that go on below it, and none at the last one', async () => {
    const page = await many(50);
    await page.locator('.sl-chart-scroll[data-scrolls]').waitFor();
    expect(await shadow(page)).toContain('-7px 9px');
    // It moves nothing, so that those who want no motion see it, too.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await shadow(page)).toContain('-7px 9px');
    await page.locator('.sl-chart-scroll').evaluate((node) => {
      node.scrollTop = node.scrollHeight;
    });
    await expect.poll(() => shadow(page)).toMatch(/none|0px 0px 0px/);
  });

  test('throws none where all rows are in sight', async () => {
    const page = await many(4);
    await page.locator('.sl-ticks').waitFor();
    expect(await shadow(page)).toBe('none');
  });
});

describe('what the rows stand for', () => {
  test.each(SIZES)(
    'is chosen on a %s, enters the address, and is undone by Back',
    async (_, width, height) => {
      const page = await openChart({ width, height });
      const rows = page.getByRole('combobox', { name: 'Rows' });
      await rows.selectOption('People');
      await expect.poll(() => param(page, 'lanes')).toBe('people');
      const people = page.getByRole('region', { name: 'Timeline' }).getByRole('group', { name: 'People' });
      expect(await people.getByRole('checkbox').count()).toBe(3);
      await people.getByText('No speaker').waitFor();
      await page.goBack();
      await expect.poll(() => rows.inputValue()).toBe('topics');
    },
  );

  test('a person or a source is a filter where it is a row, with its live count', async () => {
    const page = await openChart({ search: '?lanes=people' });
    const chart = page.getByRole('region', { name: 'Timeline' });
    const biden = chart.getByRole('group', { name: 'People' }).getByRole('checkbox', { name: 'Joe Biden' });
    const described = await biden.evaluate(
      (box) => document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent,
    );
    await biden.check();
    await expect.poll(() => param(page, 'people')).toBe('joe-biden');
    await expect
      .poll(() => page.getByRole('status').first().textContent())
      .toContain(described?.split(' ')[0]);

    await chart.getByRole('combobox', { name: 'Rows' }).selectOption('Sources');
    const sources = chart.getByRole('group', { name: 'Sources' }).getByRole('checkbox');
    expect(await sources.count()).toBe(2);
    await sources.first().check();
    await expect.poll(() => param(page, 'sources')).not.toBeNull();
  });

  test('events of topics that have no row are in one for the rest, which shrinks as more are shown', async () => {
    const page = await many(500);
    const rest = page.getByText(/^\d+ more topics$/);
    await expect.poll(() => rest.textContent()).toBe('440 more topics');
    const total = await page
      .locator('.sl-marks')
      .evaluate((node) =>
        [...node.querySelectorAll('button')].reduce(
          (sum, mark) =>
            sum + Number(/^([\d,]+) events/.exec(mark.ariaLabel ?? '')?.[1]?.replace(',', '') ?? 1),
          0,
        ),
      );
    expect(total).toBe(400);
    await page.getByRole('button', { name: 'Show 60 more' }).click();
    await expect.poll(() => rest.textContent()).toBe('380 more topics');
  });
});
