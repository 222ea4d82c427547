import type { ReactNode, Ref } from 'react';
import type { Dataset, Passage } from '../../dataset/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { sourceName } from '../source/source-name.ts';
import { LongText } from '../text/long-text.tsx';
import { Text } from '../text/text.tsx';
import { SpeakerLine } from './speaker-line.tsx';
import './quote.css';

/**
 * A passage with who said it and where it stands. Quotation marks are typography, drawn by the style sheet in the
 * way of the article's language: the text itself is the passage, character for character.
 *
 *     ┃ “We expect this will be their last
 *     ┃ meeting as presidents”
 *     ┃ Senior US administration official
 *     ┃ Caliber.Az · read in the article →
 */
export function Quote(props: {
  readonly dataset: Dataset;
  readonly passage: Passage;
  readonly locale: string;
  /** Whether its rule has the accent colour. */
  readonly isMarked: boolean;
  /** Whether it is the one that the reader selected. */
  readonly isSelected?: boolean;
  /** Id of the element that holds the words, to describe buttons by. */
  readonly wordsId: string;
  readonly onReadInArticle: (passage: string) => void;
  /** What else can be done with it: a rule to select it by, buttons to copy it. */
  readonly rule?: ReactNode;
  readonly acts?: ReactNode;
  readonly ref?: Ref<HTMLQuoteElement>;
}) {
  const messages = useMessages();
  const {
    dataset,
    passage,
    locale,
    isMarked,
    isSelected = false,
    wordsId,
    onReadInArticle,
    ref,
    rule,
    acts,
  } = props;
  const source = dataset.sourceById.get(passage.source);
  const isSpeech = passage.speaker !== undefined;
  return (
    <blockquote
      ref={ref}
      className="sl-quote"
      data-marked={isMarked || undefined}
      aria-current={isSelected || undefined}
    >
      {rule}
      <div className="sl-quote-words" id={wordsId} lang={source?.language || undefined}>
        <LongText value={passage.exact} className={isSpeech ? 'sl-speech' : ''} language={source?.language} />
      </div>
      <SpeakerLine dataset={dataset} passage={passage} locale={locale} />
      <div className="sl-quote-source">
        {source ? (
          <>
            <Text value={sourceName(source)} />
            <span className="sl-quote-open">
              {' · '}
              <button
                type="button"
                className="sl-link-button sl-forward"
                aria-describedby={wordsId}
                data-passage={passage.id}
                onClick={() => onReadInArticle(passage.id)}
              >
                {messages.event.readInArticle}
              </button>
            </span>
          </>
        ) : (
          <em>{messages.event.sourceNotAvailable}</em>
        )}
      </div>
      {acts}
    </blockquote>
  );
}
