import { memo } from 'react';
import type { Source } from '../../dataset/model.ts';
import { archiveViews } from '../data/archive/archive-views.ts';
import { useMessages } from '../messages/messages.tsx';
import { Filled } from '../text/filled.tsx';
import { Text } from '../text/text.tsx';
import { ArticleStrip } from './article-strip.tsx';
import { AuthorAndDate } from './author-and-date.tsx';
import type { Shown, SourceIndex } from './source-index.ts';
import './source.css';
import './source-list.css';

/**
 * A source in the list of all: what it is, where in its length it is quoted, and how much rests on it.
 *
 *     Caliber.Az
 *     US, Chinese leaders to tackle global stability …      h3
 *     by Tamilla Hasanova · publication date not stated
 *     ──▪───▪▪────▪───▪──────▪─────
 *     21 passages · 13 events
 */
export const SourceCard = memo(function SourceCard(props: {
  readonly source: Source;
  readonly index: SourceIndex;
  readonly shown: Shown;
  readonly locale: string;
  readonly onOpen: (source: string) => void;
}) {
  const messages = useMessages();
  const views = archiveViews();
  const { source, index, shown, locale } = props;
  const passages = index.weighsEvents ? [] : index.passagesOf(source.id);
  const weight = index.weigh(source.id, shown);
  return (
    <li className="sl-sources-item" data-quiet={(shown !== null && weight.shown === 0) || undefined}>
      <p className="sl-source-publisher">
        <Text value={source.publisher} />
      </p>
      <h3>
        <button type="button" className="sl-title-button" onClick={() => props.onOpen(source.id)}>
          <Text value={source.title} language={source.language} />
        </button>
      </h3>
      <Facts source={source} locale={locale} />
      {index.weighsEvents ? null : (
        <ArticleStrip
          source={source}
          passages={passages}
          isLoud={shown === null ? null : (passage) => !index.isQuiet(passage, shown)}
        />
      )}
      <p className="sl-passage-kind sl-source-counts">
        {index.weighsEvents ? null : `${messages.source.passageCount(weight.passages)} · `}
        {messages.source.eventCount(index.countEvents(source.id))}
      </p>
      {shown === null || weight.passages === 0 ? null : (
        <p className="sl-passage-kind">
          {index.weighsEvents && views ? (
            <views.SourceShown shown={weight.shown} of={weight.passages} />
          ) : (
            messages.reading.supportShown(weight.shown, weight.passages)
          )}
        </p>
      )}
    </li>
  );
});

function Facts({ source, locale }: { readonly source: Source; readonly locale: string }) {
  const messages = useMessages();
  return (
    <p className="sl-passage-kind">
      <AuthorAndDate source={source} locale={locale} />
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
