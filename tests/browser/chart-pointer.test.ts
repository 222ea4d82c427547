import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { middleOf, openChart, param, rectOf, SIZES } from './chart-page.ts';

const OFFICE = /^Biden takes office/;
const BALI = /^First meeting, Bali/;

/** A place in the plot where nothing is, under the dates. */
async function emptyPlace(page: Page, share: number): Promise<{ x: number; y: number }> {
  const plot = await rectOf(page, '.sl-plot');
  return { x: plot.x + plot.width * share, y: plot.y + plot.height - 14 };
}

describe.each(SIZES)('by pointer on a %s', (name, width, height) => {
  const isWide = name === 'desk';

  test('the wheel zooms at the pointer, and what is under it stays there', async () => {
    const page = await openChart({ width, height });
    const before = await middleOf(page, BALI);
    await page.mouse.move(before.x, (await emptyPlace(page, 0.5)).y);
    if (!isWide) await page.keyboard.down('Control');
    await page.mouse.wheel(0, -240);
    if (!isWide) await page.keyboard.up('Control');
    await expect.poll(() => param(page, 'from')).not.toBeNull();
    const after = await middleOf(page, BALI);
    expect(Math.abs(after.x - before.x)).toBeLessThan(1.5);
    const office = page.locator('.sl-marks').getByRole('button', { name: OFFICE });
    const beyond = (await office.count()) === 0 ? Infinity : before.x - (await middleOf(page, OFFICE)).x;
    expect(beyond).toBeGreaterThan(40);
  });

  test('a hand that slips sideways while it zooms loses nothing of the zoom', async () => {
    /** The window after turns of the wheel that follow each other at once, as a trackpad sends them. */
    const windowAfter = async (turns: readonly { deltaX?: number; deltaY?: number }[]) => {
      const page = await openChart({ width, height });
      await page.locator('.sl-plot').evaluate((plot, given) => {
        const { left, width: across, bottom } = plot.getBoundingClientRect();
        const place = { clientX: left + across / 2, clientY: bottom - 14, ctrlKey: true, cancelable: true };
        for (const turn of given) plot.dispatchEvent(new WheelEvent('wheel', { ...place, ...turn }));
      }, turns);
      await expect.poll(() => param(page, 'from')).not.toBeNull();
      return { from: param(page, 'from'), to: param(page, 'to') };
    };
    const slipped = await windowAfter([{ deltaY: -240 }, { deltaX: 20 }, { deltaY: -240 }]);
    expect(slipped).toEqual(await windowAfter([{ deltaY: -480 }]));
  });

  test('a drag moves time by exactly as many pixels, and stops with the hand', async () => {
    const page = await openChart({ width, height, search: '?from=2021&to=2025' });
    const before = await middleOf(page, BALI);
    const place = await emptyPlace(page, 0.6);
    await page.mouse.move(place.x, place.y);
    await page.mouse.down();
    await page.mouse.move(place.x - 37, place.y, { steps: 5 });
    const during = await middleOf(page, BALI);
    expect(during.x - before.x).toBeCloseTo(-37, 0);
    await page.mouse.up();
    await expect.poll(() => param(page, 'from')).not.toBe('2021');
    // The address holds dates, so an edge may move by half a pixel.
    expect(Math.abs((await middleOf(page, BALI)).x - (before.x - 37))).toBeLessThan(1.5);
  });

  test('a double click zooms in where it is, with Shift out', async () => {
    const page = await openChart({ width, height });
    const before = await middleOf(page, BALI);
    const { y } = await emptyPlace(page, 0.5);
    await page.mouse.dblclick(before.x, y);
    await expect.poll(() => param(page, 'from')).not.toBeNull();
    expect(Math.abs((await middleOf(page, BALI)).x - before.x)).toBeLessThan(1.5);
    const zoomed = param(page, 'from');
    await page.keyboard.down('Shift');
    await page.mouse.dblclick(before.x, y);
    await page.keyboard.up('Shift');
    await expect.poll(() => param(page, 'from')).not.toBe(zoomed);
    expect(Math.abs((await middleOf(page, BALI)).x - before.x)).toBeLessThan(2);
  });

  test('the overview’s ends, its window and the place beside it choose what is seen', async () => {
    const page = await openChart({ width, height });
    const overview = await rectOf(page, '.sl-overview-ground');
    const y = overview.y + overview.height / 2;
    const west = await rectOf(page, '.sl-overview .handle--w');
    await page.mouse.move(west.x + west.width / 2, y);
    await page.mouse.down();
    await page.mouse.move(overview.x + overview.width * 0.6, y, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => param(page, 'from')).toMatch(/^202[34]/);
    const from = param(page, 'from');

    const middle = overview.x + overview.width * 0.8;
    await page.mouse.move(middle, y);
    await page.mouse.down();
    await page.mouse.move(middle - overview.width * 0.3, y, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => param(page, 'from')).not.toBe(from);
    expect(param(page, 'to')?.slice(0, 4)).toBe('2024');

    await page.mouse.click(overview.x + overview.width * 0.1, y);
    await expect.poll(() => param(page, 'from')).toMatch(/^202[01]/);
    expect(await page.locator('.sl-marks').getByRole('button', { name: OFFICE }).count()).toBe(1);
  });
});

test('a handle of the overview is 24 px wide', async () => {
  const page = await openChart();
  const west = await rectOf(page, '.sl-overview .handle--w');
  expect(west.width).toBeGreaterThanOrEqual(24);
  expect(west.height).toBeGreaterThanOrEqual(24);
});

// On a desk the page has nothing to scroll, and the wheel zooms.
describe.each(SIZES.filter(([name]) => name !== 'desk'))('by the wheel alone on a %s', (_, width) => {
  test('the page scrolls, and the window stays', async () => {
    const page = await openChart({ width, height: 600, search: '?event=lima-2024' });
    const place = await emptyPlace(page, 0.5);
    await page.mouse.move(place.x, Math.min(place.y, 560));
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(param(page, 'from')).toBeNull();
  });
});
