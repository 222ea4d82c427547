import { describe, expect, it } from 'vitest';
import { dateEnd, dateStart } from '../../../src/timeline/columns/date-sides.ts';
import { dateColumns } from '../../../src/timeline/columns/columns-of-rows.ts';
import { EdtfError } from '../../../src/dataset/edtf-error.ts';
import { cachingDateReader } from '../../../src/dataset/edtf-cache.ts';
import { EDTF_TEXTS } from '../../archive/edtf-texts.ts';

describe('The sides of a date', () => {
  it('are those of its interval, of dates of every kind', () => {
    const readDate = cachingDateReader();
    const dates = EDTF_TEXTS.flatMap((text) => {
      const date = readDate(text);
      return date instanceof EdtfError ? [] : [date];
    });
    expect(dates.length).toBeGreaterThan(10);
    const columns = dateColumns({ dates, of: Uint32Array.from(dates.keys()), undated: 0 }, null);
    for (const [event, date] of dates.entries()) {
      expect([date.edtf, dateStart(columns, event), dateEnd(columns, event)]).toEqual([
        date.edtf,
        date.interval.start,
        date.interval.end,
      ]);
    }
  });
});
