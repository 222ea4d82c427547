import { readEdtfOrNull } from '../../dataset/edtf.ts';
import { isAnchored } from './anchored.ts';
import type { Addition } from './change.ts';
import type { DraftedEvent, DraftedPassage, Drafting } from './drafting.ts';
import { passagesOf } from './drafting.ts';
import { joinRecords } from './join-records.ts';

/** The story with more in it. Of what has an id that is there already the first stays; what refers to nothing is left out. */
export function extendDrafting(drafting: Drafting, addition: Addition): Drafting {
  const articles = joined(drafting.articles, addition.articles);
  const topics = joined(
    drafting.topics,
    addition.topics.filter(({ label }) => label.trim() !== ''),
  );
  const people = joined(
    drafting.people,
    addition.people.filter(({ name }) => name.trim() !== ''),
  );
  const after: Drafting = { ...drafting, articles, topics, people };
  const known = knownIn(after);
  const events = joined(
    drafting.events,
    addition.events.flatMap((event) => fitting(event, after, known)),
  );
  const dates = [...drafting.dates, ...addition.dates.filter((date) => isAnchored(after, date))];
  const passedOver = [
    ...drafting.passedOver,
    ...addition.passedOver.filter((place) => isAnchored(after, place)),
  ];
  const proposed = joinRecords(drafting.proposed, addition.proposed);
  const isSame =
    proposed === drafting.proposed &&
    passedOver.length === drafting.passedOver.length &&
    articles === drafting.articles &&
    topics === drafting.topics &&
    people === drafting.people &&
    events === drafting.events &&
    dates.length === drafting.dates.length;
  return isSame ? drafting : { ...after, events, dates, passedOver, proposed };
}

function joined<One extends { readonly id: string }>(
  mine: readonly One[],
  more: readonly One[],
): readonly One[] {
  const ids = new Set(mine.map(({ id }) => id));
  const added = more.filter(({ id }) => {
    if (ids.has(id)) return false;
    ids.add(id);
    return true;
  });
  return added.length === 0 ? mine : [...mine, ...added];
}

interface Known {
  readonly topics: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  /** Those of the story; those of what is added are put to them one by one. */
  readonly passages: Set<string>;
}

function knownIn(drafting: Drafting): Known {
  return {
    topics: new Set(drafting.topics.map(({ id }) => id)),
    people: new Set(drafting.people.map(({ id }) => id)),
    passages: new Set(drafting.events.flatMap(passagesOf).map(({ id }) => id)),
  };
}

/** The event with all in it that stands on something; none where it has no name, or a date that can't be read. */
function fitting(event: DraftedEvent, drafting: Drafting, known: Known): DraftedEvent[] {
  if (event.title.trim() === '' || drafting.events.some(({ id }) => id === event.id)) return [];
  if (event.date !== null && readEdtfOrNull(event.date) === null) return [];
  const fit = (passage: DraftedPassage): DraftedPassage[] => {
    if (known.passages.has(passage.id) || !isAnchored(drafting, passage)) return [];
    known.passages.add(passage.id);
    const { speaker } = passage;
    return [
      {
        ...passage,
        speaker: speaker !== null && known.people.has(speaker) ? speaker : null,
        topics: passage.topics.filter((id) => known.topics.has(id)),
      },
    ];
  };
  return [
    {
      ...event,
      topics: event.topics.filter((id) => known.topics.has(id)),
      people: event.people.filter((id) => known.people.has(id)),
      dateEvidence: event.dateEvidence.filter((place) => isAnchored(drafting, place)),
      passages: event.passages.flatMap(fit),
      otherDates: event.otherDates.flatMap((other) => {
        const passages = other.passages.flatMap(fit);
        const isDate = readEdtfOrNull(other.date) !== null && other.date !== event.date;
        return isDate && passages.length > 0 ? [{ ...other, passages }] : [];
      }),
    },
  ];
}

/** A story of these parts, with nothing in it that stands on nothing: what a machine proposed, or what a browser had stored. */
export function soundDrafting(parts: Drafting): Drafting {
  const { articles, events, topics, people, dates, passedOver, ...rest } = parts;
  const bare: Drafting = {
    ...rest,
    articles: [],
    events: [],
    topics: [],
    people: [],
    dates: [],
    passedOver: [],
  };
  const { proposed } = parts;
  return extendDrafting(bare, { articles, events, topics, people, dates, passedOver, proposed });
}
