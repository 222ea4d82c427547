import type { CssPixels } from '../../base/units.ts';
import { outlineAt } from '../../dataset/event-records.ts';
import { numberFormat } from '../../dataset/intl-cache.ts';
import type { Columns } from '../columns/columns.ts';
import { labelContent } from './label-content.ts';
import type { LabelBox } from './label-space.ts';
import type { LabelPlace, MeasureText, PlacedLabel, PlacedMark } from '../model.ts';
import {
  LABEL_DATE_LINE,
  LABEL_LEVEL,
  LABEL_MORE_ROOM,
  LABEL_TITLE_LINE,
  LEVELS_PER_TIER,
} from '../sizes.ts';

/** What the ways to place a label depend on, the same for all marks of a layout. */
export interface LabelSurroundings {
  readonly columns: Columns;
  readonly width: CssPixels;
  /** Levels for labels to stand on, `LABEL_LEVEL` high each. */
  readonly levels: number;
  readonly measureText: MeasureText;
  readonly locale: string;
}

/** One way to place a mark's label, and what speaks against it, in levels. */
export interface LabelOption {
  readonly box: LabelBox;
  readonly place: LabelPlace;
  readonly align: PlacedLabel['align'];
  readonly date: string;
  readonly lines: readonly string[];
  readonly cost: number;
}

/** No title line is wider, so that a label keeps to its mark. */
const MAX_LABEL_WIDTH: CssPixels = 240;

/** How far a label that begins or ends at its leader reaches over it, so that the line seems to hang from the text. */
const OVERHANG: CssPixels = 2;

/** What is better, in levels: nearness to the rows counts a little, keeping others' leaders clear counts most. */
const COST_PER_LEVEL = 0.25;
const COST_PER_BLOCKED = 1;
const COST_OF_SIDE = 0.2;
const COST_OF_TWO_LINES = 0.6;
const COST_OF_SHORT_DATE = 0.4;

/**
 * All ways to place a mark's label within the plot: its date in full or short, its title in one line or two, over the mark or
 * to either side of it, on each level.
 *
 * @param later Where the lighter marks are, whose leaders a low label would be in the way of.
 */
export function labelOptions(
  mark: PlacedMark,
  { columns, width, levels, measureText, locale }: LabelSurroundings,
  later: readonly CssPixels[],
): LabelOption[] {
  const event = outlineAt(columns.dataset.events, mark.head);
  // It gets its label when it has come.
  if (event === undefined) return [];
  const content = labelContent(event, Math.min(MAX_LABEL_WIDTH, Math.floor(width)), locale, measureText);
  const options: LabelOption[] = [];
  const more = moreUnder(mark);
  const moreWidth =
    more === 0 ? 0 : LABEL_MORE_ROOM + measureText(`+${numberFormat(locale).format(more)}`, 'label-date');
  for (const [shortness, date] of content.dates.entries()) {
    if (shortness > 0 && date === content.dates[0]) continue;
    const dateWidth = measureText(date, 'label-date') + moreWidth;
    for (const form of content.forms) {
      const boxWidth = Math.ceil(Math.max(dateWidth, form.width));
      if (boxWidth > width) continue;
      const tall = Math.ceil((LABEL_DATE_LINE + form.lines.length * LABEL_TITLE_LINE) / LABEL_LEVEL);
      const formCost = shortness * COST_OF_SHORT_DATE + (form.lines.length - 1) * COST_OF_TWO_LINES;
      for (const { place, align, x } of placesBeside(mark.headX, boxWidth, width)) {
        const blocked = later.filter((other) => other > x - 1 && other < x + boxWidth + 1).length;
        for (let level = 0; level + tall <= levels; level++) {
          const tiersAbove = (levels - level - tall) / LEVELS_PER_TIER;
          const cost =
            formCost +
            level * COST_PER_LEVEL +
            blocked * tiersAbove * COST_PER_BLOCKED +
            (align === 'middle' ? 0 : COST_OF_SIDE);
          const box = { x, width: boxWidth, level, tall, leaderX: mark.headX };
          options.push({ box, place, align, date, lines: form.lines, cost });
        }
      }
    }
  }
  return options;
}

/** How many more events a mark's label counts. */
export function moreUnder({ events, strip }: PlacedMark): number {
  return strip === null ? events.length - 1 : 0;
}

/** Whether an option is how a label was placed before, its mark having moved; how many stand under the mark may differ. */
export function isSamePlace(option: LabelOption, before: PlacedLabel, levels: number): boolean {
  return (
    option.place === before.place &&
    bottomOf(option.box.level, levels) === before.leader.y1 &&
    option.date === before.date &&
    option.lines.length === before.lines.length &&
    option.lines.every((line, at) => line === before.lines[at])
  );
}

/** Where the lower edge of a label on a level is, from the top of the plot. */
export function bottomOf(level: number, levels: number): CssPixels {
  return (levels - level) * LABEL_LEVEL;
}

/** Over the mark, before it and after it. The first is moved into the plot where it must be. */
function placesBeside(
  x: CssPixels,
  boxWidth: CssPixels,
  width: CssPixels,
): { place: LabelPlace; align: PlacedLabel['align']; x: CssPixels }[] {
  const middle = x - boxWidth / 2;
  const inside = Math.min(width - boxWidth, Math.max(0, middle));
  const pushed = inside > middle ? 'start' : 'end';
  const places: { place: LabelPlace; align: PlacedLabel['align']; x: CssPixels }[] = [
    { place: 'over', align: inside === middle ? 'middle' : pushed, x: inside },
    { place: 'before', align: 'end', x: x + OVERHANG - boxWidth },
    { place: 'after', align: 'start', x: x - OVERHANG },
  ];
  return places.filter((one) => one.x >= 0 && one.x + boxWidth <= width);
}
