import type { CssPixels } from '../../base/units.ts';

/** A picture that no canvas can hold at a size to be read; as SVG it has no size to speak of. */
export class PictureTooLargeError extends Error {
  override readonly name = 'PictureTooLargeError';
  readonly width: CssPixels;
  readonly height: CssPixels;

  constructor(width: CssPixels, height: CssPixels) {
    super(`A picture of ${width} × ${height} is too large for PNG; save it as SVG.`);
    this.width = width;
    this.height = height;
  }
}
