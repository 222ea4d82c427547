import { useCallback, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Dataset } from '../../dataset/model.ts';
import { selectEvent, selectQuote, setView, setWindow } from '../../state/changes.ts';
import type { View, ViewState } from '../../state/view-state.ts';
import { isSelected } from '../../timeline/filter/filter.ts';
import type { Selection } from '../../timeline/model.ts';
import { nextEvent } from '../../timeline/walk.ts';
import { bringIntoView, limits } from '../../timeline/window.ts';
import { archiveOf } from '../data/archive/archive-of.ts';
import type { EventState } from '../data/archive/coming-events.ts';
import { focusedElement } from '../text/focused-element.ts';
import type { Commit } from './act.ts';
import type { Story } from './use-story.ts';

/** How a reader moves between mark, event, passage and source, and where the focus goes. */
export interface Navigation {
  /** Events drawn together that were opened to choose from, by index; null where none are. */
  readonly together: readonly number[] | null;
  /** What was opened without moving the focus to it, to be said aloud; null where focus says it. */
  readonly announced: Announced | null;
  /** An event of an archive that was opened and is still on its way, or could not be fetched; null where there is none. */
  readonly opening: Opening | null;
  readonly openTogether: (events: readonly number[], byKeyboard: boolean) => void;
  /** Opens an event and brings it into the window; by keyboard, focus goes to its heading. */
  readonly openEvent: (index: number, byKeyboard: boolean) => void;
  readonly openEventById: (id: string, byKeyboard: boolean) => void;
  /** Opens a passage in its source. */
  readonly readInArticle: (passage: string) => void;
  /** Back from a source to where it was opened from; from a source that was opened by itself, to all sources. */
  readonly leaveSource: () => void;
  /** The story's first event. */
  readonly begin: () => void;
  /** One step through what is filtered. */
  readonly step: (by: 1 | -1) => void;
  /** Closes what is open beside the timeline; focus goes back to where it was opened from. */
  readonly close: () => void;
  /** The heading of what is open; receives focus when it was opened by keyboard. */
  readonly headingRef: (node: HTMLHeadingElement | null) => void;
  /** The heading of the source that is open; receives focus when a passage was opened in it. */
  readonly sourceHeadingRef: (node: HTMLHeadingElement | null) => void;
}

/** An event that was opened before it was there. */
export interface Opening {
  readonly index: number;
  readonly state: Exclude<EventState, 'there'>;
  readonly retry: () => void;
  readonly leave: () => void;
}

/** An event, by index, or how many that are drawn together. */
export type Announced = { readonly event: number } | { readonly together: number };

/** An event that was asked for, and the view in which that was. */
interface Asked {
  readonly index: number;
  readonly byKeyboard: boolean;
  readonly state: Exclude<EventState, 'there'>;
  readonly before: ViewState;
}

interface Together {
  readonly events: readonly number[];
  /** What was shown when they were opened. */
  readonly event: string | null;
  readonly view: View;
  readonly selection: Selection;
}

/** What stands for the open event in the main view. */
const ORIGIN = '.sl-mark[aria-pressed="true"], .sl-item-title[aria-current]';

/** Whether the reader asks for no motion. */
function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

export function useNavigation(given: {
  readonly root: RefObject<HTMLElement | null>;
  readonly dataset: Dataset;
  readonly story: Story;
  readonly state: ViewState;
  readonly commit: Commit;
}): Navigation {
  const { root, dataset, story, state: view, commit } = given;
  const [opened, setOpened] = useState<Together | null>(null);
  // What was opened to choose from is of no use any more once something else is shown.
  const isOpen =
    opened?.event === view.event && opened?.view === view.view && opened.selection === story.selection;
  const together = isOpen ? opened.events : null;
  const closeTogether = () => setOpened(null);
  const [announced, setAnnounced] = useState<Announced | null>(null);
  const opener = useRef<Element | null>(null);
  /** The view that a source was opened from, and by which passage. */
  const reader = useRef<{ readonly view: View; readonly passage: string } | null>(null);
  const heading = useRef<HTMLHeadingElement | null>(null);
  const sourceHeading = useRef<HTMLHeadingElement | null>(null);
  /** Which heading the next drawing should bring to the reader: by focus, or only into view. */
  const wanted = useRef<{ readonly heading: 'open' | 'source'; readonly focus: boolean } | null>(null);

  const bringWanted = useCallback(() => {
    if (!wanted.current) return;
    const target = wanted.current.heading === 'open' ? heading.current : sourceHeading.current;
    if (!target) return;
    if (wanted.current.focus) target.focus();
    else target.scrollIntoView({ block: 'nearest', behavior: isStill() ? 'instant' : 'smooth' });
    wanted.current = null;
  }, []);
  useEffect(bringWanted);
  // Whoever leaves the source, by Escape or Back, goes on where the article was opened.
  useEffect(() => {
    if (view.view === 'sources' || reader.current === null) return;
    const { passage } = reader.current;
    reader.current = null;
    // Whoever pressed something else has the focus there.
    if (wanted.current !== null || focusedElement() !== document.body) return;
    const ways = root.current?.querySelectorAll<HTMLElement>('[data-passage]') ?? [];
    [...ways].find((way) => way.dataset['passage'] === passage)?.focus();
  }, [root, view.view]);

  const remember = (byKeyboard: boolean) => {
    const active = focusedElement();
    // What was opened from inside the panel goes back to where the panel was opened from.
    if (active && active !== document.body && !active.closest('.sl-side')) opener.current = active;
    wanted.current = { heading: 'open', focus: byKeyboard };
  };
  const [asked, setAsked] = useState<Asked | null>(null);
  const latest = useRef<Asked | null>(null);
  const ask = (next: Asked | null) => {
    latest.current = next;
    setAsked(next);
  };
  /** Opens an event of an archive as soon as it is there, unless something else has been opened by then. */
  const openWhenThere = async (index: number, byKeyboard: boolean) => {
    const archive = archiveOf(dataset);
    if (archive === null) return;
    const now: Asked = { index, byKeyboard, state: 'coming', before: view };
    ask(now);
    let state: EventState;
    try {
      state = (await archive.events.load(index)) ? 'there' : 'lost';
    } catch (cause) {
      console.info('Sourceline: an event could not be loaded.', cause);
      state = 'failed';
    }
    if (latest.current !== now) return;
    ask(state === 'there' ? null : { ...now, state });
    if (state === 'there') openEvent(index, byKeyboard);
  };
  const openEvent = (index: number, byKeyboard: boolean) => {
    const event = dataset.events.at(index);
    remember(byKeyboard);
    closeTogether();
    if (!event) {
      void openWhenThere(index, byKeyboard);
      return;
    }
    ask(null);
    setAnnounced(byKeyboard ? null : { event: index });
    const { columns, window, fitted } = story;
    // Where everything is on screen there is nothing to bring.
    const shownWindow = fitted ? window : bringIntoView(columns, index, window, limits(columns));
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

  // Whoever has opened something else meanwhile no longer waits.
  const opening = asked !== null && asked.before.event === view.event ? asked : null;

  return {
    together,
    announced,
    opening: opening && {
      index: opening.index,
      state: opening.state,
      retry: () => openEvent(opening.index, opening.byKeyboard),
      leave: () => ask(null),
    },
    openTogether: (events, byKeyboard) => {
      remember(byKeyboard);
      setAnnounced(byKeyboard ? null : { together: events.length });
      setOpened({ events, event: view.event, view: view.view, selection: story.selection });
    },
    openEvent,
    openEventById,
    readInArticle: (passage) => {
      const event = story.event?.id ?? null;
      wanted.current = { heading: 'source', focus: true };
      setAnnounced(null);
      reader.current = view.view === 'sources' ? null : { view: view.view, passage };
      commit(
        (state) =>
          setView(
            event === null ? { ...state, quote: passage } : selectEvent(state, event, passage),
            'sources',
          ),
        'push',
      );
    },
    leaveSource: () => {
      const from = reader.current?.view;
      commit((state) => (from ? setView(state, from) : selectQuote(state, null)), 'push');
    },
    begin: () => {
      const next = nextEvent(story.columns, story.selection, null, 1);
      // The button goes when the event comes, so the focus moves on to it by pointer too.
      if (next !== null) openEvent(next, true);
    },
    step: (by) => {
      const { columns, selection } = story;
      // From one that is still on its way the next press goes on.
      const eventIndex = opening?.index ?? story.eventIndex;
      const ahead = nextEvent(columns, selection, eventIndex, by);
      // From an event that is filtered out, what is shown may all lie the other way.
      const isShown = eventIndex !== null && isSelected(selection, eventIndex);
      const next = ahead ?? (isShown ? null : nextEvent(columns, selection, eventIndex, by === 1 ? -1 : 1));
      if (next !== null) openEvent(next, false);
    },
    close: () => {
      const origin = root.current?.querySelector(ORIGIN) ?? null;
      closeTogether();
      setAnnounced(null);
      ask(null);
      if (!together) commit((state) => selectEvent(state, null), 'push');
      const back = [opener.current, origin].find((one) => one?.isConnected);
      opener.current = null;
      if (back instanceof HTMLElement) back.focus();
    },
    // A part that was still on its way when it was opened is drawn after the effects of that: then its heading tells of itself.
    headingRef: useCallback(
      (node: HTMLHeadingElement | null) => {
        heading.current = node;
        if (node) queueMicrotask(bringWanted);
      },
      [bringWanted],
    ),
    sourceHeadingRef: useCallback(
      (node: HTMLHeadingElement | null) => {
        sourceHeading.current = node;
        if (node) queueMicrotask(bringWanted);
      },
      [bringWanted],
    ),
  };
}
