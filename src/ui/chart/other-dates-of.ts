import { isolated } from '../../base/text-direction.ts';
import { formatDate } from '../../dataset/format-date.ts';
import type { EdtfDate } from '../../dataset/edtf-model.ts';
import { listFormat } from '../../dataset/intl-cache.ts';
import type { Dataset, TimelineEvent } from '../../dataset/model.ts';
import { sourceName } from '../source/source-name.ts';

/** A date that other sources give for an event, and who they are: "The Echo and The Gazette". */
export interface SaidDate {
  readonly date: EdtfDate;
  readonly spoken: string;
  /** The same in short, for where there is little room. */
  readonly short: string;
  /** For a line that no markup keeps in order; empty where no source of it is known. */
  readonly sources: string;
}

/** The dates on which the sources of an event differ from the event's own, in words. */
export function otherDatesOf(dataset: Dataset, event: TimelineEvent, locale: string): SaidDate[] {
  return event.otherDates.map(({ date, quotes }) => {
    const ids = new Set(quotes.flatMap((id) => dataset.passageById.get(id)?.source ?? []));
    const names = new Set(
      [...ids].flatMap((id) => {
        const source = dataset.sourceById.get(id);
        return source ? [isolated(sourceName(source))] : [];
      }),
    );
    return {
      date,
      spoken: formatDate(date, locale, 'long'),
      short: formatDate(date, locale, 'short'),
      sources: listFormat(locale, 'conjunction').format(names),
    };
  });
}
