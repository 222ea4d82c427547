import type { CssPixels } from '../base/units.ts';

/** What a text of a picture is, which says how it is set. The two label fonts are those of `MeasureText`. */
export type PictureFont =
  | 'title'
  | 'description'
  | 'note'
  | 'row-name'
  | 'label-date'
  | 'label-title'
  | 'count'
  | 'small'
  | 'small-title';

export interface FontSetting {
  readonly family: 'sans' | 'serif';
  readonly size: CssPixels;
  readonly weight: 400 | 600;
  /** From one baseline to the next. */
  readonly line: CssPixels;
}

/** The settings, sized for a picture 1200 px wide that is read on a screen or printed across a page. */
export const PICTURE_FONTS: Readonly<Record<PictureFont, FontSetting>> = {
  title: { family: 'serif', size: 28, weight: 600, line: 36 },
  description: { family: 'sans', size: 15, weight: 400, line: 22 },
  note: { family: 'sans', size: 13, weight: 400, line: 19 },
  'row-name': { family: 'sans', size: 14, weight: 400, line: 20 },
  'label-date': { family: 'sans', size: 13, weight: 400, line: 18 },
  'label-title': { family: 'sans', size: 14, weight: 600, line: 18 },
  count: { family: 'sans', size: 9.5, weight: 600, line: 12 },
  small: { family: 'sans', size: 12, weight: 400, line: 17 },
  'small-title': { family: 'sans', size: 12, weight: 600, line: 19 },
};

/** Width of a text in one of the settings: by canvas in a page, from font files in a build. It serves as `MeasureText` too. */
export type MeasurePictureText = (text: string, font: PictureFont) => CssPixels;

/** The families, as CSS font-family lists. */
export interface PictureFamilies {
  readonly sans: string;
  readonly serif: string;
}

/** The families of `src/ui/styles/tokens.css`, all from the system. A test holds both to the same lists. */
export const PICTURE_FAMILIES: PictureFamilies = {
  serif:
    "'Noto Serif', 'Source Serif 4', 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Book Antiqua', Georgia, serif",
  sans: "'Noto Sans', 'Segoe UI', Seravek, 'Gill Sans Nova', Ubuntu, Calibri, 'Helvetica Neue', 'Liberation Sans', sans-serif",
};

/** Widths in em: a Latin letter on average, with something to spare; a Chinese character or an emoji. */
const NARROW = 0.56;
const WIDE = 1.05;
const FIRST_WIDE = 0x2e80;

/** A guess of widths for callers that have no fonts to measure with: rather too wide than too narrow. */
export function guessTextWidth(text: string, font: PictureFont): CssPixels {
  let ems = 0;
  for (const character of text) ems += (character.codePointAt(0) ?? 0) >= FIRST_WIDE ? WIDE : NARROW;
  const { size, weight } = PICTURE_FONTS[font];
  return ems * size * (weight > 400 ? 1.06 : 1);
}
