import { useEffect, useId, useRef } from 'react';
import type { Dataset, Passage } from '../../dataset/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { QuoteActs } from './quote-acts.tsx';
import { QuoteTopics } from './quote-topics.tsx';
import { Quote } from './quote.tsx';
import { bringIntoSight } from './bring-into-sight.ts';

/** What the quotes of a panel share. */
export interface QuoteParts {
  readonly dataset: Dataset;
  readonly locale: string;
  readonly wantedTopics: readonly string[];
  readonly onReadInArticle: (passage: string) => void;
  readonly onSelectPassage: (passage: string) => void;
  readonly linkFor: (passage: string | null) => string;
  readonly copyText?: ((text: string) => Promise<void>) | undefined;
}

/** A quote in the panel of an event: its rule is a button that selects it, and it can be sent, copied and cited. */
export function PanelQuote(
  props: QuoteParts & { readonly passage: Passage; readonly isMarked: boolean; readonly isSelected: boolean },
) {
  const messages = useMessages();
  const { dataset, passage, locale, isSelected, linkFor } = props;
  const words = useId();
  const box = useRef<HTMLQuoteElement>(null);
  // A link to a quote further down opens with the quote in view.
  useEffect(() => {
    if (isSelected && box.current) bringIntoSight(box.current);
  }, [isSelected]);
  return (
    <Quote
      dataset={dataset}
      passage={passage}
      locale={locale}
      isMarked={props.isMarked}
      isSelected={isSelected}
      wordsId={words}
      onReadInArticle={props.onReadInArticle}
      ref={box}
      rule={
        <button
          type="button"
          className="sl-quote-rule"
          aria-label={isSelected ? messages.event.selectedQuote : messages.event.selectQuote}
          aria-describedby={words}
          aria-current={isSelected || undefined}
          title={isSelected ? messages.event.selectedQuote : messages.event.selectQuote}
          onClick={() => props.onSelectPassage(passage.id)}
        />
      }
      acts={
        <>
          <QuoteTopics dataset={dataset} passage={passage} wantedTopics={props.wantedTopics} />
          <QuoteActs
            dataset={dataset}
            passage={passage}
            locale={locale}
            link={() => linkFor(passage.id)}
            wordsId={words}
            copyText={props.copyText}
          />
        </>
      }
    />
  );
}
