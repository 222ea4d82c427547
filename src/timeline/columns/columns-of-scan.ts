import { middle } from '../../base/interval.ts';
import { dateAt } from '../../dataset/scan/date-table.ts';
import type { ScannedDates } from '../../dataset/scan/date-table.ts';
import type { ScannedDataset } from '../../dataset/scan/scanned.ts';
import type { ColumnData } from './column-data.ts';
import { deriveColumns } from './derive-columns.ts';
import { flagsOf } from './event-flags.ts';
import { placeOf } from './event-place.ts';

/** The columns of a scanned dataset: the same as `buildColumnData` gives of the dataset, without making an object of an event. */
export function columnsOfScan(scanned: ScannedDataset): ColumnData {
  const { events, passages } = scanned;
  const { size, dateOf } = events;
  const dates = placeDates(scanned.dates);
  const of = (values: Float64Array) => {
    const column = new Float64Array(size);
    for (let event = 0; event < size; event++) column[event] = values[dateOf[event]!]!;
    return column;
  };
  const flags = new Uint8Array(size);
  for (let event = 0; event < size; event++) flags[event] = dates.flags[dateOf[event]!]!;
  const read = {
    size,
    from: of(dates.from),
    to: of(dates.to),
    anchor: of(dates.anchor),
    flags,
    weight: events.weight,
    topics: events.topics,
    passages: events.passages,
    passageSource: passages.source,
    passageSpeaker: passages.speaker,
  };
  return deriveColumns(read, scanned);
}

/** Where each date stands, once for all its events. */
function placeDates(dates: ScannedDates) {
  const from = new Float64Array(dates.size);
  const to = new Float64Array(dates.size);
  const anchor = new Float64Array(dates.size);
  const flags = new Uint8Array(dates.size);
  for (let number = 0; number < dates.size; number++) {
    if (dates.written[number] === null) {
      // A day, exactly known: all of it, its dot at noon.
      const start = dates.start[number]!;
      const end = dates.end[number]!;
      from[number] = start;
      to[number] = end;
      anchor[number] = middle({ start, end });
      continue;
    }
    const date = dateAt(dates, number);
    const place = placeOf(date);
    from[number] = place.from;
    to[number] = place.to;
    anchor[number] = place.anchor;
    flags[number] = flagsOf(date);
  }
  return { from, to, anchor, flags };
}
