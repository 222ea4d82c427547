import type { Draft } from '../../ingest/draft/model.ts';
import type { DraftedRecord } from '../../ingest/draft/story-file/drafted-record.ts';
import { matchRecord } from '../../ingest/draft/story-file/match-events.ts';
import type { Addition, Change } from './change.ts';
import type { DraftedEvent, DraftedPassage, Drafting } from './drafting.ts';
import { doOverlap, passagesOf } from './drafting.ts';
import { freshId } from './fresh-id.ts';
import { draftingOf } from './from-draft.ts';

/**
 * What a draft of the story's articles and of some more brings to the story, as one step: the articles, events that nobody has seen yet, and
 * passages of the new articles that tell events of the story. Nothing that is there is changed; what the editor left out does not come back.
 *
 * @param draft Of all articles, those of the story with the ids that they have there.
 * @param record Of this draft.
 * @param added Ids of the new articles.
 */
export function addArticles(
  drafting: Drafting,
  draft: Draft,
  record: DraftedRecord,
  added: ReadonlySet<string>,
): Change {
  const { addition, passages } = whatIsNew(drafting, draft, record, added);
  return { is: 'together', changes: [{ is: 'extend', addition }, ...passages] };
}

/** The same in two parts: what comes into the story, and the passages that events get which are there already. */
export function whatIsNew(
  drafting: Drafting,
  draft: Draft,
  record: DraftedRecord,
  added: ReadonlySet<string>,
): { readonly addition: Addition; readonly passages: readonly Change[] } {
  const proposed = draftingOf(draft, record);
  const before = eventsBefore(draft, record, drafting.proposed);
  const topics = renamed(proposed.topics, drafting.topics, ({ label }) => label, 'topic');
  const people = renamed(proposed.people, drafting.people, ({ name }) => name, 'person');
  const eventIds = new Set(drafting.events.map(({ id }) => id));
  const passageIds = new Set(drafting.events.flatMap(passagesOf).map(({ id }) => id));
  const adopt = (passage: DraftedPassage): DraftedPassage => {
    let { id } = passage;
    for (let number = 2; passageIds.has(id); number += 1) id = `${passage.id}/${number}`;
    passageIds.add(id);
    const { speaker } = passage;
    return {
      ...passage,
      id,
      speaker: speaker === null ? null : (people.idOf.get(speaker) ?? null),
      topics: passage.topics.flatMap((topic) => topics.idOf.get(topic) ?? []),
    };
  };
  const events: DraftedEvent[] = [];
  const passages: Change[] = [];
  const idOf = new Map<string, string>();
  for (const event of proposed.events) {
    const earlier = before.get(event.id);
    const known =
      drafting.events.find((one) => tellsTheSame(one, event)) ??
      drafting.events.find(({ id }) => id === earlier);
    if (known !== undefined) {
      idOf.set(event.id, known.id);
      for (const passage of event.passages) {
        if (added.has(passage.article))
          passages.push({ is: 'addPassage', event: known.id, passage: adopt(passage) });
      }
    } else if (earlier !== undefined) {
      // Proposed once, and taken out.
      idOf.set(event.id, earlier);
    } else if (passagesOf(event).some(({ article }) => added.has(article))) {
      const id = freshId(event.id, eventIds, 'event');
      eventIds.add(id);
      idOf.set(event.id, id);
      events.push({
        ...event,
        id,
        topics: event.topics.flatMap((topic) => topics.idOf.get(topic) ?? []),
        people: event.people.flatMap((person) => people.idOf.get(person) ?? []),
        passages: event.passages.map(adopt),
        otherDates: event.otherDates.map((other) => ({ ...other, passages: other.passages.map(adopt) })),
      });
    }
  }
  return {
    addition: {
      articles: draft.articles.filter(({ id }) => added.has(id)),
      dates: draft.dates.filter(({ article }) => added.has(article)),
      events,
      topics: topics.fresh,
      people: people.fresh,
      passedOver: draft.leftOut.filter(({ article }) => added.has(article)),
      proposed: {
        ...record,
        events: record.events.map((event) => ({ ...event, id: idOf.get(event.id) ?? event.id })),
      },
    },
    passages,
  };
}

/** Per event of a draft the id of the one that it was when it was proposed before, by its passages, date and id. */
function eventsBefore(
  draft: Draft,
  record: DraftedRecord,
  earlier: DraftedRecord,
): ReadonlyMap<string, string> {
  const marks = new Map(record.events.map(({ id, passages }) => [id, passages]));
  const proposals = draft.events.map((event) => ({ event, passages: [], marks: marks.get(event.id) ?? [] }));
  return new Map([...matchRecord(proposals, earlier)].map(([{ event }, { id }]) => [event.id, id]));
}

/** Whether two events rest on words that they share. */
function tellsTheSame(one: DraftedEvent, other: DraftedEvent): boolean {
  const mine = passagesOf(one);
  return passagesOf(other).some((passage) => mine.some((own) => doOverlap(own, passage)));
}

/** What of a list is new to another, under ids that are free there; and by which id each is known from now on. */
function renamed<One extends { readonly id: string }>(
  proposed: readonly One[],
  mine: readonly One[],
  nameOf: (one: One) => string,
  kind: string,
): { readonly fresh: readonly One[]; readonly idOf: ReadonlyMap<string, string> } {
  const byName = new Map(mine.map((one) => [nameOf(one), one.id]));
  const taken = new Set(mine.map(({ id }) => id));
  const idOf = new Map<string, string>();
  const fresh: One[] = [];
  for (const one of proposed) {
    const known = byName.get(nameOf(one));
    if (known !== undefined) {
      idOf.set(one.id, known);
      continue;
    }
    const id = freshId(one.id, taken, kind);
    taken.add(id);
    idOf.set(one.id, id);
    fresh.push({ ...one, id });
  }
  return { fresh, idOf };
}
