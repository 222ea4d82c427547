import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { middleOf, openChart, param, rectOf } from '../chart-page.ts';

const BALI = /^First meeting, Bali/;

/** Draws the whole explorer as a host might: larger or smaller than it is laid out, or kept to itself. */
async function openStyled(style: Readonly<Record<string, string>>): Promise<Page> {
  const page = await openChart({ search: '?from=2021&to=2025' });
  await page.locator('#sourceline').evaluate((node, given) => {
    for (const [name, value] of Object.entries(given)) node.style.setProperty(name, value);
  }, style);
  return page;
}

/** A place low in the plot, at some share of its width, on screen also where the page is drawn larger than that. */
async function emptyPlace(page: Page, share: number): Promise<{ x: number; y: number }> {
  const plot = await rectOf(page, '.sl-plot');
  return { x: plot.x + plot.width * share, y: Math.min(plot.y + plot.height - 8, 800) };
}

describe.each([
  ['half as large', { transform: 'scale(0.5)', 'transform-origin': '0 0' }],
  ['larger, and moved', { transform: 'translate(-40px, 10px) scale(1.4)', 'transform-origin': '0 0' }],
  ['larger, by “zoom”', { zoom: '1.25' }],
  ['contained', { contain: 'content' }],
])('drawn %s', (_, style) => {
  test('the wheel zooms where the pointer is', async () => {
    const page = await openStyled(style);
    const before = await middleOf(page, BALI);
    await page.mouse.move(before.x, (await emptyPlace(page, 0.5)).y);
    await page.mouse.wheel(0, -240);
    await expect.poll(() => param(page, 'from')).not.toBe('2021');
    expect(Math.abs((await middleOf(page, BALI)).x - before.x)).toBeLessThan(2.5);
  });

  test('a drag moves time with the hand', async () => {
    const page = await openStyled(style);
    const before = await middleOf(page, BALI);
    const place = await emptyPlace(page, 0.6);
    await page.mouse.move(place.x, place.y);
    await page.mouse.down();
    await page.mouse.move(place.x - 37, place.y, { steps: 5 });
    expect(Math.abs((await middleOf(page, BALI)).x - (before.x - 37))).toBeLessThan(2.5);
    await page.mouse.up();
  });

  test('a press opens the event under it', async () => {
    const page = await openStyled(style);
    const { x, y } = await middleOf(page, BALI);
    await page.mouse.click(x, y);
    await expect.poll(() => param(page, 'event')).not.toBeNull();
    expect(await page.getByRole('button', { name: BALI }).first().getAttribute('aria-pressed')).toBe('true');
  });
});
