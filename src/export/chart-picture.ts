import type { Direction } from '../base/text-direction.ts';
import type { CssPixels } from '../base/units.ts';
import type { ChartLayout } from '../timeline/model.ts';
import type { PaletteName } from './palette.ts';
import type { MeasurePictureText, PictureFamilies } from './picture-font.ts';

/** An article that the picture rests on, as it is named below it. */
export interface PictureSource {
  readonly publisher: string;
  readonly title: string;
}

/**
 * A timeline as a picture that stands alone: what `chartSvg` draws. Words come from the caller, in the reader's language;
 * parts of them that come from a dataset pass through `isolated` first.
 */
export interface ChartPicture {
  /** Laid out for a plot as wide as `plotWidthOf(width, lanesWidth)`, with texts measured in `PICTURE_FONTS`. */
  readonly layout: ChartLayout;
  /** Of the whole picture; its height follows. */
  readonly width: CssPixels;
  /** What the names of the rows take. */
  readonly lanesWidth: CssPixels;
  readonly title: string;
  readonly description: string;
  /** What is shown, in sentences: the filters if any, "6 of 9 events". Each begins a line. */
  readonly notes: readonly string[];
  readonly sourcesHeading: string;
  /** Numbered in this order. */
  readonly sources: readonly PictureSource[];
  /** Said after them, such as how many more there are; empty for nothing. */
  readonly moreSources: string;
  /** Where the view can be explored. */
  readonly address: string;
  /** What the picture shows, for those who do not see it; the description and the notes where it is left out. */
  readonly alternative?: string;
  /** `PlacedMark.key` of the chosen event's mark, drawn in the accent's colour. */
  readonly selectedKey?: string | null;
  readonly theme: PaletteName;
  readonly families: PictureFamilies;
  /** Guessed where it is left out: lines are then rather short. */
  readonly measureText?: MeasurePictureText;
  /** BCP 47, of the title and the words. */
  readonly language: string;
  /** Of the language: a picture in Arabic has its rows' names on the right. */
  readonly direction?: Direction;
  /** A number as short as fits into a dot: 12, 999, 4k. */
  readonly countText?: (count: number) => string;
  /** Begins the ids in the picture, so that several can stand in one page. */
  readonly idPrefix?: string;
}

/** Around everything. */
export const PICTURE_MARGIN: CssPixels = 36;

/** Between the end of the plot and the margin: half of a count at the very edge. */
const PLOT_END: CssPixels = 12;

/** Before a row's name: its dot and the space around it; and after it. */
export const NAME_INDENT: CssPixels = 20;
export const NAME_GAP: CssPixels = 16;

const MIN_LANES: CssPixels = 90;
const MAX_LANES_SHARE = 0.3;

/** How wide the plot of a picture is: what to give to `layoutChart`. */
export function plotWidthOf(width: CssPixels, lanesWidth: CssPixels): CssPixels {
  return Math.max(0, width - 2 * PICTURE_MARGIN - lanesWidth - PLOT_END);
}

/** Room for the longest of the rows' names, within reason: longer ones are shortened. */
export function lanesWidthFor(
  names: readonly string[],
  width: CssPixels,
  measure: MeasurePictureText,
): CssPixels {
  const longest = names.reduce((most, name) => Math.max(most, measure(name.slice(0, 200), 'row-name')), 0);
  const wanted = Math.ceil(longest) + NAME_INDENT + NAME_GAP;
  return Math.min(Math.max(wanted, MIN_LANES), Math.floor(width * MAX_LANES_SHARE));
}
