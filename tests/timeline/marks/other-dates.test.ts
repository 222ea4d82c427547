import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilToMs, MS_PER_DAY } from '../../../src/base/civil.ts';
import type { Interval } from '../../../src/base/interval.ts';
import { layoutChart } from '../../../src/timeline/layout.ts';
import { placeOtherDates } from '../../../src/timeline/marks/place-other-dates.ts';
import { timeScale } from '../../../src/timeline/scale/time-scale.ts';
import { DIFFERING_DATES } from '../../fixtures/differing-dates.ts';
import { defined } from '../defined.ts';
import { chartOf, datasetOf, measureText } from '../story.ts';

const dataset = datasetOf(DIFFERING_DATES);
const fire = dataset.events.findIndex((event) => event.id === 'fire-2024');
const AUTUMN: Interval = { start: civilToMs(2024, 9, 1), end: civilToMs(2025, 2, 1) };
const WIDTH = 800;

function placed(window = AUTUMN, width = WIDTH) {
  const { marks } = layoutChart(chartOf(dataset, { window, width, selectedEvent: fire }));
  const mark = defined(marks.find(({ head }) => head === fire));
  const dates = defined(dataset.events[fire]).otherDates.map(({ date }) => ({
    date,
    texts: [`${date.edtf} as a paper says`, date.edtf],
  }));
  const bottom = 400;
  const all = placeOtherDates({ mark, dates, window, width, bottom, measureText });
  return {
    mark,
    all,
    of: (edtf: string) => defined(all.find(({ caption }) => caption.text.startsWith(edtf))),
  };
}

describe('Dates that other sources give', () => {
  it('stand where they are in time, from the event’s first row down, nearest first, joined to its thread', () => {
    const { mark, of } = placed();
    const scale = timeScale(AUTUMN, WIDTH);
    const eve = of('2024-11-15');
    expect(eve.x).toBeCloseTo(scale.x(civilToMs(2024, 11, 15, 12)), 6);
    expect(eve).toMatchObject({ y: mark.y1, ownX: mark.x, beyond: null, bar: null });
    expect(mark.x - eve.x).toBeCloseTo(MS_PER_DAY / scale.perPixel, 6);
    const { all } = placed();
    expect(all.map(({ y }) => (y - mark.y1) / 18)).toEqual([0, 1, 2, 3]);
    const away = all.map(({ x }) => Math.abs(x - mark.x));
    expect(away).toEqual(away.toSorted((a, b) => a - b));
  });

  it('are as long as they are known: a month has its extent, a bound fades', () => {
    const { of } = placed();
    const scale = timeScale(AUTUMN, WIDTH);
    const month = of('2024-10');
    expect(month.bar?.x1).toBeCloseTo(scale.x(civilToMs(2024, 10)), 6);
    expect(month.bar?.x2).toBeCloseTo(scale.x(civilToMs(2024, 11)), 6);
    expect(of('[..2024-12-20]')).toMatchObject({ fadeStart: true, fadeEnd: false });
  });

  it('out of view stand at the edge that they lie beyond', () => {
    expect(placed().of('1999')).toMatchObject({ beyond: 'before', bar: null });
    const late: Interval = { start: civilToMs(2024, 11, 16, 6), end: civilToMs(2024, 11, 18) };
    expect(placed(late).of('2024-11-15').beyond).toBe('before');
    expect(placed(late).of('[..2024-12-20]').beyond).toBe('after');
  });

  it('are none for an event on whose date all agree', () => {
    const input = { mark: placed().mark, dates: [], window: AUTUMN, width: WIDTH, bottom: 400, measureText };
    expect(placeOtherDates(input)).toEqual([]);
    expect(placeOtherDates({ ...input, width: 0 })).toEqual([]);
  });

  it('have words that stay within the plot and clear of one another and of the dots, at any zoom and width', () => {
    const day = civilToMs(2024, 11, 16, 12);
    fc.assert(
      fc.property(
        fc.integer({ min: 260, max: 1_400 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: Math.log(MS_PER_DAY), max: Math.log(40_000 * MS_PER_DAY), noNaN: true }),
        (width, share, size) => {
          const span = Math.exp(size);
          const { all } = placed({ start: day - share * span, end: day + (1 - share) * span }, width);
          for (const [at, { caption, x }] of all.entries()) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(width);
            expect(caption.x).toBeGreaterThanOrEqual(0);
            expect(caption.x + caption.width).toBeLessThanOrEqual(width + 1e-6);
            for (const { caption: other } of all.slice(at + 1))
              expect(other.y - caption.y).toBeGreaterThanOrEqual(14);
            const isBeside = caption.x + caption.width < x || caption.x > x;
            // Only the shortest words, for which there is room on neither side, may cover the dot.
            expect(isBeside || !caption.text.endsWith('says')).toBe(true);
          }
        },
      ),
      { seed: 42, numRuns: 150 },
    );
  });
});
