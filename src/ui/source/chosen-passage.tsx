import type { Ref } from 'react';
import type { Dataset, Passage, Source } from '../../dataset/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { OutsideLink } from '../text/outside-link.tsx';
import { StandsAt } from './article-strip.tsx';
import { PassageInParagraph } from './passage-in-paragraph.tsx';
import { PassageKind } from './passage-item.tsx';
import { linkToPassage } from './text-fragment.ts';

/** The passage that was asked for, marked in its paragraph, with a link that lands on it at the publisher's. */
export function ChosenPassage(props: {
  readonly dataset: Dataset;
  readonly passage: Passage;
  readonly source: Source | undefined;
  readonly headingRef?: Ref<HTMLHeadingElement>;
}) {
  const messages = useMessages();
  const { dataset, passage, source, headingRef } = props;
  return (
    <section className="sl-chosen">
      <h3 className="sl-section-title" tabIndex={-1} ref={headingRef}>
        {messages.source.chosen}
      </h3>
      <PassageInParagraph key={passage.id} passage={passage} source={source} />
      <p className="sl-passage-kind">
        <PassageKind dataset={dataset} passage={passage} />
        {source ? <StandsAt source={source} passage={passage} /> : null}
      </p>
      <p>
        <OutsideLink url={source?.url} toHref={(href) => linkToPassage(href, passage, source?.language)}>
          {messages.source.openPassageAtPublisher}
        </OutsideLink>
      </p>
    </section>
  );
}
