import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { readStory } from '../fixtures/read-story.ts';
import { BUILT_SITE } from '../setup/browser-global.ts';
import { openPage } from '../setup/browser.ts';
import { LOCKED_ROOM, startSite } from '../setup/static-server.ts';
import type { Fault, SiteRequest } from '../setup/static-server.ts';

const STORY = 'stories/biden-xi.json';

/** Opens the site while the story's data goes wrong; what the browser itself prints of that is expected. */
async function openWith(fault: (request: SiteRequest) => Fault | null): Promise<Page> {
  const site = await startSite({
    root: BUILT_SITE,
    base: '/reader/',
    policy: LOCKED_ROOM,
    fault: (request) => (request.path === STORY ? fault(request) : null),
  });
  onTestFinished(site.close);
  const page = await openPage({ width: 1360, height: 820, expected: [/Failed to load resource/] });
  await page.goto(site.url);
  return page;
}

const alertOf = (page: Page) => page.getByRole('alert').textContent();
const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' });

describe('a reader is told in a sentence why there is no timeline', () => {
  test.each([
    [404, 'The timeline data was not found.'],
    [410, 'The timeline data was not found.'],
    [401, 'You have no access to this timeline’s data.'],
    [403, 'You have no access to this timeline’s data.'],
  ])('on %d', async (status, sentence) => {
    const page = await openWith(() => ({ status, body: '<h1>Not the data</h1>' }));
    await expect.poll(() => alertOf(page)).toBe(sentence);
    expect(await page.getByText('Not the data').count()).toBe(0);
  });

  test('and a service that does not answer is asked again by itself, then by the reader', async () => {
    let asked = 0;
    const page = await openWith(() => (++asked <= 3 ? { status: 503 } : null));
    await expect.poll(() => alertOf(page), { timeout: 15_000 }).toBe('The data service is not answering.');
    expect(asked).toBe(3);
    await tryAgain(page).click();
    await page.getByRole('region', { name: 'Timeline' }).waitFor();
  });

  test.each([
    [
      'HTML',
      '<!doctype html><script>document.title = "pwned"</script><h1>Sign in</h1>',
      'The timeline data is not readable.',
    ],
    ['nothing', '', 'The timeline data is empty or of another kind.'],
    ['null', 'null', 'The timeline data is empty or of another kind.'],
    ['a list', '[]', 'The timeline data is empty or of another kind.'],
    ['a number', '42', 'The timeline data is empty or of another kind.'],
  ])('on %s instead of a dataset', async (_, body, sentence) => {
    const page = await openWith(() => ({ body, headers: { 'content-type': 'text/html' } }));
    await expect.poll(() => alertOf(page)).toBe(sentence);
    expect(await page.title()).not.toBe('pwned');
    await tryAgain(page).waitFor();
  });

  test('on data of a newer version, naming both', async () => {
    const page = await openWith(() => ({ body: '{"version": 7, "id": "x", "title": "x", "events": []}' }));
    await expect.poll(() => alertOf(page)).toMatch(/7/);
    expect(await alertOf(page)).toMatch(/1/);
  });

  test('on data that nests without end', async () => {
    const page = await openWith(() => ({ body: `${'['.repeat(100_000)}${']'.repeat(100_000)}` }));
    await expect.poll(() => alertOf(page)).not.toBeNull();
  });

  test('on a connection cut half-way, and the next try brings the timeline', async () => {
    let asked = 0;
    const page = await openWith(() => (++asked <= 3 ? { cutAfter: 4_000 } : null));
    await expect.poll(() => alertOf(page), { timeout: 15_000 }).toBe('The timeline data is not readable.');
    await tryAgain(page).click();
    await page.getByRole('region', { name: 'Timeline' }).waitFor();
  });
});

test('what is loading says so, with how far it is, and can be cancelled once it takes long', async () => {
  const page = await openWith(() => ({ trickle: { bytes: 600, pause: 400 } }));
  const bar = page.getByRole('progressbar', { name: /Loading/ });
  await bar.waitFor();
  await expect.poll(() => bar.getAttribute('value')).not.toBeNull();
  const early = Number(await bar.getAttribute('value'));
  await expect.poll(async () => Number(await bar.getAttribute('value'))).toBeGreaterThan(early);
  await page.getByText('This is taking long').waitFor({ timeout: 15_000 });
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => alertOf(page)).toBe('Loading was cancelled.');
  await tryAgain(page).waitFor();
});

describe('records that cannot be shown', () => {
  test('are counted in a notice, and the rest is shown', async () => {
    const response = await fetch(`${inject('site')}${STORY}`);
    const story = (await response.json()) as { events: { date: string; title: unknown }[] };
    Object.assign(story.events[1] ?? {}, { date: '2024-02-30' });
    Object.assign(story.events[2] ?? {}, { title: 5 });
    const page = await openWith(() => ({ body: JSON.stringify(story) }));
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^15 of 15 events/);
    const notice = page.getByText(/2 of 17 events could not be shown/);
    await notice.click();
    await page
      .getByText(/events\[1\]/)
      .first()
      .waitFor();
  });

  test('a story without events says so', async () => {
    const page = await openWith(() => ({
      body: '{"version":1,"id":"x","title":"Nothing yet","description":"","language":"en","topics":[],"people":[],"sources":[],"quotes":[],"events":[]}',
    }));
    await page.getByText('No events yet').waitFor();
    expect(await page.getByRole('searchbox').count()).toBe(0);
  });
});

describe('hostile text', () => {
  const HOSTILE = '<img src=x onerror=alert(1)></script><script>alert(2)</script><svg onload=alert(3)>';

  test('is shown as the characters it is made of, wherever it stands', async () => {
    const response = await fetch(`${inject('site')}${STORY}`);
    const story = JSON.parse(await response.text(), (key, value: unknown) =>
      typeof value === 'string' &&
      [
        'title',
        'description',
        'label',
        'name',
        'role',
        'summary',
        'dateNote',
        'publisher',
        'origin',
        'author',
      ].includes(key)
        ? `${value} ${HOSTILE}`
        : value,
    ) as unknown;
    const page = await openWith(() => ({ body: JSON.stringify(story) }));
    // What stands in the page until the dataset is there is the published story's own.
    await page.getByRole('tab', { name: 'List' }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(HOSTILE);
    await page.getByRole('tab', { name: 'List' }).click();
    await page.getByRole('article').first().waitFor();
    await page.getByRole('tab', { name: 'Sources' }).click();
    await page.getByRole('tab', { name: 'Timeline' }).click();
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('region', { name: 'Event', exact: true }).waitFor();
    expect(
      await page.locator('img, script:not([src], [type="application/ld+json"]), svg[onload]').count(),
    ).toBe(0);
  });
});

describe('a date that can’t be read', () => {
  const withDate = (date: string) => {
    const file = readStory();
    const events = [...file.events, { id: 'mistaken', title: 'A talk', date, topics: [] }];
    return { body: JSON.stringify({ ...file, events }), headers: { 'content-type': 'application/json' } };
  };

  test.each([
    [
      'with what was meant',
      { status: 200 },
      'a date is written in digits, from the year to the day; write "2024-11-16"',
    ],
    [
      'without it, where what finds that out can’t be loaded',
      { status: 503, body: '' },
      'it is not EDTF; write a date such as 2024-11-16, 2024-11 or 2024',
    ],
  ])('costs its event alone, and is told %s', async (_, answer, said) => {
    const site = await startSite({
      root: BUILT_SITE,
      base: '/reader/',
      fault: ({ path }) => {
        if (path === STORY) return withDate('16 November 2024');
        return /edtf-reason-/.test(path) && answer.status !== 200 ? answer : null;
      },
    });
    onTestFinished(site.close);
    const page = await openPage({ width: 1360, height: 820, expected: [/503/, /edtf-reason/] });
    await page.goto(site.url);
    await page.getByRole('region', { name: 'Timeline' }).waitFor();
    await expect
      .poll(() => page.locator('.sl-notice').allTextContents())
      .toContainEqual(expect.stringContaining(said));
    await expect.poll(() => page.getByRole('status').first().textContent()).toContain('17 of 17 events');
  });
});

describe('the address decides where data comes from', () => {
  test.each([
    'https://evil.example/x.json',
    '//evil.example/x.json',
    'javascript:alert(1)',
    'https://user@evil.example/x.json',
  ])('%s is refused by name, and nothing is asked of it', async (data) => {
    const page = await openPage();
    await page.goto(`${inject('site')}?data=${encodeURIComponent(data)}`);
    await page.getByRole('region', { name: 'Timeline' }).waitFor();
    await page.getByText(/is not allowed on this site/).waitFor();
  });

  test('a redirect to another host is not followed to its data', async () => {
    const other = await startSite({ root: BUILT_SITE, base: '/', policy: null });
    onTestFinished(other.close);
    const site = await startSite({
      root: BUILT_SITE,
      base: '/reader/',
      policy: null,
      fault: (request) =>
        request.path === STORY ? { status: 302, headers: { location: `${other.url}${STORY}` } } : null,
    });
    onTestFinished(site.close);
    const page = await openPage({
      expected: [/Failed to load resource|CORS|Content Security Policy|securitypolicyviolation/],
      otherOrigins: [new URL(other.url).origin],
    });
    await page.goto(site.url);
    await page.getByRole('alert').waitFor({ timeout: 20_000 });
    expect(other.requests.filter((request) => request.path === STORY)).toEqual([]);
  });

  test('malformed parts of a link fall back alone', async () => {
    const page = await openPage();
    await page.goto(
      `${inject('site')}?topics=gone,trade&event=gone&from=2025&to=2021&view=%E0%A4%A&theme=dark`,
    );
    await page.getByRole('region', { name: 'Timeline' }).waitFor();
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^3 of 17 events/);
    expect(await page.locator('.sl-root').getAttribute('data-theme')).toBe('dark');
  });
});

for (const timezoneId of ['America/Lima', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
  test(`a day stays the day that the source states, in ${timezoneId}`, async () => {
    const page = await openPage({ timezoneId });
    await page.goto(`${inject('site')}?event=lima-2024`);
    const panel = page.getByRole('region', { name: 'Event', exact: true });
    await panel.getByText('Saturday, 16 November 2024').waitFor();
  });
}
