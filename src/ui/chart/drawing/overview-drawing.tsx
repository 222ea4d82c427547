import type { ReactNode } from 'react';
import { roundTenth } from '../../../base/round-tenth.ts';
import type { CssPixels } from '../../../base/units.ts';
import type { OverviewBar } from '../../../timeline/model.ts';
import '../overview.css';

export const OVERVIEW_HEIGHT: CssPixels = 36;

/** How the events are spread over the whole span, under the brush that moves the window in it. Without hooks, as `PlotDrawing`. */
export function OverviewDrawing(props: {
  readonly bars: readonly OverviewBar[];
  readonly width: CssPixels;
  readonly children?: ReactNode;
}) {
  const { bars, width } = props;
  return (
    <svg className="sl-overview" width={width} height={OVERVIEW_HEIGHT} aria-hidden="true">
      <rect className="sl-overview-ground" width={width} height={OVERVIEW_HEIGHT} rx="6" />
      <path className="sl-overview-bars" d={bars.map(barPath).join('')} />
      {props.children}
    </svg>
  );
}

/** All bars are one path, since there may be hundreds. */
function barPath({ x1, x2, height }: OverviewBar): string {
  const tall = Math.max(height * (OVERVIEW_HEIGHT - 8), 2);
  const wide = Math.max(x2 - x1, 1);
  return `M${roundTenth(x1)} ${OVERVIEW_HEIGHT - 3}v${roundTenth(-tall)}h${roundTenth(wide)}v${roundTenth(tall)}z`;
}
