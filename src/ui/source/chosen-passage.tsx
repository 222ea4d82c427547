import { useId } from 'react';
import type { Ref } from 'react';
import type { Dataset, Passage, Source } from '../../dataset/model.ts';
import { QuoteActs } from '../event/quote-acts.tsx';
import { Step } from '../event/step.tsx';
import { useMessages } from '../messages/messages.tsx';
import { PassageInParagraph } from './passage-in-paragraph.tsx';
import { PassageKind, StandsAt } from './passage-kind.tsx';

/** Where the chosen passage stands among its source's, and the way to its neighbours. */
export interface PassageWalk {
  readonly index: number;
  readonly count: number;
  readonly go: (index: number) => void;
}

/**
 * The passage that was asked for, marked in its paragraph, with what can be done with it: a link that lands on it at the
 * publisher's, and the ways to send and to cite it.
 */
export function ChosenPassage(props: {
  readonly dataset: Dataset;
  readonly passage: Passage;
  readonly source: Source | undefined;
  readonly locale: string;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** Absent where the source is, and with it the order of its passages. */
  readonly walk?: PassageWalk;
  /** The full address that opens a passage here. */
  readonly linkFor: (passage: string) => string;
}) {
  const messages = useMessages();
  const words = useId();
  const { dataset, passage, source, headingRef, walk } = props;
  return (
    <section className="sl-chosen">
      <div className="sl-chosen-head">
        <h3 className="sl-section-title" tabIndex={-1} ref={headingRef}>
          {messages.source.chosen}
        </h3>
        {walk && walk.count > 1 ? <Walk walk={walk} /> : null}
      </div>
      <div id={words}>
        <PassageInParagraph key={passage.id} passage={passage} source={source} />
      </div>
      <p className="sl-passage-kind">
        <PassageKind dataset={dataset} passage={passage} />
        {source ? <StandsAt source={source} passage={passage} /> : null}
      </p>
      <QuoteActs
        key={`acts ${passage.id}`}
        dataset={dataset}
        passage={passage}
        locale={props.locale}
        link={() => props.linkFor(passage.id)}
        wordsId={words}
        publisherLabel={messages.source.openPassageAtPublisher}
      />
    </section>
  );
}

function Walk({ walk }: { readonly walk: PassageWalk }) {
  const messages = useMessages();
  const { index, count, go } = walk;
  return (
    <fieldset className="sl-event-nav" aria-label={messages.source.passages}>
      <Step
        name={messages.reading.previousPassage}
        direction="back"
        canGo={index > 0}
        onGo={() => go(index - 1)}
      />
      <span className="sl-event-position">{messages.event.position(index + 1, count)}</span>
      <Step
        name={messages.reading.nextPassage}
        direction="on"
        canGo={index < count - 1}
        onGo={() => go(index + 1)}
      />
    </fieldset>
  );
}
