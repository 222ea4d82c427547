import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MS_PER_DAY } from '../../../src/base/civil.ts';
import { arrangeSelection } from '../../../src/timeline/crowd/arrange.ts';
import { rowMembership, rowsOfEvent } from '../../../src/timeline/marks/row-membership.ts';
import { Spread } from '../../../src/timeline/marks/spread.ts';
import { crowdedCharts, charts } from '../charts.ts';
import { defined } from '../defined.ts';
import { isSelected } from '../../../src/timeline/filter/filter.ts';

it('What is spread before a moment is what its dates say, and over all time nothing is added or lost', () => {
  const cuts = fc.array(fc.double({ min: -0.2, max: 1.2, noNaN: true }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.oneof(charts, crowdedCharts), cuts, (input, places) => {
      const { columns, selection, lanes, rows } = input;
      const membership = rowMembership(columns, lanes, rows);
      const spread = new Spread(columns, membership, arrangeSelection(columns, selection, []), MS_PER_DAY);
      const surplus = new Float64Array(rows.length);
      const first = columns.from.reduce((least, from) => Math.min(least, from), Infinity);
      const last = columns.to.reduce((most, to) => Math.max(most, to), -Infinity);
      // In whatever order they are asked for.
      for (const place of places) {
        const moment = first + place * (last - first);
        const expected = rows.map(() => 0);
        for (let event = 0; event < columns.size; event++) {
          const from = defined(columns.from[event]);
          const length = defined(columns.to[event]) - from;
          if (length <= MS_PER_DAY || !isSelected(selection, event)) continue;
          const part = Math.min(1, Math.max(0, (moment - from) / length));
          const counted = moment > defined(columns.anchor[event]) ? 1 : 0;
          for (const row of rowsOfEvent(membership, event))
            expected[row] = defined(expected[row]) + part - counted;
        }
        spread.at(moment, surplus);
        for (const [row, sum] of expected.entries()) expect(surplus[row]).toBeCloseTo(sum, 5);
      }
      spread.at(last + 1, surplus);
      expect([...surplus].every((rest) => rest === 0)).toBe(true);
    }),
    { seed: 42, numRuns: 60 },
  );
});
