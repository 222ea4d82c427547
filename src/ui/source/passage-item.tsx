import { memo } from 'react';
import type { Dataset, EventRecords, Passage, Source } from '../../dataset/model.ts';
import { Text } from '../text/text.tsx';
import { PassageKind, StandsAt } from './passage-kind.tsx';
import { SupportedEvents } from './supported-events.tsx';
import type { Shown } from './source-index.ts';

/** Enough to recognise a passage by; opened, it is shown whole in its paragraph. */
const PREVIEW_LIMIT = 260;

export interface PassageItemProps {
  readonly dataset: Dataset;
  readonly source: Source;
  readonly passage: Passage;
  /** Among the source's passages. */
  readonly index: number;
  readonly isChosen: boolean;
  /** Whether the reader is here: by pointer, by focus, or on the scale. */
  readonly isHere: boolean;
  /** Whether it supports nothing that passes the filters. */
  readonly isQuiet: boolean;
  readonly events: EventRecords;
  readonly shown: Shown;
  readonly locale: string;
  readonly onReach: (index: number) => void;
  readonly onChoose: (index: number) => void;
  readonly onSelectEvent: (event: string) => void;
}

/** One passage of a source in the list of all: its words open it in its paragraph, its events open themselves. */
export const PassageItem = memo(function PassageItem(props: PassageItemProps) {
  const { dataset, source, passage, index, isChosen, isHere, isQuiet } = props;
  return (
    <li
      className="sl-passage"
      data-marked={isChosen || undefined}
      data-here={isHere || undefined}
      data-quiet={isQuiet || undefined}
      onPointerEnter={() => props.onReach(index)}
      onFocus={() => props.onReach(index)}
    >
      <button
        type="button"
        className="sl-passage-words"
        aria-current={isChosen || undefined}
        lang={source.language || undefined}
        onClick={() => props.onChoose(index)}
      >
        <Text
          value={passage.exact}
          limit={PREVIEW_LIMIT}
          language={source.language}
          className={passage.speaker === undefined ? '' : 'sl-speech'}
        />
      </button>
      <p className="sl-passage-kind">
        <PassageKind dataset={dataset} passage={passage} />
        <StandsAt source={source} passage={passage} />
      </p>
      <SupportedEvents
        dataset={props.dataset}
        events={props.events}
        shown={props.shown}
        locale={props.locale}
        onSelectEvent={props.onSelectEvent}
      />
    </li>
  );
});
