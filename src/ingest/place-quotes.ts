import { PassageFinder, type Anchored } from './anchor-passage.ts';
import type { Article } from './article.ts';
import type { PlacedQuote } from './placed-quote.ts';
import type { Problem } from './problem.ts';
import { showDifference } from './show-difference.ts';
import type { Span } from './span.ts';
import { quotesOf, type Story, type StoryQuote } from './story.ts';
import { shorten } from './yaml-fields.ts';

/**
 * How many UTF-16 units of articles are searched for nearest passages in one run, some seconds' worth. A story that
 * misses more than that has lost an article, and the first differences say so.
 */
const NEAREST_BUDGET = 50_000_000;

/** The passages that were proved, by the story's own record of them, and a problem for each of the others. */
export interface PlacedQuotes {
  readonly placed: ReadonlyMap<StoryQuote, PlacedQuote>;
  readonly problems: readonly Problem[];
}

/** Finds every passage of the story in its article. A quote whose article is missing is left to `checkReferences`. */
export function placeQuotes(story: Story, articles: readonly Article[]): PlacedQuotes {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const finders = new Map<string, PassageFinder>();
  const placed = new Map<StoryQuote, PlacedQuote>();
  const problems: Problem[] = [];
  let budget = NEAREST_BUDGET;
  for (const quote of story.events.flatMap(quotesOf)) {
    const article = byId.get(quote.source.value);
    if (article === undefined) continue;
    const finder = finders.get(article.id) ?? new PassageFinder(article.text);
    finders.set(article.id, finder);
    let anchored: Anchored = finder.anchor({
      exact: quote.exact.value,
      ...(quote.prefix && { prefix: quote.prefix.value }),
      ...(quote.suffix && { suffix: quote.suffix.value }),
    });
    if (anchored.kind === 'found' && !anchored.cutsWord) {
      placed.set(quote, { quote, article, start: anchored.start, end: anchored.end });
      continue;
    }
    if (anchored.kind === 'missing' && budget > 0) {
      budget -= article.text.length;
      const nearest = finder.nearest(quote.exact.value);
      anchored = { kind: 'missing', ...(nearest && { nearest }) };
    }
    problems.push(explain(story.file, quote, article, anchored));
  }
  return { placed, problems };
}

function explain(file: string, quote: StoryQuote, article: Article, anchored: Anchored): Problem {
  const problem = (message: string, detail?: readonly string[]): Problem => ({
    file,
    line: quote.exact.line,
    column: quote.exact.column,
    message,
    severity: 'error',
    ...(detail && { detail }),
  });
  switch (anchored.kind) {
    case 'found': {
      const words = wordsAround(article.text, anchored);
      return problem(
        `the quote begins or ends inside a word, at ${placeIn(article, anchored)}; quote whole words`,
        [`article: ${words}`],
      );
    }
    case 'ambiguous':
      return problem(
        `the quote stands at several places in ${article.file}: ${placesIn(article, anchored.places)}; add "prefix" or "suffix" with the words before or after the one that is meant`,
        anchored.places.map((place) => `${placeIn(article, place)}: ${wordsAround(article.text, place)}`),
      );
    case 'elsewhere':
      return problem(
        `the quote's words stand in ${article.file}, but not between that prefix and suffix; mend these, or leave them out where the words stand there once`,
        anchored.places.map((place) => `${placeIn(article, place)}: ${wordsAround(article.text, place)}`),
      );
    case 'cutsCharacter':
      return problem(
        `the quote would cut a character in half, at ${placeIn(article, anchored.place)}; copy the passage with its accents and joined signs`,
      );
    case 'missing': {
      const { nearest } = anchored;
      if (nearest === undefined) {
        return problem(
          `the quote "${shorten(quote.exact.value)}" is not in ${article.file}, nor anything like it; copy the passage from the article, or name the right source`,
        );
      }
      const shown = showDifference(article.text, quote.exact.value, nearest.runs);
      const hint = shown.hint === undefined ? '' : `: ${shown.hint}`;
      return problem(
        `the quote is not in ${article.file}; the nearest passage, at ${placeIn(article, nearest)}, differs${hint}; copy the article's words`,
        [`article: "${shown.article}"`, `story:   "${shown.story}"`],
      );
    }
    default:
      return anchored satisfies never;
  }
}

/** `articles/a.md:14:310`, as an editor or terminal opens it. */
function placeIn(article: Article, span: Span): string {
  const { line, column } = article.positions.at(span.start);
  return `${article.file}:${line}:${column}`;
}

function placesIn(article: Article, places: readonly Span[]): string {
  const list = places.map((place) => {
    const { line, column } = article.positions.at(place.start);
    return `${line}:${column}`;
  });
  return list.join(', ');
}

/** How much of the text around a place is shown, in UTF-16 units on each side. */
const AROUND = 30;

function wordsAround(text: string, span: Span): string {
  const before = text.slice(Math.max(0, span.start - AROUND), span.start);
  const after = text.slice(span.end, span.end + AROUND);
  const line = `…${before}[${shorten(text.slice(span.start, span.end))}]${after}…`;
  return line.replaceAll(/\s+/gu, ' ');
}
