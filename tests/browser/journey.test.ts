import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage } from '../setup/browser.ts';

const LIMA = 'Last meeting as presidents, Lima';
const LAST_MEETING = 'We expect this will be their last meeting as presidents';

async function open(search = '', options: Parameters<typeof openPage>[0] = {}): Promise<Page> {
  const page = await openPage({ width: 1360, height: 820, ...options });
  await page.goto(`${inject('lockedSite')}${search}`);
  await page.getByRole('region', { name: 'Timeline' }).waitFor();
  return page;
}

const event = (page: Page) => page.getByRole('region', { name: 'Event', exact: true });
const quoteOf = (page: Page, text: string) => event(page).getByRole('blockquote').filter({ hasText: text });

describe('a reader goes from an event to its quote, to the passage in its source, to another event, and back', () => {
  test('by pointer', async () => {
    const page = await open();
    await page.getByRole('button', { name: `${LIMA}, 16 November 2024` }).click();
    await expect.poll(() => event(page).getByRole('heading', { level: 2 }).textContent()).toContain(LIMA);
    expect(new URL(page.url()).searchParams.get('event')).toBe('lima-2024');

    const quote = quoteOf(page, LAST_MEETING);
    await expect.poll(() => quote.textContent()).toContain('Senior US administration official');
    await quote.getByRole('button', { name: /read in the article/i }).click();

    const article = page.getByRole('article', { name: /^US, Chinese leaders to tackle global stability/ });
    await expect.poll(() => article.locator('mark').textContent()).toBe(LAST_MEETING);
    await expect.poll(() => article.textContent()).toContain('at 32 % of the article');
    expect(new URL(page.url()).searchParams.get('view')).toBe('sources');

    await article
      .getByRole('button', { name: /First meeting, Bali/ })
      .first()
      .click();
    await expect
      .poll(() => event(page).getByRole('heading', { level: 2 }).textContent())
      .toContain('First meeting, Bali');

    await page.goBack();
    await expect.poll(() => article.locator('mark').textContent()).toBe(LAST_MEETING);
    await page.goBack();
    await expect.poll(() => event(page).getByRole('heading', { level: 2 }).textContent()).toContain(LIMA);
    await page.goBack();
    await expect.poll(() => event(page).count()).toBe(0);
  });

  test('by keyboard alone', async () => {
    const page = await open();
    await tabTo(page, (name, role) => role === 'BUTTON' && /, (January 2021|.*2024|.*2021)/.test(name));
    await page.keyboard.press('Home');
    for (let steps = 0; steps < 40; steps++) {
      if ((await focusedName(page)).startsWith(LIMA)) break;
      await page.keyboard.press('ArrowRight');
    }
    expect(await focusedName(page)).toBe(`${LIMA}, 16 November 2024`);
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedText(page)).toContain(LIMA);

    await tabTo(page, (name) => /read in the article/i.test(name));
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('mark').first().textContent()).toContain(LAST_MEETING);

    await tabTo(page, (name) => /First meeting, Bali/.test(name));
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedText(page)).toContain('First meeting, Bali');
    await page.keyboard.press('Escape');
    await expect.poll(() => event(page).count()).toBe(0);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => page.locator('mark').first().textContent()).toContain(LAST_MEETING);
  });
});

describe('the chart', () => {
  test('names each event on screen once, and is one tab stop', async () => {
    const page = await open();
    const chart = page.getByRole('region', { name: 'Timeline' });
    const marks = chart.locator('.sl-marks button');
    await expect.poll(() => marks.count()).toBeGreaterThan(5);
    const names = await marks.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('First meeting, Bali, 2022');
    expect(names).toContain('Second meeting, near San Francisco, November 2023');
    const stops = await marks.evaluateAll(
      (all) => all.filter((one) => (one as HTMLElement).tabIndex === 0).length,
    );
    expect(stops).toBe(1);
  });

  test('zooms at the pointer with the wheel, pans by dragging, and writes the window into the address', async () => {
    const page = await open();
    const plot = page.locator('.sl-plot');
    const box = await plot.boundingBox();
    if (!box) throw new Error('the plot has no box');
    const at = { x: box.x + box.width * 0.75, y: box.y + box.height - 60 };
    const lima = page.getByRole('button', { name: new RegExp(`^${LIMA}`) });
    await page.mouse.move(at.x, at.y);
    await page.mouse.wheel(0, -300);
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).not.toBeNull();
    const zoomed = new URL(page.url()).search;

    await page.mouse.down();
    await page.mouse.move(at.x - 120, at.y, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => new URL(page.url()).search).not.toBe(zoomed);
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).toBeNull();
    await expect.poll(() => lima.count()).toBe(1);
  });

  test('keeps the moment under the pointer where it is while zooming', async () => {
    const page = await open();
    const dot = page.getByRole('button', { name: 'Biden takes office, January 2021' });
    const before = await dot.boundingBox();
    if (!before) throw new Error('the mark has no box');
    const x = before.x + before.width / 2;
    await page.mouse.move(x, before.y - 40);
    await page.mouse.wheel(0, -240);
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).not.toBeNull();
    const after = await dot.boundingBox();
    expect(Math.abs((after?.x ?? 0) + (after?.width ?? 0) / 2 - x)).toBeLessThan(2);
  });

  test('is chosen from by the overview’s brush', async () => {
    const page = await open();
    const overview = page.locator('.sl-overview');
    const box = await overview.boundingBox();
    if (!box) throw new Error('the overview has no box');
    const handle = page.locator('.sl-overview .handle--w');
    const grip = await handle.boundingBox();
    if (!grip) throw new Error('the handle has no box');
    await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, box.y + 10, { steps: 8 });
    await page.mouse.up();
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).toMatch(/^202[34]/);
    await expect.poll(() => page.getByRole('button', { name: /^Biden takes office/ }).count()).toBe(0);
  });
});

describe('filters', () => {
  const status = (page: Page) => page.getByRole('status');
  const topic = (page: Page, name: string) =>
    page.getByRole('group', { name: 'Topics' }).getByRole('checkbox', { name, exact: true });

  test('by any topic, by all, and without one, with counts, in the address, undone by Back', async () => {
    const page = await open();
    await expect.poll(() => status(page).textContent()).toMatch(/^17 of 17 events/);
    await topic(page, 'North Korea').check();
    await expect.poll(() => status(page).textContent()).toMatch(/^4 of 17 events/);
    await topic(page, 'Missiles').check();
    await expect.poll(() => status(page).textContent()).toMatch(/^5 of 17 events/);
    await page.getByRole('radiogroup', { name: 'Match' }).getByRole('radio', { name: 'All topics' }).check();
    await expect.poll(() => status(page).textContent()).toMatch(/^2 of 17 events/);
    const { searchParams } = new URL(page.url());
    expect(searchParams.get('topics')).toBe('north-korea,missiles');
    expect(searchParams.get('match')).toBe('all');
    await page.goBack();
    await expect.poll(() => status(page).textContent()).toMatch(/^5 of 17 events/);
    await page.getByRole('button', { name: 'Without North Korea' }).click({ force: true });
    await expect.poll(() => status(page).textContent()).toMatch(/^1 of 17 events/);
    await page.getByRole('button', { name: 'Clear filters' }).first().click();
    await expect.poll(() => status(page).textContent()).toMatch(/^17 of 17 events/);
  });

  test('leave a way out when nothing passes them', async () => {
    const page = await open('?topics=taiwan&q=icbm');
    await expect.poll(() => status(page).textContent()).toMatch(/^0 of 17 events/);
    await page.getByText('No events match').waitFor();
    await page.getByRole('button', { name: 'Remove “icbm”' }).first().click();
    await expect.poll(() => status(page).textContent()).toMatch(/^1 of 17 events/);
  });

  test('search what was said, literally and as it is typed', async () => {
    const page = await open();
    const search = page.getByRole('searchbox', { name: 'Search events and quotes' });
    await search.pressSequentially('destabilizing cooperation');
    await expect.poll(() => status(page).textContent()).toMatch(/^2 of 17 events/);
    expect(new URL(page.url()).searchParams.get('q')).toBe('destabilizing cooperation');
    await search.fill('(a+)+$');
    await expect.poll(() => status(page).textContent()).toMatch(/^0 of 17 events/);
    await search.press('Escape');
    await expect.poll(() => status(page).textContent()).toMatch(/^17 of 17 events/);
  });
});

test('the list holds every event in time order, and opens one', async () => {
  const page = await open();
  await page.getByRole('tab', { name: 'List' }).click();
  const list = page.getByRole('list', { name: 'Events' });
  await expect.poll(() => list.getByRole('article').count()).toBe(17);
  await list
    .getByRole('article')
    .filter({ hasText: 'First meeting, Bali' })
    .getByRole('button')
    .first()
    .click();
  await expect
    .poll(() => event(page).getByRole('heading', { level: 2 }).textContent())
    .toContain('First meeting, Bali');
  expect(new URL(page.url()).searchParams.get('view')).toBe('list');
});

for (const [name, width, height] of [
  ['desk', 1360, 820],
  ['tablet', 820, 1180],
  ['phone', 390, 844],
  ['small phone', 320, 640],
] as const) {
  test(`nothing is wider than a ${name}’s screen`, async () => {
    const page = await open('?event=lima-2024', { width, height });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

/** Presses Tab until the focused element is the wanted one; fails after a good many. */
async function tabTo(page: Page, wanted: (name: string, tag: string) => boolean): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const [name, tag] = await page.evaluate(() => {
      const node = document.activeElement;
      return [node?.getAttribute('aria-label') ?? node?.textContent ?? '', node?.tagName ?? ''] as const;
    });
    if (wanted(name, tag)) return;
  }
  throw new Error('Tab never came to it');
}

function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}
