import { useMemo } from 'react';
import type { Dataset, Source, TimelineEvent } from '../../dataset/model.ts';
import { CorrectionList } from '../corrections/correction-list.tsx';
import { DateLine } from '../event/date-line.tsx';
import { useMessages } from '../messages/messages.tsx';
import { SourceCard } from '../source/source-card.tsx';
import { indexSources, weighSource } from '../source/source-index.ts';
import { orderSources } from '../source/source-order.ts';
import { Text } from '../text/text.tsx';

/** The sources that most rests on; the view of the sources has them all. */
const MOST_SOURCES = 3;

/** What stands beside the timeline before an event is chosen: where to begin, what it all rests on, and what was corrected. */
export function IntroPanel(props: {
  readonly dataset: Dataset;
  readonly first: TimelineEvent | undefined;
  /** The events that pass the filters; null where nothing is filtered. */
  readonly shown: ReadonlySet<TimelineEvent> | null;
  readonly locale: string;
  /** Whether what stands beside it is a chart, and not the list. */
  readonly besideChart: boolean;
  readonly onBegin: () => void;
  /** Opens a passage in its source. */
  readonly onReadInArticle: (passage: string) => void;
  readonly onAllSources: () => void;
}) {
  const messages = useMessages();
  const { dataset, first, shown, locale } = props;
  return (
    <div className="sl-intro">
      <p className="sl-intro-lead">{messages.page.everyClaim}</p>
      <p className="sl-quiet">{props.besideChart ? messages.page.intro : messages.page.introList}</p>
      {first ? (
        <button type="button" className="sl-begin" onClick={props.onBegin}>
          <span className="sl-begin-word">{messages.page.begin}</span>
          <span className="sl-begin-date">
            <DateLine date={first.date} locale={locale} dateStyle="long" />
          </span>
          <span className="sl-together-title">
            <Text value={first.title} />
          </span>
        </button>
      ) : null}
      <Sources
        dataset={dataset}
        shown={shown}
        locale={locale}
        onReadInArticle={props.onReadInArticle}
        onAllSources={props.onAllSources}
      />
      {dataset.changes.length > 0 ? (
        <section className="sl-intro-part">
          <h2 className="sl-section-title">{messages.page.changes}</h2>
          <CorrectionList changes={dataset.changes} locale={locale} />
        </section>
      ) : null}
    </div>
  );
}

function Sources(props: {
  readonly dataset: Dataset;
  readonly shown: ReadonlySet<TimelineEvent> | null;
  readonly locale: string;
  readonly onReadInArticle: (passage: string) => void;
  readonly onAllSources: () => void;
}) {
  const messages = useMessages();
  const { dataset, shown, locale } = props;
  const index = indexSources(dataset);
  const listed = useMemo(() => {
    const weightOf = ({ id }: Source) => weighSource(index, id, shown);
    // One of which nothing is quoted is nothing to open here.
    const quoted = dataset.sources.filter((source) => weightOf(source).passages > 0);
    return orderSources(quoted, weightOf, locale).slice(0, MOST_SOURCES);
  }, [dataset, index, shown, locale]);
  if (listed.length === 0) return null;
  return (
    <section className="sl-intro-part">
      <h2 className="sl-section-title">{messages.source.heading}</h2>
      <ul className="sl-sources-list">
        {listed.map((source) => (
          <SourceCard
            key={source.id}
            source={source}
            index={index}
            shown={shown}
            locale={locale}
            onOpen={(id) => {
              const passage = index.passages.get(id)?.[0];
              if (passage) props.onReadInArticle(passage.id);
            }}
          />
        ))}
      </ul>
      {dataset.sources.length > listed.length ? (
        <button type="button" className="sl-link-button sl-forward" onClick={props.onAllSources}>
          {messages.views.sourcesWithCount(dataset.sources.length)}
        </button>
      ) : null}
    </section>
  );
}
