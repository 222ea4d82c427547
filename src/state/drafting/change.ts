import type { DraftArticle, DraftDate, DraftPlace, LeftOut } from '../../ingest/draft/model.ts';
import type { DraftedRecord } from '../../ingest/draft/story-file/drafted-record.ts';
import type {
  DraftedEvent,
  DraftedPassage,
  DraftedPerson,
  DraftedPlace,
  DraftedTopic,
  Verdict,
} from './drafting.ts';

/** What an editor says of the story as a whole. */
export interface StoryWords {
  readonly title: string;
  readonly description: string;
  readonly language: string;
}

/** What an editor writes into an event. */
export interface EventWords {
  readonly title: string;
  readonly summary: string;
  readonly dateNote: string;
  readonly place: DraftedPlace | null;
}

/** What an article says of itself, as an editor corrects it; blank is not stated, but for what an article must have. */
export interface ArticleFacts {
  readonly title: string;
  readonly publisher: string;
  readonly author: string;
  readonly published: string;
  readonly url: string;
  readonly origin: string;
}

/** What more articles bring to a story. */
export interface Addition {
  readonly articles: readonly DraftArticle[];
  readonly dates: readonly DraftDate[];
  readonly events: readonly DraftedEvent[];
  readonly topics: readonly DraftedTopic[];
  readonly people: readonly DraftedPerson[];
  readonly passedOver: readonly LeftOut[];
  /** What was proposed by it, events under the ids that they have in the story. */
  readonly proposed: DraftedRecord;
}

/** The date that a machine finds for an event where it knows more than before. */
export interface NewDate {
  readonly event: string;
  readonly date: string;
  readonly dateNote: string;
  readonly dateEvidence: readonly DraftPlace[];
}

/**
 * One thing that an editor does, as data: it can be stored, and done again to the same story. Each says what is to be, not how it
 * differs, so that of several of the same kind in a row the last alone matters.
 */
export type Change =
  | ({ readonly is: 'describe' } & Partial<StoryWords>)
  | { readonly is: 'judge'; readonly events: readonly string[]; readonly verdict: Verdict }
  | ({ readonly is: 'write'; readonly event: string } & Partial<EventWords>)
  | { readonly is: 'redate'; readonly event: string; readonly date: string | null }
  | { readonly is: 'weigh'; readonly event: string; readonly weight: number }
  | { readonly is: 'classify'; readonly event: string; readonly topics: readonly string[] }
  | { readonly is: 'merge'; readonly into: string; readonly from: string }
  | {
      readonly is: 'split';
      readonly event: string;
      readonly passages: readonly string[];
      readonly as: string;
      readonly title: string;
    }
  | { readonly is: 'addEvent'; readonly event: DraftedEvent }
  | { readonly is: 'addPassage'; readonly event: string; readonly passage: DraftedPassage }
  | { readonly is: 'dropPassage'; readonly event: string; readonly passage: string }
  | { readonly is: 'attribute'; readonly passage: string; readonly speaker: string | null }
  | { readonly is: 'addPerson'; readonly person: DraftedPerson }
  | { readonly is: 'describePerson'; readonly id: string; readonly name?: string; readonly role?: string }
  | { readonly is: 'addTopic'; readonly topic: DraftedTopic }
  | {
      readonly is: 'describeTopic';
      readonly id: string;
      readonly label?: string;
      readonly description?: string;
    }
  | { readonly is: 'dropTopic'; readonly id: string }
  | ({ readonly is: 'correctArticle'; readonly article: string } & Partial<ArticleFacts>)
  /** All dates in an article, and those of some events, as they follow from another publication date. */
  | {
      readonly is: 'dateAnew';
      readonly article: string;
      readonly dates: readonly DraftDate[];
      readonly events: readonly NewDate[];
    }
  | { readonly is: 'extend'; readonly addition: Addition }
  /** Several that are one to the editor, such as a new topic that an event gets. */
  | { readonly is: 'together'; readonly changes: readonly Change[] };

/**
 * What a change goes on with: two in a row of the same are one step for whoever takes it back, as the letters of a title are while it
 * is typed. Null where each is a step of its own.
 */
export function subjectOf(change: Change): string | null {
  switch (change.is) {
    case 'describe':
    case 'write':
    case 'weigh':
    case 'describePerson':
    case 'describeTopic':
    case 'correctArticle': {
      const { is, ...rest } = change;
      const of =
        'event' in rest ? rest.event : 'id' in rest ? rest.id : 'article' in rest ? rest.article : '';
      return JSON.stringify([is, of, Object.keys(rest).toSorted()]);
    }
    case 'judge':
    case 'redate':
    case 'classify':
    case 'merge':
    case 'split':
    case 'addEvent':
    case 'addPassage':
    case 'dropPassage':
    case 'attribute':
    case 'addPerson':
    case 'addTopic':
    case 'dropTopic':
    case 'dateAnew':
    case 'extend':
    case 'together':
      return null;
    default:
      return change satisfies never;
  }
}
