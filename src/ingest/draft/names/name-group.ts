import type { Span } from '../../span.ts';
import type { NameKind } from './classify-name.ts';

/** One place where a name stands, before the places are brought together. */
export interface NameSighting extends Span {
  readonly name: string;
  readonly kind: NameKind;
  readonly role: string | undefined;
  /** What the honorific before it tells: `Mrs. Roe`. */
  readonly gender: 'he' | 'she' | undefined;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
  /** The noun with a small letter that says before it who that is: `lawyer` of `his lawyer, Jan Roe`. */
  readonly noun: string | undefined;
  /** Whether that noun is said to be of a person: `his lawyer`, `Roe's lawyer`; not `the suspect`. */
  readonly isOwned: boolean;
}

/** A name and all its places, while they are gathered. */
export interface NameGroup {
  readonly name: string;
  kind: NameKind;
  role: string | undefined;
  readonly forms: Set<string>;
  readonly mentions: Span[];
}
