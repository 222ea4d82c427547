import type { Draft, DraftEvent } from '../../ingest/draft/model.ts';

/** A draft for programs: offsets into the articles' texts, dates in EDTF. */
export interface DraftJson {
  readonly dates: readonly object[];
  readonly quotes: readonly object[];
  readonly events: readonly object[];
  readonly people: readonly object[];
  readonly places: readonly object[];
  readonly topics: readonly object[];
  readonly articles: readonly object[];
  readonly retellings: readonly object[];
  readonly leftOut: readonly object[];
}

/** What `sourceline draft --json` prints of a draft. */
export function draftJson(draft: Draft): DraftJson {
  const nameById = new Map(draft.people.map(({ id, name }) => [id, name]));
  return {
    dates: draft.dates.map(({ text, start, end, value, article, confidence, why }) => ({
      text,
      start,
      end,
      value,
      article,
      confidence,
      why,
    })),
    quotes: draft.quotes.map(({ id, text, start, end, speaker, kind, article, topics, confidence, why }) => ({
      text,
      start,
      end,
      speaker: speaker === null ? null : (nameById.get(speaker.person) ?? speaker.said),
      kind,
      article,
      id,
      topics,
      confidence,
      why,
    })),
    events: draft.events.map((event) => eventJson(event, nameById)),
    people: draft.people.map(({ id, name, aliases, role, isUnnamed }) => ({
      id,
      name,
      aliases,
      ...(role !== undefined && { role }),
      named: !isUnnamed,
    })),
    places: draft.places.map(({ name, aliases, mentions }) => ({ name, aliases, mentions })),
    topics: draft.topics.map(({ id, label, terms, from, matches }) => ({ id, label, terms, from, matches })),
    articles: draft.articles.map((article) => ({
      id: article.id,
      file: article.file,
      title: article.title.value,
      publisher: article.publisher.value,
      ...(article.author && { author: article.author.value }),
      ...(article.published && { published: article.published.value }),
      ...(article.url && { url: article.url.value }),
      ...(article.origin && { origin: article.origin.value }),
      language: article.language.value,
      characters: article.text.length,
    })),
    retellings: draft.retellings,
    leftOut: draft.leftOut,
  };
}

function eventJson(event: DraftEvent, nameById: ReadonlyMap<string, string>): object {
  const {
    date,
    title,
    confidence,
    evidence,
    time,
    place,
    people,
    topics,
    quotes,
    weight,
    why,
    dateWhy,
    otherDates,
    id,
  } = event;
  return {
    date,
    title,
    confidence,
    evidence: evidence.map(({ article, start, end, text }) => ({ article, start, end, text })),
    id,
    time,
    place,
    people: people.map((person) => nameById.get(person) ?? person),
    topics,
    quotes,
    weight,
    why,
    dateWhy,
    otherDates: otherDates.map((other) => ({
      date: other.date,
      evidence: other.passages.map(({ article, start, end, text }) => ({ article, start, end, text })),
    })),
  };
}
