import { readEdtf, readEdtfOrNull } from '../../dataset/edtf.ts';
import type { PassageFinder } from '../../ingest/anchor-passage.ts';
import type { Article } from '../../ingest/article.ts';
import type { DraftArticle } from '../../ingest/draft/model.ts';
import { LinePositions } from '../../ingest/line-positions.ts';
import type { Story, StoryEvent, StoryQuote } from '../../ingest/story.ts';
import type { Located } from '../../ingest/yaml-fields.ts';
import type { DraftedEvent, DraftedPassage, Drafting } from './drafting.ts';
import { passagesOf } from './drafting.ts';
import { eventsInTime } from './events-in-time.ts';
import { selectPassage } from './select-passage.ts';

/** Which of the events are meant: all but those that are left out, or only what the editor has accepted. */
export type Extent = 'all' | 'accepted';

/** Something that keeps an event, or one of its passages, out of a timeline. */
export interface Hindrance {
  readonly event: string;
  /** Null: the event as a whole. */
  readonly passage: string | null;
  /** `undated`: no date is known; `unfindable`: a build could not tell the passage from another, or it cuts a word. */
  readonly is: 'undated' | 'unfindable';
}

/** The story as a build reads it, and what could not be put into it. */
export interface DraftedStory {
  readonly story: Story;
  readonly articles: readonly Article[];
  /** The events of the story, in its order. */
  readonly events: readonly DraftedEvent[];
  readonly hindrances: readonly Hindrance[];
}

/** Finds passages in articles by the article's id, and keeps what it worked out for as long as the articles are the same. */
export type FindIn = (article: DraftArticle) => PassageFinder;

/** Problems of the story name this as their file. */
const FILE = 'story.yaml';

/**
 * A drafted story in the form that a build reads from files. A problem that the build finds says the event by its line, counted from 1 in
 * `events`.
 */
export function storyOf(drafting: Drafting, extent: Extent, findIn: FindIn): DraftedStory {
  const hindrances: Hindrance[] = [];
  const byId = new Map(drafting.articles.map((article) => [article.id, article]));
  const wanted = drafting.events.filter(
    ({ verdict }) => verdict === 'accepted' || (extent === 'all' && verdict === 'proposed'),
  );
  const events = eventsInTime(wanted).filter(({ id, date }) => {
    if (date !== null) return true;
    hindrances.push({ event: id, passage: null, is: 'undated' });
    return false;
  });
  const quoteOf = (event: DraftedEvent, passage: DraftedPassage, line: number): StoryQuote[] => {
    const article = byId.get(passage.article);
    const selector = article && selectPassage(findIn(article), article.text, passage);
    if (!article || !selector) {
      hindrances.push({ event: event.id, passage: passage.id, is: 'unfindable' });
      return [];
    }
    const at = locate(line);
    return [
      {
        line,
        column: 1,
        source: at(article.id),
        exact: at(selector.exact),
        ...(selector.prefix !== undefined && { prefix: at(selector.prefix) }),
        ...(selector.suffix !== undefined && { suffix: at(selector.suffix) }),
        ...(passage.speaker !== null && { speaker: at(passage.speaker) }),
        ...(passage.said !== undefined && { said: at(readEdtf(passage.said)) }),
        topics: passage.topics.map(at),
      },
    ];
  };
  const toldEvents = events.map((event, index): StoryEvent => {
    const line = index + 1;
    const at = locate(line);
    const { place, image } = event;
    return {
      line,
      column: 1,
      id: at(event.id),
      date: at(readEdtf(event.date ?? '')),
      ...(event.dateNote !== '' && { dateNote: at(event.dateNote) }),
      title: at(event.title),
      ...(event.summary.trim() !== '' && { summary: at(event.summary) }),
      ...(place && {
        place: {
          name: at(place.name),
          ...(place.latitude !== undefined && { latitude: at(place.latitude) }),
          ...(place.longitude !== undefined && { longitude: at(place.longitude) }),
        },
      }),
      topics: event.topics.map(at),
      people: event.people.map(at),
      weight: at(event.weight),
      ...(image && {
        image: {
          url: at(image.url),
          alt: at(image.alt),
          ...(image.credit !== undefined && { credit: at(image.credit) }),
        },
      }),
      quotes: event.passages.flatMap((passage) => quoteOf(event, passage, line)),
      otherDates: event.otherDates.map((other) => ({
        line,
        column: 1,
        date: at(readEdtf(other.date)),
        quotes: other.passages.flatMap((passage) => quoteOf(event, passage, line)),
      })),
    };
  });
  const at = locate(0);
  const used = usedIn(events);
  return {
    story: {
      file: FILE,
      id: drafting.id,
      title: at(drafting.title),
      ...(drafting.description.trim() !== '' && { description: at(drafting.description) }),
      language: at(drafting.language),
      topics: drafting.topics
        .filter(({ id }) => used.topics.has(id))
        .map(({ id, label, description, terms }) => ({
          id: at(id),
          label: at(label),
          ...(description.trim() !== '' && { description: at(description) }),
          terms: terms.map(at),
        })),
      people: drafting.people
        .filter(({ id }) => used.people.has(id))
        .map(({ id, name, role }) => ({
          id: at(id),
          name: at(name),
          ...(role.trim() !== '' && { role: at(role) }),
        })),
      events: toldEvents,
      changes: drafting.notes.map(({ date, note }) => ({ date: at(readEdtf(date)), note: at(note) })),
    },
    articles: drafting.articles.map(articleOf),
    events,
    hindrances,
  };
}

/** An article as a build reads it from its file. */
export function articleOf(article: DraftArticle): Article {
  const at = locate(1);
  const { author, url, origin } = article;
  const published = article.published && readEdtfOrNull(article.published.value);
  return {
    id: article.id,
    file: `articles/${article.id}.md`,
    title: at(article.title.value),
    publisher: at(article.publisher.value),
    ...(author && { author: at(author.value) }),
    ...(published && { published: at(published) }),
    ...(url && { url: at(url.value) }),
    ...(origin && { origin: at(origin.value) }),
    language: at(article.language.value),
    text: article.text,
    positions: new LinePositions(article.text),
  };
}

/** The ids of topics and people that some events refer to. */
export function usedIn(events: readonly DraftedEvent[]): {
  readonly topics: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
} {
  const topics = new Set<string>();
  const people = new Set<string>();
  for (const event of events) {
    for (const id of event.topics) topics.add(id);
    for (const id of event.people) people.add(id);
    for (const passage of passagesOf(event)) {
      for (const id of passage.topics) topics.add(id);
      if (passage.speaker !== null) people.add(passage.speaker);
    }
  }
  return { topics, people };
}

function locate(line: number): <Value>(value: Value) => Located<Value> {
  return (value) => ({ value, line, column: 1 });
}
