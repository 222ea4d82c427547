import type { Passage, TimelineEvent } from '../dataset/model.ts';

/** What an export can't know by itself. */
export interface ExportGiven {
  /** BCP 47, for dates in words. */
  readonly locale: string;
  /** The address that opens an event in the explorer, or one of its passages. */
  readonly linkFor: (event: TimelineEvent, passage?: Passage) => string;
}
