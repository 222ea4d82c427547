import { useState } from 'react';
import type { TimelineEvent } from '../../dataset/model.ts';
import { earlierWindow, firstWindow, laterWindow } from './list-window.ts';
import type { ListSteps, ListWindow } from './list-window.ts';

export interface ShownEvents extends ListWindow {
  /** Whether one more step may come by itself, when the reader scrolls near the end: nothing has to leave for it. */
  readonly mayExtend: boolean;
  readonly later: () => void;
  readonly earlier: () => void;
}

interface Remembered {
  readonly events: readonly TimelineEvent[];
  readonly selectedId: string | null;
  readonly window: ListWindow;
}

/**
 * Which events of a list are on the page. It begins where the list begins, or at the selected event; follows a selection
 * that goes beyond it; begins anew for another list, unless what is on the page begins with the same event (a dataset that
 * grew while it was read).
 */
export function useListWindow(
  events: readonly TimelineEvent[],
  selectedId: string | null,
  steps: ListSteps,
): ShownEvents {
  const [remembered, setRemembered] = useState<Remembered>(() => ({
    events,
    selectedId,
    window: firstWindow(events.length, indexOf(events, selectedId), steps),
  }));
  let { window } = remembered;
  if (remembered.events !== events || remembered.selectedId !== selectedId) {
    window = follow(remembered, events, selectedId, steps);
    setRemembered({ events, selectedId, window });
  }
  const move = (next: ListWindow) => setRemembered({ events, selectedId, window: next });
  return {
    ...window,
    mayExtend: steps.isEndless && window.end < events.length && window.end - window.start < steps.most,
    later: () => move(laterWindow(window, events.length, steps)),
    earlier: () => move(earlierWindow(window, steps)),
  };
}

function follow(
  before: Remembered,
  events: readonly TimelineEvent[],
  selectedId: string | null,
  steps: ListSteps,
): ListWindow {
  const { window } = before;
  const beginsTheSame = events[window.start]?.id === before.events[window.start]?.id;
  const kept = beginsTheSame
    ? { start: window.start, end: Math.min(Math.max(window.end, window.start), events.length) }
    : null;
  const index = selectedId === before.selectedId && kept ? -1 : indexOf(events, selectedId);
  const isThere = index === -1 || (kept !== null && index >= kept.start && index < kept.end);
  if (!kept || !isThere) return firstWindow(events.length, index, steps);
  // A list that was shorter than a step may have grown.
  return kept.end - kept.start < firstWindow(events.length, -1, steps).end
    ? firstWindow(events.length, kept.start, steps)
    : kept;
}

function indexOf(events: readonly TimelineEvent[], id: string | null): number {
  return id === null ? -1 : events.findIndex((event) => event.id === id);
}
