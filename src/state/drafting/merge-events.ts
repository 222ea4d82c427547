import type { DraftedEvent, DraftedOtherDate, DraftedPassage, Drafting } from './drafting.ts';
import { isSamePlace, passagesOf } from './drafting.ts';

/**
 * Two events that are one: the first keeps its words, and its date if it has one; it gets the other's passages, topics and people.
 * The date of the other isn't kept as a second one, since that would say that the sources disagree.
 */
export function mergeEvents(drafting: Drafting, into: string, from: string): Drafting {
  const one = drafting.events.find(({ id }) => id === into);
  const other = drafting.events.find(({ id }) => id === from);
  if (one === undefined || other === undefined || one === other) return drafting;
  const merged = united(one, other, drafting);
  return {
    ...drafting,
    events: drafting.events.flatMap((event) => {
      if (event === other) return [];
      return [event === one ? merged : event];
    }),
  };
}

function united(one: DraftedEvent, other: DraftedEvent, drafting: Drafting): DraftedEvent {
  const mine = passagesOf(one);
  const isNew = (passage: DraftedPassage): boolean => !mine.some((own) => isSamePlace(own, passage));
  const date = one.date ?? other.date;
  // What either gives as another date may be the date itself: the other's is, where it agrees; the first's own, where it had none.
  const settled = (event: DraftedEvent): readonly DraftedPassage[] =>
    event.otherDates.flatMap((given) => (given.date === date ? given.passages : []));
  const open = (event: DraftedEvent): readonly DraftedOtherDate[] =>
    event.otherDates.filter((given) => given.date !== date);
  const has = (id: string, of: 'topics' | 'people'): boolean =>
    one[of].includes(id) || other[of].includes(id);
  return {
    ...one,
    date,
    dateNote: one.date === null ? other.dateNote : one.dateNote,
    dateEvidence: distinct([...one.dateEvidence, ...other.dateEvidence]),
    summary: one.summary === '' ? other.summary : one.summary,
    place: one.place ?? other.place,
    topics: drafting.topics.flatMap(({ id }) => (has(id, 'topics') ? [id] : [])),
    people: drafting.people.flatMap(({ id }) => (has(id, 'people') ? [id] : [])),
    passages: [...one.passages, ...settled(one), ...[...other.passages, ...settled(other)].filter(isNew)],
    otherDates: withOthers(open(one), open(other), isNew),
    weight: Math.max(one.weight, other.weight),
    confidence: Math.max(one.confidence, other.confidence),
    ...(one.image === undefined && other.image !== undefined && { image: other.image }),
  };
}

function withOthers(
  mine: readonly DraftedOtherDate[],
  others: readonly DraftedOtherDate[],
  isNew: (passage: DraftedPassage) => boolean,
): readonly DraftedOtherDate[] {
  const byDate = new Map(mine.map((given) => [given.date, given]));
  for (const given of others) {
    const passages = given.passages.filter(isNew);
    if (passages.length === 0) continue;
    const known = byDate.get(given.date);
    byDate.set(given.date, { date: given.date, passages: [...(known?.passages ?? []), ...passages] });
  }
  return [...byDate.values()];
}

function distinct(places: DraftedEvent['dateEvidence']): DraftedEvent['dateEvidence'] {
  return places.filter((place, at) => places.findIndex((one) => isSamePlace(one, place)) === at);
}
