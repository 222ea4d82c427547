import type { Lanes, Row } from '../../timeline/model.ts';
import type { Messages } from '../messages/en.ts';

/**
 * Rows as they are named on the page and in pictures: those that stand for no single value get the interface's words.
 *
 * @param hidden How many values the row of the rest holds.
 */
export function namedRows(
  rows: readonly Row[],
  lanes: Lanes,
  hidden: number,
  { chart }: Messages,
): readonly Row[] {
  const none = { topics: chart.noTopic, people: chart.noSpeaker, sources: chart.noSource }[lanes];
  const more = { topics: chart.moreTopics, people: chart.morePeople, sources: chart.moreSources }[lanes];
  return rows.map((row) => {
    switch (row.kind) {
      case 'value':
        return row;
      case 'none':
        return { ...row, label: none };
      case 'rest':
        return { ...row, label: more(hidden) };
      default:
        return row.kind satisfies never;
    }
  });
}
