import type { ReactNode } from 'react';
import type { CssPixels } from '../../../base/units.ts';
import type { Tick } from '../../../timeline/model.ts';

/** The dates under the rows; where the rows scroll, they and what stands at their start stay in sight. */
export function Axis(props: {
  readonly ticks: readonly Tick[];
  readonly lanesWidth: CssPixels;
  readonly width: CssPixels;
  /** From the top of the rows' body to the axis' lower edge. */
  readonly bottom: CssPixels;
  readonly height: CssPixels;
  /** What stands under the rows' names. */
  readonly children: ReactNode;
}) {
  const { ticks, lanesWidth, width, bottom, height } = props;
  return (
    <div className="sl-axis" style={{ height: bottom }}>
      <div className="sl-ticks" style={{ height }}>
        <div className="sl-ticks-lanes" style={{ width: lanesWidth }}>
          {props.children}
        </div>
        <div className="sl-ticks-plot" aria-hidden="true" style={{ width: Math.max(width, 0) }}>
          {ticks.map((tick) => (
            <span
              key={tick.at}
              className="sl-tick"
              data-major={tick.major || undefined}
              style={{ left: tick.x }}
            >
              <bdi dir="auto">{tick.label}</bdi>
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}
