import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Dataset } from '../../dataset/model.ts';
import { selectEvent, setView, setWindow } from '../../state/changes.ts';
import type { ViewState } from '../../state/view-state.ts';
import { isSelected } from '../../timeline/filter.ts';
import { nextEvent } from '../../timeline/walk.ts';
import { bringIntoView, limits } from '../../timeline/window.ts';
import type { FilterActions } from '../filters/active-filters.tsx';
import type { Act, Commit } from './act.ts';
import type { Story } from './use-story.ts';

/** How a reader moves between mark, event, passage and source, and where the focus goes. */
export interface Navigation {
  /** Events drawn together that were opened to choose from, by index; null where none are. */
  readonly together: readonly number[] | null;
  readonly openTogether: (events: readonly number[], byKeyboard: boolean) => void;
  /** Opens an event and brings it into the window; by keyboard, focus goes to its heading. */
  readonly openEvent: (index: number, byKeyboard: boolean) => void;
  readonly openEventById: (id: string, byKeyboard: boolean) => void;
  /** Opens a passage in its source. */
  readonly readInArticle: (passage: string) => void;
  /** One step through what is filtered. */
  readonly step: (by: 1 | -1) => void;
  /** Closes what is open beside the timeline; focus goes back to where it was opened from. */
  readonly close: () => void;
  /** The heading of what is open; receives focus when it was opened by keyboard. */
  readonly headingRef: (node: HTMLHeadingElement | null) => void;
  /** The heading of the source that is open; receives focus when a passage was opened in it. */
  readonly sourceHeadingRef: (node: HTMLHeadingElement | null) => void;
  readonly filterActions: (act: Act) => FilterActions;
}

export function useNavigation(given: {
  readonly dataset: Dataset;
  readonly story: Story;
  readonly state: ViewState;
  readonly commit: Commit;
}): Navigation {
  const { dataset, story, commit } = given;
  const [together, setTogether] = useState<readonly number[] | null>(null);
  const opener = useRef<Element | null>(null);
  const heading = useRef<HTMLHeadingElement | null>(null);
  const sourceHeading = useRef<HTMLHeadingElement | null>(null);
  /** Which heading the next drawing should bring to the reader: by focus, or only into view. */
  const wanted = useRef<{ readonly heading: 'open' | 'source'; readonly focus: boolean } | null>(null);

  useEffect(() => {
    if (!wanted.current) return;
    const target = wanted.current.heading === 'open' ? heading.current : sourceHeading.current;
    if (!target) return;
    if (wanted.current.focus) target.focus();
    else target.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
    wanted.current = null;
  });

  const remember = (byKeyboard: boolean) => {
    const active = document.activeElement;
    // What was opened from inside the panel goes back to where the panel was opened from.
    if (active && active !== document.body && !active.closest('.sl-side')) opener.current = active;
    wanted.current = { heading: 'open', focus: byKeyboard };
  };
  const openEvent = (index: number, byKeyboard: boolean) => {
    const event = dataset.events[index];
    if (!event) return;
    remember(byKeyboard);
    setTogether(null);
    const { columns, window } = story;
    const shownWindow = bringIntoView(columns, index, window, limits(columns));
    commit((state) => {
      const selected = selectEvent(state, event.id);
      const shown = state.view === 'sources' ? setView(selected, 'timeline') : selected;
      return shownWindow === window ? shown : setWindow(shown, shownWindow);
    }, 'push');
  };
  const openEventById = (id: string, byKeyboard: boolean) => {
    const event = dataset.eventById.get(id);
    if (event) openEvent(dataset.events.indexOf(event), byKeyboard);
  };

  return {
    together,
    openTogether: (events, byKeyboard) => {
      remember(byKeyboard);
      setTogether(events);
    },
    openEvent,
    openEventById,
    readInArticle: (passage) => {
      const event = story.event?.id ?? null;
      wanted.current = { heading: 'source', focus: true };
      commit(
        (state) =>
          setView(
            event === null ? { ...state, quote: passage } : selectEvent(state, event, passage),
            'sources',
          ),
        'push',
      );
    },
    step: (by) => {
      const { columns, selection, eventIndex } = story;
      const ahead = nextEvent(columns, selection, eventIndex, by);
      // From an event that is filtered out, what is shown may all lie the other way.
      const isShown = eventIndex !== null && isSelected(selection, eventIndex);
      const next = ahead ?? (isShown ? null : nextEvent(columns, selection, eventIndex, by === 1 ? -1 : 1));
      if (next !== null) openEvent(next, false);
    },
    close: () => {
      setTogether(null);
      if (!together) commit((state) => selectEvent(state, null), 'push');
      const back = opener.current;
      opener.current = null;
      if (back instanceof HTMLElement && back.isConnected) back.focus();
    },
    headingRef: useCallback((node: HTMLHeadingElement | null) => {
      heading.current = node;
    }, []),
    sourceHeadingRef: useCallback((node: HTMLHeadingElement | null) => {
      sourceHeading.current = node;
    }, []),
    filterActions: useMemo(
      () => (act: Act) => ({
        onToggleTopic: (id: string) => act('toggleTopic', id),
        onToggleWithout: (id: string) => act('toggleWithout', id),
        onTogglePerson: (id: string) => act('togglePerson', id),
        onToggleSource: (id: string) => act('toggleSource', id),
        onAnyNumberOfSources: () => act('setMinSources', 1),
        onQuery: (q: string) => act('setQuery', q),
        onClear: () => act('clearFilters'),
      }),
      [],
    ),
  };
}
