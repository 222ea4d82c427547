import type { Span } from '../../span.ts';

/** Who says something, and where the text says so. */
export interface QuoteSpeaker extends Span {
  /**
   * As an editor would write it: the full name where the article has one (`Barack Obama`), else the article's own words
   * without the article (`senior US administration official`). `start` and `end` are where the text names them, which is
   * the name or the pronoun nearest to the quote.
   */
  readonly name: string;
}

/** Words that an article gives as somebody's. */
export interface QuoteMention extends Span {
  /** What stands between the marks: `text.slice(start, end)`. */
  readonly text: string;
  /** `direct`: speech set off from the narration; `partial`: some words of it within the article's own sentence. */
  readonly kind: 'direct' | 'partial';
  /** `null`: the text doesn't tell. */
  readonly speaker: QuoteSpeaker | null;
  /** Why it is taken for speech, and for theirs: a short English clause. */
  readonly why: string;
  /** 0 to 1, to rank and to warn by; not a probability. */
  readonly confidence: number;
}
