import { loadGestures } from '../../ui/chart/use-gestures.ts';
import type { BegunReading } from '../../ui/data/begun-reading.ts';
import { drawDoor } from '../../ui/door/draw-door.tsx';
import { StoryDoor } from '../../ui/door/story-door.tsx';
import type { StoryNews } from '../../ui/door/story-door.tsx';
import type { Surroundings } from '../../ui/door/surroundings.ts';
import { loadLaterParts } from '../../ui/later/use-later-parts.ts';
import { drawBehind } from './draw-behind.ts';
import type { HostTeller } from './tell-host.ts';

/** Draws the explorer into the frame, in the place of the first drawing where there is one. */
export function openDoor(
  root: HTMLElement,
  props: { readonly around: Surroundings; readonly begun: BegunReading; readonly host: HostTeller },
): void {
  const { around, begun, host } = props;
  const onNews = (news: StoryNews) => {
    if (host.tellNews(news)) fetchTheRest();
  };
  drawBehind(root, (place) => {
    drawDoor(place, <StoryDoor first={null} around={around} begun={begun} onNews={onNews} />);
  });
}

/** Once the events are on the page: what else a reader may want. Should one fail, what needs it asks again. */
function fetchTheRest(): void {
  loadLaterParts().catch(() => undefined);
  loadGestures().catch(() => undefined);
}
