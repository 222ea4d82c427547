import { useEffect, useState } from 'react';
import { draftAddress, isDraftAddress } from '../state/draft-address.ts';
import type { BegunReading } from '../ui/data/begun-reading.ts';
import { EmbedPart } from '../ui/embedding/embed-part.tsx';
import { DraftingPart } from '../ui/drafting/drafting-part.tsx';
import type { FirstPage } from '../ui/door/first-page.ts';
import { inOwnDocument } from '../ui/door/surroundings.ts';
import { StoryDoor } from '../ui/door/story-door.tsx';
import type { StoryNews } from '../ui/door/story-door.tsx';
import { useSearch } from '../ui/door/use-search.ts';
import { useDocumentTitle } from './use-document-title.ts';

/** Where the page's story stands. */
const AROUND = { ...inOwnDocument('page'), EmbedPart, draftAddress };

/**
 * The page: the story that its address names, and the document's title.
 *
 * @param props.first What the page's HTML says of the story that is shown by default.
 * @param props.begun The reading of the story, where it was begun before.
 */
export function App(props: { readonly first: FirstPage | null; readonly begun?: BegunReading | null }) {
  const { first, begun = null } = props;
  const isDrafting = isDraftAddress(useSearch());
  const [title, setTitle] = useState(first?.title ?? null);
  useDocumentTitle(isDrafting ? null : title);
  useEffect(() => {
    // `before-paint.ts` waits for this, to show the story as text where it doesn't come.
    dispatchEvent(new Event('sourceline:mounted'));
  }, []);
  const [onNews] = useState(() => (news: StoryNews) => setTitle(news.title));
  if (isDrafting) return <DraftingPart />;
  return <StoryDoor first={first} around={AROUND} onNews={onNews} begun={begun} />;
}
