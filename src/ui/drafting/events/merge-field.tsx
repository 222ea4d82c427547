import { useId, useState } from 'react';
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
  const locale = useLocale();
  const id = useId();
  const [other, setOther] = useState('');
  const others = eventsInTime(drafting.events).filter(
    (one) => one.id !== event.id && one.verdict !== 'left-out',
  );
  const chosen = others.some((one) => one.id === other) ? other : '';
  if (others.length === 0) return null;
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
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {`${writtenDate(one.date, locale, say.events.undated)}: ${one.title}`}
            </option>
          ))}
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
