import { useCallback, useEffect, useRef, useState } from 'react';
import type { Columns } from '../../timeline/columns/columns.ts';
import { findMark } from '../../timeline/find-mark.ts';
import type { ChartLayout, PlacedMark } from '../../timeline/model.ts';
import { focusedElement } from '../text/focused-element.ts';

export interface MarkFocus {
  /** Index of the event that the keyboard is on; its mark is the chart's one tab stop. */
  readonly event: number | null;
  /** Keeps an event as the keyboard's without moving focus. */
  readonly remember: (event: number) => void;
  /** Moves focus to an event's mark, as soon as that has been drawn. */
  readonly moveTo: (event: number) => void;
  /**
   * Before the window moves under the focus: where that takes its mark away, focus goes to the nearest that is left.
   * Null where nothing is going to move: then focus that is lost is the reader's own doing.
   */
  readonly stayNear: (event: number | null) => void;
  /** Moves focus to a mark that is drawn, by its key. */
  readonly take: (key: string) => void;
  readonly register: (key: string, node: HTMLButtonElement | null) => void;
}

/** By then a window that a key has moved has come to rest, and been drawn on a slow machine too. */
const MOVE_MS = 1000;

/** A roving tab stop over marks that come and go: it follows the event, whatever mark stands for it now. */
export function useMarkFocus(layout: ChartLayout | null, columns: Columns): MarkFocus {
  const [event, setEvent] = useState<number | null>(null);
  const pending = useRef<number | null>(null);
  const near = useRef<{ readonly event: number; readonly until: number } | null>(null);
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const focusOn = useCallback((mark: PlacedMark | undefined): boolean => {
    const button = mark && buttons.current.get(mark.key);
    button?.focus({ preventScroll: true });
    return button !== undefined;
  }, []);
  useEffect(() => {
    if (!layout) return;
    const wanted = pending.current;
    if (wanted !== null && focusOn(findMark(layout.marks, columns, wanted))) {
      pending.current = null;
      return;
    }
    if (near.current === null) return;
    const { event: at, until } = near.current;
    const focused = focusedElement();
    const isLost = focused === null || focused === document.body;
    if (performance.now() > until) near.current = null;
    else if (isLost) focusOn(nearestMark(layout, columns, at));
    // Whoever has the focus elsewhere has gone there.
    else if (!isMark(focused, buttons.current)) near.current = null;
  });
  const moveTo = useCallback((next: number) => {
    pending.current = next;
    near.current = null;
    setEvent(next);
  }, []);
  const stayNear = useCallback((at: number | null) => {
    near.current = at === null ? null : { event: at, until: performance.now() + MOVE_MS };
  }, []);
  const register = useCallback((key: string, node: HTMLButtonElement | null) => {
    if (node) buttons.current.set(key, node);
    else buttons.current.delete(key);
  }, []);
  const take = useCallback((key: string) => buttons.current.get(key)?.focus({ preventScroll: true }), []);
  return { event, remember: setEvent, moveTo, stayNear, take, register };
}

/** The mark whose event is nearest in the order of time; that in which the event itself is, where it is drawn. */
function nearestMark({ marks }: ChartLayout, columns: Columns, event: number): PlacedMark | undefined {
  const own = findMark(marks, columns, event);
  if (own) return own;
  let nearest: PlacedMark | undefined;
  for (const mark of marks) {
    if (!nearest || Math.abs(mark.head - event) < Math.abs(nearest.head - event)) nearest = mark;
  }
  return nearest;
}

function isMark(node: Element | null, buttons: ReadonlyMap<string, Element>): boolean {
  for (const button of buttons.values()) if (button === node) return true;
  return false;
}
