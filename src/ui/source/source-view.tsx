import { useEffect, useId, useRef } from 'react';
import type { Ref } from 'react';
import type { Dataset, Passage, Source } from '../../dataset/model.ts';
import { archiveOf } from '../data/archive/archive-of.ts';
import { archiveViews } from '../data/archive/archive-views.ts';
import { useArrivals } from '../data/archive/use-arrivals.ts';
import { useMessages } from '../messages/messages.tsx';
import { Text } from '../text/text.tsx';
import { ChosenPassage } from './chosen-passage.tsx';
import { PassageList } from './passage-list.tsx';
import { SourceFacts } from './source-facts.tsx';
import { indexSources } from './source-index.ts';
import { SupportedEvents } from './supported-events.tsx';
import './source.css';
import './source-view.css';
import type { Shown } from './source-index.ts';

export interface SourceViewProps {
  readonly dataset: Dataset;
  readonly source: Source;
  /** The passage to mark; one of another source counts as none. */
  readonly passage: Passage | null;
  readonly shown: Shown;
  readonly locale: string;
  /** The title, focusable by code. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly linkFor: (passage: string) => string;
  readonly onSelectPassage: (passage: string) => void;
  readonly onSelectEvent: (event: string) => void;
  readonly onBack: () => void;
}

/**
 * One source: what it is, the chosen passage marked in its paragraph, and every passage that is quoted of it, on a scale of
 * the article's length, with the events that rest on it. The article itself is not republished. Where there is room the
 * two halves stand side by side and scroll by themselves; else one below the other.
 *
 *     ← All sources                            ITS PASSAGES, IN READING ORDER
 *     Caliber.Az                               0 % ┬  words
 *     US, Chinese leaders to tackle …   h2         █  whose they are · at 12 % of the article
 *     by … · published …                           ▌  → the events that they support
 *     THE PASSAGE IN ITS PARAGRAPH  ‹ 5 of 21 ›    ▌
 *     … prefix ▓▓passage▓▓ suffix …          100 % ┴  words …
 */
export function SourceView(props: SourceViewProps) {
  const messages = useMessages();
  const { dataset, source, shown, locale, headingRef } = props;
  const id = useId();
  useArrivals(dataset);
  const views = archiveViews();
  const index = indexSources(dataset);
  const passages = index.passagesOf(source.id);
  const coming = comingStateOf(dataset, source.id);
  const chosen = props.passage && passages.includes(props.passage) ? props.passage : null;
  const chosenHeading = useRef<HTMLHeadingElement>(null);
  const wasChosenHere = useRef(false);
  // Who chooses a passage far down the list goes on reading where its paragraph is.
  useEffect(() => {
    if (!wasChosenHere.current) return;
    wasChosenHere.current = false;
    chosenHeading.current?.focus();
  }, [chosen]);
  const choose = (passage: Passage) => {
    wasChosenHere.current = passage !== chosen;
    if (passage === chosen) chosenHeading.current?.focus();
    else props.onSelectPassage(passage.id);
  };
  return (
    <div className="sl-source-frame">
      <article className="sl-source" aria-labelledby={id}>
        <div className="sl-source-about">
          <button type="button" className="sl-link-button sl-back" onClick={props.onBack}>
            {messages.source.backToSources}
          </button>
          <p className="sl-source-publisher">
            <Text value={source.publisher} />
          </p>
          <h2 id={id} className="sl-source-title" tabIndex={-1} ref={headingRef}>
            <Text value={source.title} language={source.language} />
          </h2>
          <SourceFacts source={source} locale={locale} />
          {chosen ? (
            <>
              <ChosenPassage
                dataset={dataset}
                passage={chosen}
                source={source}
                locale={locale}
                headingRef={chosenHeading}
                linkFor={props.linkFor}
                walk={{
                  index: passages.indexOf(chosen),
                  count: passages.length,
                  go: (to) => {
                    const next = passages[to];
                    if (next) props.onSelectPassage(next.id);
                  },
                }}
              />
              <div className="sl-chosen-supports">
                <p className="sl-passage-kind">{messages.source.supports}</p>
                <SupportedEvents
                  key={chosen.id}
                  dataset={dataset}
                  events={index.eventsOf(chosen)}
                  shown={shown}
                  locale={locale}
                  onSelectEvent={props.onSelectEvent}
                />
              </div>
            </>
          ) : null}
        </div>
        {coming === null ? (
          <PassageList
            dataset={dataset}
            source={source}
            index={index}
            passages={passages}
            chosen={chosen}
            shown={shown}
            locale={locale}
            onChoose={choose}
            onSelectEvent={props.onSelectEvent}
          />
        ) : (
          views && <views.ComingPassages state={coming} onRetry={() => archiveOf(dataset)?.retry()} />
        )}
      </article>
    </div>
  );
}

/** Of an archive: what is the matter with the passages of a source, as long as they aren't there; else null. */
function comingStateOf(dataset: Dataset, source: string): 'coming' | 'failed' | null {
  const state = archiveOf(dataset)?.sources.stateOf(source) ?? 'there';
  return state === 'there' ? null : state;
}
