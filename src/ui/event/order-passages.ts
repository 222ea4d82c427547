import { foldText } from '../../base/visible-text.ts';
import type { Dataset, Passage, TimelineEvent } from '../../dataset/model.ts';
import { passagesOf } from '../../timeline/columns.ts';
import { searchWords } from '../../timeline/search.ts';

/** An event's passages as a reader meets them. */
export interface OrderedPassages {
  /** What somebody said. */
  readonly speech: readonly Passage[];
  /** The articles' own reporting. */
  readonly reporting: readonly Passage[];
  /** Both in one row: those wanted, then the others, each with speech before reporting. */
  readonly all: readonly Passage[];
  /** Whether the reporting should be read first: it is what is wanted, and nothing that was said is. */
  readonly reportingFirst: boolean;
}

/**
 * An event's passages, speech apart from reporting, each in the editor's order, except that those on a wanted topic or
 * with the words searched for come first: who filters by Taiwan, or searches for it, reads what was said about Taiwan.
 *
 * @param search What the reader searches for, as typed; a passage has to hold every word of it.
 */
export function orderPassages(
  dataset: Dataset,
  event: TimelineEvent,
  wantedTopics: readonly string[],
  search = '',
): OrderedPassages {
  const wanted = new Set(wantedTopics);
  const words = searchWords(search);
  const passages = passagesOf(dataset, event);
  const isOn = (passage: Passage) =>
    passage.topics.some((topic) => wanted.has(topic)) || (words.length > 0 && holds(passage, words));
  const asksForSome = wanted.size > 0 || words.length > 0;
  const on = parted(asksForSome ? passages.filter(isOn) : passages);
  const others = parted(asksForSome ? passages.filter((passage) => !isOn(passage)) : []);
  return {
    speech: [...on.speech, ...others.speech],
    reporting: [...on.reporting, ...others.reporting],
    all: [...on.speech, ...on.reporting, ...others.speech, ...others.reporting],
    reportingFirst: asksForSome && on.speech.length === 0 && on.reporting.length > 0,
  };
}

function holds(passage: Passage, words: readonly string[]): boolean {
  const text = foldText(passage.exact);
  return words.every((word) => text.includes(word));
}

function parted(passages: readonly Passage[]) {
  return {
    speech: passages.filter((passage) => passage.speaker !== undefined),
    reporting: passages.filter((passage) => passage.speaker === undefined),
  };
}
