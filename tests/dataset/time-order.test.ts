import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readEdtf } from '../../src/dataset/edtf.ts';
import { anchorOf, compareInTime, inTimeOrder } from '../../src/dataset/time-order.ts';
import { pointText } from './edtf-texts.ts';

// Properties try thousands of cases; a busy machine must not fail them.
vi.setConfig({ testTimeout: 120_000 });

const event = (edtf: string, id = edtf) => ({ id, date: readEdtf(edtf) });
const anchor = (edtf: string): number => anchorOf(readEdtf(edtf));
const order = (...dates: string[]): string[] =>
  inTimeOrder(dates.map((date) => event(date))).map(({ id }) => id);

describe('the anchor of a date', () => {
  test('is the middle of what is known', () => {
    expect(anchor('2024-11-16')).toBe(Date.UTC(2024, 10, 16, 12));
    expect(anchor('2024-11')).toBe(Date.UTC(2024, 10, 16));
    expect(anchor('2022/2024')).toBe((Date.UTC(2022, 0) + Date.UTC(2025, 0)) / 2);
  });

  test('is where the known bound begins, where a side is not known', () => {
    expect(anchor('[..2024-11-16]')).toBe(Date.UTC(2024, 10, 16));
    expect(anchor('/2024-11')).toBe(Date.UTC(2024, 10, 1));
    expect(anchor('[2024..]')).toBe(Date.UTC(2024, 0, 1));
    expect(anchor('2024-11-16/..')).toBe(Date.UTC(2024, 10, 16));
    expect(anchor('[..1983,1990..]')).toBe(Date.UTC(1983, 0, 1));
    expect(anchor('[..1983,1984-10-10]')).toBe(Date.UTC(1984, 9, 10));
  });
});

describe('the order of events', () => {
  test('is by start, then end, then id', () => {
    expect(order('2024-11-17', '2024-11-16', '2024', '2023-11', '2024-01')).toEqual([
      '2023-11',
      '2024-01',
      '2024',
      '2024-11-16',
      '2024-11-17',
    ]);
    const same = [event('2024', 'b'), event('2024', 'a'), event('2024', 'B')];
    expect(inTimeOrder(same).map(({ id }) => id)).toEqual(['B', 'a', 'b']);
  });

  test('has what happened before a day just before that day', () => {
    expect(order('2024-11-16', '[..2024-11-16]', '2024-11-15', '2024-11-17', '1999', '[..2025]')).toEqual([
      '1999',
      '2024-11-15',
      '[..2024-11-16]',
      '2024-11-16',
      '2024-11-17',
      '[..2025]',
    ]);
  });

  test('is the same whatever the order before', () => {
    const text = fc.oneof(
      pointText,
      pointText.map((date) => `[..${date}]`),
      pointText.map((date) => `${date}/..`),
      fc.constantFrom('[..1983,1990..]', '[..1983,1991..]'),
    );
    fc.assert(
      fc.property(fc.uniqueArray(text, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (texts, random) => {
        const shuffled = texts
          .map((date) => ({ date, key: random.next().value as number }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ date }) => date);
        expect(order(...shuffled)).toEqual(order(...texts));
        const sorted = order(...texts);
        const isRising = sorted
          .slice(1)
          .every((id, index) => compareInTime(event(sorted[index] ?? ''), event(id)) < 0);
        expect(isRising).toBe(true);
      }),
      { seed: 42, numRuns: 300 },
    );
  });

  test('always has a finite place to draw', () => {
    fc.assert(
      fc.property(
        pointText,
        fc.constantFrom('%', '[..%]', '[%..]', '%/', '/%', '[..%,%..]'),
        (text, form) => {
          expect(Number.isFinite(anchor(form.replaceAll('%', () => text)))).toBe(true);
        },
      ),
      { seed: 42, numRuns: 1_000 },
    );
  });
});
