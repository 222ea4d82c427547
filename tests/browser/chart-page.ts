import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import type { DatasetFile } from '../../src/dataset/schema.ts';
import { openPage } from '../setup/browser.ts';
import type { PageOptions } from '../setup/browser.ts';

/** The three sizes that every behaviour of the chart is tried at. */
export const SIZES = [
  ['desk', 1360, 820],
  ['tablet', 820, 1180],
  ['phone', 390, 844],
] as const;

export interface ChartPageOptions extends PageOptions {
  /** The query, with its question mark. */
  readonly search?: string;
  /** A dataset of the test's own instead of the first story. */
  readonly file?: DatasetFile;
}

/** The explorer with its chart drawn, without motion unless a test asks for it, so that a window is where it is bound for. */
export async function openChart(options: ChartPageOptions = {}): Promise<Page> {
  const { search = '', file, ...rest } = options;
  const page = await openPage({ width: 1360, height: 820, reducedMotion: 'reduce', ...rest });
  if (file) await page.route('**/stories/own.json', (route) => route.fulfill({ json: file }));
  const data = file ? `${search === '' ? '?' : '&'}data=stories/own.json` : '';
  await page.goto(inject('site') + search + data);
  await page.locator('.sl-mark').first().waitFor();
  await page.locator('.sl-plot[data-draggable]').waitFor();
  return page;
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where an element is on screen; fails where it is not drawn. */
export async function rectOf(page: Page, selector: string): Promise<Rect> {
  const rect = await page.locator(selector).first().boundingBox();
  if (rect === null) throw new Error(`${selector} is not drawn`);
  return rect;
}

/** Where the middle of an event's mark is, on screen. */
export async function middleOf(page: Page, name: RegExp | string): Promise<{ x: number; y: number }> {
  const rect = await page.locator('.sl-marks').getByRole('button', { name }).boundingBox();
  if (rect === null) throw new Error(`There is no mark named ${String(name)}`);
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

/** A parameter of the address. */
export function param(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}
