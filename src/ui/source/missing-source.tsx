import type { Dataset, Passage } from '../../dataset/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { ChosenPassage } from './chosen-passage.tsx';

/** A passage whose source the dataset doesn't have: its words and their paragraph are there all the same. */
export function MissingSource(props: {
  readonly dataset: Dataset;
  readonly passage: Passage;
  readonly locale: string;
  readonly linkFor: (passage: string) => string;
  readonly onBack: () => void;
}) {
  const messages = useMessages();
  return (
    <div className="sl-source-frame">
      <div className="sl-source">
        <div className="sl-source-about">
          <button type="button" className="sl-link-button sl-back" onClick={props.onBack}>
            {messages.source.backToSources}
          </button>
          <p className="sl-event-empty">
            <em>{messages.source.missing}</em>
          </p>
          <ChosenPassage
            dataset={props.dataset}
            passage={props.passage}
            source={undefined}
            locale={props.locale}
            linkFor={props.linkFor}
          />
        </div>
      </div>
    </div>
  );
}
