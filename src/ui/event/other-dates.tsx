import { useId } from 'react';
import type { Dataset, OtherDate, Passage, TimelineEvent } from '../../dataset/model.ts';
import { useMessages } from '../messages/messages.tsx';
import { sourceName } from '../source/source-name.ts';
import { Text } from '../text/text.tsx';
import { TextList } from '../text/text-list.tsx';
import { DateLine } from './date-line.tsx';

/** More passages than this for one date repeat each other; the panel's lists have them all. */
const MOST_PASSAGES = 3;
/** Enough to see the date in its words. */
const WORDS_LIMIT = 300;

/**
 * The dates that other sources give for the same event, each with those sources and the words in which they give it; nothing
 * where all agree.
 *
 *     ┊ The sources do not agree on the date. Also given:
 *     ┊ Sunday, 17 November 2024, says The Echo
 *     ┊ “They will meet on the 17th.” · read in the article →
 */
export function OtherDates(props: {
  readonly dataset: Dataset;
  readonly event: TimelineEvent;
  readonly locale: string;
  /** Leads to a passage in its article; without it, as on paper, the words stand alone. */
  readonly onReadInArticle?: (passage: string) => void;
  /** All of it at once, as on paper, where nothing can be pressed. */
  readonly isWhole?: boolean;
}) {
  const messages = useMessages();
  const { dataset, event, locale, onReadInArticle, isWhole = false } = props;
  if (event.otherDates.length === 0) return null;
  return (
    <div className="sl-other-dates">
      <p>{messages.event.otherDates}</p>
      <ul>
        {event.otherDates.map((other) => (
          <li key={other.date.edtf}>
            <p>
              <span className="sl-other-date">
                <DateLine date={other.date} locale={locale} dateStyle="full" />
              </span>
              {messages.text.comma}
              {messages.event.otherDateSays} <Sources dataset={dataset} other={other} />
            </p>
            {other.quotes
              .flatMap((id) => dataset.passageById.get(id) ?? [])
              .slice(0, isWhole ? Infinity : MOST_PASSAGES)
              .map((passage) => (
                <DateWords
                  key={passage.id}
                  dataset={dataset}
                  passage={passage}
                  isWhole={isWhole}
                  onReadInArticle={onReadInArticle}
                />
              ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

function DateWords(props: {
  readonly dataset: Dataset;
  readonly passage: Passage;
  readonly isWhole: boolean;
  readonly onReadInArticle?: ((passage: string) => void) | undefined;
}) {
  const messages = useMessages();
  const words = useId();
  const { dataset, passage, onReadInArticle } = props;
  const source = dataset.sourceById.get(passage.source);
  return (
    <p className="sl-date-evidence">
      <q id={words} lang={source?.language || undefined}>
        <Text value={passage.exact} limit={props.isWhole ? Infinity : WORDS_LIMIT} />
      </q>
      {source && onReadInArticle ? (
        <>
          {' '}
          <button
            type="button"
            className="sl-link-button sl-forward"
            aria-describedby={words}
            onClick={() => onReadInArticle(passage.id)}
          >
            {messages.event.readInArticle}
          </button>
        </>
      ) : null}
    </p>
  );
}

function Sources({ dataset, other }: { readonly dataset: Dataset; readonly other: OtherDate }) {
  const messages = useMessages();
  const ids = new Set(other.quotes.flatMap((id) => dataset.passageById.get(id)?.source ?? []));
  if (ids.size === 0) return messages.event.sourceNotAvailable;
  return (
    <TextList>
      {[...ids].map((id) => {
        const source = dataset.sourceById.get(id);
        return source ? <Text key={id} value={sourceName(source)} /> : messages.event.sourceNotAvailable;
      })}
    </TextList>
  );
}
