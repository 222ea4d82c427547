import type { QuoteFile } from '../dataset/schema.ts';
import type { Article } from './article.ts';
import type { Problem } from './problem.ts';
import type { Span } from './span.ts';

/** Quoting more than this share of an article is no longer quoting but printing it. */
const LARGEST_SHARE = 0.9;
/** An article as short as this is mostly one passage, whatever one quotes of it. */
const SHORT_ARTICLE = 1500;

/**
 * Warns where the quoted passages together make up nearly all of an article: the dataset publishes passages, not articles.
 * Counted are the passages themselves; their context repeats what stands between them.
 */
export function checkShare(articles: readonly Article[], quotes: readonly QuoteFile[]): Problem[] {
  return articles.flatMap((article) => {
    const spans = quotes.filter((quote) => quote.source === article.id);
    const share = coveredLength(spans) / article.text.length;
    if (article.text.length < SHORT_ARTICLE || share <= LARGEST_SHARE) return [];
    const percent = Math.round(share * 100);
    const message = `the story's quotes print ${percent} % of this article; quote only what supports the events`;
    return [
      {
        file: article.file,
        line: article.title.line,
        column: article.title.column,
        message,
        severity: 'warning' as const,
      },
    ];
  });
}

/** How many units some spans cover together. */
function coveredLength(spans: readonly Span[]): number {
  let covered = 0;
  let reached = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    covered += Math.max(0, span.end - Math.max(span.start, reached));
    reached = Math.max(reached, span.end);
  }
  return covered;
}
