import { loadGestures } from '../chart/use-gestures.ts';
import { loadLaterParts } from './use-later-parts.ts';

/** Fetches what a reader may turn to as soon as the explorer answers: the wheel. Should it fail, what needs it asks again. */
export function fetchGestures(): void {
  loadGestures().catch(() => undefined);
}

/** Fetches what else a reader may want than what is drawn first. Should one fail, what needs it asks again. */
export function fetchTheRest(): void {
  loadLaterParts().catch(() => undefined);
  fetchGestures();
}
