import { MS_PER_DAY } from '../base/civil.ts';
import type { ColumnData } from './columns/column-data.ts';
import { arrangeEvents, keepArranged } from './crowd/arrange.ts';
import type { ArrangedEvents } from './crowd/arrange.ts';
import { findWeighty, keepWeighty } from './crowd/landmarks.ts';
import { buildSpreadIndex, keepSpreadIndex } from './marks/spread-index.ts';
import type { SpreadIndex } from './marks/spread-index.ts';

/**
 * What every layout of some columns rests on, whatever is filtered and seen: flat arrays, so that the thread that has read the columns
 * can make it, and hand it over with them.
 */
export interface Prepared {
  readonly arranged: ArrangedEvents;
  readonly weighty: Uint32Array;
  /** Of dates longer than a day: those that a first look, at all of a large story, spreads. */
  readonly spread: SpreadIndex;
}

/** What layouts rest on follows from these columns alone. */
type LaidOut = Pick<ColumnData, 'size' | 'from' | 'to' | 'anchor' | 'weight'>;

/** Works out what layouts rest on. Of 100 000 events it is most of what the first one would take. */
export function prepare(data: LaidOut): Prepared {
  return {
    arranged: arrangeEvents(data),
    weighty: findWeighty(data.weight),
    spread: buildSpreadIndex(data, MS_PER_DAY),
  };
}

/** Takes what `prepare` has made of some columns elsewhere as theirs. */
export function keepPrepared(data: LaidOut, { arranged, weighty, spread }: Prepared): void {
  keepArranged(data, arranged);
  keepWeighty(data.weight, weighty);
  keepSpreadIndex(data, MS_PER_DAY, spread);
}
