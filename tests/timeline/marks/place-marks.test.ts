import { describe, expect, it } from 'vitest';
import { layoutChart } from '../../../src/timeline/layout.ts';
import { dayChart, dayOf } from '../charts.ts';

describe('The keys of marks', () => {
  it('are all different, also where one event’s id is how another’s merged mark might be called', () => {
    const { marks } = layoutChart(
      dayChart(
        [
          { id: 'lima', date: dayOf(10), weight: 0.5 },
          { id: 'beside', date: dayOf(11), weight: 0.1 },
          ...['+lima', '=lima', '=+lima'].map((id, at) => ({ id, date: dayOf(100 + 100 * at) })),
        ],
        0,
      ),
    );
    expect(marks.map(({ events }) => events.length)).toEqual([2, 1, 1, 1]);
    expect(new Set(marks.map(({ key }) => key)).size).toBe(4);
  });
});
