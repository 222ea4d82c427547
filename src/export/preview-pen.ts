import { directionOf } from '../base/text-direction.ts';
import type { Direction } from '../base/text-direction.ts';
import type { CssPixels } from '../base/units.ts';
import type { Palette } from './palette.ts';
import { guessTextWidth, PICTURE_FONTS } from './picture-font.ts';
import type { PictureFont } from './picture-font.ts';
import type { Pen, TextPlace } from './picture-pen.ts';
import type { OutlineText, TextSetting } from './preview-text.ts';
import { element } from './xml.ts';
import type { XmlNode } from './xml.ts';

/** Where a line of any size stands. */
export interface LinePlace extends Omit<TextPlace, 'font'> {
  readonly setting: TextSetting;
}

/** A pen whose letters are outlines, and which sets lines of any size. */
export interface PreviewPen extends Pen {
  readonly widthOf: (line: string, setting: TextSetting) => CssPixels;
  readonly line: (line: string, place: LinePlace, paragraph?: string) => XmlNode;
}

/** For what the fonts at hand can't draw: whatever the machine has, in the order of likelihood that it looks alike. */
const SYSTEM_FAMILIES = {
  sans: "'Noto Sans', 'Noto Sans Arabic', 'Noto Sans CJK SC', 'DejaVu Sans', sans-serif",
  serif: "'Noto Serif', 'Noto Naskh Arabic', 'Noto Serif CJK SC', 'DejaVu Serif', serif",
} as const;

export function previewPen(given: {
  readonly palette: Palette;
  readonly direction: Direction;
  readonly outline: OutlineText;
}): PreviewPen {
  const { palette, direction, outline } = given;
  const settingOf = (font: PictureFont): TextSetting => PICTURE_FONTS[font];
  const widthOf = (line: string, setting: TextSetting): CssPixels => {
    const drawn = outline(line, setting);
    if (drawn !== null) return drawn.width;
    // The guess is made for one size and grows with it.
    return (guessTextWidth(line, 'description') * setting.size) / PICTURE_FONTS.description.size;
  };
  const line = (text: string, place: LinePlace, paragraph = text): XmlNode => {
    const drawn = outline(text, place.setting);
    return drawn === null
      ? systemText(text, place, directionOf(paragraph, direction))
      : element('path', {
          d: drawn.path,
          transform: `translate(${round(leftOf(place, drawn.width))} ${round(place.y)})`,
          fill: place.colour,
        });
  };
  return {
    palette,
    direction,
    widthOf,
    line,
    measure: (text, font) => widthOf(text, settingOf(font)),
    text: (text, { font, ...place }, paragraph) =>
      line(text, { ...place, setting: settingOf(font) }, paragraph),
    id: (name) => `sl-${name}`,
  };
}

function leftOf({ x, edge }: LinePlace, width: CssPixels): CssPixels {
  if (edge === 'middle') return x - width / 2;
  return edge === 'left' ? x : x - width;
}

function systemText(text: string, { x, y, edge, colour, setting }: LinePlace, direction: Direction): XmlNode {
  const isStart = (edge === 'left') === (direction === 'ltr');
  return element(
    'text',
    {
      x,
      y,
      'font-size': setting.size,
      'font-family': SYSTEM_FAMILIES[setting.family],
      'font-weight': setting.weight,
      fill: colour,
      'text-anchor': edge === 'middle' ? 'middle' : isStart ? undefined : 'end',
      direction: direction === 'rtl' ? 'rtl' : undefined,
    },
    text,
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
