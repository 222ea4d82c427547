import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { openPage, takeTroubles, type PageOptions } from '../setup/browser.ts';
import { BUILT_SITE } from '../setup/browser-global.ts';
import { startSite, type Site, type SiteOptions } from '../setup/static-server.ts';
import { faultsOf } from './axe.ts';

/** The site under the policy that its pages bring themselves: frames of its own are what that allows beyond the strictest. */
async function startOwnSite(options: Partial<SiteOptions> = {}): Promise<Site> {
  const site = await startSite({ root: BUILT_SITE, base: '/reader/', policy: null, ...options });
  onTestFinished(site.close);
  return site;
}

async function openStory(search = '', options: PageOptions = {}): Promise<{ page: Page; site: Site }> {
  const site = await startOwnSite();
  const page = await openPage({ width: 1360, height: 820, ...options });
  await page.goto(`${site.url}${search}`);
  await page.getByRole('status').first().waitFor();
  return { page, site };
}

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Embed this timeline' });
const radio = (page: Page, name: string) => dialog(page).getByRole('radio', { name });
const codeOf = (page: Page, name: string) => dialog(page).getByRole('textbox', { name }).inputValue();
const live = (page: Page) => dialog(page).frameLocator('iframe');
const shownIn = (page: Page) => live(page).getByRole('status').first();

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Embed' }).click();
  await dialog(page).waitFor();
}

/** The version of the bundled story that is published now. */
async function versionNow(): Promise<string> {
  const bytes = await readFile(join(BUILT_SITE, 'stories/biden-xi.json'));
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return `stories/versions/biden-xi.${digest}.json`;
}

describe('the dialog', () => {
  it('is opened, gone through and closed by keyboard, and gives the focus back', async () => {
    const { page } = await openStory('?topics=north-korea');
    await page.getByRole('button', { name: 'Embed' }).focus();
    await page.keyboard.press('Enter');
    await dialog(page).waitFor();
    await expect.poll(() => radio(page, 'This version for ever').isEnabled()).toBe(true);
    await page.keyboard.press('Tab');
    expect(
      await radio(page, 'The story as it is now corrected').evaluate((node) => node.matches(':focus')),
    ).toBe(true);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => codeOf(page, 'The address alone')).toContain(await versionNow());
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => codeOf(page, 'The address alone')).not.toContain('topics');
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Embed');
    expect(new URL(page.url()).search).toBe('?topics=north-korea');
  });

  it('loads nothing of its own before it is opened', async () => {
    const { page, site } = await openStory();
    await page.waitForLoadState('networkidle');
    const isOwn = (path: string) => /embed-dialog|embed\.html|versions\//.test(path);
    expect(site.requests.filter(({ path }) => isOwn(path))).toEqual([]);
    await openDialog(page);
    await expect.poll(() => site.requests.filter(({ path }) => isOwn(path)).length).toBeGreaterThan(2);
  });

  it('shows the view live, with the same filter, in the column that is chosen', async () => {
    const { page } = await openStory('?topics=north-korea,taiwan');
    await openDialog(page);
    await expect.poll(() => shownIn(page).textContent()).toMatch(/^4 of 17 events/);
    const entries = await page.evaluate(() => history.length);
    await radio(page, 'The whole story').check();
    await expect.poll(() => shownIn(page).textContent()).toMatch(/^17 of 17 events/);
    await radio(page, '320').check();
    const frame = dialog(page).locator('iframe');
    await expect.poll(async () => (await frame.boundingBox())?.width).toBe(320);
    // As high as what is in it: nothing in it scrolls.
    await expect
      .poll(() =>
        live(page)
          .locator('html')
          .evaluate(({ scrollHeight }) => scrollHeight - innerHeight),
      )
      .toBe(0);
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });

  it('copies the code that it shows', async () => {
    const { page, site } = await openStory('', { permissions: ['clipboard-read', 'clipboard-write'] });
    await openDialog(page);
    // While the live view loads a press may return late, and the word stands for some seconds only: it is waited for meanwhile.
    await shownIn(page).waitFor();
    const told = dialog(page).getByText('Copied').waitFor();
    await dialog(page).getByRole('button', { name: 'Copy the frame' }).click();
    await told;
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(
      `<iframe src="${site.url}embed.html?data=stories/biden-xi.json" loading="lazy" title="Biden and Xi, face to face" style="width:100%;border:0;min-height:480px;frame-sizing:content-height"></iframe>`,
    );
  });

  it('shows the code to be copied by hand where the browser refuses to copy', async () => {
    const { page } = await openStory();
    await openDialog(page);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await dialog(page).getByRole('button', { name: 'Copy the element' }).click();
    const byHand = dialog(page).getByRole('textbox', { name: /Copy it from here/ });
    expect(await byHand.inputValue()).toBe(await codeOf(page, 'A script and an element'));
  });

  it.each(['light', 'dark'] as const)('is for everybody, in the %s', async (colorScheme) => {
    const { page } = await openStory('?topics=trade', { colorScheme });
    await openDialog(page);
    await shownIn(page).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it.each([
    ['de', 'Einbetten', 'Diese Zeitleiste einbetten', 'ltr'],
    ['ar', 'تضمين', 'تضمين هذا الخط الزمني', 'rtl'],
  ])('speaks the language %s', async (language, button, title, direction) => {
    const { page } = await openStory(`?lang=${language}`);
    await page.getByRole('button', { name: button }).click();
    const box = page.getByRole('dialog', { name: title });
    await box.waitFor();
    expect(await box.evaluate((node) => getComputedStyle(node).direction)).toBe(direction);
    const code = box.getByRole('textbox').first();
    expect(await code.evaluate((node) => getComputedStyle(node).direction)).toBe('ltr');
  });

  it.each([390, 820])('needs no sideways scrolling at a width of %d', async (width) => {
    const { page } = await openStory('?event=lima-2024', { width, height: 844 });
    await page.getByRole('button', { name: 'More actions' }).click();
    await openDialog(page);
    await shownIn(page).waitFor();
    expect(await dialog(page).evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
  });

  it('leads to the view in a tab of its own where the page may show no frames', async () => {
    const page = await openPage({
      expected: [/frame-src|Framing|violates the following Content Security Policy/],
    });
    await page.goto(`${inject('site')}?topics=trade`);
    await openDialog(page);
    const link = dialog(page).getByRole('link', { name: 'Open it in a tab of its own' });
    expect(await link.getAttribute('href')).toBe(
      `${inject('site')}embed.html?data=stories/biden-xi.json&topics=trade`,
    );
    takeTroubles(page);
  });
});

describe('a version', () => {
  it('opens by its address, says what it is, and leads to the same view of the story as it is now', async () => {
    const version = await versionNow();
    const { page } = await openStory(`?data=${version}&topics=north-korea`);
    const notices = page.getByRole('region', { name: 'Notices' });
    expect(await notices.textContent()).toContain('Corrections made after it are not in it');
    await notices.getByRole('link', { name: 'The story as it is now' }).click();
    await expect.poll(() => notices.count()).toBe(0);
    expect(new URL(page.url()).search).toBe('?data=stories/biden-xi.json&topics=north-korea');
    await page.goBack();
    await notices.waitFor();
  });

  it.each(['', 'embed.html'])('that was tampered with is refused by name, at "%s"', async (path) => {
    const version = await versionNow();
    const text = await readFile(join(BUILT_SITE, version), 'utf8');
    const body = text.replace('Biden and Xi, face to face', 'Biden and Xi, hand in hand');
    expect(body).not.toBe(text);
    const fault = (request: { readonly path: string }) =>
      request.path === version ? { body, headers: { 'content-type': 'application/json' } } : null;
    const site = await startOwnSite({ fault });
    const page = await openPage();
    await page.goto(`${site.url}${path}?data=${version}`);
    const said = await page.getByRole('alert').textContent();
    expect(said).toContain(version.replace(/^.*\//, ''));
    expect(said).toContain('changed since');
    expect(await page.locator('body').textContent()).not.toContain('hand in hand');
  });

  it('is there for the story that is published, and offered', async () => {
    const kept = await readdir(join(BUILT_SITE, 'stories/versions'));
    expect(kept).toContain((await versionNow()).replace(/^.*\//, ''));
    const { page } = await openStory();
    await openDialog(page);
    await expect.poll(() => radio(page, 'This version for ever').isEnabled()).toBe(true);
  });
});
