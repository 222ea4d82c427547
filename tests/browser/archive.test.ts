import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takeTroubles } from '../setup/browser.ts';
import { EVENTS, makeArchiveSite, openStory, settled, shownCount, STORY } from './archive-site.ts';

const ALL = `${EVENTS.toLocaleString('en')} of ${EVENTS.toLocaleString('en')} events`;

let root = '';
let remove: () => Promise<void> = () => Promise.resolve();

beforeAll(async () => {
  ({ root, remove } = await makeArchiveSite());
});
afterAll(() => remove());

const eventPanel = (page: Page) => page.getByRole('region', { name: 'Event', exact: true });
const items = (page: Page) => page.getByRole('list', { name: 'Events' }).getByRole('article');

/** What a reader is told, without what only a story at hand can tell: how many passages there are. */
async function told(page: Page) {
  const texts = async (selector: string) => page.locator(selector).allTextContents();
  return {
    count: await shownCount(page),
    rows: await texts('.sl-lanes .sl-lane'),
    labels: await texts('.sl-label-title'),
    query: new URL(page.url()).search.replace(/data=[^&]*/u, ''),
  };
}

describe('an archive', () => {
  test('is drawn as the dataset of the same events is, by a thread', async () => {
    const pages = await Promise.all(
      (['dataset', 'archive'] as const).map(async (form) => {
        const { page } = await openStory(root, { form });
        await settled(page, ALL);
        await page.getByRole('button', { name: 'Filters' }).click();
        await expect.poll(() => page.locator('.sl-facet .sl-choice').count()).toBeGreaterThan(20);
        return { page, told: await told(page), facets: await page.locator('.sl-facet').allTextContents() };
      }),
    );
    const [dataset, archive] = pages;
    expect(archive?.told).toEqual(dataset?.told);
    expect(archive?.facets).toEqual(dataset?.facets);
    expect(archive?.page.workers()).toHaveLength(1);
  });

  test('shows the same list, and the same event with its quotes', async () => {
    const seen = [];
    for (const form of ['dataset', 'archive'] as const) {
      const { page } = await openStory(root, { form, search: '&view=list&topics=topic-3&from=1950&to=1980' });
      await items(page).first().waitFor();
      await expect.poll(() => items(page).count()).toBe(40);
      const list = await items(page).allTextContents();
      await items(page).nth(7).getByRole('button').first().click();
      await eventPanel(page).getByRole('heading', { level: 2 }).waitFor();
      const panels = [await eventPanel(page).textContent()];
      for (let step = 0; step < 3; step += 1) {
        const before = page.url();
        await eventPanel(page).getByRole('button', { name: 'Next event' }).click();
        await expect.poll(() => page.url()).not.toBe(before);
        await expect.poll(() => eventPanel(page).getAttribute('aria-busy')).toBe(null);
        panels.push(await eventPanel(page).textContent());
      }
      seen.push({ list, panels, told: await told(page) });
    }
    expect(seen[1]).toEqual(seen[0]);
  });

  test('finds the same as a search of the dataset: words, parts of them, names', async () => {
    const counts = [];
    for (const form of ['dataset', 'archive'] as const) {
      const { page } = await openStory(root, { form });
      await settled(page, ALL);
      const found = [];
      for (const text of ['nairobi', 'PAULO rul', 'person 3', 'ummit', 'no such word']) {
        await page.getByRole('searchbox', { name: 'Search events and quotes' }).fill(text);
        await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(text);
        await expect.poll(() => shownCount(page)).not.toBe(found.at(-1)?.count ?? ALL);
        found.push({ text, count: await shownCount(page) });
      }
      counts.push(found);
    }
    expect(counts[1]).toEqual(counts[0]);
  });

  test('opens at what its address asks for: people, an event, a quote alone', async () => {
    const { page } = await openStory(root, {
      form: 'archive',
      search: '&people=person-4&lanes=people&event=event-77',
    });
    await expect
      .poll(() => eventPanel(page).getByRole('heading', { level: 2 }).textContent())
      .toBe(STORY.events[77]?.title);
    expect(await shownCount(page)).not.toBe(ALL);
    const alone = await openStory(root, { form: 'archive', search: '&view=sources&quote=quote-9' });
    const words = STORY.quotes?.find(({ id }) => id === 'quote-9')?.exact;
    await expect.poll(() => alone.page.locator('.sl-source mark').textContent()).toBe(words);
  });

  test('leads from an event to the passage in its article, and to what else that supports', async () => {
    const { page } = await openStory(root, { form: 'archive', search: '&event=event-5' });
    await eventPanel(page)
      .getByRole('button', { name: /read in the article/iu })
      .first()
      .click();
    const source = page.locator('article.sl-source');
    await expect.poll(() => source.locator('.sl-passages > li').count()).toBeGreaterThan(0);
    await source.locator('.sl-support').first().click();
    await expect.poll(() => new URL(page.url()).searchParams.get('event')).toMatch(/^event-/u);
  });

  test('is the same from a host that sends whole files only', async () => {
    const { page, site } = await openStory(root, {
      form: 'archive',
      search: '&view=list',
      site: { ranges: false },
    });
    await settled(page, ALL);
    await expect.poll(() => items(page).count()).toBe(40);
    const asked = site.requests.filter(({ path }) => path.includes('/events.')).length;
    await page.locator('.sl-list-edge button').scrollIntoViewIfNeeded();
    await expect.poll(() => items(page).count()).toBeGreaterThan(40);
    // What has come whole is asked for once.
    expect(site.requests.filter(({ path }) => path.includes('/events.')).length).toBeLessThanOrEqual(
      asked + 1,
    );
  });

  test('is explored in a frame of another page', async () => {
    const { page, site } = await openStory(root, { form: 'archive' });
    await page.goto(`${site.url}embed.html?data=archive/archive.json&event=event-12`);
    await expect
      .poll(() => eventPanel(page).getByRole('heading', { level: 2 }).textContent())
      .toBe(STORY.events[12]?.title);
    expect(await shownCount(page)).toBe(ALL);
  });
});

describe('an archive in trouble', () => {
  test('says that a part could not be loaded, and loads it when asked again', async () => {
    let isDown = false;
    const { page } = await openStory(root, {
      form: 'archive',
      site: { fault: ({ path }) => (isDown && path.includes('/events.') ? { status: 503 } : null) },
      page: { expected: [/503/u] },
    });
    await settled(page, ALL);
    isDown = true;
    await page.getByRole('tab', { name: 'List' }).click();
    const alert = page.locator('.sl-archive-notice');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('Part of this timeline could not be loaded');
    isDown = false;
    await alert.getByRole('button', { name: 'Try again' }).click();
    await items(page).first().waitFor();
    await expect.poll(() => items(page).count()).toBe(40);
    expect(await alert.count()).toBe(0);
  });

  test('offers the newer one where its files have been replaced', async () => {
    let isGone = false;
    const { page } = await openStory(root, {
      form: 'archive',
      site: {
        fault: ({ path }) => (isGone && path.includes('/events.') ? { status: 404, body: 'gone' } : null),
      },
      page: { expected: [/404/u] },
    });
    await settled(page, ALL);
    isGone = true;
    await page.getByRole('tab', { name: 'List' }).click();
    const newer = page.getByRole('button', { name: 'Open the newer one' });
    await newer.waitFor();
    isGone = false;
    await newer.click();
    await items(page).first().waitFor();
    await expect.poll(() => items(page).count()).toBe(40);
    expect(new URL(page.url()).searchParams.get('view')).toBe('list');
  });

  test('says what is missing where it can’t begin', async () => {
    const { page } = await openStory(root, {
      form: 'archive',
      site: { fault: ({ path }) => (path.includes('/dates.') ? { status: 404, body: 'gone' } : null) },
      page: { expected: [/404/u] },
    });
    await expect
      .poll(() => page.getByRole('alert').textContent())
      .toMatch(/“dates\..*” of this timeline is missing/u);
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    takeTroubles(page);
  });

  test('refuses a part that is cut', async () => {
    const { page } = await openStory(root, {
      form: 'archive',
      site: { ranges: false, fault: ({ path }) => (path.includes('/columns.') ? { body: 'PAR1cut' } : null) },
    });
    await expect.poll(() => page.getByRole('alert').textContent()).toMatch(/“columns\..*” of this timeline/u);
  });
});
