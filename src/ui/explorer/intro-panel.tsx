import type { Dataset, EventOutline } from '../../dataset/model.ts';
import { CorrectionList } from '../corrections/correction-list.tsx';
import { useMessages } from '../messages/messages.tsx';
import { SourceCard } from '../source/source-card.tsx';
import { BeginButton } from './begin-button.tsx';
import { openSource } from './open-source.ts';
import { useMainSources } from './use-main-sources.ts';
import type { Shown } from '../source/source-index.ts';

export interface IntroProps {
  readonly dataset: Dataset;
  readonly first: EventOutline | undefined;
  readonly shown: Shown;
  readonly locale: string;
  /** Whether what stands beside it is a chart, and not the list. */
  readonly besideChart: boolean;
  readonly onBegin: () => void;
  /** Opens a passage in its source. */
  readonly onReadInArticle: (passage: string) => void;
  readonly onAllSources: () => void;
}

/** What stands beside the timeline before an event is chosen: where to begin, what it all rests on, and what was corrected. */
export function IntroPanel(props: IntroProps) {
  const messages = useMessages();
  const { dataset, first, shown, locale } = props;
  return (
    <div className="sl-intro">
      <p className="sl-intro-lead">{messages.page.everyClaim}</p>
      <p className="sl-quiet">{props.besideChart ? messages.page.intro : messages.page.introList}</p>
      {first ? <BeginButton first={first} locale={locale} onBegin={props.onBegin} /> : null}
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
  readonly shown: Shown;
  readonly locale: string;
  readonly onReadInArticle: (passage: string) => void;
  readonly onAllSources: () => void;
}) {
  const messages = useMessages();
  const { dataset, shown, locale } = props;
  const { index, listed } = useMainSources(dataset, shown, locale);
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
            onOpen={(id) => openSource(dataset, index, id, props.onReadInArticle)}
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
