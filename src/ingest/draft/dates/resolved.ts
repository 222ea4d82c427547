import type { CalendarDate } from './calendar-date.ts';
import type { DateMention } from './date-mention.ts';

/** A date that was worked out. */
export interface Resolved {
  readonly date: CalendarDate;
  readonly why: string;
  readonly confidence: number;
  readonly relation: DateMention['relation'];
}
