import type { Span } from '../../span.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { DraftArticle } from '../model.ts';
import type { PronounMention } from '../quotes/pronoun-mention.ts';
import type { QuoteMention } from '../quotes/quote-mention.ts';
import type { Sighting } from '../people/gather-names.ts';
import type { ToldWithin } from './told-within.ts';

/** An article with all that was found in it. */
export interface FoundArticle {
  /** Its number among the draft's articles. */
  readonly number: number;
  readonly article: DraftArticle;
  readonly dates: readonly DateMention[];
  /** Those of its dates that date nothing that is told, and why. */
  readonly untold: ReadonlyMap<DateMention, string>;
  readonly quotes: readonly QuoteMention[];
  /** Its pronouns whose person is told, in reading order. */
  readonly pronouns: readonly PronounMention[];
  readonly sightings: readonly Sighting[];
  readonly sentences: readonly Span[];
}

export type StatementTime = 'past' | 'scheduled' | 'ongoing' | 'unknown';

/** A clause of an article that may tell an event: with its date where it has one, and with what it speaks of. */
export interface Statement {
  /** Its number among the draft's statements: articles in order, their clauses in order. */
  readonly number: number;
  readonly found: FoundArticle;
  /** The number of its sentence in the article. */
  readonly at: number;
  readonly sentence: Span;
  readonly clause: Span;
  /** Words before the clause that it rests on. */
  readonly lead: Span | null;
  readonly date: DateMention | null;
  /** All dates of its sentence. */
  readonly dates: readonly DateMention[];
  readonly time: StatementTime;
  /** What it speaks of: names (`n:joe biden`) and their words (`p:biden`), kinds of event (`k:meeting`), other words by their stems (`w:launch`); each once. */
  readonly features: readonly string[];
  readonly sightings: readonly Sighting[];
  /** Its date is when somebody said it, and it tells what was before: "nine people died, police said on Monday". */
  readonly isReport: boolean;
  /** The first sentence that is told, or part of it. */
  readonly isLead: boolean;
  /** It stands within somebody's words. */
  readonly isSpeech: boolean;
  /** What its clause only speaks of, and so tells: `null` for a clause that tells itself. */
  readonly within: ToldWithin['form'] | null;
  /** It tells more exactly what the sentence before says has come about since a date. */
  readonly since: DateMention | null;
  /** What was told before and it takes up, "this deployment", as features of which that has one; none for most. */
  readonly refersBack: readonly string[];
}
