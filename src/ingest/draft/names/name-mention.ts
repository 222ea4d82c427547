import type { Span } from '../../span.ts';

/** A name in an article, with everywhere that it stands. */
export interface NameMention {
  /** The fullest form, as an editor would write it: without honorific, office or possessive ending. */
  readonly name: string;
  /** The other forms the text uses (`Biden`), without `name`. */
  readonly aliases: readonly string[];
  readonly kind: 'person' | 'organisation' | 'place' | 'other';
  /** What the text says they are, in its words: `team member`, `President-elect`. */
  readonly role?: string;
  /** In reading order; each is the name alone, in the form that stands there. */
  readonly mentions: readonly Span[];
}
