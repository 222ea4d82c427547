import type { Page } from 'playwright-core';
import { within } from './within.ts';

/** On, off, on, off: what is found again must not be slower or quicker than what is new. */
const PRESSES = 4;

/** From each press on the first element of a selector to the next drawing, in milliseconds. */
export async function timePresses(page: Page, selector: string): Promise<number[]> {
  const times: number[] = [];
  for (let press = 0; press < PRESSES; press++) {
    const box = await page.locator(selector).first().boundingBox();
    if (box === null) throw new Error(`There is no ${selector} on the page.`);
    // Only what the press costs: what pointing at it costs is over by then.
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await within(
      'pointing',
      page.evaluate(() => benchRecorder.settle()),
    );
    await page.evaluate(() => benchRecorder.arm('click'));
    await within('filter', pressHere(page));
    times.push(
      await within(
        'filter',
        page.evaluate(() => benchRecorder.result()),
      ),
    );
    await within(
      'filter',
      page.evaluate(() => benchRecorder.settle()),
    );
  }
  return times;
}

async function pressHere(page: Page): Promise<void> {
  await page.mouse.down();
  await page.mouse.up();
}

/** From each key typed into a field to the next drawing, in milliseconds. */
export async function timeTyping(page: Page, selector: string, word: string): Promise<number[]> {
  await page.locator(selector).focus();
  const times: number[] = [];
  for (const letter of word) {
    await within(
      'typing',
      page.evaluate(() => benchRecorder.settle()),
    );
    await page.evaluate(() => benchRecorder.arm('keydown'));
    await within('search', page.keyboard.press(letter));
    times.push(
      await within(
        'search',
        page.evaluate(() => benchRecorder.result()),
      ),
    );
  }
  return times;
}
