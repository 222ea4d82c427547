import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { DraftPlace } from '../../../ingest/draft/model.ts';
import type { AssembledDrafting } from '../../../state/drafting/assemble-drafting.ts';
import type { DraftedEvent, Drafting } from '../../../state/drafting/drafting.ts';
import { eventsInTime } from '../../../state/drafting/events-in-time.ts';
import { newEvent } from '../../../state/drafting/new-passage.ts';
import { Segmented } from '../../filters/segmented.tsx';
import { useDraftingMessages } from '../../messages/drafting.ts';
import { Text } from '../../text/text.tsx';
import { useStable } from '../../text/use-stable.ts';
import type { Editing } from '../desk/editing.ts';
import { EventCard } from './event-card.tsx';
import { PassedOverList } from './passed-over-list.tsx';
import { WordsField } from './words-field.tsx';
import './events.css';

/** When the open event's card is brought into sight, and whether the focus goes there. */
export interface EventSight {
  readonly focus: boolean;
  readonly turn: number;
}

type Shown = 'all' | 'proposed' | 'accepted';

/**
 * The events in the order of time, those without a date last; what was left out below them, to be taken back.
 *
 * ```
 * 14 events, 3 accepted        (All|To review|Accepted)  Accept all
 * 16 November 2024   95 % sure                     ✓ ×
 * Leaders meet in Lima
 *   … the open one with its fields …
 * ▸ New event   ▸ Left out (2)   ▸ Found, but not proposed (12)
 * ```
 */
export function EventsPane(props: {
  readonly drafting: Drafting;
  readonly assembled: AssembledDrafting;
  readonly open: string | null;
  readonly sight: EventSight;
  readonly editing: Editing;
  readonly onOpen: (id: string | null) => void;
  readonly onShow: (place: DraftPlace) => void;
  /** An event was made, under this id: it is opened and brought into sight. */
  readonly onMade: (id: string) => void;
  /** Something to be said aloud. */
  readonly onSaid: (said: string) => void;
}) {
  const { drafting, assembled, open, sight, editing } = props;
  const say = useDraftingMessages();
  const id = useId();
  const settled = useDeferredValue(drafting);
  const root = useRef<HTMLElement>(null);
  const [shown, setShown] = useState<Shown>('all');
  const ordered = useMemo(() => eventsInTime(drafting.events), [drafting.events]);
  const standing = ordered.filter(({ verdict }) => verdict !== 'left-out');
  const leftOut = ordered.filter(({ verdict }) => verdict === 'left-out');
  const accepted = standing.filter(({ verdict }) => verdict === 'accepted').length;
  const listed = standing.filter((event) => shown === 'all' || event.verdict === shown || event.id === open);
  useEffect(() => {
    const card = root.current?.querySelector<HTMLElement>('[data-open]');
    if (!card || sight.turn === 0) return;
    card.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    if (sight.focus) card.querySelector<HTMLElement>('.sl-card-title')?.focus();
  }, [sight]);
  const faults = useMemo(() => faultsOf(assembled), [assembled]);
  /** The focus goes on to the next event where the card that had it goes. */
  const leaveOut = useStable((event: DraftedEvent) => {
    const next = listed[listed.indexOf(event) + 1] ?? listed[listed.indexOf(event) - 1];
    editing.act({ is: 'judge', events: [event.id], verdict: 'left-out' });
    props.onSaid(`${say.event.leaveOut}: ${event.title}`);
    if (open === event.id) props.onOpen(null);
    queueMicrotask(() => {
      const cards = root.current?.querySelectorAll<HTMLElement>('[data-event]') ?? [];
      const card = [...cards].find((one) => one.dataset['event'] === next?.id);
      card?.querySelector<HTMLElement>('.sl-card-title')?.focus();
    });
  });
  return (
    <section className="sl-events" aria-label={say.events.region} ref={root}>
      <div className="sl-events-head">
        <p role="status">{say.events.status(standing.length, accepted)}</p>
        <Segmented
          label={say.events.show}
          name={`${id}shown`}
          value={shown}
          options={[
            { value: 'all', label: say.events.all },
            { value: 'proposed', label: say.events.proposed },
            { value: 'accepted', label: say.events.accepted },
          ]}
          onChange={setShown}
        />
        {accepted < standing.length ? (
          <button
            type="button"
            className="sl-link-button"
            onClick={() =>
              editing.act({ is: 'judge', events: standing.map((event) => event.id), verdict: 'accepted' })
            }
          >
            {say.events.acceptAll}
          </button>
        ) : null}
      </div>
      {listed.length === 0 ? (
        <p className="sl-events-none sl-quiet">
          {drafting.events.length === 0 ? say.intake.noEvents : say.events.none}
        </p>
      ) : null}
      {listed.map((event) => (
        <EventCard
          key={event.id}
          event={event}
          drafting={event.id === open ? drafting : null}
          isOpen={event.id === open}
          fault={faults.get(event.id) ?? null}
          editing={editing}
          onOpen={props.onOpen}
          onLeaveOut={leaveOut}
          onShow={props.onShow}
        />
      ))}
      <details className="sl-events-more">
        <summary>{say.events.add}</summary>
        <p className="sl-quiet">{say.events.addHint}</p>
        <WordsField
          articles={drafting.articles}
          label={say.events.addWords}
          act={say.events.addDo}
          onPlace={(place) => {
            const made = newEvent(drafting, place);
            editing.act({ is: 'addEvent', event: made });
            props.onMade(made.id);
          }}
        />
      </details>
      {leftOut.length > 0 ? (
        <details className="sl-events-more">
          <summary>{say.events.leftOut(leftOut.length)}</summary>
          <p className="sl-quiet">{say.events.leftOutHint}</p>
          <ul>
            {leftOut.map((event) => (
              <li key={event.id}>
                <Text value={event.title} />
                <button
                  type="button"
                  className="sl-link-button"
                  aria-label={say.event.takeBackNamed(event.title)}
                  onClick={() => editing.act({ is: 'judge', events: [event.id], verdict: 'proposed' })}
                >
                  {say.events.takeBack}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <PassedOverList drafting={settled} editing={editing} onShow={props.onShow} onMade={props.onMade} />
    </section>
  );
}

/** What keeps events, or passages of theirs, out of the timeline: as a build says it, or `true` for a passage that can't be found again. */
function faultsOf(assembled: AssembledDrafting): ReadonlyMap<string, string | true> {
  const faults = new Map<string, string | true>();
  for (const { event, is } of assembled.hindrances) if (is === 'unfindable') faults.set(event, true);
  for (const { event, message } of assembled.faults) faults.set(event, message);
  return faults;
}
