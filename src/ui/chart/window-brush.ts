import type { RefObject } from 'react';
import type { Interval } from '../../base/interval.ts';
import type { CssPixels } from '../../base/units.ts';

/** What the overview's brush goes by. */
export interface WindowBrush {
  /** The group that d3-brush fills with its overlay, selection and handles. */
  readonly element: RefObject<SVGGElement | null>;
  readonly window: Interval;
  readonly domain: Interval;
  readonly width: CssPixels;
  readonly height: CssPixels;
  readonly onPreview: (window: Interval | null) => void;
  readonly onCommit: (window: Interval) => void;
}
