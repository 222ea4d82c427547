import type { CssPixels } from '../base/units.ts';

/** How a line of text is set. */
export interface TextSetting {
  readonly family: 'sans' | 'serif';
  readonly weight: 400 | 600;
  readonly size: CssPixels;
}

/** A line of text as a shape: its advance width, and SVG path data whose baseline begins at 0, 0. */
export interface TextOutline {
  readonly width: CssPixels;
  readonly path: string;
}

/** Draws a line from the outlines of a font; null where the fonts at hand lack a character, or can't join its letters. */
export type OutlineText = (text: string, setting: TextSetting) => TextOutline | null;
