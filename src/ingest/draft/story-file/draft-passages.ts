import { findQuotations } from '../../find-quotations.ts';
import { isCharacterBoundary } from '../../text-boundaries.ts';
import type { Draft, DraftArticle, DraftEvent, DraftPlace, DraftQuote } from '../model.ts';
import { findAll } from './find-all.ts';
import { selectorOf, type DraftSelector } from './passage-selector.ts';

/** A passage or a quote of an event, as it is written. */
export interface ItemPassage extends DraftPlace {
  readonly selector: DraftSelector;
  readonly speaker?: string;
  readonly topics: readonly string[];
  readonly why: string;
  readonly confidence: number;
}

/** Longer passages are not quoted: they print the article. */
const LONGEST = 4000;

/** The passages and quotes of a draft's events as they are written. Each article is searched once for where else their words stand. */
export class DraftPassages {
  readonly #articles: ReadonlyMap<string, DraftArticle>;
  readonly #quotes: ReadonlyMap<string, DraftQuote>;
  readonly #quoteByPlace: ReadonlyMap<string, DraftQuote>;
  readonly #places: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
  readonly #items = new Map<DraftEvent, readonly ItemPassage[]>();

  constructor(draft: Draft) {
    this.#articles = new Map(draft.articles.map((article) => [article.id, article]));
    this.#quotes = new Map(draft.quotes.map((quote) => [quote.id, quote]));
    this.#quoteByPlace = new Map(draft.quotes.map((quote) => [placeKey(quote), quote]));
    const words = new Map<string, Set<string>>(draft.articles.map(({ id }) => [id, new Set()]));
    for (const event of draft.events) {
      for (const place of this.#placesOf(event)) words.get(place.article)?.add(this.#wordsAt(place));
    }
    this.#places = new Map(
      draft.articles.map(({ id, text }) => [id, findAll(text, words.get(id) ?? new Set())]),
    );
  }

  /** The passages and quotes that support an event, each stretch once; a stretch that is a quote has its speaker. */
  of(event: DraftEvent): readonly ItemPassage[] {
    const known = this.#items.get(event);
    if (known !== undefined) return known;
    const evidence = new Map(event.evidence.map((passage) => [placeKey(passage), passage]));
    const items = this.#placesOf(event).flatMap(({ of, ...place }): ItemPassage[] => {
      const words = this.#wordsAt(place);
      const text = this.#articles.get(place.article)?.text ?? '';
      const selector = selectorOf(text, place, this.#places.get(place.article)?.get(words) ?? []);
      const quote = this.#quoteByPlace.get(placeKey(place)) ?? this.#quotes.get(of);
      const from = quote ?? evidence.get(of);
      if (selector === null || from === undefined) return [];
      const { topics, why, confidence } = from;
      const speaker = quote?.speaker?.person;
      return [{ ...place, selector, ...(speaker !== undefined && { speaker }), topics, why, confidence }];
    });
    this.#items.set(event, items);
    return items;
  }

  /** Where its passages and quotes stand, without blanks around them, each stretch once; `of` names what it was made of. */
  #placesOf(event: DraftEvent): (DraftPlace & { readonly of: string })[] {
    const quotes = event.quotes.flatMap((id) => this.#quotes.get(id) ?? []);
    const places = new Map<string, DraftPlace & { readonly of: string }>();
    const add = (place: DraftPlace, of: string): void => {
      const trimmed = trim(this.#articles.get(place.article), place);
      if (trimmed !== null && !places.has(placeKey(trimmed)))
        places.set(placeKey(trimmed), { ...trimmed, of });
    };
    for (const passage of event.evidence) add(passage, placeKey(passage));
    for (const quote of quotes) add(quote, quote.id);
    return [...places.values()];
  }

  #wordsAt({ article, start, end }: DraftPlace): string {
    return this.#articles.get(article)?.text.slice(start, end) ?? '';
  }
}

/** A key for a stretch of an article. */
export function placeKey({ article, start, end }: DraftPlace): string {
  return `${article} ${start} ${end}`;
}

/**
 * Without the blanks around it, half characters at its ends (a mark and the accent upon it), and the quotation marks that enclose
 * all of it, which a build refuses; null where no words are left.
 */
function trim(article: DraftArticle | undefined, place: DraftPlace): DraftPlace | null {
  if (article === undefined || place.end - place.start > LONGEST) return null;
  const { text } = article;
  const words = text.slice(place.start, place.end);
  let start = place.start + words.length - words.trimStart().length;
  let end = place.start + words.trimEnd().length;
  while (start < end && !isCharacterBoundary(text, start)) start += 1;
  while (start < end && !isCharacterBoundary(text, end)) end -= 1;
  const kept = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(kept)) return null;
  const narrower = kept.trim().length < kept.length ? { start, end } : null;
  const inner = isEnclosed(kept) ? { start: start + 1, end: end - 1 } : narrower;
  return inner === null
    ? { article: place.article, start, end }
    : trim(article, { article: place.article, ...inner });
}

/** Whether one pair of quotation marks stands around all of some words: `“We won.”`, and not `“We” and “won”`. */
function isEnclosed(words: string): boolean {
  if (/^[\p{L}\p{N}]/u.test(words)) return false;
  const [first] = findQuotations(words);
  return first?.start === 1 && first.end === words.length - 1 && first.ending === 'closed';
}
