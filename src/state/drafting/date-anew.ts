import type { Draft } from '../../ingest/draft/model.ts';
import type { DraftedRecord } from '../../ingest/draft/story-file/drafted-record.ts';
import { whatIsNew } from './add-articles.ts';
import type { Change, NewDate } from './change.ts';
import { draftingOf } from './from-draft.ts';
import type { DraftedEvent, Drafting } from './drafting.ts';
import { doOverlap, passagesOf } from './drafting.ts';

/**
 * What another draft of the same articles changes where one of them has another publication date, from which "on Thursday" counts: the dates
 * in that article, those of events that it tells, and events that nobody has seen yet. What an editor has dated stays, and nothing comes
 * back that was left out. None where there is nothing to change.
 *
 * @param draft Of all articles, with the ids that they have in the story.
 * @param record Of this draft.
 * @param article Id of the one that was published at another time.
 */
export function dateAnew(
  drafting: Drafting,
  draft: Draft,
  record: DraftedRecord,
  article: string,
): readonly Change[] {
  const proposed = draftingOf(draft, record).events;
  const proposedDates = new Map(drafting.proposed.events.map(({ id, date }) => [id, date]));
  const events = drafting.events.flatMap((event): NewDate[] => {
    if (proposedDates.get(event.id) !== event.date || !isToldBy(event, article)) return [];
    const again = mostAlike(event, proposed);
    if (again === null || again.date === null || again.date === event.date) return [];
    const { date, dateNote, dateEvidence } = again;
    return [{ event: event.id, date, dateNote, dateEvidence }];
  });
  const dates = draft.dates.filter((date) => date.article === article);
  const before = drafting.dates.filter((date) => date.article === article);
  const more = newEvents(drafting, draft, record, article);
  if (events.length === 0 && more === null && JSON.stringify(dates) === JSON.stringify(before)) return [];
  const change: Change = { is: 'dateAnew', article, dates, events };
  return more === null ? [change] : [change, more];
}

/** Events that the article tells and nobody has seen: of what more articles would bring, that alone. */
function newEvents(drafting: Drafting, draft: Draft, record: DraftedRecord, article: string): Change | null {
  const { addition } = whatIsNew(drafting, draft, record, new Set([article]));
  if (addition.events.length === 0) return null;
  // Of topics and people those alone that they name: others may have been renamed, or taken out.
  const passages = addition.events.flatMap(passagesOf);
  const named = new Set([
    ...addition.events.flatMap((event) => [...event.topics, ...event.people]),
    ...passages.flatMap(({ topics, speaker }) => [...topics, ...(speaker === null ? [] : [speaker])]),
  ]);
  const topics = addition.topics.filter(({ id }) => named.has(id));
  const people = addition.people.filter(({ id }) => named.has(id));
  return { is: 'extend', addition: { ...addition, articles: [], dates: [], passedOver: [], topics, people } };
}

const isToldBy = (event: DraftedEvent, article: string): boolean =>
  passagesOf(event).some((passage) => passage.article === article);

/** The event with the most passages in common; null where none has any. */
function mostAlike(event: DraftedEvent, others: readonly DraftedEvent[]): DraftedEvent | null {
  const own = passagesOf(event);
  let best: DraftedEvent | null = null;
  let most = 0;
  for (const other of others) {
    const shared = passagesOf(other).filter((passage) => own.some((one) => doOverlap(one, passage))).length;
    if (shared > most) [best, most] = [other, shared];
  }
  return best;
}
