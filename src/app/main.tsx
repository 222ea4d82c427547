import { doorElement } from '../ui/door/door-element.ts';
import { drawDoor } from '../ui/door/draw-door.tsx';
import { readFirstPage } from '../ui/door/first-page.ts';
import type { BegunReading } from '../ui/data/begun-reading.ts';
import { drawBehind } from '../ui/door/draw-behind.ts';
import { fetchGestures, fetchTheRest } from '../ui/later/fetch-the-rest.ts';
import { painted } from '../ui/timing/painted.ts';
import { App } from './app.tsx';
import { warmUp } from './warm-up.ts';

/**
 * Draws the page in the place of what its HTML holds, or of the events that were drawn first.
 *
 * @param begun The reading of its story; null where the page is there to make one.
 * @param pressAgain Where the events were drawn first: called when the explorer stands in their place.
 */
export function start(begun: BegunReading | null, pressAgain: (() => void) | null): void {
  const root = doorElement();
  const app = <App first={readFirstPage(root)} begun={begun} />;
  if (pressAgain === null) {
    drawDoor(root, app);
    // Beside the dataset rather than after the first drawing: a reader may turn the wheel at once.
    fetchTheRest();
  } else {
    const draw = (place: HTMLElement) => void drawDoor(place, app);
    drawBehind(root, draw, () => {
      pressAgain();
      void painted().then(fetchTheRest);
    });
    fetchGestures();
  }
  void warmUp(root);
}
