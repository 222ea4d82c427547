import { roundTenth } from '../../../base/round-tenth.ts';
import type { PlacedStrip } from '../../../timeline/model.ts';
import { STRIP_SHADES, stripOpacity } from '../../../timeline/sizes.ts';
import { topicColour } from '../../text/topic-colour.ts';

/** How dense the events of crowds are, row by row, each shade of a colour as one path: an archive has thousands of pieces. */
export function Strips({ strips }: { readonly strips: readonly PlacedStrip[] }) {
  // By a number, since a text for each piece would be most of the work.
  const paths = new Map<number, { readonly strip: PlacedStrip; d: string }>();
  for (const strip of strips) {
    const key = topicColour(strip.colour) * STRIP_SHADES + strip.shade;
    const path = paths.get(key);
    if (path === undefined) paths.set(key, { strip, d: pieceOf(strip) });
    else path.d += pieceOf(strip);
  }
  return (
    <g>
      {[...paths].map(([key, { strip, d }]) => (
        <path
          key={key}
          className={`sl-strip sl-topic-${topicColour(strip.colour)}`}
          fillOpacity={stripOpacity(strip.shade)}
          d={d}
        />
      ))}
    </g>
  );
}

function pieceOf({ x1, x2, y, height }: PlacedStrip): string {
  return `M${roundTenth(x1)} ${y}H${roundTenth(x2)}v${height}H${roundTenth(x1)}z`;
}
