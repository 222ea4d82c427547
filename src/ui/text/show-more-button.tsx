import { useMessages } from '../messages/messages.tsx';
import type { ShowMore } from './use-show-more.ts';

/** Ends a list that is not all on the page; nothing where it is. */
export function ShowMoreButton({ list }: { readonly list: ShowMore }) {
  const messages = useMessages();
  if (list.next === 0) return null;
  return (
    <button type="button" className="sl-link-button sl-show-more" onClick={list.more}>
      {messages.list.showMore(list.next)}
    </button>
  );
}
