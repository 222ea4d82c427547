import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { Dataset, Passage, Source } from '../../dataset/model.ts';
import { bringIntoSight } from '../event/bring-into-sight.ts';
import { useMessages } from '../messages/messages.tsx';
import { ShowMoreButton } from '../text/show-more-button.tsx';
import { useShowMore } from '../text/use-show-more.ts';
import { useStable } from '../text/use-stable.ts';
import { ArticleScale } from './article-scale.tsx';
import { PassageItem } from './passage-item.tsx';
import type { Shown, SourceIndex } from './source-index.ts';

const PASSAGES_PER_STEP = 100;

/**
 * All passages that are quoted of a source, in reading order, on a scale of the article's length: the scale shows where the
 * reader is, and leads to any of them. Those that support nothing that is shown are quiet, not gone, and counted.
 */
export function PassageList(props: {
  readonly dataset: Dataset;
  readonly source: Source;
  readonly index: SourceIndex;
  readonly passages: readonly Passage[];
  readonly chosen: Passage | null;
  readonly shown: Shown;
  readonly locale: string;
  readonly onChoose: (passage: Passage) => void;
  readonly onSelectEvent: (event: string) => void;
}) {
  const messages = useMessages();
  const { dataset, source, index, passages, chosen, shown, locale } = props;
  const heading = useId();
  const items = useRef<HTMLOListElement>(null);
  const chosenAt = chosen === null ? -1 : passages.indexOf(chosen);
  const [at, setAt] = useState(Math.max(chosenAt, 0));
  const [followed, setFollowed] = useState(chosenAt);
  if (chosenAt !== followed) {
    setFollowed(chosenAt);
    // Where nothing is chosen any more the reader stays where they are.
    if (chosenAt >= 0) setAt(chosenAt);
  }
  // An object of its own for each wish: who scrolled away since may ask for the same passage again.
  const [goTo, setGoTo] = useState<{ readonly index: number } | null>(null);
  const list = useShowMore(passages.length, PASSAGES_PER_STEP, Math.max(chosenAt, goTo?.index ?? 0) + 1);
  // After the step that holds it has come onto the page.
  useLayoutEffect(() => {
    const item = goTo === null ? undefined : items.current?.children[goTo.index];
    if (item) bringIntoSight(item);
  }, [goTo]);
  const go = (next: number) => {
    if (next < 0) return;
    setAt(next);
    setGoTo({ index: next });
  };
  const onReach = useStable((reached: number) => setAt(reached));
  const onChoose = useStable((chosenIndex: number) => {
    const passage = passages[chosenIndex];
    if (passage) props.onChoose(passage);
  });
  const onSelectEvent = useStable(props.onSelectEvent);
  const isQuiet = (passage: Passage) => index.isQuiet(passage, shown);
  const quiet = shown === null ? 0 : passages.filter(isQuiet).length;
  return (
    <section className="sl-event-part sl-source-passages">
      <h3 className="sl-section-title" id={heading}>
        {messages.source.passages}
      </h3>
      {passages.length === 0 ? <p className="sl-event-empty">{messages.source.noPassages}</p> : null}
      {shown === null || passages.length === 0 ? null : (
        <p className="sl-passage-kind sl-source-shown">
          {messages.reading.supportShown(passages.length - quiet, passages.length)}
        </p>
      )}
      <div className="sl-on-scale">
        <ArticleScale
          source={source}
          passages={passages}
          chosen={chosen}
          isQuiet={isQuiet}
          at={Math.min(at, passages.length - 1)}
          onGo={go}
          onOpen={onChoose}
        />
        <ol className="sl-passages" aria-labelledby={heading} ref={items}>
          {passages.slice(0, list.shown).map((passage, place) => (
            <PassageItem
              key={passage.id}
              dataset={dataset}
              source={source}
              passage={passage}
              index={place}
              isChosen={passage === chosen}
              isHere={place === at}
              isQuiet={isQuiet(passage)}
              events={index.eventsOf(passage)}
              shown={shown}
              locale={locale}
              onReach={onReach}
              onChoose={onChoose}
              onSelectEvent={onSelectEvent}
            />
          ))}
        </ol>
      </div>
      <ShowMoreButton list={list} />
      <p className="sl-source-note">{messages.source.notRepublished}</p>
    </section>
  );
}
