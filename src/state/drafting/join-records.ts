import type { DraftedRecord } from '../../ingest/draft/story-file/drafted-record.ts';

/** What two records remember together, each event once; the very first where the other has nothing new. */
export function joinRecords(one: DraftedRecord, other: DraftedRecord): DraftedRecord {
  const events = new Map(one.events.map((event) => [event.id, event]));
  let isSame = true;
  const united = (mine: readonly string[], more: readonly string[]): readonly string[] => {
    const all = new Set([...mine, ...more]);
    if (all.size === mine.length) return mine;
    isSame = false;
    return [...all];
  };
  for (const event of other.events) {
    const known = events.get(event.id);
    if (known === undefined) isSame = false;
    events.set(event.id, { ...(known ?? event), passages: united(known?.passages ?? [], event.passages) });
  }
  const joined: DraftedRecord = {
    articles: united(one.articles, other.articles),
    events: [...events.values()],
    topics: united(one.topics, other.topics),
    people: united(one.people, other.people),
  };
  return isSame ? one : joined;
}
