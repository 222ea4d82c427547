import { foldText } from '../../base/visible-text.ts';
import type { Dataset, Passage, TimelineEvent } from '../../dataset/model.ts';
import { passagesOf } from '../../timeline/columns/columns.ts';
import { searchWords } from '../../timeline/filter/search.ts';

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
 * An event's passages, speech apart from reporting, each in the editor's order, except that what is wanted comes first: who
 * filters by Taiwan, or searches for it, reads what was said about Taiwan. Where topics are wanted, they alone decide, since
 * a line stands under the passages on them ("On other topics"); else the words searched for do.
 *
 *     orderPassages(dataset, event, ['taiwan'], 'trade') // those on Taiwan, then the others
 *     orderPassages(dataset, event, [], 'trade')         // those with the word "trade", then the others
 *
 * @param search What the reader searches for, as typed; a passage has to hold every word of it.
 */
export function orderPassages(
  dataset: Dataset,
  event: TimelineEvent,
  wantedTopics: readonly string[],
  search = '',
): OrderedPassages {
  const passages = passagesOf(dataset, event);
  const isWanted = wish(wantedTopics, search);
  const on = parted(isWanted === null ? passages : passages.filter(isWanted));
  const others = parted(isWanted === null ? [] : passages.filter((passage) => !isWanted(passage)));
  return {
    speech: [...on.speech, ...others.speech],
    reporting: [...on.reporting, ...others.reporting],
    all: [...on.speech, ...on.reporting, ...others.speech, ...others.reporting],
    reportingFirst: isWanted !== null && on.speech.length === 0 && on.reporting.length > 0,
  };
}

/** Which passages are wanted; null where the reader asks for none in particular. */
function wish(topics: readonly string[], search: string): ((passage: Passage) => boolean) | null {
  if (topics.length > 0) {
    const wanted = new Set(topics);
    return (passage) => passage.topics.some((topic) => wanted.has(topic));
  }
  const words = searchWords(search);
  return words.length > 0 ? (passage) => holds(passage, words) : null;
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
