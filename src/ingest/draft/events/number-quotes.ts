import type { DraftQuote } from '../model.ts';
import type { FoundArticle } from '../statements/statement.ts';

/** A quotation of a draft, and what was found of it. */
export interface NumberedQuote {
  readonly of: FoundArticle;
  /** Its number in its article. */
  readonly index: number;
  readonly mention: FoundArticle['quotes'][number];
  readonly draft: DraftQuote;
}

/** The quotations of a draft in the order of articles and texts, numbered `q1`, `q2` …; topics and speakers' ids are given to them later. */
export function numberQuotes(found: readonly FoundArticle[]): NumberedQuote[] {
  const quotes: NumberedQuote[] = [];
  for (const of of found) {
    for (const [index, mention] of of.quotes.entries()) {
      const { speaker, text, start, end, kind, why, confidence } = mention;
      const said = speaker === null ? '' : of.article.text.slice(speaker.start, speaker.end);
      const draft: DraftQuote = {
        id: `q${quotes.length + 1}`,
        article: of.article.id,
        text,
        start,
        end,
        kind,
        speaker: speaker && { person: '', said },
        topics: [],
        why,
        confidence,
      };
      quotes.push({ of, index, mention, draft });
    }
  }
  return quotes;
}
