import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { generateDataset } from '../fixtures/generate-events.ts';
import { BUILT_SITE } from '../setup/browser-global.ts';
import { openPage } from '../setup/browser.ts';
import type { PageOptions } from '../setup/browser.ts';
import { LOCKED_ROOM, OWN_ROOM, startSite } from '../setup/static-server.ts';
import type { Fault } from '../setup/static-server.ts';

/** Larger than what is read on the page itself. */
const EVENTS = 5_000;
const STORY = generateDataset({ events: EVENTS });

interface Opened {
  readonly search?: string;
  readonly body?: string;
  /** The content policy, as a header. */
  readonly policy?: string;
  /** Instead of the script that reads. */
  readonly reader?: Fault;
  readonly page?: PageOptions;
}

/** Opens a large story on the built site. */
async function open(given: Opened = {}) {
  const { search = '', body = JSON.stringify(STORY), policy = OWN_ROOM, reader, page: options } = given;
  const site = await startSite({
    root: BUILT_SITE,
    base: '/archive/',
    policy,
    fault: ({ path }) => {
      if (path === 'stories/large.json') return { body, headers: { 'content-type': 'application/json' } };
      return path.includes('reader.worker') ? (reader ?? null) : null;
    },
  });
  onTestFinished(site.close);
  const page = await openPage({ width: 1360, height: 820, ...options });
  await page.goto(`${site.url}?data=stories/large.json${search}`);
  return { page, site };
}

/** The events that a search would find; no passage, speaker or topic of the story has such a word. */
const eventsWith = (word: RegExp) =>
  STORY.events.filter(({ title, place, summary }) =>
    [title, place?.name ?? '', summary ?? ''].some((text) => word.test(text)),
  );

const status = (page: Page) => page.getByRole('status').first().textContent();

describe('a story of thousands of events', () => {
  test('is read by a thread, and is the same story', async () => {
    const { page } = await open();
    await expect.poll(() => status(page)).toContain('5,000 of 5,000 events');
    expect(page.workers()).toHaveLength(1);
    await page.getByRole('tab', { name: 'List' }).click();
    const first = page.getByRole('list', { name: 'Events' }).getByRole('article').first();
    await first.getByRole('button').first().click();
    const titles = new Set(STORY.events.map(({ title }) => title));
    const heading = page.getByRole('region', { name: 'Event' }).getByRole('heading', { level: 2 });
    expect(titles).toContain(await heading.textContent());
  });

  test('is searched by that thread, and the counts follow', async () => {
    const { page } = await open();
    const found = eventsWith(/geneva/iu);
    await page.getByRole('searchbox', { name: 'Search events and quotes' }).fill('GENEVA');
    await expect
      .poll(() => status(page))
      .toContain(`${found.length.toLocaleString('en-GB')} of 5,000 events`);
    await page.getByRole('searchbox', { name: 'Search events and quotes' }).fill('');
    await expect.poll(() => status(page)).toContain('5,000 of 5,000 events');
  });

  test('opens at what its address asks for: a search, an event, a quote', async () => {
    const { page } = await open({ search: '&q=nairobi&event=event-77&quote=quote-3' });
    const event = page.getByRole('region', { name: 'Event' });
    await event.waitFor();
    expect(await event.getByRole('heading', { level: 2 }).textContent()).toBe(STORY.events[77]?.title);
    const found = eventsWith(/nairobi/iu).length;
    expect(found).toBeGreaterThan(0);
    await expect.poll(() => status(page)).toContain(`${found.toLocaleString('en-GB')} of 5,000 events`);
  });

  test('leads from a source to its passages, and from those to their events', async () => {
    const { page } = await open({ search: '&view=sources&quote=quote-9' });
    const source = page.getByRole('article', { name: 'Report 1' });
    await source.waitFor();
    const expected = STORY.quotes?.find(({ id }) => id === 'quote-9')?.exact ?? '';
    await expect.poll(() => source.locator('mark').textContent()).toBe(expected);
  });

  test('is exported whole', async () => {
    const { page } = await open({ search: '&topics=topic-3' });
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Data (JSON)', exact: true }).click();
    const file = await download;
    const stream = await file.createReadStream();
    const pieces: Buffer[] = [];
    for await (const piece of stream) pieces.push(piece as Buffer);
    const saved = JSON.parse(Buffer.concat(pieces).toString()) as { events: { id: string }[] };
    const expected = STORY.events.filter(({ topics }) => topics.includes('topic-3')).map(({ id }) => id);
    expect(saved.events.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
  });
});

describe('what goes wrong with a large story', () => {
  test('is said as of a small one: it is no JSON', async () => {
    const { page } = await open({ body: `${JSON.stringify(STORY)}]` });
    await expect.poll(() => page.getByRole('alert').textContent()).toBe('The timeline data is not readable.');
    await expect.poll(() => page.workers().length).toBe(0);
  });

  test('is counted where records are left out', async () => {
    const body = JSON.stringify({ ...STORY, events: [...STORY.events, { id: 'x' }, 5] });
    const { page } = await open({ body });
    await expect.poll(() => page.getByText('2 of 5,002 events could not be shown').count()).toBe(1);
  });

  test('costs nothing where the thread’s script doesn’t come: the page reads by itself', async () => {
    const { page } = await open({
      reader: { status: 404, headers: { 'content-type': 'text/plain' }, body: 'gone' },
      page: { width: 1360, height: 820, expected: [/404/] },
    });
    await expect.poll(() => status(page)).toContain('5,000 of 5,000 events');
    await page.getByRole('searchbox', { name: 'Search events and quotes' }).fill('lima');
    await expect.poll(() => status(page)).not.toContain('5,000 of 5,000');
  });

  test('costs nothing where a stricter policy of the host allows no thread: the browser logs it, the page reads by itself', async () => {
    const { page } = await open({
      policy: LOCKED_ROOM,
      page: {
        width: 1360,
        height: 820,
        expected: [/trusted-?types/i, /TrustedTypePolicy/, /Content Security Policy/],
      },
    });
    await expect.poll(() => status(page)).toContain('5,000 of 5,000 events');
    expect(page.workers()).toHaveLength(0);
  });
});
