import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage } from '../../setup/browser.ts';

/*
 * What goes on when a part of the page breaks: a browser that refuses something, and others who change the page under React's
 * hands, as translations and extensions do.
 */

const CHART_FAILED = 'The chart could not be drawn. The list below holds the same events.';

/** What the page prints of a part that failed, and React of the exception. */
const FAILED = /a part of the page failed|console error|uncaught|The above error|Error:/;

/** Changes what a browser can, before any script of the page. */
async function openIn(change: () => void, expected: readonly RegExp[] = [], width = 1360): Promise<Page> {
  const page = await openPage({ width, height: 820, expected });
  await page.addInitScript(change);
  await page.goto(inject('site'));
  return page;
}

const throwing = () => {
  HTMLCanvasElement.prototype.getContext = () => {
    throw new Error('no canvas here');
  };
};

describe('a chart that throws', () => {
  test('gives way to the list of the same events, and the rest of the page goes on', async () => {
    const page = await openIn(throwing, [FAILED]);
    await page.getByText(CHART_FAILED).waitFor();
    await expect.poll(() => page.getByRole('article').count()).toBe(17);
    await page.getByRole('searchbox').fill('Taiwan');
    await expect.poll(() => page.getByRole('article').count()).toBeLessThan(17);
    await page.getByRole('article').first().getByRole('button').first().click();
    await page.getByRole('region', { name: 'Event', exact: true }).waitFor();
  });

  test('says so once on a phone, where the list stands below anyway', async () => {
    const page = await openIn(throwing, [FAILED], 390);
    await page.getByText(CHART_FAILED).waitFor();
    await expect.poll(() => page.getByRole('article').count()).toBe(17);
  });

  test('is drawn when it is tried again and nothing is wrong any more', async () => {
    const page = await openIn(() => {
      const whole = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext') ?? {};
      HTMLCanvasElement.prototype.getContext = () => {
        throw new Error('no canvas here');
      };
      Object.assign(globalThis, {
        mend: () => Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', whole),
      });
    }, [FAILED]);
    await page.getByText(CHART_FAILED).waitFor();
    await page.evaluate(() => (globalThis as unknown as { mend: () => void }).mend());
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: /^Last meeting as presidents, Lima/ }).waitFor();
    expect(await page.getByText(CHART_FAILED).count()).toBe(0);
  });
});

test('a browser without a canvas draws the chart all the same, its labels clear of one another', async () => {
  const page = await openIn(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.getByRole('button', { name: /^Last meeting as presidents, Lima/ }).waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});

describe('a page that is translated under React’s hands', () => {
  /** As browsers' translations do: each text goes into elements of theirs, out of those that React knows. */
  const translate = (page: Page) =>
    page.evaluate(() => {
      const walker = document.createTreeWalker(
        document.querySelector('#sourceline') ?? document,
        NodeFilter.SHOW_TEXT,
      );
      const texts: Node[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts) {
        const outer = document.createElement('font');
        const inner = document.createElement('font');
        text.parentNode?.replaceChild(outer, text);
        inner.textContent = `«${text.textContent}»`;
        outer.append(inner);
      }
    });

  test('goes on, or says so and can be tried again: never an empty page', async () => {
    const page = await openPage({ width: 1360, height: 820, expected: [FAILED, /removeChild|insertBefore/] });
    await page.goto(inject('site'));
    await page.getByRole('button', { name: /^Last meeting as presidents, Lima/ }).waitFor();
    await page.getByRole('button', { name: 'Begin' }).click();
    const acts = [
      () => page.keyboard.press('Escape'),
      () => page.getByRole('tab').nth(1).click(),
      () => page.getByRole('searchbox').fill('Taiwan'),
      () => page.getByRole('tab').nth(2).click(),
      () => page.getByRole('searchbox').fill(''),
      () => page.getByRole('tab').nth(0).click(),
    ];
    const wholeAgain = page.locator('.sl-root > .sl-state button');
    for (const act of acts) {
      await translate(page);
      await page.waitForFunction(() => document.body.textContent.trim() !== '');
      // Where all of it had to give way, be it while the act waits for what it presses, a press brings it back.
      const gaveWay = async () => {
        const isDone = act().then(() => false);
        const isAway = wholeAgain.waitFor().then(
          () => true,
          () => isDone,
        );
        // Whichever comes second is of no interest any more.
        isDone.catch(() => undefined);
        isAway.catch(() => undefined);
        return Promise.race([isDone, isAway]);
      };
      for (let times = 0; times < 3 && (await gaveWay()); times += 1) await wholeAgain.click();
    }
    const again = page.locator('.sl-state button');
    for (let times = 0; times < 3 && (await again.count()) > 0; times += 1) await again.first().click();
    await page
      .getByRole('button', { name: /Last meeting as presidents, Lima/ })
      .first()
      .waitFor();
  });
});
