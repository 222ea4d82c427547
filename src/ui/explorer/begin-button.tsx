import type { EventOutline } from '../../dataset/model.ts';
import { DateLine } from '../event/date-line.tsx';
import { useMessages } from '../messages/messages.tsx';
import { Text } from '../text/text.tsx';

/** Opens the first event of what is shown, from which the story is walked through. */
export function BeginButton(props: {
  readonly first: EventOutline;
  readonly locale: string;
  readonly onBegin: () => void;
}) {
  const messages = useMessages();
  const { first, locale } = props;
  return (
    <button type="button" className="sl-begin" onClick={props.onBegin}>
      <span className="sl-begin-word">{messages.page.begin}</span>
      <span className="sl-begin-date">
        <DateLine date={first.date} locale={locale} dateStyle="long" />
      </span>
      <span className="sl-together-title">
        <Text value={first.title} />
      </span>
    </button>
  );
}
