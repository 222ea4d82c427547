import { useEffect, useId, useRef } from 'react';
import type { Dataset, Passage } from '../../dataset/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { CopyButton } from '../text/copy-button.tsx';
import { citation } from './citation.ts';
import { Quote } from './quote.tsx';
import { scrollInBox } from './scroll-in-box.ts';

/** What the quotes of a panel share. */
export interface QuoteParts {
  readonly dataset: Dataset;
  readonly locale: string;
  readonly onReadInArticle: (passage: string) => void;
  readonly onSelectPassage: (passage: string) => void;
  readonly linkFor: (passage: string | null) => string;
  readonly copyText?: ((text: string) => Promise<void>) | undefined;
}

/** A quote in the panel of an event: its rule is a button that selects it, and it can be copied as a link or a citation. */
export function PanelQuote(
  props: QuoteParts & { readonly passage: Passage; readonly isMarked: boolean; readonly isSelected: boolean },
) {
  const messages = useMessages();
  const { dataset, passage, locale, isSelected, linkFor } = props;
  const words = useId();
  const box = useRef<HTMLQuoteElement>(null);
  // A link to a quote further down opens with the quote in view.
  useEffect(() => {
    if (isSelected && box.current) scrollInBox(box.current);
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
        <div className="sl-quote-acts">
          <CopyButton
            label={messages.event.copyQuoteLink}
            text={() => linkFor(passage.id)}
            copyText={props.copyText}
            describedBy={words}
          />
          <CopyButton
            label={messages.event.copyCitation}
            text={() => citation(dataset, passage, { locale, link: linkFor(passage.id), messages })}
            copyText={props.copyText}
            describedBy={words}
          />
        </div>
      }
    />
  );
}
