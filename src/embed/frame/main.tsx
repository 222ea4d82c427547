import { loadGestures } from '../../ui/chart/use-gestures.ts';
import { doorElement, drawDoor } from '../../ui/door/draw-door.tsx';
import { StoryDoor } from '../../ui/door/story-door.tsx';
import type { StoryNews } from '../../ui/door/story-door.tsx';
import { inOwnDocument } from '../../ui/door/surroundings.ts';
import { loadLaterParts } from '../../ui/later/use-later-parts.ts';
import { takeHostMessages } from './host-messages.ts';
import { reportHeight } from './report-height.ts';
import { newsTeller } from './tell-host.ts';

/* The page inside a host's frame. What the host and it say to each other is in `wire.ts`. */

const root = doorElement();
// A host may keep the frame hidden until it hears of its height, and a hidden frame draws no frames.
reportHeight(root);
takeHostMessages();
const tellHost = newsTeller();
const onNews = (news: StoryNews) => {
  if (tellHost(news)) fetchTheRest();
};
drawDoor(root, <StoryDoor first={null} around={inOwnDocument('frame')} onNews={onNews} />);

/** Once the events are on the page: what else a reader may want. Should one fail, what needs it asks again. */
function fetchTheRest(): void {
  loadLaterParts().catch(() => undefined);
  loadGestures().catch(() => undefined);
}
