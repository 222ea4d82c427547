import { expect, onTestFinished, test } from 'vitest';
import { generateDataset } from '../fixtures/generate-events.ts';
import { BUILT_SITE } from '../setup/browser-global.ts';
import { openPage } from '../setup/browser.ts';
import { OWN_ROOM, startSite } from '../setup/static-server.ts';

declare global {
  /** At each `sourceline:drawn`: how many marks and names of rows are on the page. */
  var seenWhenDrawn: { readonly marks: number; readonly rows: number }[];
}

// Measuring relies on it: a chart that is drawn a task after its frame must not be called drawn before.
test.each([10, 100_000])(
  'when it is said that all is drawn, %i events have their marks and rows',
  async (events) => {
    const body = JSON.stringify(generateDataset({ events }));
    const site = await startSite({
      root: BUILT_SITE,
      policy: OWN_ROOM,
      fault: ({ path }) =>
        path === 'stories/own.json' ? { body, headers: { 'content-type': 'application/json' } } : null,
    });
    onTestFinished(site.close);
    const page = await openPage({ width: 1360, height: 820 });
    await page.addInitScript(() => {
      globalThis.seenWhenDrawn = [];
      const mark = performance.mark.bind(performance);
      performance.mark = (name, options) => {
        if (name === 'sourceline:drawn') {
          const count = (selector: string) => document.querySelectorAll(selector).length;
          globalThis.seenWhenDrawn.push({ marks: count('.sl-mark'), rows: count('.sl-band') });
        }
        return mark(name, options);
      };
    });
    await page.goto(`${site.url}?data=stories/own.json`);
    await page.locator('.sl-plot[data-draggable]').waitFor();
    await page.waitForFunction(() => globalThis.seenWhenDrawn.length > 0);
    const [first] = await page.evaluate(() => globalThis.seenWhenDrawn);
    expect(first?.marks).toBeGreaterThan(5);
    expect(first?.rows).toBeGreaterThan(5);
  },
);

test('a chart without any room holds nobody up: the list beside it is drawn, and that is said', async () => {
  const site = await startSite({ root: BUILT_SITE });
  onTestFinished(site.close);
  const page = await openPage({ width: 1360, height: 820 });
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.sl-chart { display: none !important; }');
      document.adoptedStyleSheets.push(sheet);
    });
  });
  await page.goto(site.url);
  await page.waitForFunction(() => performance.getEntriesByName('sourceline:drawn').length > 0);
  expect(await page.locator('.sl-mark').count()).toBe(0);
});
