import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../timeline/charts.ts';
import { defined } from '../../timeline/defined.ts';
import { datasetWith } from '../../timeline/story.ts';
import { showChart } from './show-chart.tsx';

const TOPICS = ['Summits', 'Trade', 'Taiwan'];

/** An event a day from 2024 on, in one row after the other, and one that the story is told by. */
const ARCHIVE = datasetWith([
  ...Array.from({ length: 1_200 }, (_, at) => ({
    id: `e${at}`,
    date: dayOf(at),
    topics: [TOPICS[at % 3] ?? ''],
  })),
  { id: 'landmark', date: dayOf(400), title: 'The vote', topics: ['Trade'], weight: 1 },
]);

const announced = () => document.querySelector('[aria-live="polite"]')?.textContent;

/** The chart of the archive, with its strips: each keeps its node. */
function showStrips() {
  const chart = showChart(ARCHIVE);
  const strips = screen.getAllByRole('button', { name: /^\d+ events, / });
  return { ...chart, strips, strip: (at: number) => defined(strips[at]) };
}

/** What the tip says of a row; null where there is no tip. */
const tipRow = () => document.querySelector('.sl-tip-row')?.textContent ?? null;
const tipDates = () => document.querySelector('.sl-tip .sl-label-date')?.textContent ?? null;
const dates = (node: HTMLElement) => node.getAttribute('aria-label')?.replace(/^\d+ events, /, '');

/** A place for the pointer: in a row of a strip, as far below the row's middle as is said. */
function inRow(node: HTMLElement, row: number, below = 0) {
  const band = defined(document.querySelectorAll<HTMLElement>('.sl-band')[row]);
  const middle = Number.parseFloat(band.style.top) + Number.parseFloat(band.style.height) / 2;
  // Nothing has a place in jsdom but by its style: a button's upper edge is at 0.
  const y = middle + below - Number.parseFloat(node.style.top);
  return { target: node, coords: { clientX: 0, clientY: y } };
}

describe('the row that a strip’s tip tells of', () => {
  test('is its first where the keyboard comes to it anew, not that of a walk through another', async () => {
    const { user, strip } = showStrips();
    act(() => strip(0).focus());
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(tipRow()).toMatch(/^Taiwan/);
    act(() => strip(3).focus());
    expect(tipDates()).toBe(dates(strip(3)));
    expect(tipRow()).toMatch(/^Summits/);
  });

  test('stays that under the pointer when the strip is pressed, and the arrows go on from there', async () => {
    const { user, strip } = showStrips();
    await user.pointer([inRow(strip(2), 1)]);
    expect(tipRow()).toMatch(/^Trade/);
    fireEvent.pointerDown(strip(2), inRow(strip(2), 1).coords);
    act(() => strip(2).focus());
    expect(tipRow()).toMatch(/^Trade/);
    fireEvent.click(strip(2), { detail: 1 });
    expect(tipRow()).toMatch(/^Trade/);
    await user.keyboard('{ArrowDown}');
    expect(tipRow()).toMatch(/^Taiwan/);
  });

  test('follows the arrows although the pointer rests on another, and then the pointer again', async () => {
    const { user, strip } = showStrips();
    act(() => strip(2).focus());
    await user.pointer([inRow(strip(2), 0)]);
    await user.keyboard('{ArrowDown}');
    expect(tipRow()).toMatch(/^Trade/);
    await user.pointer([inRow(strip(2), 2)]);
    expect(tipRow()).toMatch(/^Taiwan/);
    await user.pointer([inRow(strip(4), 0)]);
    expect(tipDates()).toBe(dates(strip(4)));
    await user.keyboard('{ArrowUp}');
    expect(tipDates()).toBe(dates(strip(2)));
    expect(tipRow()).toMatch(/^Summits/);
  });

  test('is the keyboard’s again once the pointer has left', async () => {
    const { user, strip } = showStrips();
    act(() => strip(2).focus());
    await user.keyboard('{ArrowDown}');
    await user.pointer([inRow(strip(2), 2)]);
    await user.pointer([{ target: document.body }]);
    expect(tipDates()).toBe(dates(strip(2)));
    expect(tipRow()).toMatch(/^Trade/);
    act(() => strip(2).blur());
    expect(tipRow()).toBeNull();
  });
});

describe('a strip tells assistive technology', () => {
  test('its rows’ counts, and how many events are drawn apart from it', () => {
    const descriptions = showStrips().strips.map((node) => node.getAttribute('aria-description') ?? '');
    expect(descriptions.every((text) => /^Summits: \d+; Trade: \d+; Taiwan: \d+/.test(text))).toBe(true);
    const apart = descriptions.filter((text) => text.endsWith('; and 1 drawn apart'));
    expect(apart).toHaveLength(1);
  });

  test('at each step within it the row, its count and the dates, and nothing on the way to another', async () => {
    const { user, strip } = showStrips();
    expect(announced()).toBe('');
    act(() => strip(2).focus());
    expect(announced()).toBe('');
    await user.keyboard('{ArrowDown}');
    const count = defined(/Trade: (\d+)/.exec(strip(2).getAttribute('aria-description') ?? '')?.[1]);
    expect(announced()).toBe(`Trade: ${count} events, ${dates(strip(2))}`);
    await user.keyboard('{ArrowUp}');
    expect(announced()).toMatch(/^Summits: \d+ events, /);
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(strip(3));
    expect(announced()).toBe('');
  });
});

test('a pointer that moves within a row of a strip draws nothing anew', async () => {
  const { seen, user, strip } = showStrips();
  await user.pointer([inRow(strip(2), 1)]);
  expect(tipRow()).toMatch(/^Trade/);
  const before = seen.drawings;
  for (const below of [1, 2, 3, 4]) await user.pointer([inRow(strip(2), 1, below)]);
  expect(seen.drawings).toBe(before);
  await user.pointer([inRow(strip(2), 2)]);
  expect(seen.drawings).toBe(before + 1);
  expect(tipRow()).toMatch(/^Taiwan/);
});
