import type { CalendarDate, CalendarUnit } from './calendar-date.ts';
import { daysOf, firstDay, isFiner } from './calendar-date.ts';
import type { Narrative } from './narrative.ts';
import type { Present } from './present.ts';
import type { Anchor } from './reading.ts';
import type { Resolved } from './resolved.ts';
import type { Sighting } from './sighting.ts';

/** What is known when a date is worked out. */
export interface Surroundings {
  readonly sighting: Sighting;
  readonly narrative: Narrative;
  readonly present: Present | null;
  /** Whether `present` is stated, by the caller or at the head of the text, and not only worked out. */
  readonly isDated: boolean;
  /** Whether months and weekdays lean on the years that are told, not on when it was written. */
  readonly isHistory: boolean;
  /** Whether the text writes "15 November" or `15/11`, so that `3/4` is in April. */
  readonly isDayFirst: boolean;
  /** A year that the same sentence names: "the APEC 2024 Summit". */
  readonly named: { readonly name: string; readonly year: number } | null;
  /** The same day or month, dated elsewhere in the text, by `formKey`. */
  readonly elsewhere: ReadonlyMap<string, Resolved>;
  /** The next date in the list that this one stands in: "in March, May and June 2003". */
  readonly listed: CalendarDate | null;
  /** The first date with a year that follows. */
  readonly ahead: { readonly date: CalendarDate; readonly text: string } | null;
}

/** How sure a value is, by what it took to work it out. */
export const CONFIDENCE = {
  stated: 0.95,
  bareYear: 0.9,
  published: 0.85,
  mention: 0.7,
  named: 0.75,
  guessed: 0.4,
} as const;

/** A date that was worked out from another one of the text. */
export const mention = (date: CalendarDate, why: string, confidence: number): Resolved => ({
  date,
  why,
  confidence,
  relation: 'mention',
});

/** A date that was worked out from when the article was written. */
export function published(date: CalendarDate, around: Surroundings, present: Present): Resolved {
  const confidence = around.isDated ? CONFIDENCE.published * present.confidence : present.confidence;
  return {
    date,
    why: `relative to ${present.source}`,
    confidence,
    relation: around.isDated ? 'published' : 'mention',
  };
}

/** A date that counts from when the article was written; null where that isn't known as exactly as it takes. */
export function onPresent(
  around: Surroundings,
  unit: CalendarUnit,
  compute: (now: CalendarDate) => CalendarDate | null,
): Resolved | null {
  const { present } = around;
  if (present === null || isFiner(unit, present.date.unit)) return null;
  const date = compute(present.date);
  return date === null ? null : published(date, around, present);
}

/** Whether the date that is spoken of is over when the article appears. */
function isBehind({ narrative, sighting, present }: Surroundings, unit: CalendarUnit): boolean {
  const focus = narrative.spokenOf(unit, sighting);
  return focus !== null && present !== null && daysOf(focus.date).end <= firstDay(present.date);
}

/** A date that counts from what the text speaks of, or from when it was written; null where that isn't known. */
export function onAnchor(
  anchor: Anchor,
  unit: CalendarUnit,
  around: Surroundings,
  compute: (base: CalendarDate) => CalendarDate | null,
): Resolved | null {
  if (anchor === 'published') return onPresent(around, unit, compute);
  // "will meet later in the day": what is to come on a day, comes today.
  const isToday = anchor === 'nearest' && around.isDated && around.sighting.tense === 'future';
  if (isToday && isBehind(around, unit)) return onPresent(around, unit, compute);
  const focus = around.narrative.spokenOf(unit, around.sighting);
  const isNear = focus !== null && (anchor === 'mention' || around.sighting.paragraph === focus.paragraph);
  if (focus === null || !isNear) {
    const isFree = anchor === 'nearest' || (around.isDated && around.narrative.isSilent(unit));
    return isFree ? onPresent(around, unit, compute) : null;
  }
  const date = compute(focus.date);
  return date === null ? null : mention(date, `relative to “${focus.text}”`, CONFIDENCE.mention);
}
