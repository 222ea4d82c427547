import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import type { Download, Locator, Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { openPage } from '../setup/browser.ts';
import { faultsOf } from './axe.ts';

const run = promisify(execFile);

const ARTICLES = ['caliber-lima-talks', 'usnews-final-meeting'] as const;
const TITLE = 'A title of my own';
/** An article that tells no event, and says neither who published it nor when. */
const QUIET =
  'No word from the spokesperson\n\n“We will not comment,” a spokesperson told the paper. “There is nothing to add at this point,” she said.';

/** An article that doesn't say when it was published, from which its day counts. */
const SIGNED =
  'Fishing treaty signed in Oslo\n\nMinisters of Norway and Iceland signed a fishing treaty in Oslo on Thursday.\n\nThe talks began on 3 March 2021 in Bergen.';

async function articleText(id: string): Promise<string> {
  const file = await readFile(`src/stories/biden-xi/articles/${id}.md`, 'utf8');
  // What stands below the front matter.
  return file.split('\n---\n').slice(1).join('\n---\n').trim();
}

async function openDrafting(search = '', size = { width: 1360, height: 820 }): Promise<Page> {
  const page = await openPage(size);
  await page.goto(`${inject('site')}?draft${search}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Pastes both articles, and others, and has them drafted, by pointer. */
async function draftBoth(page: Page, ...others: readonly string[]): Promise<void> {
  await draftAll(page, [...(await Promise.all(ARTICLES.map(articleText))), ...others]);
}

async function draftAll(page: Page, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await page.locator('.sl-intake textarea').fill(text);
    await page.locator('.sl-intake-row .sl-button').click();
  }
  await page.locator('.sl-intake > .sl-primary').click();
  await page.locator('.sl-desk .sl-card').first().waitFor();
}

/** Presses Tab (or Shift+Tab) until what has the focus has this role and name, as a reader without a pointer goes there. */
async function tabTo(
  page: Page,
  role: Parameters<Page['getByRole']>[0],
  name: string | RegExp,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  await tabToOne(page, page.getByRole(role, { name, exact: typeof name === 'string' }).first(), key);
}

async function tabToOne(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const node = await target.elementHandle();
  for (let presses = 0; presses < 250; presses += 1) {
    if (await node?.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never came to ${String(target)}`);
}

const card = (page: Page, name: string | RegExp) => page.getByRole('article', { name });
const chart = (page: Page) => page.getByRole('region', { name: 'Timeline' });

describe('a timeline of the reader’s own articles', () => {
  test('dates “on Thursday” as soon as it is told when the article was published', async () => {
    const page = await openDrafting();
    await draftAll(page, [SIGNED]);
    const signed = page.locator('.sl-card', { hasText: 'Fishing treaty signed in Oslo' }).filter({
      hasText: '15 June 2023',
    });
    expect(await signed.count()).toBe(0);
    const asked = page.getByRole('region', { name: /^Add what this article/ });
    await asked.getByRole('textbox', { name: 'Published on' }).fill('17 June 2023');
    await page.keyboard.press('Enter');
    await signed.waitFor();
    await chart(page)
      .getByRole('button', { name: /15 June 2023/ })
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await signed.waitFor({ state: 'detached' });
  });

  test(
    'is made, changed, taken back, kept over a reload and saved by keyboard alone, and builds without an error',
    {
      // Some hundred presses of keys, on a machine that may be busy.
      timeout: 180_000,
    },
    async () => {
      const page = await openDrafting();
      const requests: string[] = [];
      page.on('request', (request) =>
        requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
      );

      for (const id of ARTICLES) {
        await tabTo(page, 'textbox', 'The text of an article');
        await page.keyboard.insertText(await articleText(id));
        await tabTo(page, 'button', 'Add this text');
        await page.keyboard.press('Enter');
      }
      await tabTo(page, 'button', 'Make a timeline of 2 articles');
      await page.keyboard.press('Enter');
      await page.getByRole('region', { name: 'Proposed events' }).waitFor();
      await chart(page)
        .getByRole('button', { name: /16 November 2024/ })
        .first()
        .waitFor();

      // One is opened and gets another title, which is in the timeline at once.
      const first = page.getByRole('article').first();
      const proposed = (await first.locator('.sl-card-name').textContent()) ?? '';
      await tabTo(page, 'button', new RegExp(`${escaped(proposed)}$`));
      await page.keyboard.press('Enter');
      await tabTo(page, 'textbox', 'Title');
      await page.keyboard.press('Control+a');
      await page.keyboard.type(TITLE);
      await chart(page)
        .getByRole('button', { name: new RegExp(`^${TITLE}, `) })
        .waitFor();
      await page.keyboard.press('Control+z');
      await card(page, new RegExp(escaped(proposed))).waitFor();
      await page.keyboard.press('Control+Shift+z');
      await card(page, new RegExp(TITLE)).waitFor();

      // Its date is given in words.
      await tabTo(page, 'textbox', 'Date');
      await page.keyboard.press('Control+a');
      await page.keyboard.type('14 November 2024');
      await page.keyboard.press('Enter');
      await chart(page)
        .getByRole('button', { name: `${TITLE}, 14 November 2024` })
        .waitFor();

      // One is accepted, the next is left out.
      const before = await page.getByRole('article').count();
      await tabTo(page, 'button', `Accept “${TITLE}”`, 'Shift+Tab');
      await page.keyboard.press('Enter');
      await tabTo(page, 'button', /^Leave out “/);
      await page.keyboard.press('Enter');
      await expect.poll(() => page.getByRole('article').count()).toBe(before - 1);

      const status = page.getByRole('status').filter({ hasText: 'accepted' });
      await expect.poll(() => status.textContent()).toMatch(/ 1 accepted$/);
      await page.reload();
      await page.getByRole('region', { name: 'Proposed events' }).waitFor();
      expect(await page.getByRole('article').count()).toBe(before - 1);
      await expect.poll(() => status.textContent()).toMatch(/ 1 accepted$/);
      // What was done before the reload can still be taken back.
      await page.keyboard.press('Control+z');
      await expect.poll(() => page.getByRole('article').count()).toBe(before);

      await tabTo(page, 'button', 'Save');
      await page.keyboard.press('Enter');
      await tabTo(page, 'button', 'Save the folder (.zip)');
      const coming = page.waitForEvent('download');
      await page.keyboard.press('Enter');
      const built = await buildSaved(await coming);
      expect(built.events.map(({ title }) => title)).toContain(TITLE);
      expect(built.sources).toHaveLength(2);

      // Nothing was asked for but the page's own files, and nothing was sent along.
      const { origin } = new URL(inject('site'));
      expect(
        requests.filter((request) => !new RegExp(`^GET ${escaped(origin)}/[^?]*(\\?draft)? $`).test(request)),
      ).toEqual([]);
    },
  );

  test('that was saved opens again as it was', async () => {
    const page = await openDrafting();
    await draftBoth(page);
    await page
      .getByRole('button', { name: /^Accept “/ })
      .first()
      .click();
    await page
      .getByRole('button', { name: /^Leave out “/ })
      .nth(1)
      .click();
    const status = await page.getByRole('status').filter({ hasText: 'accepted' }).textContent();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the folder (.zip)' }).click();
    const saved = await (await coming).path();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Start anew' }).click();
    await page.getByRole('button', { name: 'Forget it and start anew' }).click();
    await page.getByRole('heading', { name: 'Make a timeline from your own articles' }).waitFor();
    await page.locator('input[type=file]').setInputFiles({
      name: 'story.zip',
      mimeType: 'application/zip',
      buffer: await readFile(saved),
    });
    await page.getByRole('region', { name: 'Proposed events' }).waitFor();
    expect(await page.getByRole('status').filter({ hasText: 'accepted' }).textContent()).toBe(status);
    await page.getByText('Left out (1)').waitFor();
  });

  test('has what is missing of its articles filled in, and what was passed over made into an event, by keyboard alone', async () => {
    const page = await openDrafting();
    await draftBoth(page, QUIET);
    const asked = page.getByRole('region', { name: /^Add what this article doesn’t say/ });
    const choice = page.getByRole('combobox', { name: 'Article', exact: true });
    const before = await choice.inputValue();
    await tabToOne(page, asked.getByLabel('Publisher'));
    await page.keyboard.type('The Daily');
    await tabToOne(page, asked.getByRole('button', { name: 'Next' }));
    await page.keyboard.press('Enter');
    await expect.poll(() => choice.inputValue()).not.toBe(before);
    // The focus is in the first field of the next article, ready to type.
    await expect.poll(() => asked.evaluate((section) => section.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Control+z');
    await choice.selectOption(before);
    expect(await asked.getByLabel('Publisher').inputValue()).toBe('');

    const list = page.locator('.sl-passed-over > summary');
    const count = async () => Number(/\((\d+)\)/.exec((await list.textContent()) ?? '')?.[1]);
    const passedOver = await count();
    await tabToOne(page, list);
    await page.keyboard.press('Enter');
    await tabTo(page, 'button', 'Show in the article: “We will not comment,”');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('We will not comment');
    await tabTo(page, 'button', 'Make an event of it: “We will not comment,”');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[data-open]')?.textContent))
      .toContain('We will not comment');
    await expect.poll(count).toBe(passedOver - 1);
    await page.keyboard.press('Control+z');
    await expect.poll(count).toBe(passedOver);
  });

  test('that is large is put together and made into files beside the page', async () => {
    const page = await openDrafting();
    const filler = 'And so on, and so forth, as before. '.repeat(3_000);
    await draftAll(
      page,
      await Promise.all(ARTICLES.map(async (id) => `${await articleText(id)}\n\n${filler}`)),
    );
    await chart(page)
      .getByRole('button', { name: /16 November 2024/ })
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Save this timeline' });
    // What is said only where it was not made at once.
    await dialog.getByRole('status').getByText('The files are ready.').waitFor();
    const coming = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save the folder (.zip)' }).click();
    const built = await buildSaved(await coming);
    expect(built.sources).toHaveLength(2);
    expect(built.events.length).toBeGreaterThan(5);
  });

  test('leads from a mark in the article to its event, and back', async () => {
    const page = await openDrafting();
    await draftBoth(page);
    const mark = page.getByRole('region', { name: 'The article' }).getByRole('link').first();
    await mark.click();
    const open = page.locator('.sl-card[data-open]');
    await open.waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('[data-open]') !== null)).toBe(true);
    await open
      .getByRole('button', { name: /^Show in the article/ })
      .first()
      .click();
    expect(await page.evaluate(() => document.activeElement?.closest('.sl-article-text') !== null)).toBe(
      true,
    );
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.closest('.sl-article-text') !== null)).toBe(
      true,
    );
    // The desk itself stays where it is.
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('says of what it can’t read what to do', async () => {
    const page = await openDrafting();
    await page.locator('input[type=file]').setInputFiles([
      { name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') },
      { name: 'b.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
      { name: 'c.txt', mimeType: 'text/plain', buffer: Buffer.from([0x54, 0xe9, 0x20]) },
    ]);
    const told = page.getByRole('alert').filter({ hasText: 'could not be read' });
    await told.getByText('2 files could not be read').waitFor();
    await page.getByRole('button', { name: 'Make a timeline of 1 article' }).click();
    await told.getByText(/UTF-8/).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('own articles');
  });

  test('is not in the explorer until somebody asks for it', async () => {
    const page = await openPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(inject('site'));
    await page.getByRole('link', { name: 'Make your own' }).waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: /events/ })
      .waitFor();
    expect(asked.filter((url) => /draft/.test(url))).toEqual([]);
    await page.getByRole('link', { name: 'Make your own' }).click();
    await page.getByRole('heading', { name: 'Make a timeline from your own articles' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Biden and Xi, face to face' }).waitFor();
  });

  test.each([
    ['a desk', { width: 1360, height: 820 }, '&theme=light'],
    ['a tablet in the dark', { width: 820, height: 1180 }, '&theme=dark'],
    ['a phone, in Arabic', { width: 390, height: 844 }, '&lang=ar'],
  ])('has no fault that axe finds, on %s', async (_name, size, search) => {
    const page = await openDrafting(search, size);
    expect(await faultsOf(page)).toEqual([]);
    await draftBoth(page, QUIET);
    await page.locator('.sl-card-title').nth(2).click();
    await page.locator('.sl-event-form').waitFor();
    await page.locator('.sl-passed-over > summary').click();
    await page.locator('.sl-passed-over li').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.locator('.sl-passed-over li .sl-link-button').first().click();
    await page.locator('.sl-article-missing').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
    await page.locator('.sl-desk-tabs button').last().click();
    expect(await faultsOf(page)).toEqual([]);
    await page.locator('.sl-desk-acts .sl-primary').click();
    await page.locator('dialog[open]').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

interface Built {
  readonly events: readonly { readonly title: string }[];
  readonly sources: readonly unknown[];
}

/** Unpacks a saved folder, and has the command line build it and draft it again. */
async function buildSaved(download: Download): Promise<Built> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sourceline-drafting-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const files = unzipSync(await readFile(await download.path()));
  const names = new Set<string>();
  for (const [name, bytes] of Object.entries(files)) {
    names.add(name.split('/')[0] ?? '');
    await mkdir(path.join(folder, path.dirname(name)), { recursive: true });
    await writeFile(path.join(folder, name), bytes);
  }
  expect(names.size).toBe(1);
  const [story = ''] = names;
  const out = path.join(folder, 'out.json');
  // Rejects where it ends with anything but 0.
  await run(process.execPath, ['src/cli/sourceline.mjs', 'build', path.join(folder, story), '-o', out]);
  // Drafted again of the same articles, it loses nothing and gets nothing: all of it has been proposed.
  const file = path.join(folder, story, 'story.yaml');
  const before = await readFile(file, 'utf8');
  const articles = path.join(folder, story, 'articles');
  await run(process.execPath, ['src/cli/sourceline.mjs', 'draft', articles, '-o', path.join(folder, story)]);
  expect(await readFile(file, 'utf8')).toBe(before);
  return JSON.parse(await readFile(out, 'utf8')) as Built;
}
