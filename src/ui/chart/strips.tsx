import type { CssPixels } from '../../base/units.ts';
import type { PlacedRow, PlacedStrip } from '../../timeline/model.ts';
import { topicColour } from '../text/topic-colour.ts';

/** How much of a row's height its strip takes. */
const SHARE_OF_ROW = 0.72;

/** How dense the events of crowds are, row by row, each shade of a row as one path: an archive has hundreds of pieces. */
export function Strips(props: {
  readonly strips: readonly PlacedStrip[];
  readonly rows: readonly PlacedRow[];
}) {
  const { strips, rows } = props;
  const paths = new Map<string, { readonly row: PlacedRow; readonly shade: number; d: string }>();
  for (const strip of strips) {
    const row = rows[strip.row];
    if (!row) continue;
    const key = `${strip.row} ${strip.shade}`;
    const path = paths.get(key) ?? { row, shade: strip.shade, d: '' };
    path.d += pieceOf(strip, row);
    paths.set(key, path);
  }
  return (
    <g>
      {[...paths].map(([key, { row, shade, d }]) => (
        <path key={key} className={`sl-strip sl-topic-${topicColour(row.colour)}`} data-shade={shade} d={d} />
      ))}
    </g>
  );
}

function pieceOf({ x1, x2 }: PlacedStrip, { y, height }: PlacedRow): string {
  const tall = Math.round(height * SHARE_OF_ROW);
  return `M${round(x1)} ${y + (height - tall) / 2}H${round(x2)}v${tall}H${round(x1)}z`;
}

function round(length: CssPixels): number {
  return Math.round(length * 10) / 10;
}
