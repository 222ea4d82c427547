import type { EdtfDate } from '../../dataset/edtf-model.ts';
import { formatDate } from '../../dataset/format-date.ts';
import type { DateStyle } from '../../dataset/format-date.ts';
import { useMessages } from '../messages/messages.tsx';
import { exactnessOf } from './exactness.ts';

/** A date in words and, where it is not known to the day, how exactly it is known: "2022 · only the year is known". */
export function DateLine(props: {
  readonly date: EdtfDate;
  readonly locale: string;
  readonly dateStyle: DateStyle;
}) {
  const messages = useMessages();
  const { date, locale, dateStyle } = props;
  const exactness = exactnessOf(date);
  return (
    <>
      <span className="sl-date-words">{formatDate(date, locale, dateStyle)}</span>
      {exactness === null ? null : (
        <span className="sl-exactness">
          <span className="sl-exactness-dot">{' · '}</span>
          {messages.exactness[exactness]}
        </span>
      )}
    </>
  );
}
