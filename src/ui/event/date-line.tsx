import type { EdtfDate } from '../../dataset/edtf-model.ts';
import type { DateStyle } from '../../dataset/format-date.ts';
import { useMessages } from '../messages/messages.tsx';
import { DateParts } from './date-parts.tsx';

/** A date in words and, where it is not known to the day, how exactly it is known: "2022 · only the year is known". */
export function DateLine(props: {
  readonly date: EdtfDate;
  readonly locale: string;
  readonly dateStyle: DateStyle;
}) {
  return <DateParts {...props} messages={useMessages()} />;
}
