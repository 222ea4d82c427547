import { expect, onTestFinished, test } from 'vitest';
import { BUILT_SITE } from '../setup/browser-global.ts';
import { openPage } from '../setup/browser.ts';
import { startSite } from '../setup/static-server.ts';

const LATER = /later-parts-.*\.js$/;

test('what is opened before its part has come is there when it has, with the focus at its heading', async () => {
  const site = await startSite({ root: BUILT_SITE });
  onTestFinished(site.close);
  const page = await openPage({ width: 1360, height: 820 });
  let letThrough = () => {};
  const opened = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(LATER, async (route) => {
    await opened;
    await route.continue();
  });
  await page.goto(site.url);
  const mark = page.locator('.sl-mark[tabindex="0"]');
  await mark.focus();
  await page.keyboard.press('Enter');
  await page.locator('.sl-mark[aria-pressed="true"]').waitFor();
  expect(await page.locator('.sl-event-title').count()).toBe(0);
  letThrough();
  await page.locator('.sl-event-title').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('sl-event-title');
});

test('a part that can’t be fetched says so in its place, the rest goes on, and trying again brings it', async () => {
  let isDown = true;
  const site = await startSite({
    root: BUILT_SITE,
    fault: ({ path }) => (isDown && LATER.test(path) ? { status: 503, body: '' } : null),
  });
  onTestFinished(site.close);
  const page = await openPage({ width: 1360, height: 820, expected: [/503/] });
  await page.goto(site.url);
  await page.locator('.sl-plot[data-draggable]').waitFor();
  await page.getByRole('tab', { name: 'Sources' }).click();
  await page.getByRole('tabpanel').getByRole('alert').getByText('This part could not be shown.').waitFor();
  await page.getByRole('tab', { name: 'Timeline' }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('tab', { name: 'Sources' }).click();
  isDown = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'Sources' }).waitFor();
});
