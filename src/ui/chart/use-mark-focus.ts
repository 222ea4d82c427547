import { useCallback, useEffect, useRef, useState } from 'react';
import type { ChartLayout } from '../../timeline/model.ts';
import { stands } from '../../timeline/stands.ts';

export interface MarkFocus {
  /** Index of the event that the keyboard is on; its mark is the chart's one tab stop. */
  readonly event: number | null;
  /** Keeps an event as the keyboard's without moving focus. */
  readonly remember: (event: number) => void;
  /** Moves focus to an event's mark, as soon as that has been drawn. */
  readonly moveTo: (event: number) => void;
  /** Moves focus to a mark that is drawn, by its key. */
  readonly take: (key: string) => void;
  readonly register: (key: string, node: HTMLButtonElement | null) => void;
}

/** A roving tab stop over marks that come and go: it follows the event, whatever mark stands for it now. */
export function useMarkFocus(layout: ChartLayout | null): MarkFocus {
  const [event, setEvent] = useState<number | null>(null);
  const pending = useRef<number | null>(null);
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  useEffect(() => {
    const wanted = pending.current;
    if (wanted === null || !layout) return;
    const mark = layout.marks.find((one) => stands(one, wanted));
    const button = mark && buttons.current.get(mark.key);
    if (!button) return;
    pending.current = null;
    button.focus({ preventScroll: true });
  });
  const moveTo = useCallback((next: number) => {
    pending.current = next;
    setEvent(next);
  }, []);
  const register = useCallback((key: string, node: HTMLButtonElement | null) => {
    if (node) buttons.current.set(key, node);
    else buttons.current.delete(key);
  }, []);
  const take = useCallback((key: string) => buttons.current.get(key)?.focus({ preventScroll: true }), []);
  return { event, remember: setEvent, moveTo, take, register };
}
