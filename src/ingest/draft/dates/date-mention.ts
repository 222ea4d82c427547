import type { Utf16Offset } from '../../../base/units.ts';

/** What a finder of dates knows besides the text. */
export interface DateContext {
  /** When the article was published: an EDTF day, month or year; null where nobody knows. */
  readonly published: string | null;
}

/** A calendar date that a text speaks of, with its place: `text === article.slice(start, end)`. */
export interface DateMention {
  readonly text: string;
  readonly start: Utf16Offset;
  readonly end: Utf16Offset;
  /** EDTF as `readEdtf` reads it, as exact as the text and no more: `2023-11` for "November 2023". */
  readonly value: string;
  /** In short English, for the editor: what the value was worked out from, "relative to the publication date 2024-11-15". */
  readonly why: string;
  /** 0 to 1: how likely a careful editor would write the same value. */
  readonly confidence: number;
  /** Whether the clause tells of what has happened, or of what is still to come when the text was written. */
  readonly tense: 'past' | 'future' | 'unknown';
  /** What the value depends on: nothing but its own words, the publication date, or another date of the text. */
  readonly relation: 'absolute' | 'published' | 'mention';
  /** How the date bounds what is told: "since January 2021", "by 2030"; null where it just dates it. */
  readonly bound: 'since' | 'until' | 'by' | 'before' | 'after' | null;
}
