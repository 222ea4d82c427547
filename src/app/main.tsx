import { doorElement } from '../ui/door/door-element.ts';
import { drawDoor } from '../ui/door/draw-door.tsx';
import { readFirstPage } from '../ui/door/first-page.ts';
import type { BegunReading } from '../ui/data/begun-reading.ts';
import { fetchTheRest } from '../ui/later/fetch-the-rest.ts';
import { App } from './app.tsx';
import { warmUp } from './warm-up.ts';

/**
 * Draws the page in the place of what its HTML holds.
 *
 * @param begun The reading of its story; null where the page is there to make one.
 */
export function start(begun: BegunReading | null): void {
  const root = doorElement();
  drawDoor(root, <App first={readFirstPage(root)} begun={begun} />);
  // Beside the dataset rather than after the first drawing: a reader may turn the wheel at once.
  fetchTheRest();
  void warmUp(root);
}
