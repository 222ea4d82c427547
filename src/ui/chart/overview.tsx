import { useMemo, useRef } from 'react';
import type { Interval } from '../../base/interval.ts';
import type { CssPixels } from '../../base/units.ts';
import type { Columns } from '../../timeline/columns/columns.ts';
import type { Selection } from '../../timeline/model.ts';
import { layoutOverview } from '../../timeline/overview.ts';
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
  readonly columns: Columns;
  readonly selection: Selection;
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
  const { columns, selection, domain, width } = props;
  const bars = useMemo(
    () => layoutOverview(columns, selection, domain, Math.max(width, 1)),
    [columns, selection, domain, width],
  );
  const handle = {
    domain,
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
