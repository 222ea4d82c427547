import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openChart, param, SIZES } from '../chart-page.ts';

/** More presses than lead from a century to a minute, or from one end of it to the other. */
const PRESSES = 60;

/** Presses a button of the chart so often, as fast as presses can come one by one. */
async function pressOften(page: Page, name: string): Promise<void> {
  await page
    .locator('.sl-zoom-buttons')
    .getByRole('button', { name, exact: true })
    .evaluate(async (button: HTMLElement, times) => {
      for (let left = times; left > 0; left -= 1) {
        button.click();
        // oxlint-disable-next-line no-await-in-loop -- one press after another
        await new Promise((resolve) => setTimeout(resolve));
      }
    }, PRESSES);
}

/** The address's window, once it has come to rest. */
async function windowOf(page: Page): Promise<readonly [string | null, string | null]> {
  let seen = '';
  await expect
    .poll(async () => {
      const before = seen;
      await page.waitForTimeout(100);
      seen = page.url();
      return before === seen;
    })
    .toBe(true);
  return [param(page, 'from'), param(page, 'to')];
}

/** What no drawing can hold. */
const unreal = (page: Page) =>
  page
    .locator('.sl-chart')
    .first()
    .evaluate((chart) => /NaN|Infinity|undefined/.exec(chart.outerHTML)?.[0] ?? null);

const marksOf = (page: Page) =>
  page
    .locator('.sl-marks')
    .getByRole('button')
    .evaluateAll((all) =>
      all.map(
        (mark) => `${mark.getAttribute('aria-label')} ${Math.round(mark.getBoundingClientRect().left)}`,
      ),
    );

describe.each(SIZES)('zooming and panning without end on a %s', (_, width, height) => {
  test.each([
    ['Zoom in', /T\d\d:\d\d/],
    ['Zoom out', /^\d{4}/],
    ['Later', /^\d{4}/],
    ['Earlier', /^\d{4}/],
  ])('%s stops at its limit, and “Show everything” brings all back', async (name, written) => {
    const page = await openChart({ width, height });
    const everything = await marksOf(page);
    await pressOften(page, name);
    const [from, to] = await windowOf(page);
    expect(from).toMatch(written);
    expect(to).toMatch(written);
    expect(await unreal(page)).toBeNull();
    // It is the limit: as many more lead no further.
    await pressOften(page, name);
    expect(await windowOf(page)).toEqual([from, to]);
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect.poll(() => windowOf(page)).toEqual([null, null]);
    await expect.poll(() => marksOf(page)).toEqual(everything);
  });
});
