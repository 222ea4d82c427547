import type { RefObject } from 'react';
import type { Interval } from '../../base/interval.ts';
import type { Dataset } from '../../dataset/model.ts';
import type { Columns } from '../../timeline/columns/columns.ts';
import type { FacetCounts, Filter, Lanes, Row, Selection } from '../../timeline/model.ts';
import type { LongChoice } from '../filters/use-long-choice.ts';
import type { ChartHeight } from './drawing/chart-measures.ts';
import type { LaneActions } from './lane-heads.tsx';

/** What a chart shows, and what is done with it. */
export interface ChartProps extends LaneActions {
  readonly dataset: Dataset;
  readonly columns: Columns;
  readonly selection: Selection;
  readonly filter: Filter;
  readonly facets: FacetCounts;
  readonly rows: LongChoice<Row>;
  readonly lanes: Lanes;
  /** The window that shows every event: what the overview spans. */
  readonly fit: Interval;
  readonly window: Interval;
  /** Whether the window is the one that fits everything. */
  readonly fitted: boolean;
  readonly locale: string;
  /** Index of the selected event. */
  readonly selectedEvent: number | null;
  /** When a plain turn of the wheel zooms; with Ctrl or ⌘ it always does. */
  readonly wheel: 'always' | 'once-pressed' | 'with-key';
  readonly height: ChartHeight;
  /** What is drawn around the chart before it, in the same fonts; where the height is not given it is as wide as the chart. */
  readonly frame?: RefObject<HTMLElement | null>;
  readonly onSelectEvent: (index: number, byKeyboard: boolean) => void;
  /** A mark of several events was pressed. */
  readonly onOpenTogether: (events: readonly number[], byKeyboard: boolean) => void;
  /** `null` fits everything. */
  readonly onWindow: (window: Interval | null) => void;
  readonly onLanes: (lanes: Lanes) => void;
  readonly onClear: () => void;
}
