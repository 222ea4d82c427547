import type { Dataset, Passage, TimelineEvent } from '../../dataset/model.ts';
import { passagesOf } from '../../timeline/columns.ts';

/** An event's passages as a reader meets them. */
export interface OrderedPassages {
  /** What somebody said. */
  readonly speech: readonly Passage[];
  /** The articles' own reporting. */
  readonly reporting: readonly Passage[];
}

/**
 * An event's passages, speech apart from reporting, each in the editor's order, except that those on a wanted topic
 * come first: who filters by Taiwan reads what was said about Taiwan.
 */
export function orderPassages(
  dataset: Dataset,
  event: TimelineEvent,
  wantedTopics: readonly string[],
): OrderedPassages {
  const wanted = new Set(wantedTopics);
  const isWanted = (passage: Passage) => passage.topics.some((topic) => wanted.has(topic));
  const passages = passagesOf(dataset, event);
  const ordered =
    wanted.size === 0
      ? passages
      : [...passages.filter(isWanted), ...passages.filter((passage) => !isWanted(passage))];
  return {
    speech: ordered.filter((passage) => passage.speaker !== undefined),
    reporting: ordered.filter((passage) => passage.speaker === undefined),
  };
}
