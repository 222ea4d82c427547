import { useMemo } from 'react';
import { formatDate } from '../../dataset/format-date.ts';
import type { Dataset, Source } from '../../dataset/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { Filled } from '../text/filled.tsx';
import { ShowMoreButton } from '../text/show-more-button.tsx';
import { Text } from '../text/text.tsx';
import { useShowMore } from '../text/use-show-more.ts';
import { eventsOf, indexSources } from './source-index.ts';
import './source.css';

const SOURCES_PER_STEP = 100;

/** All sources of a story, each with how much rests on it. */
export function SourceList(props: {
  readonly dataset: Dataset;
  readonly locale: string;
  readonly onOpen: (source: string) => void;
}) {
  const messages = useMessages();
  const { dataset, locale } = props;
  const { sources } = dataset;
  const index = useMemo(() => indexSources(dataset), [dataset]);
  const list = useShowMore(sources.length, SOURCES_PER_STEP);
  return (
    <div className="sl-sources">
      <h2 className="sl-sources-title" tabIndex={-1}>
        {messages.source.heading}
      </h2>
      {sources.length === 0 ? <p className="sl-event-empty">{messages.source.none}</p> : null}
      <ul aria-label={messages.source.heading}>
        {sources.slice(0, list.shown).map((source) => {
          const passages = index.passages.get(source.id) ?? [];
          return (
            <li key={source.id} className="sl-sources-item">
              <p className="sl-source-publisher">
                <Text value={source.publisher} />
              </p>
              <h3>
                <button type="button" className="sl-title-button" onClick={() => props.onOpen(source.id)}>
                  <Text value={source.title} language={source.language} />
                </button>
              </h3>
              <Facts source={source} locale={locale} />
              <p className="sl-passage-kind">
                {messages.source.passageCount(passages.length)}
                {' · '}
                {messages.source.eventCount(eventsOf(index, passages).size)}
              </p>
            </li>
          );
        })}
      </ul>
      <ShowMoreButton list={list} />
    </div>
  );
}

function Facts({ source, locale }: { readonly source: Source; readonly locale: string }) {
  const messages = useMessages();
  return (
    <p className="sl-passage-kind">
      {source.published
        ? messages.source.publishedOn(formatDate(source.published, locale, 'long'))
        : messages.source.dateNotStated}
      {source.origin === undefined ? null : (
        <>
          {' · '}
          <Filled say={messages.event.retells}>
            <Text value={source.origin} />
          </Filled>
        </>
      )}
    </p>
  );
}
