import { useState } from 'react';
import type { Ref } from 'react';
import type { Dataset, Passage } from '../../dataset/model.ts';
import { archiveOf } from '../data/archive/archive-of.ts';
import { indexSources } from './source-index.ts';
import { MissingSource } from './missing-source.tsx';
import { SourceList } from './source-list.tsx';
import { SourceView } from './source-view.tsx';
import type { Shown } from './source-index.ts';

/**
 * The view of the sources: all of them, or one that was opened by itself or through one of its passages.
 * `onSelectPassage(null)` asks for all of them again.
 */
export function SourcesView(props: {
  readonly dataset: Dataset;
  readonly passage: Passage | null;
  readonly shown: Shown;
  readonly locale: string;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** The full address that opens a passage in its source. */
  readonly linkFor: (passage: string) => string;
  readonly onSelectPassage: (passage: string | null) => void;
  readonly onSelectEvent: (event: string) => void;
}) {
  const { dataset, passage, shown, locale, headingRef, linkFor } = props;
  // A source of which nothing is quoted has no passage by which the address could hold it.
  const [opened, setOpened] = useState<string | null>(null);
  const source = dataset.sourceById.get(passage?.source ?? opened ?? '');
  const back = () => {
    setOpened(null);
    props.onSelectPassage(null);
  };
  if (source) {
    return (
      <SourceView
        key={source.id}
        dataset={dataset}
        source={source}
        passage={passage}
        shown={shown}
        locale={locale}
        headingRef={headingRef}
        linkFor={linkFor}
        onSelectPassage={props.onSelectPassage}
        onSelectEvent={props.onSelectEvent}
        onBack={back}
      />
    );
  }
  if (passage) {
    return (
      <MissingSource dataset={dataset} passage={passage} locale={locale} linkFor={linkFor} onBack={back} />
    );
  }
  const open = (id: string) => {
    // Its passages come when it is open.
    if (archiveOf(dataset)) {
      setOpened(id);
      return;
    }
    const first = indexSources(dataset).passagesOf(id)[0];
    // By its first passage the address holds it, and Back, reload and a copied link lead here again.
    if (first) props.onSelectPassage(first.id);
    else setOpened(id);
  };
  return <SourceList dataset={dataset} shown={shown} locale={locale} onOpen={open} />;
}
