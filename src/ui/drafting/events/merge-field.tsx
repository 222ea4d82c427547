import { memo, useDeferredValue, useId, useState } from 'react';
import type { Change } from '../../../state/drafting/change.ts';
import type { DraftedEvent, Drafting } from '../../../state/drafting/drafting.ts';
import { eventsInTime } from '../../../state/drafting/events-in-time.ts';
import { useDraftingMessages } from '../../messages/drafting.ts';
import { useLocale } from '../../messages/messages.tsx';
import { writtenDate } from './event-words.ts';

/** Makes one event of this and another: this one's words stay. */
export function MergeField(props: {
  readonly event: DraftedEvent;
  readonly drafting: Drafting;
  readonly act: (change: Change) => void;
}) {
  const { event, drafting, act } = props;
  const say = useDraftingMessages();
  const id = useId();
  const [other, setOther] = useState('');
  // A letter of a title need not wait for hundreds of choices.
  const { events } = useDeferredValue(drafting);
  const isOther = (one: DraftedEvent) => one.id !== event.id && one.verdict !== 'left-out';
  const chosen = events.some((one) => one.id === other && isOther(one)) ? other : '';
  if (!events.some(isOther)) return null;
  return (
    <span className="sl-draft-field">
      <label htmlFor={id}>{say.event.merge}</label>
      <span className="sl-draft-row">
        <select
          id={id}
          className="sl-button"
          value={chosen}
          onChange={({ target }) => setOther(target.value)}
        >
          <option value="">{say.event.mergeChoose}</option>
          <Others events={events} own={event.id} />
        </select>
        <button
          type="button"
          className="sl-button"
          disabled={chosen === ''}
          onClick={() => {
            act({ is: 'merge', into: event.id, from: chosen });
            setOther('');
          }}
        >
          {say.event.mergeDo}
        </button>
      </span>
    </span>
  );
}

/** All events but one, in the order of time, to choose among. */
const Others = memo(function Others(props: {
  readonly events: readonly DraftedEvent[];
  readonly own: string;
}) {
  return eventsInTime(props.events).map((one) =>
    one.id === props.own || one.verdict === 'left-out' ? null : <Other key={one.id} event={one} />,
  );
});

/** Another event to choose, with its date; of hundreds only those are drawn anew that changed. */
const Other = memo(function Other({ event }: { readonly event: DraftedEvent }) {
  const say = useDraftingMessages().events;
  const date = writtenDate(event.date, useLocale(), say.undated);
  return <option value={event.id}>{`${date}: ${event.title}`}</option>;
});
