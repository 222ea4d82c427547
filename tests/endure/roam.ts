import type { Page } from 'playwright-core';
import { mulberry32 } from '../fixtures/generate-events.ts';

/** One thing that a reader does; `random` gives numbers from 0 to 1. */
type Step = (page: Page, random: () => number) => Promise<void>;

const WORDS = ['talks', 'the', 'a', 'minister', 'in', 'not a word of the story'];

/** A place over the plot. */
async function point(page: Page, random: () => number): Promise<void> {
  const box = await page.locator('.sl-plot').boundingBox();
  if (box)
    await page.mouse.move(
      box.x + (0.1 + random() * 0.8) * box.width,
      box.y + (0.3 + random() * 0.6) * box.height,
    );
}

const STEPS: readonly Step[] = [
  async (page, random) => {
    await point(page, random);
    for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, random() < 0.6 ? -300 : 300);
  },
  async (page, random) => {
    await point(page, random);
    await page.mouse.down();
    await page.mouse.move(300 + random() * 700, 500, { steps: 4 });
    await page.mouse.up();
  },
  async (page, random) => {
    const boxes = page.getByRole('group', { name: 'Topics' }).getByRole('checkbox');
    const count = await boxes.count();
    // By the keyboard: what scrolls or folds is in nobody's way.
    if (count > 0) await boxes.nth(Math.floor(random() * Math.min(count, 12))).press('Space');
  },
  async (page, random) => {
    await page.getByRole('searchbox').fill(WORDS[Math.floor(random() * WORDS.length)] ?? '');
  },
  async (page) => {
    const mark = page.locator('.sl-mark').first();
    if ((await mark.count()) > 0) await mark.press('Enter');
  },
  async (page) => {
    const next = page.getByRole('button', { name: 'Next event' }).first();
    if ((await next.count()) > 0 && (await next.isEnabled())) await next.press('Enter');
  },
  async (page) => {
    await page.getByRole('tab', { name: 'List' }).click();
    await page.getByRole('tab', { name: 'Timeline' }).click();
  },
  async (page) => {
    await page.keyboard.press('Escape');
  },
];

/** Where each look at the page is taken: nothing filtered, opened or searched for, and all of the time on screen. */
export async function comeHome(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('');
  const tab = page.getByRole('tab', { name: 'Timeline' });
  if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
  const clear = page.getByRole('button', { name: 'Clear filters' });
  if ((await clear.count()) > 0) await clear.first().press('Enter');
  const close = page
    .getByRole('region', { name: 'Event', exact: true })
    .getByRole('button', { name: 'Close' });
  if ((await close.count()) > 0) await close.first().press('Enter');
  const all = page.getByRole('button', { name: 'Show everything' });
  if ((await all.count()) > 0) await all.first().press('Enter');
  await page.locator('.sl-mark').first().waitFor();
  await page.waitForTimeout(500);
}

/** Zooms, pans, filters, searches, opens and walks, one after another as a seed has it; each step is drawn before the next. */
export async function roam(page: Page, steps: number, seed: number): Promise<void> {
  const random = mulberry32(seed);
  for (let step = 0; step < steps; step += 1) {
    await STEPS[Math.floor(random() * STEPS.length)]?.(page, random);
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => setTimeout(resolve));
        }),
    );
  }
}
