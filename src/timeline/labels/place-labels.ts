import type { CssPixels } from '../../base/units.ts';
import { bottomOf, isSamePlace, labelOptions, moreUnder } from './label-options.ts';
import type { LabelOption, LabelSurroundings } from './label-options.ts';
import { collide, LabelSpace } from './label-space.ts';
import type { LabelBox } from './label-space.ts';
import type { PlacedLabel, PlacedMark } from '../model.ts';
import { DOT, LABEL_DATE_LINE, LABEL_TITLE_LINE } from '../sizes.ts';

export interface PlaceLabelsInput extends LabelSurroundings {
  readonly marks: readonly PlacedMark[];
  /** The chosen event, whose label is placed before all others. */
  readonly chosen: number | null;
  /** The labels as they were before the window moved, at the same zoom; each keeps its place where it can. */
  readonly before: readonly PlacedLabel[];
}

/** More labels than any width has room for; the lightest marks beyond are not tried. */
const MAX_CANDIDATES = 40;

/** More than all else that can speak against a place: a newcomer drives away a lighter label only where it must. */
const COST_OF_DISPLACING = 100;

/**
 * Labels for the weightiest marks: the chosen one first, then by weight, each where it does least harm, or nowhere. A lighter
 * event never has the room that a heavier one goes without.
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
 * No box overlaps another or a leader, none leaves the plot. While panning a label keeps its place beside its mark for as long
 * as it is within the plot and no heavier one needs the room.
 */
export function placeLabels(input: PlaceLabelsInput): PlacedLabel[] {
  const { marks, width, levels } = input;
  if (levels === 0) return [];
  const candidates = byWeight(input, marks).slice(0, MAX_CANDIDATES);
  const before = new Map(input.before.map((label) => [label.event, label]));
  const choices = candidates.map((mark, rank) => {
    const later = candidates.slice(rank + 1).map((other) => other.headX);
    const options = labelOptions(mark, input, later);
    const last = before.get(mark.head);
    const kept = last && options.find((option) => isSamePlace(option, last, levels));
    return { mark, options, kept: kept ?? null };
  });
  const space = new LabelSpace(width);
  const labels: PlacedLabel[] = [];
  for (const [rank, { mark, options, kept }] of choices.entries()) {
    const lighter = choices.slice(rank + 1).flatMap((other) => other.kept?.box ?? []);
    const best = kept && space.isFree(kept.box) ? kept : cheapest(options, space, lighter);
    if (best === null) continue;
    space.take(best.box);
    labels.push(labelAt(best, mark, levels));
  }
  return labels;
}

/** The marks on screen, the chosen one first, then the weightiest; of equals the earlier. */
function byWeight({ columns, width, chosen }: PlaceLabelsInput, marks: readonly PlacedMark[]): PlacedMark[] {
  const weight = ({ head }: PlacedMark) => (head === chosen ? Infinity : columns.weight[head]!);
  return marks
    .filter((mark) => mark.dots.length > 0 && mark.x >= 0 && mark.x <= width)
    .toSorted((a, b) => weight(b) - weight(a) || a.head - b.head);
}

/** The best free place, if there is one. @param lighter Places that labels of less weight would like to keep. */
function cheapest(
  options: readonly LabelOption[],
  space: LabelSpace,
  lighter: readonly LabelBox[],
): LabelOption | null {
  let best: LabelOption | null = null;
  let least = Infinity;
  for (const option of options) {
    if (option.cost >= least) continue;
    const displaces = lighter.some((other) => collide(option.box, other));
    const cost = option.cost + (displaces ? COST_OF_DISPLACING : 0);
    if (cost >= least || !space.isFree(option.box)) continue;
    best = option;
    least = cost;
  }
  return best;
}

function labelAt(option: LabelOption, mark: PlacedMark, levels: number): PlacedLabel {
  const height: CssPixels = LABEL_DATE_LINE + option.lines.length * LABEL_TITLE_LINE;
  const bottom = bottomOf(option.box.level, levels);
  return {
    event: mark.head,
    more: moreUnder(mark),
    x: option.box.x,
    y: bottom - height,
    width: option.box.width,
    height,
    place: option.place,
    align: option.align,
    date: option.date,
    lines: option.lines,
    leader: { x: mark.headX, y1: bottom, y2: Math.max(bottom, mark.y1 - DOT / 2) },
  };
}
