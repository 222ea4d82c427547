import type { RefObject } from 'react';
import type { Interval } from '../../base/interval.ts';
import type { CssPixels, Milliseconds } from '../../base/units.ts';

/** What the pointer's gestures over the chart go by. */
export interface WindowGestures {
  readonly element: RefObject<HTMLElement | null>;
  /** The window that the state holds. */
  readonly window: Interval;
  /** The widest window there may be, and the shortest. */
  readonly domain: Interval;
  readonly minSpan: Milliseconds;
  readonly width: CssPixels;
  /** Whether a plain turn of the wheel zooms; otherwise that needs Ctrl or ⌘, and what is under it scrolls. */
  readonly wheelZooms: (event: WheelEvent) => boolean;
  /** Called once, when a gesture has come to its end. */
  readonly onCommit: (window: Interval) => void;
}
