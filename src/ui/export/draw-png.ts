import type { CssPixels } from '../../base/units.ts';
import { PictureTooLargeError } from './picture-too-large-error.ts';

/** For sharp print and high-density screens. */
const WANTED_SCALE = 2;
/** Below this a picture's small print can't be read. */
const LEAST_SCALE = 0.75;
/** What a canvas may have in every browser: iOS allows 4096 × 4096 in all, others far more. */
const MAX_PIXELS = 16_777_216;
const MAX_SIDE = 16_384;

/** How many pixels to a CSS pixel a picture of a size gets, or null where it is too large. */
export function scaleFor(width: CssPixels, height: CssPixels): number | null {
  const scale = Math.min(
    WANTED_SCALE,
    Math.sqrt(MAX_PIXELS / (width * height)),
    MAX_SIDE / Math.max(width, height),
  );
  return scale >= LEAST_SCALE ? scale : null;
}

/**
 * An SVG document as PNG, drawn by the browser with the system's fonts. Rejects with `PictureTooLargeError`, or another error where the
 * browser can't draw it (no canvas, no memory).
 */
export async function drawPng(svg: string): Promise<Blob> {
  const image = await loadImage(svg);
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = scaleFor(width, height);
  if (scale === null) throw new PictureTooLargeError(width, height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser has no canvas to draw on.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The canvas gave no picture.'));
      else resolve(blob);
    }, 'image/png');
  });
}

/** As a `data:` address: the pages' content policy has these among pictures, and no `blob:`. */
function loadImage(svg: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.addEventListener('load', () => resolve(image), { once: true });
    image.addEventListener('error', () => reject(new Error('The picture could not be drawn.')), {
      once: true,
    });
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });
}
