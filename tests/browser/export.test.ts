import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { csvParse } from 'd3';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { readCalendar, textOf } from '../export/calendar-reader.ts';
import { textsOf } from '../export/pictures.ts';
import { generateDataset } from '../fixtures/generate-events.ts';
import { openPage } from '../setup/browser.ts';

const SIZES = [
  { name: 'a desk', width: 1360, height: 820 },
  { name: 'a tablet', width: 820, height: 1180 },
  { name: 'a phone', width: 390, height: 844 },
] as const;

const KINDS = {
  svg: 'Picture (SVG)',
  png: 'Picture (PNG)',
  events: 'Events (CSV)',
  quotes: 'Quotes (CSV)',
  json: 'Data (JSON)',
  ics: 'Calendar (ICS)',
} as const;

const run = promisify(execFile);

async function open(search = '', size: { width: number; height: number } = SIZES[0]): Promise<Page> {
  const page = await openPage({ width: size.width, height: size.height });
  await page.goto(`${inject('site')}${search}`);
  await page
    .getByRole('status')
    .filter({ hasText: /events/ })
    .waitFor();
  await openMenu(page);
  return page;
}

const exportButton = (page: Page) => page.getByRole('button', { name: 'Export', exact: true });
const panel = (page: Page) => page.getByRole('group', { name: 'Save what is shown' });

/** Where there is little room the acts are behind "More". */
async function openMenu(page: Page): Promise<void> {
  if ((await exportButton(page).count()) === 0) {
    await page.locator('header').getByRole('button', { expanded: false }).first().click();
  }
  await exportButton(page).click();
  await panel(page).waitFor();
}

/** Presses one kind and gives the file that the browser saves. */
async function save(page: Page, kind: keyof typeof KINDS): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download', { timeout: 120_000 });
  await page.getByRole('button', { name: KINDS[kind], exact: true }).click();
  const download = await coming;
  const name = download.suggestedFilename();
  await expect
    .poll(() => panel(page).textContent(), { timeout: 10_000 })
    .toContain(`Download started: ${name}`);
  return { name, bytes: await readFile(await download.path()) };
}

async function saveText(page: Page, kind: keyof typeof KINDS): Promise<{ name: string; text: string }> {
  const { name, bytes } = await save(page, kind);
  return { name, text: bytes.toString('utf8') };
}

const rowsOf = (csv: string) => csvParse(csv.replace(/^\ufeff/, ''));

describe.each(SIZES)('on $name, under the page’s content policy', (size) => {
  test('each export is saved, and holds what it says', async () => {
    const page = await open('', size);
    expect(await panel(page).textContent()).toContain('All 17 events');

    const events = await saveText(page, 'events');
    expect(events.name).toBe('biden-xi-events.csv');
    expect(events.text.startsWith('\ufeffid,date_edtf,')).toBe(true);
    expect(rowsOf(events.text)).toHaveLength(17);
    expect(rowsOf(events.text).find((row) => row['id'] === 'bali-2022')).toMatchObject({
      date_edtf: '2022',
      earliest: '2022-01-01',
      latest: '2022-12-31',
      date: '2022',
      title: 'First meeting, Bali',
      link: expect.stringMatching(/^http:.*\/reader\/\?event=bali-2022$/) as unknown,
    });

    const quotes = await saveText(page, 'quotes');
    expect(quotes.name).toBe('biden-xi-quotes.csv');
    expect(rowsOf(quotes.text)).toHaveLength(40);
    expect(rowsOf(quotes.text).map((row) => row['words'])).toContain(
      'We expect this will be their last meeting as presidents',
    );

    const json = await saveText(page, 'json');
    expect(json.name).toBe('biden-xi.json');
    expect(JSON.parse(json.text)).toMatchObject({ version: 1, id: 'biden-xi' });

    const ics = await saveText(page, 'ics');
    expect(ics.name).toBe('biden-xi.ics');
    const calendar = readCalendar(ics.text);
    expect(calendar.components).toHaveLength(17);
    expect(calendar.components.map((event) => textOf(event, 'SUMMARY'))).toContain(
      'First meeting, Bali (2022)',
    );

    const svg = await saveText(page, 'svg');
    expect(svg.name).toBe('biden-xi.svg');
    const texts = textsOf(svg.text);
    expect(texts).toContain('Biden and Xi, face to face');
    expect(texts).toContain('17 of 17 events');
    expect(texts.filter((text) => /^[12]\. /.test(text))).toHaveLength(2);
    expect(texts.at(-1)).toBe(inject('site'));
    // A strict reader of XML draws it.
    const height = Number(/ height="(\d+)"/.exec(svg.text)?.[1]);
    expect(await sharp(Buffer.from(svg.text)).metadata()).toMatchObject({
      format: 'svg',
      width: 1_200,
      height,
    });

    const png = await save(page, 'png');
    expect(png.name).toBe('biden-xi.png');
    const picture = sharp(png.bytes);
    expect(await picture.metadata()).toMatchObject({ format: 'png', width: 2_400, height: 2 * height });
    const { channels, isOpaque } = await picture.stats();
    expect(isOpaque).toBe(true);
    // Paper is light, and there is ink on it.
    for (const { min, mean } of channels.slice(0, 3)) {
      expect(mean).toBeGreaterThan(200);
      expect(min).toBeLessThan(80);
    }
  });

  test('filtered, each holds just the filtered events, and says so', async () => {
    const page = await open('?topics=taiwan,missiles&match=any', size);
    expect(await panel(page).textContent()).toMatch(/^4 of 17 events, as filtered/);
    const events = await saveText(page, 'events');
    expect(events.name).toBe('biden-xi-taiwan-missiles-events.csv');
    const ids = rowsOf(events.text).map((row) => row['id']);
    expect(ids).toHaveLength(4);
    for (const row of rowsOf(events.text)) expect(row['topics']).toMatch(/Taiwan|Missiles/);

    const { text } = await saveText(page, 'json');
    const file = JSON.parse(text) as {
      events: { id: string; quotes: string[] }[];
      quotes: { id: string; topics: string[] }[];
    };
    expect(file.events.map((event) => event.id)).toEqual(ids);
    const named = new Set(file.events.flatMap((event) => event.quotes));
    expect(new Set(file.quotes.map((quote) => quote.id))).toEqual(named);
    const quotes = rowsOf((await saveText(page, 'quotes')).text);
    expect(new Set(quotes.map((row) => row['id']))).toEqual(named);

    expect(readCalendar((await saveText(page, 'ics')).text).components).toHaveLength(4);
    const texts = textsOf((await saveText(page, 'svg')).text);
    expect(texts).toContain('4 of 17 events');
    expect(texts).toContain('Filters: any of these topics: Taiwan, Missiles');
    expect(texts.at(-1)).toContain('?topics=taiwan,missiles');
  });
});

test('what is saved as data is a dataset that the command line finds nothing wrong with', async () => {
  const page = await open('?topics=north-korea');
  const { text } = await saveText(page, 'json');
  const folder = await mkdtemp(path.join(tmpdir(), 'sourceline-export-'));
  try {
    const file = path.join(folder, 'filtered.json');
    await writeFile(file, text);
    const command = path.resolve(import.meta.dirname, '../../src/cli/sourceline.mjs');
    const { stdout, stderr } = await run(process.execPath, [command, 'check', file, '--json']);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ problems: [] });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a picture shows the window, the rows and the theme of the view, from the list, too', async () => {
  const page = await open('?view=list&lanes=people&theme=dark&from=2024&to=2024&event=lima-2024');
  const svg = (await saveText(page, 'svg')).text;
  const texts = textsOf(svg);
  expect(texts).toContain('Joe Biden');
  expect(texts).not.toContain('Taiwan');
  expect(texts).not.toContain('First meeting, Bali');
  expect(texts.find((text) => text.startsWith('17 of 17 events'))).toMatch(/ · \d+ events shown, 2024$/);
  expect(svg).toContain('fill="#141412"');
  expect(svg).toContain('stroke="#ff937f" stroke-width="2.5"');
});

test('in Arabic a picture reads from the right, and so do its words', async () => {
  const page = await openPage({ width: 1360, height: 820 });
  await page.goto(`${inject('site')}?lang=ar`);
  await page.getByRole('button', { name: 'تصدير' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'صورة (SVG)' }).click();
  const svg = await readFile(await (await coming).path(), 'utf8');
  expect(svg).toMatch(/<text x="1164"[^>]*direction="rtl">المصادر</);
});

describe('the menu by keyboard', () => {
  test('opens, is walked through, and gives the focus back', async () => {
    const page = await openPage({ width: 1360, height: 820 });
    await page.goto(inject('site'));
    await exportButton(page).focus();
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await expect.poll(focused).toContain(KINDS.svg);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toContain(KINDS.png);
    await page.keyboard.press('End');
    expect(await focused()).toContain(KINDS.ics);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toContain(KINDS.svg);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toContain(KINDS.json);
    const coming = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await coming).suggestedFilename()).toBe('biden-xi.json');
    await page.keyboard.press('Escape');
    await expect.poll(() => panel(page).count()).toBe(0);
    expect(await focused()).toBe('Export');
  });

  test('is closed by a press elsewhere, and by leaving it', async () => {
    const page = await open();
    await page.getByRole('heading', { level: 1 }).click();
    await expect.poll(() => panel(page).count()).toBe(0);
    await exportButton(page).click();
    await page.keyboard.press('End');
    await page.keyboard.press('Tab');
    await expect.poll(() => panel(page).count()).toBe(0);
  });
});

describe('an archive of 100,000 events', () => {
  const archive = JSON.stringify(generateDataset({ events: 100_000 }));

  test('is exported while the page goes on answering', async () => {
    const page = await openPage({ width: 1360, height: 820 });
    await page.route('**/stories/archive.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: archive }),
    );
    await page.goto(`${inject('site')}?data=stories/archive.json`);
    await page.getByRole('region', { name: 'Timeline' }).waitFor();
    await openMenu(page);

    const events = await saveText(page, 'events');
    expect(rowsOf(events.text)).toHaveLength(100_000);
    const ics = await saveText(page, 'ics');
    expect(ics.text.match(/BEGIN:VEVENT/g)?.length).toBe(100_000);
    const json = await saveText(page, 'json');
    expect((JSON.parse(json.text) as { events: unknown[] }).events).toHaveLength(100_000);
    const svg = await saveText(page, 'svg');
    expect(svg.text.length).toBeLessThan(400_000);
    expect(textsOf(svg.text)).toContain('100,000 of 100,000 events');
    expect(textsOf(svg.text)).toContain('and 8 more sources');
    const png = await sharp((await save(page, 'png')).bytes).metadata();
    expect(png.width).toBe(2_400);
  }, 240_000);

  test('shows how far it is, and can be told to stop', async () => {
    const page = await openPage({ width: 1360, height: 820 });
    await page.route('**/stories/archive.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: archive }),
    );
    await page.goto(`${inject('site')}?data=stories/archive.json`);
    await page.getByRole('region', { name: 'Timeline' }).waitFor();
    await openMenu(page);
    let downloads = 0;
    page.on('download', () => downloads++);
    await page.getByRole('button', { name: KINDS.ics, exact: true }).click();
    await page.getByRole('progressbar', { name: 'Preparing' }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => page.getByRole('progressbar').count()).toBe(0);
    // A later one comes alone.
    await saveText(page, 'svg');
    expect(downloads).toBe(1);
  });
});

test('a frame that may not save files shows them instead', async () => {
  const page = await openPage({ width: 1000, height: 900 });
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Host</title><iframe sandbox="allow-scripts" title="Timeline"
        src="./" width="980" height="880"></iframe>`,
    }),
  );
  // Without an origin of its own a frame asks for everything as a stranger.
  await page.route('**/*', async (route) => {
    if (route.request().url().endsWith('/host.html')) return route.fallback();
    const response = await route.fetch();
    return route.fulfill({
      response,
      headers: { ...response.headers(), 'access-control-allow-origin': '*' },
    });
  });
  await page.goto(`${inject('site')}host.html`);
  const frame = page.frameLocator('iframe');
  const more = frame.locator('header').getByRole('button', { expanded: false }).first();
  await frame
    .getByRole('status')
    .filter({ hasText: /events/ })
    .waitFor();
  if ((await frame.getByRole('button', { name: 'Export', exact: true }).count()) === 0) await more.click();
  await frame.getByRole('button', { name: 'Export', exact: true }).click();
  await frame.getByRole('button', { name: KINDS.events }).click();
  await expect
    .poll(() => frame.getByRole('alert').textContent())
    .toContain('may not be allowed to save files');
  expect(await frame.getByRole('textbox', { name: 'biden-xi-events.csv' }).inputValue()).toContain(
    'bali-2022',
  );
  await frame.getByRole('button', { name: KINDS.png }).click();
  const picture = frame.getByRole('img', { name: 'biden-xi.png' });
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(2_400);
});
