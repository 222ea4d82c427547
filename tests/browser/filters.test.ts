import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage } from '../setup/browser.ts';

const SIZES = [
  ['desk', 1360, 820],
  ['tablet', 820, 1180],
  ['phone', 390, 844],
] as const;

async function open(search = '', options: Parameters<typeof openPage>[0] = {}): Promise<Page> {
  const page = await openPage({ width: 1360, height: 820, ...options });
  await page.goto(`${inject('site')}${search}`);
  await page.getByRole('status').waitFor();
  return page;
}

const status = (page: Page) => page.getByRole('status').textContent();
const param = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const filters = (page: Page) => page.getByRole('button', { name: /^Filters/ });
const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const event = (page: Page) => page.getByRole('region', { name: 'Event', exact: true });
const topic = (page: Page, name: string) =>
  group(page, 'Topics').getByRole('checkbox', { name, exact: true });

async function described(control: Locator): Promise<string> {
  return control.evaluate((node) =>
    (node.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim(),
  );
}

for (const [size, width, height] of SIZES) {
  describe(`on a ${size}`, () => {
    test('“what was said about Taiwan, by whom, where?” takes a topic, an event and a look', async () => {
      const page = await open('', { width, height });
      await topic(page, 'Taiwan').check();
      await expect.poll(() => status(page)).toMatch(/^1 of 17 events/);
      await page.getByRole('button', { name: /^Begin/ }).click();
      // What speaks of the topic is there without another press, with where it stands.
      const quotes = event(page).getByRole('blockquote').filter({ hasText: 'Taiwan' });
      await expect.poll(() => quotes.first().textContent()).toMatch(/Caliber\.Az|usnews\.com/);
      expect(param(page, 'topics')).toBe('taiwan');
    });

    test('“which events do both sources report?” takes one press', async () => {
      const page = await open('', { width, height });
      await page.getByRole('button', { name: '2+ sources' }).click();
      await expect.poll(() => param(page, 'min-sources')).toBe('2');
      const both = Number.parseInt((await status(page)) ?? '', 10);
      expect(both).toBeGreaterThan(0);
      expect(both).toBeLessThan(17);
      await page.getByRole('tab', { name: 'List' }).click();
      await expect
        .poll(() => page.getByRole('list', { name: 'Events' }).getByRole('article').count())
        .toBe(both);
      await page.getByRole('button', { name: 'Remove At least 2 sources' }).click();
      await expect.poll(() => status(page)).toMatch(/^17 of 17 events/);
    });

    test('people and sources are filtered by in the panel, whose counts follow one another', async () => {
      const page = await open('', { width, height });
      await filters(page).click();
      const biden = group(page, 'People').getByRole('checkbox', { name: 'Joe Biden' });
      const caliber = group(page, 'Sources').getByRole('checkbox', { name: 'Caliber.Az' });
      const before = Number.parseInt(await described(caliber), 10);
      const promised = await described(biden);
      await biden.check();
      await expect.poll(() => param(page, 'people')).toBe('joe-biden');
      expect((await status(page))?.startsWith(`${Number.parseInt(promised, 10)} of 17 events`)).toBe(true);
      const after = Number.parseInt(await described(caliber), 10);
      expect(after).toBeLessThan(before);
      await caliber.check();
      await expect.poll(() => param(page, 'sources')).toBe('caliber-lima-talks');
      await expect.poll(() => status(page)).toMatch(new RegExp(`^${after} of 17 events`));
      // In the flow of the page, so that the panel covers nothing of what it changes.
      const panel = await page.locator('.sl-filter-panel').boundingBox();
      const stage = await page.locator('.sl-stage').boundingBox();
      expect((panel?.y ?? 0) + (panel?.height ?? 0)).toBeLessThanOrEqual((stage?.y ?? 0) + 1);
      await page.goBack();
      await expect.poll(() => caliber.isChecked()).toBe(false);
      await expect.poll(() => biden.isChecked()).toBe(true);
    });

    test('a link opens filtered by people, sources and topics left out, each taken away by one press', async () => {
      const page = await open(
        '?people=joe-biden&sources=usnews-final-meeting&without=missiles&min-sources=2',
        {
          width,
          height,
        },
      );
      await expect.poll(() => filters(page).textContent()).toContain('4 in force');
      await filters(page).click();
      for (const name of [
        'Remove Speaker: Joe Biden',
        'Remove Source: A retelling of usnews.com',
        'Remove Without Missiles',
        'Remove At least 2 sources',
      ]) {
        // oxlint-disable-next-line no-await-in-loop -- one after another
        await page.getByRole('button', { name }).first().click();
      }
      await expect.poll(() => status(page)).toMatch(/^17 of 17 events/);
      await expect.poll(() => new URL(page.url()).search).toBe('');
    });

    test('one press clears all filters, and the next brings them back', async () => {
      const page = await open('?topics=taiwan,trade&people=joe-biden&q=Lima', { width, height });
      const before = await status(page);
      const clear = page.getByRole('button', { name: 'Clear filters' }).first();
      await clear.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => status(page)).toMatch(/^17 of 17 events/);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
      await page.keyboard.press('Enter');
      await expect.poll(() => status(page)).toBe(before);
      expect(param(page, 'topics')).toBe('taiwan,trade');
      await page.goBack();
      await expect.poll(() => status(page)).toMatch(/^17 of 17 events/);
      await page.goBack();
      await expect.poll(() => status(page)).toBe(before);
    });

    test('the dates on screen are set exactly, and the fields follow the window', async () => {
      const page = await open('', { width, height });
      await filters(page).click();
      const from = page.getByRole('textbox', { name: 'From' });
      const to = page.getByRole('textbox', { name: 'To' });
      await from.fill('2024-11');
      await to.fill('5.11.2024');
      await to.press('Enter');
      await expect.poll(() => param(page, 'to')).toBe('2024-11-05');
      expect(param(page, 'from')).toBe('2024-11');
      await expect.poll(() => to.inputValue()).toBe('2024-11-05');
      await page.getByRole('button', { name: 'Zoom out' }).click();
      await expect.poll(() => from.inputValue()).not.toBe('2024-11');
      expect(await from.inputValue()).toBe(param(page, 'from'));

      await from.fill('2024-13');
      await page.getByRole('button', { name: 'Apply' }).click();
      await page.getByText('The calendar has no such date.').waitFor();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
      await page.locator('.sl-dates').getByRole('button', { name: 'Show everything' }).click();
      await expect.poll(() => param(page, 'from')).toBeNull();
      await page.goBack();
      await expect.poll(() => status(page)).toMatch(/^17 of 17 events/);
    });

    test('the first filter moves nothing', async () => {
      const page = await open('', { width, height });
      await page.locator('.sl-plot[data-draggable]').waitFor();
      const places = () =>
        page
          .locator('.sl-search, .sl-filters-button, .sl-segmented, .sl-tabs, .sl-agreed, .sl-plot, .sl-lane')
          .evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
      const before = await places();
      await topic(page, 'Summits').check();
      await expect.poll(() => status(page)).toMatch(/^4 of 17 events/);
      expect(await places()).toEqual(before);
    });
  });
}

test('topics can be left out by touch, on a phone, where the rows have no room for it', async () => {
  const page = await open('', { width: 390, height: 844, hasTouch: true, isMobile: true });
  await filters(page).tap();
  await group(page, 'Leave out topics').getByRole('checkbox', { name: 'North Korea' }).tap();
  await expect.poll(() => param(page, 'without')).toBe('north-korea');
  await expect.poll(() => status(page)).toMatch(/^13 of 17 events/);
  await page.getByRole('button', { name: 'Show 13 events' }).tap();
  await expect.poll(() => page.locator('.sl-filter-panel').count()).toBe(0);
});

test('the chart begins within 230 px on a phone', async () => {
  const page = await open('?topics=taiwan', { width: 390, height: 844 });
  const chart = await page.locator('.sl-chart').boundingBox();
  expect(chart?.y).toBeLessThanOrEqual(231);
});

describe('nothing is lost or wider than the screen', () => {
  for (const [name, width, height] of [
    ['the narrowest phone', 320, 640],
    ['a desk at 400 %', 320, 256],
    ['a narrow desk', 1010, 700],
  ] as const) {
    test(`on ${name}, with all that opens open`, async () => {
      const page = await open('?topics=taiwan,trade&without=missiles&people=joe-biden', { width, height });
      await filters(page).click();
      const more = page.getByRole('button', { name: 'More actions' });
      if (await more.isVisible()) await more.click();
      const tooWide = await page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement;
        const out = [...document.querySelectorAll('.sl-head *, .sl-tools *')].filter((one) => {
          const box = one.getBoundingClientRect();
          const isCut = one.closest('.sl-active, .sl-visually-hidden, .sl-choice-note') !== null;
          return !isCut && box.width > 0 && (box.right > clientWidth + 1 || box.left < -1);
        });
        return { over: scrollWidth - clientWidth, out: out.map((one) => one.getAttribute('class')) };
      });
      expect(tooWide).toEqual({ over: 0, out: [] });
      const small = await page
        .locator(
          '.sl-head button, .sl-head select, .sl-tools button, .sl-tools label:has(input), .sl-tools input[type=text]',
        )
        .evaluateAll((all) =>
          all
            .map((one) => ({ name: one.textContent, box: one.getBoundingClientRect() }))
            .filter(({ box }) => box.height > 0 && (box.height < 24 || box.width < 24))
            .map((one) => one.name),
        );
      expect(small).toEqual([]);
    });
  }
});

test('in forced colours what is pressed and chosen is told apart', async () => {
  const page = await open('?topics=taiwan&min-sources=2&people=joe-biden', { forcedColors: 'active' });
  await filters(page).click();
  const background = (locator: Locator) => locator.evaluate((node) => getComputedStyle(node).backgroundColor);
  const pressed = page.getByRole('button', { name: '2+ sources' });
  const other = page.getByRole('button', { name: 'Copy link' });
  expect(await background(pressed)).not.toBe(await background(other));
  expect(await background(page.getByRole('tab', { name: 'Timeline' }))).not.toBe(
    await background(page.getByRole('tab', { name: 'List' })),
  );
  expect(await background(page.locator('.sl-segmented input:checked + span'))).not.toBe(
    await background(page.locator('.sl-segmented input:not(:checked) + span')),
  );
});

test('on paper there are no tools', async () => {
  const page = await open('?topics=taiwan');
  await filters(page).click();
  await page.emulateMedia({ media: 'print' });
  const tools = page.locator(
    '.sl-head button, .sl-head select, .sl-tools button, .sl-tools input, .sl-tools select',
  );
  await expect
    .poll(() => tools.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length))
    .toBe(0);
});
