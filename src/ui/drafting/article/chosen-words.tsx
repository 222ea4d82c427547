import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { DraftArticle, DraftPlace } from '../../../ingest/draft/model.ts';
import type { DraftedEvent, Drafting } from '../../../state/drafting/drafting.ts';
import { newEvent, newPassage } from '../../../state/drafting/new-passage.ts';
import { useDraftingMessages } from '../../messages/drafting.ts';
import { Text } from '../../text/text.tsx';
import type { Editing } from '../desk/editing.ts';
import { chosenPlace } from './chosen-place.ts';

/** What can be done with words that were chosen in the article by hand: an event is made of them, or they support one. Nothing while none are. */
export function ChosenWords(props: {
  readonly article: DraftArticle;
  readonly drafting: Drafting;
  readonly event: DraftedEvent | null;
  readonly within: RefObject<HTMLElement | null>;
  readonly editing: Editing;
  readonly onOpenEvent: (event: string, passage: string | null) => void;
}) {
  const say = useDraftingMessages();
  const { article, drafting, event, within, editing } = props;
  const [place, setPlace] = useState<DraftPlace | null>(null);
  useEffect(() => {
    const look = () => setPlace(within.current && chosenPlace(within.current, article));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [within, article]);
  if (place === null || place.article !== article.id) return null;
  const words = article.text.slice(place.start, place.end);
  const done = () => {
    getSelection()?.removeAllRanges();
    setPlace(null);
  };
  return (
    <div className="sl-article-chosen" role="group" aria-label={say.article.chosen}>
      <span className="sl-article-chosen-words">
        <Text value={words} limit={60} />
      </span>
      {event ? (
        <button
          type="button"
          className="sl-button"
          onClick={() => {
            editing.act({ is: 'addPassage', event: event.id, passage: newPassage(drafting, place) });
            done();
          }}
        >
          {say.article.addTo(event.title)}
        </button>
      ) : null}
      <button
        type="button"
        className="sl-button"
        onClick={() => {
          const made = newEvent(drafting, place);
          editing.act({ is: 'addEvent', event: made });
          props.onOpenEvent(made.id, null);
          done();
        }}
      >
        {say.article.newEvent}
      </button>
    </div>
  );
}
