import { useMemo } from 'react';
import { legendCounts, stripOpacity } from '../../timeline/sizes.ts';
import type { StretchUnit } from '../../timeline/crowd/stretch.ts';
import { useLocale, useMessages } from '../messages/messages.tsx';
import { stretchLength } from './stretch-length.ts';

/**
 * What the shades of strips stand for: from so many events on in a piece of a row. For the eye; marks say their counts.
 *
 *     Events in a strip of 3 months
 *     ░░░░▒▒▒▒▓▓▓▓██
 *     1   4   16  64
 */
export function StripLegend(props: { readonly counts: readonly number[]; readonly unit: StretchUnit }) {
  const { counts, unit } = props;
  const { chart } = useMessages();
  const locale = useLocale();
  const length = useMemo(() => stretchLength(unit, locale), [unit, locale]);
  return (
    <div className="sl-strip-legend" aria-hidden="true">
      <span>{chart.strips(length)}</span>
      <span className="sl-strip-scale">
        {counts.map((count, shade) => (
          <span key={count} className="sl-strip-step" style={{ opacity: stripOpacity(shade) }} />
        ))}
      </span>
      <span className="sl-strip-numbers">
        {legendCounts(counts).map((count) => (
          <span key={count}>{chart.inDot(count)}</span>
        ))}
      </span>
    </div>
  );
}
