import { visibleText } from '../../base/visible-text.ts';
import { outlineAt } from '../../dataset/event-records.ts';
import { formatDate } from '../../dataset/format-date.ts';
import type { Dataset } from '../../dataset/model.ts';
import { useMessages } from '../messages/messages.tsx';
import type { Announced } from './use-navigation.ts';

/**
 * Says aloud what was opened while the focus stayed where it was (by pointer, or by previous and next). It is there from the
 * beginning, since screen readers tell of changes in a region only, not of its coming; and it is no `status`, which is
 * the number of events.
 */
export function SelectionAnnouncer(props: {
  readonly dataset: Dataset;
  readonly locale: string;
  readonly announced: Announced | null;
}) {
  const messages = useMessages();
  const { dataset, locale, announced } = props;
  const said = () => {
    if (announced === null) return '';
    if ('together' in announced) return messages.chart.together(announced.together);
    const event = outlineAt(dataset.events, announced.event);
    return event
      ? messages.event.opened(visibleText(event.title), formatDate(event.date, locale, 'long'))
      : '';
  };
  return (
    <p className="sl-visually-hidden" aria-live="polite">
      {said()}
    </p>
  );
}
