import { useEffect, useId, useMemo, useRef } from 'react';
import type { Ref } from 'react';
import type { Dataset, Passage, Source } from '../../dataset/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { ShowMoreButton } from '../text/show-more-button.tsx';
import { Text } from '../text/text.tsx';
import { useShowMore } from '../text/use-show-more.ts';
import { ArticleStrip } from './article-strip.tsx';
import { ChosenPassage } from './chosen-passage.tsx';
import { PassageItem } from './passage-item.tsx';
import { SourceFacts } from './source-facts.tsx';
import { indexSources } from './source-index.ts';
import './source.css';

const PASSAGES_PER_STEP = 100;

export interface SourceViewProps {
  readonly dataset: Dataset;
  readonly source: Source;
  /** The passage to mark; one of another source counts as none. */
  readonly passage: Passage | null;
  readonly locale: string;
  /** The title, focusable by code. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly onSelectPassage: (passage: string) => void;
  readonly onSelectEvent: (event: string) => void;
  readonly onBack: () => void;
  /** What the way back is called; by default it leads to all sources. */
  readonly backLabel?: string;
}

/**
 * One source: what it is, the chosen passage marked in its paragraph, where in the article it stands, and every passage that
 * is quoted of it with the events that rest on it. The article itself is not republished.
 *
 *     ← All sources
 *     Caliber.Az
 *     US, Chinese leaders to tackle …         h2
 *     by … · published … · Open at the publisher (caliber.az)
 *     ──▪───▪▪────█───▪──────▪─────
 *     THE PASSAGE IN ITS PARAGRAPH            … prefix ▓▓passage▓▓ suffix …
 *     ITS PASSAGES, IN READING ORDER          words, whose they are, which events they support
 */
export function SourceView(props: SourceViewProps) {
  const messages = useMessages();
  const { dataset, source, locale, headingRef } = props;
  const id = useId();
  const index = useMemo(() => indexSources(dataset), [dataset]);
  const passages = index.passages.get(source.id) ?? [];
  const chosen = props.passage && passages.includes(props.passage) ? props.passage : null;
  const list = useShowMore(passages.length, PASSAGES_PER_STEP);
  const chosenHeading = useRef<HTMLHeadingElement>(null);
  const wasChosenHere = useRef(false);
  // Who chooses a passage far down the list goes on reading at the top, where its paragraph is.
  useEffect(() => {
    if (!wasChosenHere.current) return;
    wasChosenHere.current = false;
    chosenHeading.current?.focus();
  }, [chosen]);
  return (
    <article className="sl-source" aria-labelledby={id}>
      <button type="button" className="sl-link-button sl-back" onClick={props.onBack}>
        {props.backLabel ?? messages.source.backToSources}
      </button>
      <p className="sl-source-publisher">
        <Text value={source.publisher} />
      </p>
      <h2 id={id} className="sl-source-title" tabIndex={-1} ref={headingRef}>
        <Text value={source.title} language={source.language} />
      </h2>
      <SourceFacts source={source} locale={locale} />
      <ArticleStrip source={source} passages={passages} chosen={chosen} />
      {chosen ? (
        <ChosenPassage dataset={dataset} passage={chosen} source={source} headingRef={chosenHeading} />
      ) : null}
      <section className="sl-event-part">
        <h3 className="sl-section-title" id={`${id}passages`}>
          {messages.source.passages}
        </h3>
        {passages.length === 0 ? <p className="sl-event-empty">{messages.source.noPassages}</p> : null}
        <ol className="sl-passages" aria-labelledby={`${id}passages`}>
          {passages.slice(0, list.shown).map((passage) => (
            <PassageItem
              key={passage.id}
              dataset={dataset}
              source={source}
              passage={passage}
              isChosen={passage === chosen}
              events={index.events.get(passage.id) ?? []}
              locale={locale}
              onChoose={() => {
                wasChosenHere.current = passage !== chosen;
                if (passage === chosen) chosenHeading.current?.focus();
                else props.onSelectPassage(passage.id);
              }}
              onSelectEvent={props.onSelectEvent}
            />
          ))}
        </ol>
        <ShowMoreButton list={list} />
      </section>
      <p className="sl-source-note">{messages.source.notRepublished}</p>
    </article>
  );
}
