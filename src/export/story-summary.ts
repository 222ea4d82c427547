import { cutText } from '../base/cut-text.ts';
import type { Dataset } from '../dataset/model.ts';
import { storySize } from './page-story.ts';
import type { PageWords } from './page-words.ts';

/** What search results, previews and other people's pages show of a title and of a description, generously. */
const MAX_TITLE = 200;
const MAX_DESCRIPTION = 300;

/** Stands for a title where a story has none. */
export const PRODUCT = 'Sourceline';

/** A story in two lines, as others show it beside a link. */
export interface StorySummary {
  readonly title: string;
  readonly description: string;
}

/** Title and description, cut to what is shown of them; a story that doesn't describe itself is described by its size. */
export function storySummary(dataset: Dataset, words: PageWords): StorySummary {
  return {
    title: cutText(dataset.title.trim() || PRODUCT, MAX_TITLE),
    description: cutText(dataset.description.trim() || storySize(dataset, words), MAX_DESCRIPTION),
  };
}
