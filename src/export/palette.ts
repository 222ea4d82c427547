/** The colours that a picture or a page outside the explorer is drawn with, as CSS hexadecimal colours. */
export interface Palette {
  readonly paper: string;
  readonly band: string;
  readonly ink: string;
  /** For what is said in passing. */
  readonly quiet: string;
  readonly hairline: string;
  readonly rule: string;
  readonly accent: string;
  /** In the order of `Row.colour`. */
  readonly topics: readonly string[];
}

export type PaletteName = 'light' | 'dark';

/**
 * The look of `src/ui/styles/tokens.css` for what has no style sheet. A test holds both to the same values.
 *
 *     PALETTES.light.ink === '#1b1a17' // --sl-ink
 */
export const PALETTES: Readonly<Record<PaletteName, Palette>> = {
  light: {
    paper: '#fbfaf6',
    band: '#f4f2ec',
    ink: '#1b1a17',
    quiet: '#5d5a52',
    hairline: '#e3dfd5',
    rule: '#8b877c',
    accent: '#982a1e',
    topics: [
      '#3f62d0',
      '#7d4a8d',
      '#c0432f',
      '#8a5a3c',
      '#5a6b7b',
      '#9a52e0',
      '#2b8749',
      '#a97605',
      '#1a8f8f',
      '#cb4686',
      '#33322d',
      '#66851b',
    ],
  },
  dark: {
    paper: '#141412',
    band: '#1a1917',
    ink: '#f2efe7',
    quiet: '#a8a498',
    hairline: '#33312c',
    rule: '#7d796e',
    accent: '#ff937f',
    topics: [
      '#6d8cf5',
      '#b47fc6',
      '#e4705b',
      '#b98663',
      '#8599ab',
      '#b583f5',
      '#4db26f',
      '#cf9a25',
      '#3db8b8',
      '#e673aa',
      '#d9d5c9',
      '#93b53c',
    ],
  },
};

/** The colour of a row or a mark by its number, the palette repeated where there are more rows than colours. */
export function topicColour(palette: Palette, colour: number): string {
  return palette.topics[Math.max(0, colour) % palette.topics.length] ?? palette.ink;
}
