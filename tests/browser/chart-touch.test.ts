import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { middleOf, openChart, param, rectOf } from './chart-page.ts';

const BALI = /^First meeting, Bali/;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A phone's fingers, through the browser itself: so that it scrolls and cancels as it would under a hand. */
async function fingersOf(page: Page): Promise<(type: string, points: readonly Point[]) => Promise<void>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  return async (type, points) => {
    await session.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
    });
  };
}

async function swipe(page: Page, from: Point, to: Point): Promise<void> {
  const touch = await fingersOf(page);
  await touch('touchStart', [from]);
  for (let step = 1; step <= 10; step++) {
    const part = step / 10;
    await touch('touchMove', [{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }]);
    // A hand is slower than a test; a browser that gets all at once sees no way between.
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await touch('touchEnd', []);
}

const open = (search = '') => openChart({ width: 390, height: 844, hasTouch: true, isMobile: true, search });

test('one finger up and down scrolls the page and leaves the window alone', async () => {
  const page = await open('?event=lima-2024');
  const plot = await rectOf(page, '.sl-plot');
  const x = plot.x + plot.width / 2;
  await swipe(page, { x, y: 640 }, { x: x + 4, y: 240 });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
  expect(param(page, 'from')).toBeNull();
});

test('one finger sideways moves time with it, and the page stays', async () => {
  const page = await open('?from=2021&to=2025');
  const before = await middleOf(page, BALI);
  const plot = await rectOf(page, '.sl-plot');
  const y = plot.y + plot.height - 14;
  await swipe(page, { x: plot.x + 150, y }, { x: plot.x + 100, y: y + 3 });
  await expect.poll(() => param(page, 'from')).not.toBe('2021');
  expect(Math.abs((await middleOf(page, BALI)).x - (before.x - 50))).toBeLessThan(2);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('two fingers zoom at the place between them', async () => {
  const page = await open();
  const before = await middleOf(page, BALI);
  const plot = await rectOf(page, '.sl-plot');
  const y = plot.y + plot.height - 14;
  const touch = await fingersOf(page);
  const at = (apart: number) => [
    { x: before.x - apart, y },
    { x: before.x + apart, y },
  ];
  await touch('touchStart', at(10).slice(0, 1));
  await touch('touchStart', at(10));
  for (let apart = 12; apart <= 40; apart += 4) await touch('touchMove', at(apart));
  await touch('touchEnd', []);
  await expect.poll(() => param(page, 'from')).not.toBeNull();
  expect(Math.abs((await middleOf(page, BALI)).x - before.x)).toBeLessThan(3);
  const span = Number(param(page, 'to')?.slice(0, 4)) - Number(param(page, 'from')?.slice(0, 4));
  expect(span).toBeLessThanOrEqual(2);
});

test('a tap opens the event under the finger', async () => {
  const page = await open();
  const { x, y } = await middleOf(page, BALI);
  await page.touchscreen.tap(x, y);
  await expect.poll(() => param(page, 'event')).toBe('bali-2022');
});
