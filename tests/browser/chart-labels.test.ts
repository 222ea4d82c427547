import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { generateDataset } from '../fixtures/generate-events.ts';
import { DIFFERING_DATES } from '../fixtures/differing-dates.ts';
import { openChart, param, rectOf, SIZES } from './chart-page.ts';

/** What is wrong with the labels as they are drawn, by the boxes of their letters in the page's own fonts. */
function faultsOfLabels(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const plot = document.querySelector('.sl-plot')?.getBoundingClientRect();
    const rows = document.querySelector('.sl-band')?.getBoundingClientRect();
    if (!plot || !rows) return ['nothing is drawn'];
    const labels = [...document.querySelectorAll<HTMLElement>('.sl-label')].map((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
      return {
        name: node.textContent,
        left: Math.min(...boxes.map((box) => box.left)),
        right: Math.max(...boxes.map((box) => box.right)),
        top: Math.min(...boxes.map((box) => box.top)),
        bottom: Math.max(...boxes.map((box) => box.bottom)),
        outer: node.getBoundingClientRect(),
      };
    });
    for (const label of labels) {
      const isInside =
        label.left >= plot.left - 0.5 && label.right <= plot.right + 0.5 && label.top >= plot.top - 0.5;
      if (!isInside) faults.push(`${label.name} leaves the plot`);
      if (label.bottom > rows.top + 0.5) faults.push(`${label.name} reaches into the rows`);
      if (label.right - label.left > label.outer.width + 0.5)
        faults.push(`${label.name} is wider than its box`);
    }
    for (const [at, a] of labels.entries()) {
      for (const b of labels.slice(at + 1)) {
        const overlap = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        if (overlap) faults.push(`${a.name} overlaps ${b.name}`);
      }
    }
    for (const line of document.querySelectorAll('.sl-leader')) {
      const { left, top, bottom } = line.getBoundingClientRect();
      for (const label of labels) {
        const isThrough =
          left > label.left && left < label.right && top < label.bottom - 1 && bottom > label.top + 1;
        if (isThrough) faults.push(`a leader goes through ${label.name}`);
      }
    }
    return faults;
  });
}

describe.each(SIZES)('labels on a %s', (name, width, height) => {
  test('never overlap one another, a leader or an edge, at any zoom, chosen or not', async () => {
    for (const search of ['', '?event=lima-2024', '?lanes=people']) {
      const page = await openChart({ width, height, search });
      expect(await page.locator('.sl-label').count()).toBeGreaterThan(name === 'phone' ? 1 : 3);
      for (let zoom = 0; zoom < 7; zoom++) {
        expect(await faultsOfLabels(page)).toEqual([]);
        await page.getByRole('button', { name: zoom % 3 === 2 ? 'Later' : 'Zoom in' }).click();
      }
    }
  });

  test('of an archive keep clear of one another, too', async () => {
    const page = await openChart({ width, height, file: generateDataset({ events: 300, from: 1990 }) });
    for (let zoom = 0; zoom < 6; zoom++) {
      expect(await faultsOfLabels(page)).toEqual([]);
      await page.getByRole('button', { name: 'Zoom in' }).click();
    }
  });
});

test('counts are written at 10 px or more, inside their circles', async () => {
  const page = await openChart({ file: generateDataset({ events: 60, from: 2015 }) });
  const counts = await page.locator('.sl-count').evaluateAll((all) =>
    all.map((count) => {
      const text = count.querySelector('text');
      const box = count.querySelector('rect')?.getBoundingClientRect();
      const letters = text?.getBoundingClientRect();
      return {
        size: text ? Number.parseFloat(getComputedStyle(text).fontSize) : 0,
        fits: box && letters ? letters.left >= box.left && letters.right <= box.right : false,
      };
    }),
  );
  expect(counts.length).toBeGreaterThan(3);
  for (const { size, fits } of counts) {
    expect(size).toBeGreaterThanOrEqual(10);
    expect(fits).toBe(true);
  }
});

test('dates on which sources differ are drawn and named with the chosen event, and said with its button', async () => {
  const page = await openChart({ file: DIFFERING_DATES, search: '?event=fire-2024&from=2024-09&to=2025-01' });
  const texts = await page.locator('.sl-other-date-text').allTextContents();
  expect(texts).toEqual([
    'The Echo and The Courier: 15 November 2024',
    'The Courier: before 20 December 2024',
    'The Echo: October 2024',
    'The Echo: 1999',
  ]);
  const button = page.getByRole('button', { name: 'Fire at the harbour, 16 November 2024', exact: true });
  const description = await button.getAttribute('aria-description');
  expect(description?.split('; ').toSorted()).toEqual(texts.toSorted());
  const plot = await rectOf(page, '.sl-plot');
  for (const box of await page.locator('.sl-other-date-text').all()) {
    const rect = await box.boundingBox();
    expect(rect?.x).toBeGreaterThanOrEqual(plot.x - 6);
    expect((rect?.x ?? 0) + (rect?.width ?? 0)).toBeLessThanOrEqual(plot.x + plot.width + 6);
  }
  await page.getByRole('button', { name: 'Close' }).first().click();
  // The focus is back on the mark, which still points at it.
  await page.getByRole('searchbox').first().focus();
  await expect.poll(() => page.locator('.sl-other-date-text').count()).toBe(0);
  await button.hover();
  await expect.poll(() => page.locator('.sl-other-date-text').count()).toBe(4);
});

test('a hundred thousand events take few elements, at every zoom', async () => {
  const page = await openChart({ file: generateDataset({ events: 100_000 }) });
  const elements = () => page.locator('.sl-chart').evaluate((node) => node.querySelectorAll('*').length);
  expect(await elements()).toBeLessThanOrEqual(1_500);
  for (const name of ['Zoom in', 'Zoom out']) {
    const windows = new Set<string>();
    for (let presses = 0; presses < 9; presses++) {
      await page.getByRole('button', { name }).click();
      await expect.poll(() => windows.has(page.url())).toBe(false);
      windows.add(page.url());
      expect(await elements()).toBeLessThanOrEqual(1_500);
    }
  }
  expect(param(page, 'from')).not.toBeNull();
});
