import { readEdtfOrNull } from '../../dataset/edtf.ts';
import { NOTHING_DRAFTED } from '../../ingest/draft/story-file/drafted-record.ts';
import { isAnchored } from './anchored.ts';
import type { Addition, Change } from './change.ts';
import { correctArticle } from './correct-article.ts';
import type { DraftedEvent, Drafting } from './drafting.ts';
import { isSamePlace, passagesOf } from './drafting.ts';
import { extendDrafting } from './extend-drafting.ts';
import { mergeEvents } from './merge-events.ts';
import { splitEvent } from './split-event.ts';

/**
 * The story after a change. Pure. What a change can't do (there is no such event any more, the title would be blank, the date can't be
 * read, the passage isn't there) leaves the story as it is: the very same object, so that nothing is drawn anew.
 */
export function applyChange(drafting: Drafting, change: Change): Drafting {
  switch (change.is) {
    case 'describe': {
      const {
        title = drafting.title,
        description = drafting.description,
        language = drafting.language,
      } = change;
      if (title.trim() === '') return drafting;
      return { ...drafting, title, description, language };
    }
    case 'judge': {
      const judged = new Set(change.events);
      return withEvents(drafting, (event) =>
        judged.has(event.id) && event.verdict !== change.verdict
          ? { ...event, verdict: change.verdict }
          : event,
      );
    }
    case 'write': {
      const { is: _is, event: id, ...words } = change;
      if (words.title !== undefined && words.title.trim() === '') return drafting;
      if (words.place && words.place.name.trim() === '') words.place = null;
      return withEvent(drafting, id, (event) => ({ ...event, ...words }));
    }
    case 'redate': {
      const { date } = change;
      if (date !== null && readEdtfOrNull(date) === null) return drafting;
      return withEvent(drafting, change.event, (event) => ({
        ...event,
        date,
        // What is now the date is no other date; and how the old one was worked out says nothing of the new one.
        dateNote: date === event.date ? event.dateNote : '',
        passages: [
          ...event.passages,
          ...event.otherDates.filter((other) => other.date === date).flatMap((other) => other.passages),
        ],
        otherDates: event.otherDates.filter((other) => other.date !== date),
      }));
    }
    case 'weigh': {
      const weight = Math.min(1, Math.max(0, change.weight));
      return Number.isNaN(weight)
        ? drafting
        : withEvent(drafting, change.event, (event) => ({ ...event, weight }));
    }
    case 'classify': {
      const wanted = new Set(change.topics);
      const topics = drafting.topics.flatMap(({ id }) => (wanted.has(id) ? [id] : []));
      return withEvent(drafting, change.event, (event) => ({ ...event, topics }));
    }
    case 'merge':
      return mergeEvents(drafting, change.into, change.from);
    case 'split':
      return splitEvent(drafting, change);
    case 'addEvent':
      return extendDrafting(drafting, { ...NOTHING, events: [change.event] });
    case 'addPassage': {
      const { passage } = change;
      const isKnown = drafting.events.some((event) => passagesOf(event).some(({ id }) => id === passage.id));
      const speakers = new Set(drafting.people.map(({ id }) => id));
      if (isKnown || !isAnchored(drafting, passage)) return drafting;
      if (passage.speaker !== null && !speakers.has(passage.speaker)) return drafting;
      const topics = passage.topics.filter((id) => drafting.topics.some((topic) => topic.id === id));
      return withEvent(drafting, change.event, (event) =>
        passagesOf(event).some((other) => isSamePlace(other, passage))
          ? event
          : { ...event, passages: [...event.passages, { ...passage, topics }] },
      );
    }
    case 'dropPassage':
      return withEvent(drafting, change.event, (event) => dropPassage(event, change.passage));
    case 'attribute':
      return attribute(drafting, change.passage, change.speaker);
    case 'addPerson':
      return extendDrafting(drafting, { ...NOTHING, people: [change.person] });
    case 'describePerson': {
      const { id, name, role } = change;
      if (name !== undefined && name.trim() === '') return drafting;
      const people = mapped(drafting.people, (person) =>
        person.id === id ? { ...person, name: name ?? person.name, role: role ?? person.role } : person,
      );
      return people === drafting.people ? drafting : { ...drafting, people };
    }
    case 'addTopic':
      return extendDrafting(drafting, { ...NOTHING, topics: [change.topic] });
    case 'describeTopic': {
      const { id, label, description } = change;
      if (label !== undefined && label.trim() === '') return drafting;
      const topics = mapped(drafting.topics, (topic) =>
        topic.id === id
          ? { ...topic, label: label ?? topic.label, description: description ?? topic.description }
          : topic,
      );
      return topics === drafting.topics ? drafting : { ...drafting, topics };
    }
    case 'dropTopic':
      return dropTopic(drafting, change.id);
    case 'correctArticle':
      return correctArticle(drafting, change);
    case 'dateAnew':
      return applyNewDates(drafting, change);
    case 'extend':
      return extendDrafting(drafting, change.addition);
    case 'together':
      return change.changes.reduce(applyChange, drafting);
    default:
      return change satisfies never;
  }
}

function applyNewDates(drafting: Drafting, change: Extract<Change, { is: 'dateAnew' }>): Drafting {
  const { article } = change;
  if (!drafting.articles.some(({ id }) => id === article)) return drafting;
  const given = new Map(change.events.map((one) => [one.event, one.date]));
  const dated = change.events.reduce((story, { event, date, dateNote, dateEvidence }) => {
    if (readEdtfOrNull(date) === null) return story;
    const evidence = dateEvidence.filter((place) => isAnchored(story, place));
    return withEvent(applyChange(story, { is: 'redate', event, date }), event, (one) => ({
      ...one,
      dateNote,
      dateEvidence: evidence,
    }));
  }, drafting);
  const found = change.dates.filter((date) => date.article === article && isAnchored(dated, date));
  const before = dated.dates.filter((date) => date.article === article);
  const isSame = dated === drafting && JSON.stringify(found) === JSON.stringify(before);
  if (isSame) return drafting;
  // What the machine proposes now: where it is the date, no editor has set it.
  const events = mapped(dated.proposed.events, (event) => {
    const date = given.get(event.id);
    return date === undefined || date === event.date ? event : { ...event, date };
  });
  return {
    ...dated,
    dates: [...dated.dates.filter((date) => date.article !== article), ...found],
    proposed: { ...dated.proposed, events },
  };
}

const NOTHING: Addition = {
  articles: [],
  dates: [],
  events: [],
  topics: [],
  people: [],
  passedOver: [],
  proposed: NOTHING_DRAFTED,
};

/** The list with each of its items given anew; the same list where each is the same. */
function mapped<One>(all: readonly One[], give: (one: One) => One): readonly One[] {
  let isSame = true;
  const after = all.map((one) => {
    const given = give(one);
    if (given !== one) isSame = false;
    return given;
  });
  return isSame ? all : after;
}

function withEvents(drafting: Drafting, give: (event: DraftedEvent) => DraftedEvent): Drafting {
  const events = mapped(drafting.events, give);
  return events === drafting.events ? drafting : { ...drafting, events };
}

function withEvent(drafting: Drafting, id: string, give: (event: DraftedEvent) => DraftedEvent): Drafting {
  return withEvents(drafting, (event) => (event.id === id ? give(event) : event));
}

function dropPassage(event: DraftedEvent, passage: string): DraftedEvent {
  const passages = event.passages.filter(({ id }) => id !== passage);
  const otherDates = event.otherDates
    .map((other) => ({ ...other, passages: other.passages.filter(({ id }) => id !== passage) }))
    // A date that no passage gives any more is nobody's.
    .filter((other) => other.passages.length > 0);
  return { ...event, passages, otherDates };
}

/** The same words are one person's wherever they are named. */
function attribute(drafting: Drafting, id: string, speaker: string | null): Drafting {
  if (speaker !== null && !drafting.people.some((person) => person.id === speaker)) return drafting;
  const passage = drafting.events.flatMap(passagesOf).find((one) => one.id === id);
  if (passage === undefined) return drafting;
  const give = (one: typeof passage): typeof passage =>
    isSamePlace(one, passage) && one.speaker !== speaker ? { ...one, speaker } : one;
  return withEvents(drafting, (event) => {
    const passages = mapped(event.passages, give);
    const otherDates = mapped(event.otherDates, (other) => {
      const others = mapped(other.passages, give);
      return others === other.passages ? other : { ...other, passages: others };
    });
    const isSame = passages === event.passages && otherDates === event.otherDates;
    return isSame ? event : { ...event, passages, otherDates };
  });
}

function dropTopic(drafting: Drafting, id: string): Drafting {
  if (!drafting.topics.some((topic) => topic.id === id)) return drafting;
  const without = (topics: readonly string[]): readonly string[] =>
    topics.includes(id) ? topics.filter((topic) => topic !== id) : topics;
  const bare = <Part extends { readonly topics: readonly string[] }>(part: Part): Part => ({
    ...part,
    topics: without(part.topics),
  });
  return {
    ...drafting,
    topics: drafting.topics.filter((topic) => topic.id !== id),
    events: drafting.events.map((event) => ({
      ...bare(event),
      passages: event.passages.map(bare),
      otherDates: event.otherDates.map((other) => ({ ...other, passages: other.passages.map(bare) })),
    })),
  };
}
