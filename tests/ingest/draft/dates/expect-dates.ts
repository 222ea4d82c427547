import { expect, it } from 'vitest';
import { findDates } from '../../../../src/ingest/draft/dates/find-dates.ts';
import { numbered } from '../numbered.ts';

/** A text, and each date in it as `words → EDTF`, in order. */
export type DateCase = readonly [text: string, ...dates: string[]];

/** The dates of a text as `words → EDTF`. */
export const datesIn = (text: string, published: string | null = null): string[] =>
  findDates(text, { published }).map((mention) => `${mention.text} → ${mention.value}`);

/** One test per text. */
export function expectDates(published: string | null, cases: readonly DateCase[]): void {
  it.each(cases.map(([text, ...dates], index) => [numbered(text, index), text, dates] as const))(
    '%s',
    (_name, text, dates) => {
      expect([text, ...datesIn(text, published)]).toEqual([text, ...dates]);
    },
  );
}
