/** What an editor wants of the draft of an article; written down from the article alone, before it was drafted. */
export interface Wanted {
  /** Events, the ones that must stand among the first ten first: a date, and words of a passage that tells it. */
  readonly events: readonly (readonly [date: string, passage: RegExp])[];
  /** So many of these, from the first on, are to stand among the first ten. */
  readonly first: number;
  /** Words within a quotation, and who says them; null where nobody is named. */
  readonly quotes: readonly (readonly [words: string, speaker: RegExp])[];
  /** Words that name a date, and its value. */
  readonly dates: readonly (readonly [words: string, value: string])[];
  /** What drafting doesn't reach of that: a list to make shorter, never to write off what was reached. */
  readonly missed: readonly string[];
}
