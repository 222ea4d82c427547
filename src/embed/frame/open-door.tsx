import type { BegunReading } from '../../ui/data/begun-reading.ts';
import { drawDoor } from '../../ui/door/draw-door.tsx';
import { StoryDoor } from '../../ui/door/story-door.tsx';
import type { StoryNews } from '../../ui/door/story-door.tsx';
import type { Surroundings } from '../../ui/door/surroundings.ts';
import { fetchTheRest } from '../../ui/later/fetch-the-rest.ts';
import { drawBehind } from '../../ui/door/draw-behind.ts';
import type { HostTeller } from '../news-teller.ts';

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
    // Once the events are on the page.
    if (host.tellNews(news)) fetchTheRest();
  };
  const draw = (place: HTMLElement) => {
    drawDoor(place, <StoryDoor first={null} around={around} begun={begun} onNews={onNews} />);
  };
  drawBehind(root, draw, whenWhole);
}
