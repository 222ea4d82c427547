import { guessTextWidth, PICTURE_FONTS } from '../../export/picture-font.ts';
import type { MeasurePictureText, PictureFamilies } from '../../export/picture-font.ts';

/** A little more than measured: the program that draws the picture may round differently. */
const ALLOWANCE = 1.02;

/** Measures a picture's texts by canvas, in the fonts that this browser has; without a canvas it guesses. */
export function pictureMeasure(families: PictureFamilies): MeasurePictureText {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return guessTextWidth;
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font} ${text}`;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const { family, size, weight } = PICTURE_FONTS[font];
    context.font = `${weight} ${size}px ${families[family]}`;
    const width = context.measureText(text).width * ALLOWANCE;
    known.set(key, width);
    return width;
  };
}
