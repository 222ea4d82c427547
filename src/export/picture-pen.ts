import { directionOf } from '../base/text-direction.ts';
import type { Direction } from '../base/text-direction.ts';
import type { CssPixels } from '../base/units.ts';
import type { ChartPicture } from './chart-picture.ts';
import { PALETTES } from './palette.ts';
import type { Palette } from './palette.ts';
import { guessTextWidth, PICTURE_FONTS } from './picture-font.ts';
import type { MeasurePictureText, PictureFamilies, PictureFont } from './picture-font.ts';
import { element } from './xml.ts';
import type { XmlNode } from './xml.ts';

/** Where a line of text stands: `x` is its left edge, its middle or its right edge, `y` its baseline. */
export interface TextPlace {
  readonly x: CssPixels;
  readonly y: CssPixels;
  readonly edge: 'left' | 'middle' | 'right';
  readonly font: PictureFont;
  readonly colour: string;
}

/** What all parts of a picture are drawn with. */
export interface Pen {
  readonly palette: Palette;
  readonly measure: MeasurePictureText;
  /** Of the picture as a whole. */
  readonly direction: Direction;
  /** One line of text in its own direction, so that no other text is reordered by it. `paragraph` decides it where the line is a part. */
  readonly text: (line: string, place: TextPlace, paragraph?: string) => XmlNode;
  /** An id that is unique in the picture. */
  readonly id: (name: string) => string;
}

export function penFor(picture: ChartPicture): Pen {
  const { direction = 'ltr', measureText = guessTextWidth, idPrefix = 'sl', families } = picture;
  return {
    palette: PALETTES[picture.theme],
    measure: measureText,
    direction,
    text: (line, place, paragraph = line) =>
      textLine(line, place, directionOf(paragraph, direction), families),
    id: (name) => `${idPrefix}-${name}`,
  };
}

function textLine(line: string, place: TextPlace, direction: Direction, families: PictureFamilies): XmlNode {
  const { family, size, weight } = PICTURE_FONTS[place.font];
  return element(
    'text',
    {
      x: place.x,
      y: place.y,
      'font-size': size,
      // The picture itself is set in the sans.
      'font-family': family === 'sans' ? undefined : families.serif,
      'font-weight': weight === 400 ? undefined : weight,
      fill: place.colour,
      'text-anchor': anchorFor(place.edge, direction),
      direction: direction === 'rtl' ? 'rtl' : undefined,
    },
    line,
  );
}

/** SVG's anchors go by the direction of the text; "start" is the default. */
function anchorFor(edge: TextPlace['edge'], direction: Direction): 'middle' | 'end' | undefined {
  if (edge === 'middle') return 'middle';
  return (edge === 'left') === (direction === 'ltr') ? undefined : 'end';
}
