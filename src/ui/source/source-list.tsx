import { useDeferredValue, useMemo, useState } from 'react';
import type { Dataset } from '../../dataset/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { ShowMoreButton } from '../text/show-more-button.tsx';
import { useShowMore } from '../text/use-show-more.ts';
import { useStable } from '../text/use-stable.ts';
import { SourceCard } from './source-card.tsx';
import { indexSources } from './source-index.ts';
import { findSources, orderSources } from './source-order.ts';
import './source.css';
import './source-list.css';
import type { Shown } from './source-index.ts';

/** So many fill a few screens; an archive has thousands. */
const SOURCES_PER_STEP = 40;
/** More than this one doesn't take in at a glance any more: from there on they can be searched by name. */
const FINDABLE_FROM = 9;

/** All sources of a story, the most quoted first, each with how much rests on it and where in its length. */
export function SourceList(props: {
  readonly dataset: Dataset;
  readonly shown: Shown;
  readonly locale: string;
  readonly onOpen: (source: string) => void;
}) {
  const messages = useMessages();
  const { dataset, shown, locale } = props;
  const { sources } = dataset;
  const [find, setFind] = useState('');
  const wanted = useDeferredValue(find);
  const index = indexSources(dataset);
  const ordered = useMemo(
    () => orderSources(sources, ({ id }) => index.weigh(id, shown), locale),
    [sources, index, shown, locale],
  );
  const found = useMemo(() => findSources(ordered, wanted), [ordered, wanted]);
  const list = useShowMore(found.length, SOURCES_PER_STEP);
  const onOpen = useStable(props.onOpen);
  return (
    <div className="sl-sources">
      <div className="sl-sources-head">
        <h2 className="sl-sources-title" tabIndex={-1}>
          {messages.source.heading}
        </h2>
        {sources.length > 1 ? <p className="sl-quiet">{messages.reading.mostQuoted}</p> : null}
        {sources.length < FINDABLE_FROM ? null : (
          <input
            className="sl-sources-find"
            type="search"
            aria-label={messages.filters.findSource}
            placeholder={messages.filters.findSource}
            autoComplete="off"
            spellCheck={false}
            value={find}
            onChange={(event) => setFind(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || find === '') return;
              event.preventDefault();
              event.stopPropagation();
              setFind('');
            }}
          />
        )}
      </div>
      {sources.length === 0 ? <p className="sl-event-empty">{messages.source.none}</p> : null}
      {sources.length > 0 && found.length === 0 ? (
        <p className="sl-event-empty">{messages.reading.noSourceFound}</p>
      ) : null}
      <ul className="sl-sources-list" aria-label={messages.source.heading}>
        {found.slice(0, list.shown).map((source) => (
          <SourceCard
            key={source.id}
            source={source}
            index={index}
            shown={shown}
            locale={locale}
            onOpen={onOpen}
          />
        ))}
      </ul>
      <ShowMoreButton list={list} />
    </div>
  );
}
