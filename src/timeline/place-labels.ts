import type { CssPixels } from '../base/units.ts';
import type { Columns } from './columns.ts';
import { labelContent } from './label-content.ts';
import { LabelSpace } from './label-space.ts';
import type { LabelBox } from './label-space.ts';
import type { MeasureText, PlacedLabel, PlacedMark } from './model.ts';
import { DOT, LABEL_DATE_LINE, LABEL_LEVEL, LABEL_TITLE_LINE, LEVELS_PER_TIER } from './sizes.ts';

export interface PlaceLabelsInput {
  readonly columns: Columns;
  readonly marks: readonly PlacedMark[];
  readonly width: CssPixels;
  /** Levels for labels to stand on, `LABEL_LEVEL` high each. */
  readonly levels: number;
  readonly measureText: MeasureText;
  readonly locale: string;
  /** The chosen event, whose label is placed before all others. */
  readonly chosen: number | null;
}

/** No title line is wider, so that a label keeps to its mark. */
const MAX_LABEL_WIDTH: CssPixels = 240;

/** More labels than any width has room for; the lightest marks beyond are not tried. */
const MAX_CANDIDATES = 40;

/** How far a label that begins or ends at its leader reaches over it, so that the line seems to hang from the text. */
const OVERHANG: CssPixels = 2;

/** What is better, in levels: nearness to the rows counts a little, keeping others' leaders clear counts most. */
const COST_PER_LEVEL = 0.25;
const COST_PER_BLOCKED = 1;
const COST_OF_SIDE = 0.2;
const COST_OF_TWO_LINES = 0.6;
const COST_OF_SHORT_DATE = 0.4;

interface Candidate {
  readonly mark: PlacedMark;
  readonly weight: number;
}

interface Option {
  readonly box: LabelBox;
  readonly align: PlacedLabel['align'];
  readonly date: string;
  readonly lines: readonly string[];
  readonly cost: number;
}

/**
 * Labels for the weightiest marks: the chosen one first, then by weight, each where it does least harm, or nowhere.
 *
 *     level 4 ┌────────────────────────┐
 *             │     16 November 2024   │      a label that spans the leaders of others stands above them,
 *     level 2 │Last meeting, Lima      │      since its own leader is the only thing it sends down
 *             └───────────────────┬────┘
 *     level 2  ┌───────────────┐  │ ┌──────────────────┐
 *              │ November 2023 │  │ │ 20 January 2025  │
 *     level 0  │Second meeting │  │ │Trump inaugurated │
 *              └──────┬────────┘  │ └┬─────────────────┘
 *     rows            ┊           │  ┊
 *
 * No box overlaps another or a leader, none leaves the plot. A label's text, its neighbours and its place among them depend
 * on distances between marks only; so it moves with its mark, until its box meets an edge or a mark comes into view.
 */
export function placeLabels(input: PlaceLabelsInput): PlacedLabel[] {
  const { columns, marks, width, levels, chosen } = input;
  if (levels === 0) return [];
  const candidates: Candidate[] = marks
    .filter((mark) => mark.dots.length > 0 && mark.x >= 0 && mark.x <= width)
    .map((mark) => ({ mark, weight: mark.head === chosen ? Infinity : columns.weight[mark.head]! }))
    .toSorted((a, b) => b.weight - a.weight || a.mark.head - b.mark.head)
    .slice(0, MAX_CANDIDATES);
  const space = new LabelSpace(width);
  const labels: PlacedLabel[] = [];
  for (const [rank, { mark }] of candidates.entries()) {
    const later = candidates.slice(rank + 1).map((candidate) => candidate.mark.x);
    const best = cheapest(optionsFor(mark, input, later), (option) => space.isFree(option.box));
    if (best === null) continue;
    space.take(best.box);
    labels.push(labelAt(best, mark, levels));
  }
  return labels;
}

function optionsFor(mark: PlacedMark, input: PlaceLabelsInput, later: readonly CssPixels[]): Option[] {
  const { columns, width, levels, locale, measureText } = input;
  const event = columns.dataset.events[mark.head]!;
  const content = labelContent(event, Math.min(MAX_LABEL_WIDTH, Math.floor(width)), locale, measureText);
  const options: Option[] = [];
  for (const [shortness, date] of content.dates.entries()) {
    if (shortness > 0 && date === content.dates[0]) continue;
    const dateWidth = measureText(withMore(date, mark.events.length - 1), 'label-date');
    for (const form of content.forms) {
      const boxWidth = Math.ceil(Math.max(dateWidth, form.width));
      if (boxWidth > width) continue;
      const tall = Math.ceil((LABEL_DATE_LINE + form.lines.length * LABEL_TITLE_LINE) / LABEL_LEVEL);
      const formCost = shortness * COST_OF_SHORT_DATE + (form.lines.length - 1) * COST_OF_TWO_LINES;
      for (const { align, x } of placesBeside(mark.x, boxWidth, width)) {
        const blocked = later.filter((other) => other > x - 1 && other < x + boxWidth + 1).length;
        for (let level = 0; level + tall <= levels; level++) {
          const tiersAbove = (levels - level - tall) / LEVELS_PER_TIER;
          const cost =
            formCost +
            level * COST_PER_LEVEL +
            blocked * tiersAbove * COST_PER_BLOCKED +
            (align === 'middle' ? 0 : COST_OF_SIDE);
          const box = { x, width: boxWidth, level, tall, leaderX: mark.x };
          options.push({ box, align, date, lines: form.lines, cost });
        }
      }
    }
  }
  return options;
}

/** Above the mark, before it and after it. The first is moved into the plot where it must be. */
function placesBeside(
  x: CssPixels,
  boxWidth: CssPixels,
  width: CssPixels,
): { align: PlacedLabel['align']; x: CssPixels }[] {
  const middle = x - boxWidth / 2;
  const inside = Math.min(width - boxWidth, Math.max(0, middle));
  const pushed = inside > middle ? 'start' : 'end';
  const places: { align: PlacedLabel['align']; x: CssPixels }[] = [
    { align: inside === middle ? 'middle' : pushed, x: inside },
    { align: 'end', x: x + OVERHANG - boxWidth },
    { align: 'start', x: x - OVERHANG },
  ];
  return places.filter((place) => place.x >= 0 && place.x + boxWidth <= width);
}

function cheapest(options: readonly Option[], isFree: (option: Option) => boolean): Option | null {
  let best: Option | null = null;
  for (const option of options) {
    if (best !== null && option.cost >= best.cost) continue;
    if (isFree(option)) best = option;
  }
  return best;
}

function labelAt(option: Option, mark: PlacedMark, levels: number): PlacedLabel {
  const height = LABEL_DATE_LINE + option.lines.length * LABEL_TITLE_LINE;
  const bottom = (levels - option.box.level) * LABEL_LEVEL;
  return {
    event: mark.head,
    more: mark.events.length - 1,
    x: option.box.x,
    y: bottom - height,
    width: option.box.width,
    height,
    align: option.align,
    date: option.date,
    lines: option.lines,
    leader: { x: mark.x, y1: bottom, y2: Math.max(bottom, mark.y1 - DOT / 2) },
  };
}

/** The date line as it is measured, and drawn: with how many more events the mark holds. */
function withMore(date: string, more: number): string {
  return more > 0 ? `${date} +${more}` : date;
}
