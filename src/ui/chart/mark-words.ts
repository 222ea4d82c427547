import { outlineAt } from '../../dataset/event-records.ts';
import { formatDate } from '../../dataset/format-date.ts';
import type { Dataset } from '../../dataset/model.ts';
import type { ChartLayout, PlacedMark } from '../../timeline/model.ts';
import type { Messages } from '../messages/en.ts';
import { otherDatesOf } from './other-dates-of.ts';
import { spokenSpan } from './spoken-span.ts';
import { standingOn } from './standing-on.ts';

/** What a mark's button says to assistive technology. */
export interface MarkWords {
  readonly name: string;
  /** What more there is to say: a strip's counts row by row, the dates that other sources give an event. */
  readonly description: string | undefined;
}

/** The words of each mark, in their order. */
export function markWords(
  layout: ChartLayout,
  dataset: Dataset,
  locale: string,
  { chart }: Messages,
): MarkWords[] {
  const stripDescription = (mark: PlacedMark): string => {
    const rows = mark.dots.map(({ row, count }) => chart.inRow(layout.rows[row]?.label ?? '', count));
    const apart = standingOn(mark, layout);
    return [...rows, ...(apart > 0 ? [chart.standingApart(apart)] : [])].join('; ');
  };
  return layout.marks.map((mark) => {
    const event = mark.events.length === 1 ? outlineAt(dataset.events, mark.head) : undefined;
    if (!event) {
      const name = chart.merged(mark.events.length, spokenSpan(mark, dataset, locale));
      return { name, description: mark.strip ? stripDescription(mark) : undefined };
    }
    const whole = dataset.events.at(mark.head);
    const others = !whole || whole.otherDates.length === 0 ? [] : otherDatesOf(dataset, whole, locale);
    return {
      name: chart.event(event.title, formatDate(event.date, locale, 'long')),
      description:
        others.length === 0
          ? undefined
          : others.map(({ sources, spoken }) => chart.otherDate(sources, spoken)).join('; '),
    };
  });
}
