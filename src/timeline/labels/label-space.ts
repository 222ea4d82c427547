import type { CssPixels } from '../../base/units.ts';

/** Where a label would stand: from `level` up, `tall` levels high, its leader going down from its lower edge at `leaderX`. */
export interface LabelBox {
  readonly x: CssPixels;
  readonly width: CssPixels;
  readonly level: number;
  readonly tall: number;
  readonly leaderX: CssPixels;
}

/** Least room between two labels beside one another, so that two titles don't read as one. */
const BETWEEN_BOXES: CssPixels = 14;

/** Least room between a label and another one's leader. */
const BESIDE_LEADER: CssPixels = 6;

/** The room above the rows: what is taken, and what is still free. */
export class LabelSpace {
  readonly #width: CssPixels;
  readonly #taken: LabelBox[] = [];

  constructor(width: CssPixels) {
    this.#width = width;
  }

  /** Whether a label can stand there: within the plot, clear of all labels and leaders, its own leader clear of labels. */
  isFree(box: LabelBox): boolean {
    if (box.x < 0 || box.x + box.width > this.#width) return false;
    return this.#taken.every((other) => !collide(box, other));
  }

  take(box: LabelBox): void {
    this.#taken.push(box);
  }
}

/** Whether two labels are in each other's way: box on box, or the leader of one through the other. */
export function collide(a: LabelBox, b: LabelBox): boolean {
  return overlap(a, b) || crosses(a, b) || crosses(b, a);
}

function overlap(a: LabelBox, b: LabelBox): boolean {
  return (
    a.level < b.level + b.tall &&
    b.level < a.level + a.tall &&
    a.x < b.x + b.width + BETWEEN_BOXES &&
    b.x < a.x + a.width + BETWEEN_BOXES
  );
}

/** Whether the leader of `upper` goes down through `lower`, or too near beside it. */
function crosses(upper: LabelBox, lower: LabelBox): boolean {
  return (
    lower.level < upper.level &&
    upper.leaderX > lower.x - BESIDE_LEADER &&
    upper.leaderX < lower.x + lower.width + BESIDE_LEADER
  );
}
