import type { Span } from '../../span.ts';

/** A pronoun of an article, and the name of the person whom it stands for. */
export interface PronounMention extends Span {
  readonly name: string;
}
