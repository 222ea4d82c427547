import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { middleOf, openChart, param, rectOf, SIZES } from './chart-page.ts';

const BALI = /^First meeting, Bali/;

/** Where the axis' first date is, at each frame until it has come to rest. */
function watchAxis(page: Page): Promise<void> {
  return page.evaluate(() => {
    const seen: number[] = [];
    const started = performance.now();
    Object.assign(globalThis, { seen });
    const look = () => {
      const tick = document.querySelector('.sl-grid')?.getBoundingClientRect();
      const at = Math.round((tick?.left ?? 0) * 10) / 10;
      if (seen.at(-1) !== at) seen.push(at);
      if (performance.now() - started < 1_500) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
const places = (page: Page) => page.evaluate(() => (globalThis as unknown as { seen: number[] }).seen);

/** What is said of the events, and the marks of the chart with their places. */
async function shownOf(page: Page): Promise<readonly [string | null, readonly string[]]> {
  const marks = page.locator('.sl-marks').getByRole('button');
  const drawn = await marks.evaluateAll((all) =>
    all.map((mark) => `${mark.getAttribute('aria-label')} ${Math.round(mark.getBoundingClientRect().left)}`),
  );
  return [await page.getByRole('status').first().textContent(), drawn];
}

describe('a new window', () => {
  test('is come to gently, and the address has the end at once', async () => {
    const page = await openChart({ search: '?from=2021&to=2024', reducedMotion: 'no-preference' });
    await watchAxis(page);
    await page.getByRole('button', { name: 'Later' }).click();
    expect(param(page, 'from')).toMatch(/^2023/);
    await page.waitForTimeout(700);
    expect((await places(page)).length).toBeGreaterThan(2);
  });

  test('is come to in full when a filter is chosen on the way, and both count', async () => {
    const page = await openChart({ search: '?from=2021&to=2024', reducedMotion: 'no-preference' });
    await watchAxis(page);
    await page.evaluate(async () => {
      const pressing = (name: string) =>
        [...document.querySelectorAll<HTMLElement>('button, input')].find((one) =>
          (one.getAttribute('aria-label') ?? one.closest('label')?.textContent ?? one.textContent).startsWith(
            name,
          ),
        );
      pressing('Later')?.click();
      // Once it is on its way.
      const { seen } = globalThis as unknown as { seen: number[] };
      // oxlint-disable-next-line no-await-in-loop -- frames come one after another
      while (seen.length < 2) await new Promise(requestAnimationFrame);
      pressing('Trade')?.click();
    });
    await expect.poll(() => param(page, 'topics')).toBe('trade');
    expect(param(page, 'from')).toMatch(/^2023/);
    const direct = await openChart({ search: new URL(page.url()).search });
    await expect.poll(() => shownOf(page)).toEqual(await shownOf(direct));
  });

  test('is there at once where the reader wants no motion', async () => {
    const page = await openChart({ search: '?from=2021&to=2024' });
    await watchAxis(page);
    await page.getByRole('button', { name: 'Later' }).click();
    await page.waitForTimeout(500);
    expect((await places(page)).length).toBeLessThanOrEqual(2);
  });
});

describe.each(SIZES)('on a %s', (_, width, height) => {
  test('an event outside the window comes into view when it is opened, and so do the next ones', async () => {
    const search = '?from=2021&to=2021-12&event=biden-takes-office';
    const page = await openChart({ width, height, search, reducedMotion: 'no-preference' });
    const bali = page.locator('.sl-marks').getByRole('button', { name: BALI });
    expect(await bali.count()).toBe(0);
    for (let presses = 0; presses < 3 && param(page, 'event') !== 'bali-2022'; presses++)
      await page.getByRole('button', { name: 'Next event' }).first().click();
    await expect.poll(() => param(page, 'event')).toBe('bali-2022');
    await expect.poll(() => bali.count()).toBe(1);
    const plot = await rectOf(page, '.sl-plot');
    const share = async () => ((await middleOf(page, BALI)).x - plot.x) / plot.width;
    await expect.poll(share).toBeGreaterThan(0.04);
    expect(await share()).toBeLessThan(0.96);
  });

  test('what is filtered fills the window at a press, offered only where it is less than everything', async () => {
    const page = await openChart({ width, height });
    const fit = page.locator('.sl-zoom-buttons').getByRole('button', { name: 'Fit what is filtered' });
    expect(await fit.count()).toBe(0);
    const chart = page.getByRole('region', { name: 'Timeline' });
    await chart.getByRole('checkbox', { name: 'Trade', exact: true }).check();
    await fit.click();
    await expect.poll(() => param(page, 'from')).toMatch(/^2024/);
    await expect.poll(() => fit.getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect.poll(() => param(page, 'from')).toBeNull();
    await expect.poll(() => fit.getAttribute('aria-disabled')).toBeNull();
  });
});
