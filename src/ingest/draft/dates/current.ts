import type { CalendarUnit } from './calendar-date.ts';
import type { Anchor, Reading } from './reading.ts';

/** The unit that holds a date, or one some units from it. */
export const current = (unit: CalendarUnit, shift: number, anchor: Anchor = 'published'): Reading => ({
  kind: 'current',
  unit,
  shift,
  anchor,
});
