import type { Dataset, Passage, Source, TimelineEvent } from '../../dataset/model.ts';
import { sliceRecords } from '../../dataset/records.ts';
import type { Records } from '../../dataset/records.ts';
import type { Filter } from '../../timeline/model.ts';
import { orderPassages } from '../event/order-passages.ts';

/** What goes onto paper at most: what is longer is an archive, and its print would never end. */
export const PRINT_LIMITS: PrintLimits = { events: 2_000, passages: 10_000 };

export interface PrintLimits {
  readonly events: number;
  /** Of all events together. */
  readonly passages: number;
}

/** A passage on paper, and the number of its source there; null where the source is missing. */
export interface PrintedPassage {
  readonly passage: Passage;
  readonly reference: number | null;
}

/** An event on paper: all its passages, speech apart from reporting. */
export interface PlannedEvent {
  readonly event: TimelineEvent;
  readonly speech: readonly PrintedPassage[];
  readonly reporting: readonly PrintedPassage[];
  /** How many passages found no room; 0 but for an event that goes beyond the limits by itself. */
  readonly leftOut: number;
}

/** What is printed: events with all their passages, and the sources of those, numbered from 1 in the order of their first mention. */
export interface PrintPlan {
  readonly events: readonly PlannedEvent[];
  readonly sources: readonly Source[];
}

/**
 * Plans the print of some events, in their order. No event loses a passage, so that whatever is on the paper is complete: where the
 * limits are reached the print ends with a whole event. Only the very first event may be cut, should it alone be too long.
 *
 * @param wanted What was said about these topics, or with these words, comes first, as it does on the screen.
 */
export function planPrint(
  dataset: Dataset,
  events: Records<TimelineEvent>,
  wanted: Pick<Filter, 'topics' | 'q'>,
  limits: PrintLimits = PRINT_LIMITS,
): PrintPlan {
  const numbers = new Map<string, number>();
  const sources: Source[] = [];
  const cite = (passage: Passage): PrintedPassage => {
    const source = dataset.sourceById.get(passage.source);
    if (source === undefined) return { passage, reference: null };
    const known = numbers.get(source.id);
    if (known !== undefined) return { passage, reference: known };
    sources.push(source);
    numbers.set(source.id, sources.length);
    return { passage, reference: sources.length };
  };
  const planned: PlannedEvent[] = [];
  let room = limits.passages;
  for (const event of sliceRecords(events, 0, limits.events)) {
    const { speech, reporting } = orderPassages(dataset, event, wanted.topics, wanted.q);
    const count = speech.length + reporting.length;
    if (count > room && planned.length > 0) break;
    planned.push({
      event,
      speech: speech.slice(0, room).map(cite),
      reporting: reporting.slice(0, Math.max(room - speech.length, 0)).map(cite),
      leftOut: Math.max(count - room, 0),
    });
    room = Math.max(room - count, 0);
  }
  return { events: planned, sources };
}
