import { useRef } from 'react';
import type { Interval } from '../../base/interval.ts';
import type { CssPixels } from '../../base/units.ts';
import type { OverviewBar } from '../../timeline/model.ts';
import { useWindowBrush } from './use-window-brush.ts';

export const OVERVIEW_HEIGHT: CssPixels = 36;

/** The whole span of the story with the window as a brush. For the pointer; keys and buttons do the same for everyone. */
export function Overview(props: {
  readonly bars: readonly OverviewBar[];
  readonly window: Interval;
  readonly domain: Interval;
  readonly width: CssPixels;
  readonly onPreview: (window: Interval | null) => void;
  readonly onCommit: (window: Interval | null) => void;
}) {
  const group = useRef<SVGGElement>(null);
  useWindowBrush({ ...props, element: group, height: OVERVIEW_HEIGHT });
  return (
    <svg className="sl-overview" width={props.width} height={OVERVIEW_HEIGHT} aria-hidden="true">
      <rect className="sl-overview-ground" width={props.width} height={OVERVIEW_HEIGHT} rx="6" />
      {props.bars.map((bar) => {
        const height = Math.max(bar.height * (OVERVIEW_HEIGHT - 8), 2);
        return (
          <rect
            key={`${bar.x1} ${bar.x2}`}
            className="sl-overview-bar"
            x={bar.x1}
            y={OVERVIEW_HEIGHT - 3 - height}
            width={Math.max(bar.x2 - bar.x1, 1)}
            height={height}
          />
        );
      })}
      <g ref={group} />
    </svg>
  );
}
