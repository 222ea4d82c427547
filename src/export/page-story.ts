import type { Dataset, Passage, Source } from '../dataset/model.ts';
import { eachRecord } from '../dataset/records.ts';
import { passagesOf } from '../timeline/columns/columns.ts';
import type { PageWords } from './page-words.ts';

/** What all parts of a page without scripts are made from. */
export interface PageStory {
  readonly dataset: Dataset;
  readonly words: PageWords;
  /** The dataset's address, relative to the page. */
  readonly data: string;
  /** The numbers by which passages name their sources, from 1, in the order in which the events come to them; by source id. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Numbers the sources as a reader meets them; those that no event rests on come last. */
export function pageStory(dataset: Dataset, words: PageWords, data: string): PageStory {
  const met = new Set<string>();
  for (const event of eachRecord(dataset.events)) {
    for (const passage of passagesOf(dataset, event)) {
      if (dataset.sourceById.has(passage.source)) met.add(passage.source);
    }
  }
  for (const source of dataset.sources) met.add(source.id);
  return { dataset, words, data, numbers: new Map(Array.from(met, (id, index) => [id, index + 1])) };
}

/** The source that a passage names, with its number; null where it is missing. */
export function numberedSource(
  story: PageStory,
  passage: Passage,
): { readonly source: Source; readonly number: number } | null {
  const source = story.dataset.sourceById.get(passage.source);
  const number = story.numbers.get(passage.source);
  return source === undefined || number === undefined ? null : { source, number };
}

/** What a source is called in a line of credit: its publisher, or its title where no publisher is stated. */
export function creditOf(source: Source): string {
  return source.publisher.trim() === '' ? source.title : source.publisher;
}

/** How much there is of a story: "17 events, 40 quotes, 2 sources". */
export function storySize({ events, passages, sources }: Dataset, words: PageWords): string {
  return [
    words.eventCount(events.length),
    ...(passages.length > 0 ? [words.quoteCount(passages.length)] : []),
    ...(sources.length > 0 ? [words.sourceCount(sources.length)] : []),
  ].join(words.comma);
}
