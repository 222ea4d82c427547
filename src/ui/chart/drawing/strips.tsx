import { roundTenth } from '../../../base/round-tenth.ts';
import type { PlacedStrip } from '../../../timeline/model.ts';
import { stripOpacity } from '../../../timeline/sizes.ts';
import { topicColour } from '../../text/topic-colour.ts';

/** How dense the events of crowds are, row by row, each shade of a colour as one path: an archive has thousands of pieces. */
export function Strips({ strips }: { readonly strips: readonly PlacedStrip[] }) {
  const paths = new Map<string, { readonly strip: PlacedStrip; d: string }>();
  for (const strip of strips) {
    const key = `${topicColour(strip.colour)} ${strip.shade}`;
    const path = paths.get(key) ?? { strip, d: '' };
    path.d += pieceOf(strip);
    paths.set(key, path);
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
