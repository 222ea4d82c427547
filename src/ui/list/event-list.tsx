import { useEffect, useMemo, useRef } from 'react';
import { keyAt } from '../../dataset/event-records.ts';
import type { Dataset, EventRecords, TimelineEvent } from '../../dataset/model.ts';
import { headYears } from '../../dataset/year-heading.ts';
import { archiveOf } from '../data/archive/archive-of.ts';
import { archiveViews } from '../data/archive/archive-views.ts';
import { useArrivals } from '../data/archive/use-arrivals.ts';
import { bringIntoSight } from '../event/bring-into-sight.ts';
import { useHosting } from '../explorer/hosting.tsx';
import { useMessages } from '../messages/messages.tsx';
import { useStable } from '../text/use-stable.ts';
import { EventItem } from './event-item.tsx';
import { LOW_STEPS, STEPS } from './list-window.ts';
import { useListWindow } from './use-list-window.ts';
import { useNearEnd } from './use-near-end.ts';
import './list.css';

export interface EventListProps {
  readonly dataset: Dataset;
  /** In time order. */
  readonly events: EventRecords;
  readonly selectedId: string | null;
  readonly locale: string;
  /** Ids of the topics filtered for: what was said about them comes first. */
  readonly wantedTopics: readonly string[];
  /** What the reader searches for, as typed. */
  readonly search?: string;
  readonly onSelect: (event: string) => void;
  readonly onReadInArticle: (passage: string) => void;
  /** Whether the selected event is brought into sight, at first and whenever another one is selected. */
  readonly revealsSelected?: boolean;
}

/**
 * Events as a list in time order, of equal worth to the chart. It is one list: a year's heading stands inside the item of its
 * first event, so that a screen reader counts events only and still walks by headings.
 *
 *     2023  November 2023
 *           Second meeting, near San Francisco
 *           ● Summits ● Military contacts
 *           │ quote
 *     2024  January 2024
 *           …
 *
 * A list of 100 000 events costs no more than one of 600: a step of 40 is on the page, the next comes when the reader scrolls
 * near the end, and from 600 on by a button that lets the furthest go. In somebody else's page a step is short, and comes when asked for. `aria-posinset` and `aria-setsize` count all of them.
 */
export function EventList(props: EventListProps) {
  const messages = useMessages();
  const { dataset, events, selectedId, locale, wantedTopics, revealsSelected = false } = props;
  const onSelect = useStable(props.onSelect);
  const onReadInArticle = useStable(props.onReadInArticle);
  const steps = useHosting().isLow ? LOW_STEPS : STEPS;
  const shown = useListWindow(events, dataset.eventById.get(selectedId ?? '') ?? null, steps);
  const { start, end } = shown;
  const arrivals = useArrivals(dataset);
  const views = archiveViews();
  const slots = useMemo(
    () => slotsOf(events, start, end, locale),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what has come is in the list then
    [events, start, end, locale, arrivals],
  );
  const archive = archiveOf(dataset);
  const list = useRef<HTMLOListElement>(null);
  const focusAfter = useRef<number | null>(null);
  const nearEnd = useNearEnd(shown.mayExtend, shown.later);
  // The button that was pressed has moved away: go on at the first event that it brought.
  useEffect(() => {
    if (focusAfter.current === null) return;
    const item = list.current?.querySelector(`[aria-posinset="${focusAfter.current + 1}"]`);
    focusAfter.current = null;
    item?.querySelector<HTMLElement>('.sl-item-title')?.focus();
  }, [start, end]);
  useEffect(() => {
    if (!revealsSelected || selectedId === null) return;
    const title = list.current?.querySelector('.sl-item-title[aria-current]');
    if (title) bringIntoSight(title);
  }, [revealsSelected, selectedId]);
  const press = (step: () => void, goOnAt: number) => {
    focusAfter.current = goOnAt;
    step();
  };
  return (
    <div className="sl-list">
      {start > 0 ? (
        <div className="sl-list-edge">
          <button type="button" className="sl-button" onClick={() => press(shown.earlier, start - 1)}>
            {messages.list.showEarlier(Math.min(steps.perStep, start))}
          </button>
        </div>
      ) : null}
      <ol className="sl-items" aria-label={messages.list.events} ref={list}>
        {slots.map(({ key, event, heading }, index) => (
          <li
            key={key}
            className="sl-list-row"
            data-first-of-year={heading !== null || undefined}
            aria-posinset={start + index + 1}
            aria-setsize={events.length}
          >
            {heading === null ? null : <h2 className="sl-list-year">{heading}</h2>}
            {event ? (
              <EventItem
                dataset={dataset}
                event={event}
                isSelected={event.id === selectedId}
                locale={locale}
                wantedTopics={wantedTopics}
                search={props.search}
                onSelect={onSelect}
                onReadInArticle={onReadInArticle}
              />
            ) : (
              views && (
                <views.ComingItem
                  state={archive?.events.stateAt(Number(key)) ?? 'lost'}
                  onRetry={() => archive?.retry()}
                />
              )
            )}
          </li>
        ))}
      </ol>
      {end < events.length ? (
        <div className="sl-list-edge" ref={nearEnd}>
          <button type="button" className="sl-button" onClick={() => press(shown.later, end)}>
            {messages.list.showMore(Math.min(steps.perStep, events.length - end))}
          </button>
          <p>{messages.list.shownOf(start + 1, end, events.length)}</p>
        </div>
      ) : null}
    </div>
  );
}

/** A place of the list: its event, if it is there, and the year that it is the first of. */
interface Slot {
  readonly key: string;
  readonly event: TimelineEvent | undefined;
  readonly heading: string | null;
}

function slotsOf(events: EventRecords, start: number, end: number, locale: string): Slot[] {
  const places = Array.from({ length: Math.max(end - start, 0) }, (_, at) => ({
    key: keyAt(events, start + at),
    event: events.at(start + at),
  }));
  const there = places.flatMap(({ event }) => event ?? []);
  const headings = new Map(headYears(there, locale).map(({ event, heading }) => [event, heading]));
  return places.map((place) => ({ ...place, heading: (place.event && headings.get(place.event)) ?? null }));
}
