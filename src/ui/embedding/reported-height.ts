import { isJsonObject } from '../../base/json.ts';
import { WIRE_VERSION } from '../../base/wire-version.ts';
import type { CssPixels } from '../../base/units.ts';

/** A height beyond these is a mistake, not a timeline; the same that other people's pages take. */
const MIN_HEIGHT = 120;
const MAX_HEIGHT = 12_000;

/**
 * The height that a frame's message reports, within bounds; null where it says something else.
 *
 * @example reportedHeight({ sourceline: 1, type: 'height', value: 640.5 }) // 641
 */
export function reportedHeight(message: unknown): CssPixels | null {
  if (!isJsonObject(message) || message['sourceline'] !== WIRE_VERSION || message['type'] !== 'height') {
    return null;
  }
  const { value } = message;
  if (typeof value !== 'number' || !(value > 0)) return null;
  return Math.min(Math.max(Math.ceil(value), MIN_HEIGHT), MAX_HEIGHT);
}
