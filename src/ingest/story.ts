import type { EdtfDate } from '../dataset/edtf-model.ts';
import type { Place } from './problem.ts';
import type { Located } from './yaml-fields.ts';

/** A topic as the editor wrote it. */
export interface StoryTopic {
  readonly id: Located<string>;
  readonly label: Located<string>;
  readonly description?: Located<string>;
  /** Words by which a draft knows passages of this topic; not published. */
  readonly terms: readonly Located<string>[];
}

/** A person as the editor wrote them. */
export interface StoryPerson {
  readonly id: Located<string>;
  readonly name: Located<string>;
  readonly role?: Located<string>;
}

/** A passage that the editor names and that must still be proved. The place is where its fields begin. */
export interface StoryQuote extends Place {
  readonly id?: Located<string>;
  readonly source: Located<string>;
  readonly exact: Located<string>;
  readonly prefix?: Located<string>;
  readonly suffix?: Located<string>;
  readonly speaker?: Located<string>;
  readonly said?: Located<EdtfDate>;
  readonly topics: readonly Located<string>[];
}

/** A date that other sources give. */
export interface StoryOtherDate extends Place {
  readonly date: Located<EdtfDate>;
  readonly quotes: readonly StoryQuote[];
}

/** Where an event happened. */
export interface StoryPlace {
  readonly name: Located<string>;
  readonly latitude?: Located<number>;
  readonly longitude?: Located<number>;
}

/** A picture of an event. */
export interface StoryImage {
  readonly url: Located<string>;
  readonly alt: Located<string>;
  readonly credit?: Located<string>;
}

/** An event as the editor wrote it; its ids are not yet checked against the rest. */
export interface StoryEvent extends Place {
  readonly id: Located<string>;
  readonly date: Located<EdtfDate>;
  readonly dateNote?: Located<string>;
  readonly title: Located<string>;
  readonly summary?: Located<string>;
  readonly place?: StoryPlace;
  readonly topics: readonly Located<string>[];
  readonly people: readonly Located<string>[];
  readonly weight?: Located<number>;
  readonly image?: StoryImage;
  readonly quotes: readonly StoryQuote[];
  readonly otherDates: readonly StoryOtherDate[];
}

/** A correction, for readers. */
export interface StoryChange {
  readonly date: Located<EdtfDate>;
  readonly note: Located<string>;
}

/** `story.yaml`, read: what an editor decides, each value with its place in the file. */
export interface Story {
  readonly file: string;
  readonly id: string;
  readonly title: Located<string>;
  readonly description?: Located<string>;
  readonly language: Located<string>;
  readonly topics: readonly StoryTopic[];
  readonly people: readonly StoryPerson[];
  readonly events: readonly StoryEvent[];
  readonly changes: readonly StoryChange[];
}

/** All passages that an event names, its own first. */
export function quotesOf(event: StoryEvent): StoryQuote[] {
  return [...event.quotes, ...event.otherDates.flatMap((other) => other.quotes)];
}
