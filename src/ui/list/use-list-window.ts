import { useState } from 'react';
import { keyAt } from '../../dataset/event-records.ts';
import type { EventRecords, TimelineEvent } from '../../dataset/model.ts';
import { earlierWindow, firstWindow, laterWindow } from './list-window.ts';
import type { ListSteps, ListWindow } from './list-window.ts';

export interface ShownEvents extends ListWindow {
  /** Whether one more step may come by itself, when the reader scrolls near the end: nothing has to leave for it. */
  readonly mayExtend: boolean;
  readonly later: () => void;
  readonly earlier: () => void;
}

interface Remembered {
  readonly events: EventRecords;
  readonly selected: TimelineEvent | null;
  readonly window: ListWindow;
}

/**
 * Which events of a list are on the page. It begins where the list begins, or at the selected event; follows a selection
 * that goes beyond it; begins anew for another list, unless what is on the page begins with the same event (a dataset that
 * grew while it was read).
 */
export function useListWindow(
  events: EventRecords,
  selected: TimelineEvent | null,
  steps: ListSteps,
): ShownEvents {
  const [remembered, setRemembered] = useState<Remembered>(() => ({
    events,
    selected,
    window: firstWindow(events.length, indexIn(events, selected), steps),
  }));
  let { window } = remembered;
  if (remembered.events !== events || remembered.selected !== selected) {
    window = follow(remembered, events, selected, steps);
    setRemembered({ events, selected, window });
  }
  const move = (next: ListWindow) => setRemembered({ events, selected, window: next });
  return {
    ...window,
    mayExtend: steps.isEndless && window.end < events.length && window.end - window.start < steps.most,
    later: () => move(laterWindow(window, events.length, steps)),
    earlier: () => move(earlierWindow(window, steps)),
  };
}

function follow(
  before: Remembered,
  events: EventRecords,
  selected: TimelineEvent | null,
  steps: ListSteps,
): ListWindow {
  const { window } = before;
  const beginsTheSame = keyAt(events, window.start) === keyAt(before.events, window.start);
  const kept = beginsTheSame
    ? { start: window.start, end: Math.min(Math.max(window.end, window.start), events.length) }
    : null;
  const index = selected === before.selected && kept ? -1 : indexIn(events, selected);
  const isThere = index === -1 || (kept !== null && index >= kept.start && index < kept.end);
  if (!kept || !isThere) return firstWindow(events.length, index, steps);
  // A list that was shorter than a step may have grown.
  return kept.end - kept.start < firstWindow(events.length, -1, steps).end
    ? firstWindow(events.length, kept.start, steps)
    : kept;
}

function indexIn(events: EventRecords, selected: TimelineEvent | null): number {
  return selected === null ? -1 : events.indexOf(selected);
}
