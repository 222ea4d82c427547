import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage } from '../setup/browser.ts';

async function open(options: Parameters<typeof openPage>[0] = {}): Promise<Page> {
  const page = await openPage({ width: 1360, height: 820, ...options });
  await page.goto(inject('site'));
  await page.getByRole('status').waitFor();
  return page;
}

const help = (page: Page) => page.getByRole('dialog', { name: 'How to read this timeline' });
const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  );

describe('the help', () => {
  test('opens by its button, and Escape leads back to it', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Help' }).click();
    await help(page).waitFor();
    expect(await focused(page)).toBe('Close help');
    for (const name of ['The chart', 'Finding and filtering', 'Keys']) {
      // oxlint-disable-next-line no-await-in-loop -- one after another
      await help(page).getByRole('heading', { name }).waitFor();
    }
    await page.keyboard.press('Escape');
    await expect.poll(() => help(page).count()).toBe(0);
    expect(await focused(page)).toBe('Help');
  });

  test('opens by “?” from an event of the chart, and its own button leads back there', async () => {
    const page = await open();
    const event = page.getByRole('button', { name: /^Biden takes office/ }).first();
    await event.focus();
    const name = await focused(page);
    await page.keyboard.press('?');
    await help(page).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: 'Close help' }).click();
    await expect.poll(() => help(page).count()).toBe(0);
    expect(await focused(page)).toBe(name);
    expect(new URL(page.url()).search).toBe('');
  });

  test('lets “?” be written, and hears none while the focus is elsewhere', async () => {
    const page = await open();
    await page.keyboard.press('?');
    await page.getByRole('searchbox').pressSequentially('who?');
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('who?');
    expect(await help(page).count()).toBe(0);
  });

  test('closes by a press beside it, not by one inside', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Help' }).click();
    await help(page).getByRole('heading', { name: 'Keys' }).click();
    expect(await help(page).count()).toBe(1);
    await page.mouse.click(8, 400);
    await expect.poll(() => help(page).count()).toBe(0);
  });

  test.each(['button', 'request'])('opens again at once after it was closed by a %s', async (way) => {
    const page = await open();
    await page.getByRole('button', { name: 'Help' }).click();
    await help(page).waitFor();
    // In one task, before the browser's own event of the closing comes.
    await page.evaluate(async (closing) => {
      const dialog = document.querySelector('dialog');
      if (closing === 'button') dialog?.querySelector<HTMLElement>('[aria-label="Close help"]')?.click();
      else dialog?.requestClose();
      await Promise.resolve();
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((button) => button.textContent === 'Help')?.click();
    }, way);
    // Two frames, so that whatever was to come late has come.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
    );
    expect(await help(page).count()).toBe(1);
    await help(page).getByRole('heading', { name: 'Keys' }).waitFor();
  });

  test('keeps the rest of the page out of reach meanwhile', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Help' }).click();
    await help(page).waitFor();
    for (let presses = 0; presses < 4; presses++) {
      // oxlint-disable-next-line no-await-in-loop -- one after another
      await page.keyboard.press('Tab');
      // oxlint-disable-next-line no-await-in-loop -- as above
      const inside = await page.evaluate(
        () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
      );
      expect(inside).toBe(true);
    }
  });

  test('is two columns on a desk and one on a phone, within the screen', async () => {
    const columns = async (page: Page) => {
      const [chart, keys] = await Promise.all(
        ['The chart', 'Keys'].map((name) => help(page).getByRole('heading', { name }).boundingBox()),
      );
      return (keys?.x ?? 0) > (chart?.x ?? 0) + 100 ? 2 : 1;
    };
    const desk = await open();
    await desk.getByRole('button', { name: 'Help' }).click();
    expect(await columns(desk)).toBe(2);

    const phone = await open({ width: 390, height: 844 });
    await phone.getByRole('button', { name: 'More actions' }).click();
    await phone.getByRole('button', { name: 'Help' }).click();
    expect(await columns(phone)).toBe(1);
    const box = await help(phone).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
    await phone.keyboard.press('End');
    await expect.poll(() => help(phone).evaluate((node) => node.scrollTop)).toBeGreaterThan(0);
  });

  test('that can’t be fetched is told of in its place, which closes, and tries again', async () => {
    const page = await openPage({ width: 390, height: 844, expected: [/ERR_FAILED/, /help-dialog/] });
    await page.route(/help-dialog-.*\.js$/, (route) => route.abort());
    await page.goto(inject('site'));
    await page.getByRole('status').waitFor();
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('button', { name: 'Help' }).click();
    await help(page).getByRole('alert').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => help(page).count()).toBe(0);
    expect(await focused(page)).toBe('Help');
    await page.keyboard.press('Enter');
    const again = help(page).getByRole('button', { name: 'Try again' });
    await again.waitFor();
    await page.unroute(/help-dialog-.*\.js$/);
    await again.click();
    await help(page).getByRole('heading', { name: 'The chart' }).waitFor();
  });
});
