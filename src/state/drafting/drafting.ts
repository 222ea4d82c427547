import type { Confidence, DraftArticle, DraftDate, DraftPlace, LeftOut } from '../../ingest/draft/model.ts';
import type { DraftedRecord } from '../../ingest/draft/story-file/drafted-record.ts';

/*
 * A story while it is being edited: what a machine proposed and what an editor made of it. Plain data, which can be stored,
 * copied and sent to a thread as it is. Whatever the editor does, three things hold: each passage stands in its article, each id
 * stands once, and what is referred to is there.
 */

/** `proposed`: by the machine, and not yet looked at; `accepted`: by the editor; `left-out`: kept for the editor to take back, and in no timeline. */
export type Verdict = 'proposed' | 'accepted' | 'left-out';

/** A stretch of an article that supports an event. */
export interface DraftedPassage extends DraftPlace {
  /** Once in its story. */
  readonly id: string;
  /** Whose words these are, by id; null: the article's own report, or nobody whom it names. */
  readonly speaker: string | null;
  /** Whether it stands within quotation marks, and so has a speaker whom somebody should name. */
  readonly isSpeech: boolean;
  readonly topics: readonly string[];
  /** When it was said, in EDTF. */
  readonly said?: string;
  /** Why the machine took it; empty where the editor did. */
  readonly why: string;
  readonly confidence: Confidence;
}

/** Another date that an article gives. */
export interface DraftedOtherDate {
  readonly date: string;
  readonly passages: readonly DraftedPassage[];
}

export interface DraftedPlace {
  readonly name: string;
  readonly latitude?: number;
  readonly longitude?: number;
}

export interface DraftedImage {
  readonly url: string;
  readonly alt: string;
  readonly credit?: string;
}

export interface DraftedEvent {
  readonly id: string;
  readonly verdict: Verdict;
  /** In EDTF, and readable; null where none is known: then it is in no timeline. */
  readonly date: string | null;
  /** How the date was worked out, for readers; empty where the text states it. */
  readonly dateNote: string;
  /** The words that date it. */
  readonly dateEvidence: readonly DraftPlace[];
  /** Never blank. */
  readonly title: string;
  readonly summary: string;
  readonly place: DraftedPlace | null;
  readonly topics: readonly string[];
  readonly people: readonly string[];
  readonly passages: readonly DraftedPassage[];
  readonly otherDates: readonly DraftedOtherDate[];
  /** 0 to 1. */
  readonly weight: number;
  readonly image?: DraftedImage;
  /** Why it was proposed, and how surely; empty and 1 where an editor made it. */
  readonly why: string;
  readonly confidence: Confidence;
}

export interface DraftedTopic {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Words that later drafts know it by. */
  readonly terms: readonly string[];
}

export interface DraftedPerson {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

/** A correction, for readers, as a published story has it. */
export interface DraftedNote {
  readonly date: string;
  readonly note: string;
}

export interface Drafting {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  readonly articles: readonly DraftArticle[];
  /** In any order; `eventsInTime` gives that of time. */
  readonly events: readonly DraftedEvent[];
  /** In the order of the chart's rows. */
  readonly topics: readonly DraftedTopic[];
  readonly people: readonly DraftedPerson[];
  /** Every date that was found, to be marked in the articles. */
  readonly dates: readonly DraftDate[];
  readonly notes: readonly DraftedNote[];
  /** What the machine found and did not propose, with why. */
  readonly passedOver: readonly LeftOut[];
  /** All that has ever been proposed, whatever became of it: by this nothing comes back that an editor took out. */
  readonly proposed: DraftedRecord;
}

/** What an event rests on, in its own order: what tells it, then what gives another date. */
export function passagesOf(event: DraftedEvent): readonly DraftedPassage[] {
  if (event.otherDates.length === 0) return event.passages;
  return [...event.passages, ...event.otherDates.flatMap((other) => other.passages)];
}

/** Whether two places are the same stretch of the same article. */
export function isSamePlace(a: DraftPlace, b: DraftPlace): boolean {
  return a.article === b.article && a.start === b.start && a.end === b.end;
}

/** Whether two places share words of the same article. */
export function doOverlap(a: DraftPlace, b: DraftPlace): boolean {
  return a.article === b.article && a.start < b.end && b.start < a.end;
}
