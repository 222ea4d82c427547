import { useRef } from 'react';
import type { Interval } from '../../base/interval.ts';
import type { CssPixels } from '../../base/units.ts';
import type { OverviewBar } from '../../timeline/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { OVERVIEW_HEIGHT, OverviewDrawing } from './drawing/overview-drawing.tsx';
import { useWindowBrush } from './use-window-brush.ts';
import { WindowHandle } from './window-handle.tsx';
import './overview.css';

/**
 * The whole span of the story with the window as a brush: drag it or its ends, or press beside it to go there.
 *
 *     ┌──────────────┬▏──────▕┬───────┐
 *     │  ▁▁    ▁▁▁▂▁▁│▁▁ █ ▂  │       │
 *     └──────────────┴▏──────▕┴───────┘
 */
export function Overview(props: {
  readonly bars: readonly OverviewBar[];
  /** What is drawn, and what the state holds: on the way from one to the other keys go on from the latter. */
  readonly window: Interval;
  readonly target: Interval;
  readonly domain: Interval;
  readonly width: CssPixels;
  readonly locale: string;
  readonly onPreview: (window: Interval | null) => void;
  readonly onCommit: (window: Interval) => void;
}) {
  const { chart } = useMessages();
  const group = useRef<SVGGElement>(null);
  useWindowBrush({ ...props, element: group, height: OVERVIEW_HEIGHT });
  const { bars, width } = props;
  const handle = {
    domain: props.domain,
    width,
    locale: props.locale,
    onWindow: props.onCommit,
  };
  return (
    <div className="sl-overview-box" role="group" aria-label={chart.overview} style={{ width }}>
      <OverviewDrawing bars={bars} width={width}>
        <g ref={group} />
      </OverviewDrawing>
      <WindowHandle edge="start" window={props.target} {...handle} />
      <WindowHandle edge="end" window={props.target} {...handle} />
    </div>
  );
}
