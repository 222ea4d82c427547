import { expect, it } from 'vitest';
import { findDates } from '../../../../src/ingest/draft/dates/find-dates.ts';
import { numbered } from '../numbered.ts';

/** What goes without saying of a date that counts from the publication, and of one that is stated. */
const PLAIN = new Set(['stated in the text', 'relative to the publication date 2024-11-15']);

/** What a reader is told of each date of a text: `words → EDTF, tense` and, where it isn't one of the two plain ones, why. */
function toldOf(text: string, published: string | null): string[] {
  return findDates(text, { published }).map(({ text: words, value, tense, bound, why }) =>
    [
      `${words} → ${value}`,
      ...(published === null || tense === 'unknown' ? [] : [tense]),
      ...(bound === null ? [] : [bound]),
      ...(PLAIN.has(why) ? [] : [why]),
    ].join(' | '),
  );
}

/** One test per text of a table, which is followed by its dates, each in a line that is indented. */
export function expectTold(published: string | null, table: string): void {
  const cases: [string, string[]][] = [];
  for (const line of table.split('\n').filter((one) => one.trim() !== '')) {
    if (/^\s/u.test(line)) cases.at(-1)?.[1].push(line.trim());
    else cases.push([line, []]);
  }
  it.each(cases.map(([text, told], index) => [numbered(text, index), text, told] as const))(
    '%s',
    (_name, text, told) => {
      expect([text, ...toldOf(text, published)]).toEqual([text, ...told]);
    },
  );
}
