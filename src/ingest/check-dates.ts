import { MS_PER_DAY } from '../base/civil.ts';
import type { Milliseconds } from '../base/units.ts';
import type { Article } from './article.ts';
import type { Place, Problem } from './problem.ts';
import { quotesOf, type Story } from './story.ts';

/**
 * Warns of what an editor may have overlooked in an event: another date that is already one of its dates, another date
 * or a whole event that no passage supports.
 */
export function checkDates(story: Story): Problem[] {
  const problems: Problem[] = [];
  const warn = (at: Place, message: string): void => {
    problems.push({ file: story.file, line: at.line, column: at.column, message, severity: 'warning' });
  };
  for (const event of story.events) {
    const seen = new Set([event.date.value.edtf]);
    for (const other of event.otherDates) {
      const { value } = other.date;
      if (seen.has(value.edtf)) {
        warn(other.date, `"${value.edtf}" is already a date of this event; give its quotes there`);
      }
      seen.add(value.edtf);
      if (other.quotes.length === 0) {
        warn(other.date, 'no quote supports this other date; add the passage that states it');
      }
    }
    if (quotesOf(event).length === 0) {
      warn(event.id, `no quote supports the event "${event.id.value}"; add the passage that tells it`);
    }
  }
  return problems;
}

/**
 * Warns of articles that say they were published in the future. A day is allowed for, since somewhere on earth it is
 * already tomorrow.
 */
export function checkPublished(articles: readonly Article[], now: Milliseconds): Problem[] {
  return articles.flatMap(({ file, published }) => {
    if (published === undefined || published.value.interval.start <= now + MS_PER_DAY) return [];
    const { line, column } = published;
    const message = `"${published.value.edtf}" is in the future, by this machine's clock; check the date of publication`;
    return [{ file, line, column, message, severity: 'warning' as const }];
  });
}
