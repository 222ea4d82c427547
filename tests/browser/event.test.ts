import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { readStory } from '../fixtures/read-story.ts';
import { openPage } from '../setup/browser.ts';
import type { PageOptions } from '../setup/browser.ts';
import { SIZES } from './sizes.ts';

const NORTH_KOREA = 'dangerous and destabilizing cooperation';

interface Screen {
  readonly width: number;
  readonly height: number;
}

async function open(search: string, options: Screen & PageOptions): Promise<Page> {
  const page = await openPage(options);
  await page.goto(`${inject('site')}${search}`);
  await page.getByRole('status').waitFor();
  return page;
}

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

const panel = (page: Page) => page.getByRole('region', { name: 'Event', exact: true });
const quote = (page: Page, text: string) => panel(page).getByRole('blockquote').filter({ hasText: text });
const param = (address: string, name: string) => new URL(address).searchParams.get(name);

describe.each(SIZES)('on a $size', ({ width, height }) => {
  const screen = { width, height };

  test('a reader sees how exact the date of the Bali meeting is', async () => {
    const page = await open('', screen);
    await page
      .getByRole('button', { name: /^First meeting, Bali/ })
      .first()
      .click();
    await expect.poll(() => panel(page).textContent()).toContain('only the year is known');
    await expect
      .poll(() => page.locator('.sl-event-date').evaluate((node) => node.getBoundingClientRect().bottom))
      .toBeLessThan(height);
  });

  test('a reader sends a friend the quote about North Korea, and the friend sees it', async () => {
    const page = await open('', { ...screen, ...CLIPBOARD });
    await page.getByRole('searchbox').fill('North Korea');
    await page.getByRole('tab', { name: 'List' }).click();
    await page
      .getByRole('button', { name: /^North Korean troops/ })
      .first()
      .click();
    const wanted = quote(page, NORTH_KOREA);
    await wanted.scrollIntoViewIfNeeded();
    await wanted.getByRole('button', { name: 'Copy quote link' }).click();
    await expect.poll(() => wanted.getByText('Copied').count()).toBe(1);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(param(link, 'quote')).not.toBeNull();

    const friend = await openPage(screen);
    await friend.goto(link);
    await friend.getByRole('status').waitFor();
    await expect
      .poll(() => quote(friend, NORTH_KOREA).evaluate((node) => node.getAttribute('aria-current')))
      .toBe('true');
    await expect.poll(() => isOnScreen(friend, `.sl-quote[aria-current]`)).toBe(true);
  });

  test('a quote is copied as a citation with speaker, title, publisher and link', async () => {
    const page = await open('?event=lima-2024', { ...screen, ...CLIPBOARD });
    await quote(page, NORTH_KOREA).getByRole('button', { name: 'Copy citation' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(NORTH_KOREA);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^“dangerous and destabilizing cooperation” — Joe Biden, “President Biden’s final meeting with Chinese leader Xi Jinping”, A retelling of usnews\.com, http:\/\/.*quote=/,
    );
  });

  test('a quote goes to the device’s own way of sending, where it has one', async () => {
    const page = await openPage(screen);
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          Object.assign(globalThis, { given: data });
          return Promise.resolve();
        },
      });
    });
    await page.goto(`${inject('site')}?event=lima-2024`);
    await quote(page, NORTH_KOREA).getByRole('button', { name: 'Share…' }).click();
    const given = await page.evaluate(() => Reflect.get(globalThis, 'given') as ShareData);
    expect(given.text).toContain(NORTH_KOREA);
    expect(param(given.url ?? '', 'event')).toBe('lima-2024');
  });

  test('what the clipboard refuses stands selected in a field', async () => {
    const page = await openPage(screen);
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(`${inject('site')}?event=lima-2024`);
    await quote(page, NORTH_KOREA).getByRole('button', { name: 'Copy quote link' }).click();
    await page.getByRole('textbox', { name: /refused to copy/ }).waitFor();
    const selected = await page.evaluate(() => {
      const field = document.activeElement;
      return field instanceof HTMLTextAreaElement
        ? field.value.slice(field.selectionStart, field.selectionEnd)
        : null;
    });
    expect(selected).toContain('quote=');
  });

  test('a topic filter brings the quotes on it first, and says so', async () => {
    const page = await open('?event=lima-2024&topics=north-korea', screen);
    const first = panel(page).getByRole('blockquote').first();
    await expect.poll(() => first.textContent()).toContain(NORTH_KOREA);
    expect(await first.getByRole('list', { name: 'Topics of this quote' }).textContent()).toBe('North Korea');
    expect(await panel(page).getByText('On other topics').count()).toBe(2);
  });

  test('two hundred quotes, endless words and right-to-left ones stay in the panel', async () => {
    const page = await openPage(screen);
    await page.route('**/stories/long.json', (route) => route.fulfill({ json: longStory() }));
    await page.goto(`${inject('site')}?data=stories/long.json&event=long`);
    await panel(page).getByRole('blockquote').first().waitFor();
    await panel(page).getByRole('button', { name: 'Show 50 more' }).first().click();
    await expect.poll(() => panel(page).getByRole('blockquote').count()).toBe(100);
    const overflow = await page.evaluate(() => {
      const box = document.querySelector('.sl-side');
      return [document.documentElement, ...(box ? [box] : [])].map(
        (one) => one.scrollWidth - one.clientWidth,
      );
    });
    expect(overflow.every((pixels) => pixels <= 0)).toBe(true);
    const directions = await panel(page)
      .locator('.sl-quote-words bdi')
      .evaluateAll((all) => all.slice(0, 3).map((one) => getComputedStyle(one).direction));
    expect(directions).toEqual(['ltr', 'rtl', 'ltr']);
  });
});

describe('a picture', () => {
  const DESK = { width: 1360, height: 820 };

  async function openWithPicture(url: string, broken: boolean): Promise<Page> {
    const page = await openPage({ ...DESK, expected: [/404/] });
    const story = readStory();
    const [event] = story.events;
    if (!event) throw new Error('the story has no event');
    event.image = { url, alt: 'A square', credit: 'A. Photographer' };
    await page.addInitScript(() => {
      Object.assign(globalThis, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value } = entry as PerformanceEntry & { value: number };
          Object.assign(globalThis, { shift: (Reflect.get(globalThis, 'shift') as number) + value });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.route('**/stories/pictured.json', (route) => route.fulfill({ json: story }));
    await page.route('**/stories/square.svg', (route) =>
      broken
        ? route.fulfill({ status: 404, body: 'none' })
        : route.fulfill({
            contentType: 'image/svg+xml',
            body: '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="30"><rect width="30" height="30"/></svg>',
          }),
    );
    await page.goto(`${inject('site')}?data=stories/pictured.json&event=${event.id}`);
    await panel(page).waitFor();
    return page;
  }

  const figure = (page: Page) => panel(page).locator('figure');
  const shift = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'shift') as number);

  test('of the page’s own origin closes the panel, with its words and credit', async () => {
    const page = await openWithPicture('square.svg', false);
    const image = panel(page).getByRole('img', { name: 'A square' });
    await image.scrollIntoViewIfNeeded();
    await expect
      .poll(() => image.evaluate((one) => one instanceof HTMLImageElement && one.naturalWidth))
      .toBe(30);
    expect(await figure(page).textContent()).toBe('Picture: A. Photographer');
    expect(await shift(page)).toBe(0);
  });

  test('that is broken leaves no hole, and nothing moves', async () => {
    const page = await openWithPicture('square.svg', true);
    await figure(page)
      .scrollIntoViewIfNeeded()
      .catch(() => undefined);
    await expect.poll(() => figure(page).count()).toBe(0);
    expect(await shift(page)).toBe(0);
  });

  test('of an origin that the publisher does not list is not even asked for', async () => {
    const page = await openWithPicture('https://pictures.example/square.svg', false);
    expect(await figure(page).count()).toBe(0);
  });
});

describe('on a phone', () => {
  const PHONE = { width: 390, height: 844 };

  test('an event that opens comes into sight, and there is a way back', async () => {
    const page = await open('', PHONE);
    await page
      .locator('.sl-marks')
      .getByRole('button', { name: /^First meeting, Bali/ })
      .click();
    await expect.poll(() => isOnScreen(page, '.sl-event-title')).toBe(true);
    await panel(page).getByRole('button', { name: 'Back to the timeline' }).click();
    await expect.poll(() => isOnScreen(page, '.sl-mark[aria-pressed="true"]')).toBe(true);
  });

  test('a link to an event says what is open, and leads down to it', async () => {
    const page = await open('?event=lima-2024', PHONE);
    const way = page.getByRole('button', { name: /^Skip to the selected event: 16 November 2024/ });
    await expect.poll(() => isOnScreen(page, '.sl-peek > button')).toBe(true);
    await way.click();
    await expect.poll(() => isOnScreen(page, '.sl-event-title')).toBe(true);
    await expect.poll(() => way.count()).toBe(0);
  });

  test('an event opened from the list stands before it, and leads back to its place', async () => {
    const page = await open('?view=list', PHONE);
    const title = page.getByRole('button', { name: 'Trump is inaugurated' });
    await title.scrollIntoViewIfNeeded();
    await title.click();
    await expect.poll(() => isOnScreen(page, '.sl-event-title')).toBe(true);
    await panel(page).getByRole('button', { name: 'Back to the list' }).click();
    await expect.poll(() => isOnScreen(page, '.sl-item-title[aria-current]')).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Trump is inaugurated');
  });

  test('what was done with quotes can be hit by a finger', async () => {
    const page = await open('?event=lima-2024', PHONE);
    const small = await panel(page)
      .locator('.sl-acts :is(button, a)')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height).filter((tall) => tall < 24));
    expect(small).toEqual([]);
  });
});

describe.each(SIZES)('previous and next, on a $size', ({ width, height }) => {
  test('walk the filtered story with the first line always in sight, and keep the focus', async () => {
    const page = await open('?event=lima-2024', { width, height });
    await quote(page, 'Discussions will also cover broader issues').scrollIntoViewIfNeeded();
    expect(await isOnScreen(page, '.sl-event-position')).toBe(true);
    const next = panel(page).getByRole('button', { name: 'Next event' });
    await next.click();
    await expect
      .poll(() => panel(page).getByRole('heading', { level: 2 }).textContent())
      .toBe('Biden’s term expires');
    await expect.poll(() => isOnScreen(page, '.sl-event-title')).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Next event');
    expect(await page.locator('.sl-event-position').first().textContent()).toBe('16 of 17');
  });
});

/** Whether an element's beginning is on the screen, and nothing lies over it. */
function isOnScreen(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((node) => {
      const { top, left, width, height } = node.getBoundingClientRect();
      const y = top + Math.min(height / 2, 20);
      if (y < 0 || y > innerHeight) return false;
      const hit = document.elementFromPoint(left + Math.min(width / 2, 40), y);
      return hit !== null && (node.contains(hit) || hit.contains(node));
    })
    .catch(() => false);
}

function longStory() {
  const story = readStory();
  const [source] = story.sources;
  if (!source) throw new Error('the story has no source');
  const words = [
    'w'.repeat(300),
    'قال المسؤول إن هذا سيكون لقاءهما الأخير كرئيسين',
    'left \u202Eright\u202C and a zero\u200Bwidth blank',
  ];
  const quotes = Array.from({ length: 200 }, (_, index) => {
    const exact = words[index % words.length] ?? '';
    const start = index * 310;
    return {
      id: `q${index}`,
      source: source.id,
      exact,
      prefix: '',
      suffix: '',
      start,
      end: start + exact.length,
      topics: [],
      speaker: 'joe-biden',
    };
  });
  return {
    ...story,
    sources: [{ ...source, characters: 70_000 }],
    quotes,
    events: [
      {
        id: 'long',
        date: '2024',
        title: `Ein${'langeswort'.repeat(20)}`,
        topics: [],
        quotes: quotes.map(({ id }) => id),
      },
    ],
  };
}
