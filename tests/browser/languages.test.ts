import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage } from '../setup/browser.ts';
import { generateDataset } from '../fixtures/generate-events.ts';
import { faultsOf } from './axe.ts';

const SIZES = [
  ['desk', 1360, 820],
  ['tablet', 820, 1180],
  ['phone', 390, 844],
] as const;

const VIEWS: readonly {
  readonly name: string;
  readonly search: string;
  readonly reach?: (page: Page) => Promise<unknown>;
}[] = [
  { name: 'introduction', search: '' },
  { name: 'selected event', search: 'event=lima-2024' },
  { name: 'filtered timeline', search: 'topics=taiwan,trade&without=missiles&min-sources=2' },
  { name: 'list', search: 'view=list' },
  { name: 'list of sources', search: 'view=sources' },
  {
    name: 'one source',
    search: 'event=lima-2024',
    reach: async (page) => {
      await page.locator('.sl-forward').first().click();
      await page.locator('mark').first().waitFor();
    },
  },
  {
    name: 'panel of filters',
    search: '',
    reach: (page) =>
      page
        .locator('[aria-expanded=false]', { hasText: /التصفية|Filter/ })
        .first()
        .click(),
  },
];

async function open(page: Page, search: string): Promise<void> {
  await page.goto(`${inject('site')}${search}`);
  await page.getByRole('status').first().waitFor();
  // The main view is drawn after the rest.
  await page.getByRole('main').waitFor();
}

const root = (page: Page) =>
  page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));

/** Lines that are cut off where they begin: their box runs the other way than their text. */
const cutAtTheirBeginning = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.sl-root *')].flatMap((one) => {
      const { textOverflow, direction } = getComputedStyle(one);
      if (textOverflow !== 'ellipsis' || one.scrollWidth <= one.clientWidth) return [];
      const text = one.querySelector('bdi') ?? one;
      return getComputedStyle(text).direction === direction ? [] : [`${one.className}: ${one.textContent}`];
    }),
  );

/** What reaches out of the window sideways, or is wider than the box that cuts it off; nothing where all fits. */
const overflowing = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const sideways =
      document.documentElement.scrollWidth > width ? [`page: ${document.documentElement.scrollWidth}`] : [];
    const cut = [...document.querySelectorAll('button, select, legend, label, h1, h2, h3, [role=tab]')]
      .filter((one) => one.checkVisibility() && !one.closest('.sl-marks, .sl-visually-hidden'))
      .filter((one) => {
        const box = one.getBoundingClientRect();
        const isOut = box.width > 1 && (box.left < -1 || box.right > width + 1);
        const scrolls = one.closest('.sl-active, .sl-topic-chips, [data-scrolls]') !== null;
        return isOut && !scrolls;
      })
      .map((one) => `${one.tagName} ${one.textContent}`);
    return [...sideways, ...cut];
  });

describe('the language', () => {
  test('is that of the reader’s browser, with its dates', async () => {
    const page = await openPage({ locale: 'de-AT' });
    await open(page, '?event=lima-2024');
    expect(await root(page)).toEqual({ lang: 'de', dir: 'ltr' });
    await page.getByRole('region', { name: 'Zeitleiste' }).waitFor();
    await page
      .getByRole('button', { name: /^Last meeting as presidents, Lima, 16\. November 2024/ })
      .waitFor();
    expect(await page.getByRole('region', { name: 'Ereignis' }).textContent()).toContain(
      'Samstag, 16. November 2024',
    );
    expect(await page.getByRole('status').first().textContent()).toMatch(/^17 von 17 Ereignissen/);
  });

  test('is English where the browser’s is not spoken here, with the day before the month', async () => {
    const page = await openPage({ locale: 'sw' });
    await open(page, '?event=lima-2024');
    expect(await root(page)).toEqual({ lang: 'en', dir: 'ltr' });
    await page.getByText('Saturday, 16 November 2024', { exact: true }).first().waitFor();
  });

  test('is that of the address before the browser’s, its region’s dates too', async () => {
    const page = await openPage({ locale: 'de' });
    await open(page, '?event=lima-2024&lang=en-US');
    expect(await root(page)).toEqual({ lang: 'en', dir: 'ltr' });
    await page.getByText('Saturday, November 16, 2024', { exact: true }).first().waitFor();
  });

  test('is the browser’s where the address asks for none that is spoken here', async () => {
    const page = await openPage({ locale: 'de' });
    await open(page, '?lang=tlh');
    expect((await root(page)).lang).toBe('de');
  });

  test('stays while the reader filters, goes back, and copies a link', async () => {
    const page = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await open(page, '?lang=ar');
    await page.getByRole('checkbox', { name: 'Taiwan' }).first().check();
    expect(new URL(page.url()).search).toBe('?topics=taiwan&lang=ar');
    expect((await root(page)).dir).toBe('rtl');
    await page.getByRole('tab', { name: 'القائمة' }).click();
    expect(new URL(page.url()).searchParams.get('lang')).toBe('ar');
    await page.goBack();
    await page.goBack();
    expect(new URL(page.url()).search).toBe('?lang=ar');
    expect((await root(page)).lang).toBe('ar');
  });

  test('is chosen in the page, replaces the address, and stays on the way back', async () => {
    const page = await openPage();
    await open(page, '');
    await page.getByRole('tab', { name: 'List' }).click();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('de');
    await page.getByRole('tab', { name: 'Liste' }).waitFor();
    expect(new URL(page.url()).search).toBe('?view=list&lang=de');
    await page.goBack();
    await page.getByRole('tab', { name: 'Zeitleiste', selected: true }).waitFor();
    expect(new URL(page.url()).search).toBe('?lang=de');
    await page.reload();
    await page.getByRole('tab', { name: 'Zeitleiste', selected: true }).waitFor();
  });

  test('costs a reader of English nothing, and another one file', async () => {
    const page = await openPage();
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await open(page, '');
    const english = scripts.length;
    await page.getByRole('combobox', { name: 'Language' }).selectOption('ar');
    await page.getByRole('tab', { name: 'القائمة' }).waitFor();
    expect(scripts.slice(english).map((url) => /\/(\w+)-/.exec(url)?.[1])).toEqual(['ar']);
  });

  test('is English where its file does not come', async () => {
    const page = await openPage({ locale: 'ar', expected: [/ERR_FAILED|Failed to load/] });
    await page.route(/\/ar-[^/]*\.js$/, (route) => route.abort());
    await open(page, '');
    expect(await root(page)).toEqual({ lang: 'en', dir: 'ltr' });
    await page.getByRole('tab', { name: 'List' }).waitFor();
  });
});

describe('an Arabic page', () => {
  test('counts in its plural forms', async () => {
    const page = await openPage({ locale: 'ar' });
    await open(page, '');
    const shown = page.getByRole('status').first();
    expect(await shown.textContent()).toMatch(/^17 من أصل 17 حدثًا/);
    const described = async (topic: string) => {
      const box = page.getByRole('checkbox', { name: topic }).first();
      const id = (await box.getAttribute('aria-describedby')) ?? '';
      return page.evaluate((one) => document.getElementById(one.split(' ')[0] ?? '')?.textContent, id);
    };
    expect(await described('Taiwan')).toBe('حدث واحد');
    expect(await described('Russia and Ukraine')).toBe('حدثان');
    expect(await described('Trade')).toBe('3 أحداث');
  });

  test('leaves English words in English, in their own direction', async () => {
    const page = await openPage({ locale: 'ar' });
    await open(page, '?event=lima-2024');
    const title = page.getByRole('heading', { level: 2, name: 'Last meeting as presidents, Lima' });
    const bdi = title.locator('bdi');
    expect(await bdi.getAttribute('lang')).toBe('en');
    expect(await bdi.getAttribute('dir')).toBe('auto');
    expect(await bdi.evaluate((node) => getComputedStyle(node).direction)).toBe('ltr');
    const words = page.locator('blockquote bdi').first();
    expect(await words.getAttribute('lang')).toBe('en');
    expect(await words.evaluate((node) => getComputedStyle(node).direction)).toBe('ltr');
    // The page's own words are not called English.
    const back = page.getByRole('button', { name: 'الحدث التالي' });
    expect(await back.evaluate((node) => node.closest('[lang]')?.getAttribute('lang'))).toBe('ar');
  });

  test('has the rows’ names at the right, and time beside them from left to right', async () => {
    const page = await openPage({ locale: 'ar', width: 1360, height: 820 });
    await open(page, '');
    const boxOf = async (name: RegExp) => {
      const box = await page.getByRole('button', { name }).first().boundingBox();
      return box ? box.x + box.width / 2 : Number.NaN;
    };
    const first = await boxOf(/^Biden takes office/);
    const last = await boxOf(/^Trump is inaugurated/);
    expect(first).toBeLessThan(last);
    const name = await page.getByText('Taiwan', { exact: true }).first().boundingBox();
    expect(name?.x ?? 0).toBeGreaterThan(last);
    const ticks = await page
      .locator('.sl-tick')
      .evaluateAll((nodes) =>
        nodes.map((node) => ({ text: node.textContent, x: Math.round(node.getBoundingClientRect().x) })),
      );
    const years = ticks.filter(({ text }) => /^\d{4}$/.test(text));
    expect(years.length).toBeGreaterThan(2);
    expect(years.toSorted((a, b) => a.x - b.x)).toEqual(
      years.toSorted((a, b) => Number(a.text) - Number(b.text)),
    );
    const lines = await page
      .locator('line.sl-grid')
      .evaluateAll((nodes) => nodes.map((node) => Math.round(node.getBoundingClientRect().x)));
    expect(ticks.filter(({ x }) => !lines.some((line) => Math.abs(line - x) <= 1))).toEqual([]);
  });

  test('goes with the arrow keys where the eye goes', async () => {
    const page = await openPage({ locale: 'ar', width: 1360, height: 820 });
    await open(page, '');
    const focused = () =>
      page.evaluate(() => {
        const box = document.activeElement?.getBoundingClientRect();
        return {
          x: box ? box.x + box.width / 2 : Number.NaN,
          name: document.activeElement?.getAttribute('aria-label'),
        };
      });
    await page.locator('.sl-mark').first().focus();
    await page.keyboard.press('Home');
    const first = await focused();
    await page.keyboard.press('ArrowRight');
    const second = await focused();
    expect(second.x).toBeGreaterThan(first.x);
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toEqual(first);
  });

  test('has "earlier" left of "later", each pointing where it leads', async () => {
    const page = await openPage({ locale: 'ar', width: 1360, height: 820 });
    await open(page, '');
    const x = async (name: string) =>
      (await page.getByRole('button', { name, exact: true }).first().boundingBox())?.x ?? Number.NaN;
    expect(await x('أسبق')).toBeLessThan(await x('لاحق'));
  });

  test('takes the pointer where the mark is drawn', async () => {
    const page = await openPage({ locale: 'ar', width: 1360, height: 820 });
    await open(page, '');
    const mark = page.getByRole('button', { name: /^First meeting, Bali/ }).first();
    const box = await mark.boundingBox();
    if (!box) throw new Error('the mark is not on the page');
    await page.mouse.click(box.x + box.width / 2, box.y + 12);
    await page.getByRole('heading', { level: 2, name: 'First meeting, Bali' }).waitFor();
  });

  test('zooms at the pointer', async () => {
    const page = await openPage({ locale: 'ar', width: 1360, height: 820 });
    await open(page, '');
    const centre = async () => {
      const box = await page
        .getByRole('button', { name: /^First meeting, Bali/ })
        .first()
        .boundingBox();
      return box ? box.x + box.width / 2 : Number.NaN;
    };
    const before = await centre();
    const plot = await page.locator('.sl-plot').boundingBox();
    await page.mouse.move(before, (plot?.y ?? 0) + 40);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await page.waitForURL(/from=/);
    expect(Math.abs((await centre()) - before)).toBeLessThan(4);
  });
});

for (const [size, width, height] of SIZES) {
  describe(`on a ${size}`, () => {
    test.each(VIEWS)(
      'axe finds nothing in the Arabic $name, and nothing overflows',
      async ({ search, reach }) => {
        const page = await openPage({ locale: 'ar', width, height, colorScheme: 'light' });
        await open(page, `?${search}`);
        await reach?.(page);
        expect(await root(page)).toEqual({ lang: 'ar', dir: 'rtl' });
        expect(await overflowing(page)).toEqual([]);
        expect(await cutAtTheirBeginning(page)).toEqual([]);
        expect(await faultsOf(page)).toEqual([]);
      },
    );

    test.each(VIEWS)('nothing overflows in the German $name', async ({ search, reach }) => {
      const page = await openPage({ locale: 'de', width, height });
      await open(page, `?${search}`);
      await reach?.(page);
      expect(await overflowing(page)).toEqual([]);
    });
  });
}

test('counts of thousands keep to their pills and buttons in every language', async () => {
  for (const locale of ['de', 'ar']) {
    const page = await openPage({ locale, width: 390, height: 844 });
    await page.route('**/stories/many.json', (route) =>
      route.fulfill({ json: generateDataset({ events: 20_000 }) }),
    );
    await open(page, '?data=stories/many.json');
    expect(await overflowing(page)).toEqual([]);
    const wide = await page.locator('.sl-count').evaluateAll((nodes) =>
      nodes.flatMap((node) => {
        const text = node.querySelector('text')?.getBoundingClientRect().width ?? 0;
        const pill = node.querySelector('rect')?.getBoundingClientRect().width ?? 0;
        return text > pill ? [`${node.textContent}: ${text} in ${pill}`] : [];
      }),
    );
    expect(wide).toEqual([]);
  }
});
