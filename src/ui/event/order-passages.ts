import type { Dataset, Passage, TimelineEvent } from '../../dataset/model.ts';
import { passagesOf } from '../../timeline/columns.ts';

/** An event's passages as a reader meets them. */
export interface OrderedPassages {
  /** What somebody said. */
  readonly speech: readonly Passage[];
  /** The articles' own reporting. */
  readonly reporting: readonly Passage[];
  /** Both in one row: those on a wanted topic, then the others, each with speech before reporting. */
  readonly all: readonly Passage[];
  /** Whether the reporting should be read first: it is on a wanted topic, and nothing that was said is. */
  readonly reportingFirst: boolean;
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
  const passages = passagesOf(dataset, event);
  const isOn = (passage: Passage) => passage.topics.some((topic) => wanted.has(topic));
  const on = parted(wanted.size === 0 ? passages : passages.filter(isOn));
  const others = parted(wanted.size === 0 ? [] : passages.filter((passage) => !isOn(passage)));
  return {
    speech: [...on.speech, ...others.speech],
    reporting: [...on.reporting, ...others.reporting],
    all: [...on.speech, ...on.reporting, ...others.speech, ...others.reporting],
    reportingFirst: wanted.size > 0 && on.speech.length === 0 && on.reporting.length > 0,
  };
}

function parted(passages: readonly Passage[]) {
  return {
    speech: passages.filter((passage) => passage.speaker !== undefined),
    reporting: passages.filter((passage) => passage.speaker === undefined),
  };
}
