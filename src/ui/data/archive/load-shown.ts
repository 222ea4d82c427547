import type { Dataset, EventRecords, Passage, TimelineEvent } from '../../../dataset/model.ts';
import { archiveOf } from './archive-of.ts';
import { MOST_SAVED } from './most-saved.ts';

/** So many are fetched at a time. */
const AT_ONCE = 512;

/** Some events with all that they refer to, as exports read them. */
export interface LoadedEvents {
  readonly dataset: Dataset;
  readonly events: readonly TimelineEvent[];
}

/**
 * Fetches events of an archive, at most `MOST_SAVED`, and gives them as a story of which all is at hand; null where the dataset is no
 * archive. Rejects where they can't be fetched, and where `signal` says so.
 *
 * @param events Some of the archive's, such as those that pass a filter.
 * @param report Told the share that is there, 0 to 1.
 */
export async function loadShown(
  dataset: Dataset,
  events: EventRecords,
  report: (share: number) => void,
  signal: AbortSignal,
): Promise<LoadedEvents | null> {
  const archive = archiveOf(dataset);
  if (archive === null) return null;
  const size = Math.min(events.length, MOST_SAVED);
  const loaded: TimelineEvent[] = [];
  const passages = new Map<string, Passage>();
  for (let start = 0; start < size; start += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, size - start) }, (_, at) =>
      Number(events.keyAt?.(start + at) ?? start + at),
    );
    // oxlint-disable-next-line no-await-in-loop -- one part after the other, so that memory and host are spared
    const answer = await archive.client.ask({ of: 'events', numbers });
    signal.throwIfAborted();
    for (const number of numbers) loaded.push(...[answer.events.get(number) ?? []].flat());
    for (const [id, passage] of answer.passages) passages.set(id, passage);
    report((start + numbers.length) / size);
  }
  const list = [...passages.values()];
  return {
    dataset: {
      ...dataset,
      events: loaded,
      eventById: new Map(loaded.map((event) => [event.id, event])),
      passages: list,
      passageById: passages,
    },
    events: loaded,
  };
}
