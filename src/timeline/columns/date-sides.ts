import type { Milliseconds } from '../../base/units.ts';
import type { ColumnData } from './column-data.ts';
import { OPEN_END, OPEN_START } from './event-flags.ts';

/*
 * The interval of an event's date: its extent, but `±Infinity` on a side that is open. Columns of their own for it would be 16 bytes an
 * event, nearly all of them the extent's again.
 */

type Sides = Pick<ColumnData, 'from' | 'to' | 'flags'>;

/** The start of an event's date, -Infinity where it is not known. */
export function dateStart({ from, flags }: Sides, event: number): Milliseconds {
  return (flags[event]! & OPEN_START) === 0 ? from[event]! : -Infinity;
}

/** The end of an event's date, Infinity where it is not known. */
export function dateEnd({ to, flags }: Sides, event: number): Milliseconds {
  return (flags[event]! & OPEN_END) === 0 ? to[event]! : Infinity;
}
