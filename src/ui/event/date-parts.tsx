import type { EdtfDate } from '../../dataset/edtf-model.ts';
import { formatDate } from '../../dataset/format-date.ts';
import type { DateStyle } from '../../dataset/format-date.ts';
import type { Messages } from '../messages/en.ts';
import { exactnessOf } from './exactness.ts';

/** What `DateLine` says, without hooks, so that it can be drawn before React is there. */
export function DateParts(props: {
  readonly date: EdtfDate;
  readonly locale: string;
  readonly dateStyle: DateStyle;
  readonly messages: Messages;
}) {
  const { date, locale, dateStyle, messages } = props;
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
