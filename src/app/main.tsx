import { doorElement } from '../ui/door/door-element.ts';
import { drawDoor } from '../ui/door/draw-door.tsx';
import { readFirstPage } from '../ui/door/first-page.ts';
import { allowThreads } from '../ui/data/reader/reader-thread.ts';
import { spawnReader } from '../ui/data/reader/spawn-reader.ts';
import { fetchTheRest } from '../ui/later/fetch-the-rest.ts';
import { App } from './app.tsx';
import { warmUp } from './warm-up.ts';

/** Draws the page in the place of what its HTML holds. */
export function start(): void {
  const root = doorElement();
  allowThreads(spawnReader);
  drawDoor(root, <App first={readFirstPage(root)} />);
  // Beside the dataset rather than after the first drawing: a reader may turn the wheel at once.
  fetchTheRest();
  void warmUp(root);
}
