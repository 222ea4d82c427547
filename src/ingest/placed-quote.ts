import type { Article } from './article.ts';
import type { Span } from './span.ts';
import type { StoryQuote } from './story.ts';

/** A passage of the story, proved: `article.text.slice(start, end)` are its words. */
export interface PlacedQuote extends Span {
  readonly quote: StoryQuote;
  readonly article: Article;
}
