import { loadGestures } from '../../ui/chart/use-gestures.ts';
import type { BegunReading } from '../../ui/data/begun-reading.ts';
import { drawDoor } from '../../ui/door/draw-door.tsx';
import { StoryDoor } from '../../ui/door/story-door.tsx';
import type { StoryNews } from '../../ui/door/story-door.tsx';
import type { Surroundings } from '../../ui/door/surroundings.ts';
import { loadLaterParts } from '../../ui/later/use-later-parts.ts';
import { drawBehind } from './draw-behind.ts';
import type { HostTeller } from './tell-host.ts';

/** What the explorer in a frame is given. */
export interface DoorProps {
  readonly around: Surroundings;
  /** The reading of the story, where it was begun before. */
  readonly begun: BegunReading | null;
  readonly host: HostTeller;
  /** Called when the explorer has taken the place of the first drawing. */
  readonly whenWhole: () => void;
}

export type OpenDoor = (root: HTMLElement, props: DoorProps) => void;

/** Draws the explorer into the frame, in the place of the first drawing where there is one. */
export function openDoor(root: HTMLElement, props: DoorProps): void {
  const { around, begun, host, whenWhole } = props;
  const onNews = (news: StoryNews) => {
    if (host.tellNews(news)) fetchTheRest();
  };
  const draw = (place: HTMLElement) => {
    drawDoor(place, <StoryDoor first={null} around={around} begun={begun} onNews={onNews} />);
  };
  drawBehind(root, draw, whenWhole);
}

/** Once the events are on the page: what else a reader may want. Should one fail, what needs it asks again. */
function fetchTheRest(): void {
  loadLaterParts().catch(() => undefined);
  loadGestures().catch(() => undefined);
}
