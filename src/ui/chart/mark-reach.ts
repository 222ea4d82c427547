import type { CssPixels } from '../../base/units.ts';
import type { PlacedMark } from '../../timeline/model.ts';

/** Half of the smallest target that WCAG 2.2 asks for. */
export const HALF_TARGET: CssPixels = 12;

/** How far to each side of its middle a mark takes presses. */
export interface MarkReach {
  readonly before: CssPixels;
  readonly after: CssPixels;
}

/**
 * How far each mark takes presses: 12 px to each side, or half-way to the next mark whose thread is beside its own. So each
 * place belongs to the nearest mark, and none covers another's middle.
 *
 *     │◂── 12 ──●─6─▸│◂─6─●── 12 ──▸│
 */
export function markReaches(marks: readonly PlacedMark[]): MarkReach[] {
  const isBeside = (a: PlacedMark, b: PlacedMark) =>
    a.y1 - HALF_TARGET < b.y2 + HALF_TARGET && b.y1 - HALF_TARGET < a.y2 + HALF_TARGET;
  return marks.map((mark, at) => {
    // A strip takes presses wherever it is; what stands alone on it is above it.
    if (mark.strip) {
      return { before: Math.max(0, mark.x - mark.strip.x1), after: Math.max(0, mark.strip.x2 - mark.x) };
    }
    const reach = { before: HALF_TARGET, after: HALF_TARGET };
    // In order of place, so only those within two targets can matter.
    for (let other = at - 1; other >= 0; other--) {
      const near = marks[other];
      if (!near || mark.x - near.x >= 2 * HALF_TARGET) break;
      if (isBeside(mark, near)) reach.before = Math.min(reach.before, (mark.x - near.x) / 2);
    }
    for (let other = at + 1; other < marks.length; other++) {
      const near = marks[other];
      if (!near || near.x - mark.x >= 2 * HALF_TARGET) break;
      if (isBeside(mark, near)) reach.after = Math.min(reach.after, (near.x - mark.x) / 2);
    }
    return reach;
  });
}
