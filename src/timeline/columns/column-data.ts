import type { ValueIndex } from './facet-index.ts';

/**
 * What columns hold, without the dataset: flat arrays and nothing else, so that they can be built on another thread and handed
 * over without a copy. Index `i` of the columns of events is the event's place in time order, and numbers of topics, people, sources and passages
 * are their places in the dataset's lists.
 */
export interface ColumnData {
  readonly size: number;
  /** The drawn extent and the dot's place, always finite: see `EventPlace`. Of the date's interval, too, but for open sides: see `date-sides.ts`. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly anchor: Float64Array;
  readonly weight: Float32Array;
  /** See `event-flags.ts`. */
  readonly flags: Uint8Array;
  readonly topics: ValueIndex;
  /** The passages that report each event, those that give it another date included. */
  readonly passages: ValueIndex;
  /** Who is quoted: what the address's `people` filters by, what its counts count, and what a row by people stands for. */
  readonly speakers: ValueIndex;
  readonly sources: ValueIndex;
  /** How many independent sources report each event, at most 255: see `agreement.ts`. */
  readonly independent: Uint8Array;
  /** The source of each passage, by its number; `NO_VALUE` where it is missing. */
  readonly passageSource: Int32Array;
  /** Who speaks in each passage; `NO_VALUE` where nobody does, or somebody who is missing. */
  readonly passageSpeaker: Int32Array;
}
