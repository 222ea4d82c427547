import type { Page } from 'playwright-core';

/** A host's page with the element's script in it, and nothing else. */
export const HOST_PAGE =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A newspaper</title>' +
  '<link rel="icon" href="data:,"><script src="./embed.js" async></script></head><body></body></html>';

/** Puts the widget into the page, waits until its timeline is there, and takes it away, again and again. */
export async function mountAgain(page: Page, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const element = document.createElement('sourceline-timeline');
          element.addEventListener(
            'sourceline:ready',
            () => {
              element.remove();
              resolve();
            },
            { once: true },
          );
          document.body.append(element);
        }),
    );
  }
  await page.waitForFunction(() => document.querySelectorAll('iframe, sourceline-timeline').length === 0);
  await page.waitForTimeout(500);
}
