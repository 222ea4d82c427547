import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { generateDataset } from '../fixtures/generate-events.ts';
import { readStory } from '../fixtures/read-story.ts';
import { openPage } from '../setup/browser.ts';
import type { PageOptions } from '../setup/browser.ts';
import { SIZES } from './sizes.ts';

const DESK = { width: 1360, height: 820 };

async function open(search = '', options: PageOptions = DESK): Promise<Page> {
  const page = await openPage(options);
  await page.goto(`${inject('site')}${search}`);
  await page.getByRole('status').waitFor();
  return page;
}

/** What the page's own listeners see at the moment at which the browser takes its picture of the page. */
async function watchPrint(page: Page): Promise<() => Promise<{ events: number; quotes: number }>> {
  await page.evaluate(() => {
    // After the page's own, which were there first.
    addEventListener('beforeprint', () => {
      Object.assign(globalThis, {
        printed: {
          events: document.querySelectorAll('.sl-print article').length,
          quotes: document.querySelectorAll('.sl-print blockquote').length,
        },
      });
    });
  });
  return () => page.evaluate(() => Reflect.get(globalThis, 'printed') as { events: number; quotes: number });
}

async function onPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.locator('.sl-print').waitFor();
}

const paper = (page: Page) => page.locator('.sl-print');

describe.each(SIZES)('printed from a $size', ({ width, height }) => {
  test.each([
    ['the timeline', '?event=lima-2024'],
    ['the list', '?view=list'],
    ['the sources', '?view=sources&event=lima-2024'],
  ])('%s gives the whole story', async (_, search) => {
    const page = await open(search, { width, height });
    // What is fetched beside the first drawing is there: the paper's part is one of it.
    await page.locator('.sl-event, .sl-list, .sl-sources').first().waitFor();
    const printed = await watchPrint(page);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const { events, quotes } = readStory();
    expect(await printed()).toEqual({
      events: events.length,
      quotes: events.reduce((sum, event) => sum + (event.quotes?.length ?? 0), 0),
    });
    expect(quotes.length).toBeGreaterThan(0);
    // Afterwards the page is as it was.
    await expect.poll(() => paper(page).count()).toBe(0);
  });
});

describe('on paper', () => {
  test('stand the filtered events alone, with what is filtered, the sources by number, and the address', async () => {
    const page = await open('?topics=north-korea,missiles&match=all&event=lima-2024');
    await onPaper(page);
    const text = await paper(page).innerText();
    expect(text).toContain('2 of 17 events');
    expect(text.replaceAll(/[\u2066-\u2069]/g, '')).toContain(
      'Filters: all of these topics: North Korea, Missiles',
    );
    expect(text).toContain('topics=north-korea,missiles&match=all');
    expect(await paper(page).getByRole('list', { name: 'Events' }).getByRole('article').count()).toBe(2);
    const references = await paper(page)
      .locator('blockquote .sl-print-reference')
      .evaluateAll((all) => [...new Set(all.map((one) => one.textContent))]);
    const numbered = await paper(page)
      .locator('.sl-print-sources li > .sl-print-reference')
      .allTextContents();
    expect(numbered).toEqual(references);
    // Of what is on the screen, nothing else is on the paper.
    const others = await page
      .locator('.sl-explorer > :not(.sl-print)')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
    expect(others).toBe(0);
    expect(await page.locator('body').innerText()).toBe(text);
  });

  test('the ink is dark on white, also from the dark theme', async () => {
    const page = await open('?theme=dark', { ...DESK, colorScheme: 'dark' });
    await onPaper(page);
    const colours = await page.evaluate(() => {
      const ground = [document.documentElement, document.body, document.querySelector('.sl-root')].map(
        (one) => (one ? getComputedStyle(one).backgroundColor : ''),
      );
      const ink = [...document.querySelectorAll('.sl-print :is(h1, h2, h3, p, li, span, a)')].map(
        (one) => getComputedStyle(one).color,
      );
      return { ground, ink: [...new Set(ink)] };
    });
    expect(colours.ground).toEqual(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)']);
    for (const ink of colours.ink) {
      const [red = 255, green = 255, blue = 255] = (ink.match(/\d+/g) ?? []).map(Number);
      expect(Math.max(red, green, blue)).toBeLessThan(0x60);
    }
  });

  test('no head of an event stands alone at the foot of a page', async () => {
    const page = await open();
    await onPaper(page);
    const rules = await page.evaluate(() => {
      const breaks = (selector: string) => {
        const node = document.querySelector(selector);
        if (!node) throw new Error(`nothing is ${selector}`);
        const { breakAfter, breakInside } = getComputedStyle(node);
        return { breakAfter, breakInside };
      };
      return {
        year: breaks('.sl-print h2').breakAfter,
        together: breaks('.sl-print-together').breakInside,
        quote: breaks('.sl-print-quote').breakInside,
        first: document.querySelectorAll('.sl-print-together blockquote').length,
      };
    });
    expect(rules).toEqual({ year: 'avoid', together: 'avoid', quote: 'avoid', first: 17 });
  });

  test('an archive is cut, and says so', async () => {
    const page = await openPage(DESK);
    await page.route('**/stories/many.json', (route) =>
      route.fulfill({ json: generateDataset({ events: 2_400 }) }),
    );
    await page.goto(`${inject('site')}?data=stories/many.json&view=list`);
    await page.getByRole('status').waitFor();
    await onPaper(page);
    expect(await paper(page).locator('article').count()).toBe(2_000);
    expect(await paper(page).innerText()).toContain('Only the first 2,000 of 2,400 events are printed.');
  });

  test('corrections close the story', async () => {
    const page = await openPage(DESK);
    const story = { ...readStory(), changes: [{ date: '2026-11-21', note: 'A date was wrong.' }] };
    await page.route('**/stories/corrected.json', (route) => route.fulfill({ json: story }));
    await page.goto(`${inject('site')}?data=stories/corrected.json`);
    await page.getByRole('status').waitFor();
    await onPaper(page);
    expect(await paper(page).innerText()).toMatch(/Corrections\s+21 November 2026\s+A date was wrong\.\s*$/);
  });

  test('a failure is a sentence without buttons', async () => {
    const page = await openPage({ ...DESK, expected: [/404/] });
    await page.goto(`${inject('site')}?data=stories/none.json`);
    await page.getByRole('alert').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('The timeline data was not found.').isVisible()).toBe(true);
    expect(await page.getByRole('button').count()).toBe(0);
  });

  test('what is still loading says so', async () => {
    const page = await openPage(DESK);
    await page.route('**/stories/never.json', () => undefined);
    await page.goto(`${inject('site')}?data=stories/never.json`);
    await page.getByRole('progressbar').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Loading').first().isVisible()).toBe(true);
    expect(await page.getByRole('button').count()).toBe(0);
  });
});
