import { visibleSentence } from '../base/text-direction.ts';
import type { CssPixels } from '../base/units.ts';
import type { PlacedRow } from '../timeline/model.ts';
import { NAME_GAP, NAME_INDENT } from './chart-picture.ts';
import { topicColour } from './palette.ts';
import type { Pen } from './picture-pen.ts';
import { fitText } from './wrap-text.ts';
import { element } from './xml.ts';
import type { XmlNode } from './xml.ts';

/** The dot before a row's name. */
const NAME_DOT_RADIUS: CssPixels = 5;

/** From a row's middle to the baseline of its name: about half of the height of its capitals. */
const NAME_BASELINE: CssPixels = 5;

/** Where a picture has its rows' names and bands. */
export interface LanesPlace {
  /** Where names begin: their left edge, or in a picture from right to left their right one. */
  readonly start: CssPixels;
  /** From there to the plot. */
  readonly width: CssPixels;
  /** What the bands behind every other row span. */
  readonly band: { readonly x1: CssPixels; readonly x2: CssPixels };
}

/**
 * The rows beside a plot: a band behind every other one, and each one's name after a dot of its colour. A name that is longer
 * than its room ends with "…".
 *
 *     ▒▒●▒name▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
 *       ● a longer na…  │ plot
 *     ▒▒●▒name▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
 *     band.x1         start + width
 */
export function laneNodes(rows: readonly PlacedRow[], place: LanesPlace, pen: Pen): XmlNode[] {
  const { band } = place;
  const bands = rows
    .filter((_, index) => index % 2 === 0)
    .map(({ y, height }) =>
      element('rect', { x: band.x1, y, width: band.x2 - band.x1, height, fill: pen.palette.band }),
    );
  return [...bands, ...rows.flatMap((row) => nameNodes(row, place, pen))];
}

function nameNodes(row: PlacedRow, { start, width }: LanesPlace, pen: Pen): XmlNode[] {
  const { palette, direction, measure } = pen;
  const inwards = direction === 'rtl' ? -1 : 1;
  const middle = row.y + row.height / 2;
  const name = fitText(visibleSentence(row.label), width - NAME_INDENT - NAME_GAP, (text) =>
    measure(text, 'row-name'),
  );
  return [
    element('circle', {
      cx: start + inwards * NAME_DOT_RADIUS,
      cy: middle,
      r: NAME_DOT_RADIUS,
      fill: topicColour(palette, row.colour),
    }),
    pen.text(name, {
      x: start + inwards * NAME_INDENT,
      y: middle + NAME_BASELINE,
      edge: direction === 'rtl' ? 'right' : 'left',
      font: 'row-name',
      colour: palette.ink,
    }),
  ];
}
