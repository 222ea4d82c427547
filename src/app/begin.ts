import type { BegunReading } from '../ui/data/begun-reading.ts';
import { beginStory } from '../ui/door/begin-story.ts';
import { inOwnDocument } from '../ui/door/surroundings.ts';

/** Begins to read the page's story, while what draws it is on its way. */
export function begin(): BegunReading {
  return beginStory(inOwnDocument('page'));
}
