import type { KeyboardEvent } from 'react';
import type { Interval } from '../../base/interval.ts';
import type { CssPixels } from '../../base/units.ts';
import { readEdtfOrNull } from '../../dataset/edtf.ts';
import { formatDate } from '../../dataset/format-date.ts';
import { windowToEdtf } from '../../state/window-edtf.ts';
import { clampWindow, MIN_WINDOW } from '../../timeline/window.ts';
import { useMessages } from '../messages/messages.tsx';

export type WindowEdge = 'start' | 'end';

/** An arrow moves an edge by this part of the window, a Page key by the larger one. */
const STEP = 0.05;
const PAGE = 0.25;

/** Half of the narrowest bar that a handle is seen as. */
const HALF_GRIP: CssPixels = 4;

/**
 * One end of the window in the overview, for the keyboard and for screen readers: arrows move it, Page keys by more, Home and
 * End as far as it goes. It is drawn as the grip; the pointer drags the brush's own handle underneath.
 */
export function WindowHandle(props: {
  readonly edge: WindowEdge;
  readonly window: Interval;
  readonly domain: Interval;
  readonly width: CssPixels;
  readonly locale: string;
  readonly onWindow: (window: Interval) => void;
}) {
  const { chart } = useMessages();
  const { edge, window, domain, width, locale, onWindow } = props;
  const share = (window[edge] - domain.start) / (domain.end - domain.start);
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = movedEdge(event.key, edge, window, domain);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    onWindow(next);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className="sl-window-handle"
      aria-label={edge === 'start' ? chart.windowStart : chart.windowEnd}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={spokenEdge(edge, window, locale)}
      style={{ left: Math.min(width, Math.max(0, share * width)) - HALF_GRIP }}
      onKeyDown={onKeyDown}
    />
  );
}

/** The window after a key on one of its ends, or null where the key is not for it. */
function movedEdge(key: string, edge: WindowEdge, window: Interval, domain: Interval): Interval | null {
  const span = window.end - window.start;
  const to = (moment: number): Interval => {
    // One end stops short of the other, and at the end of all there is.
    const inside = Math.min(domain.end, Math.max(domain.start, moment));
    const wanted =
      edge === 'start'
        ? { start: Math.min(inside, window.end - MIN_WINDOW), end: window.end }
        : { start: window.start, end: Math.max(inside, window.start + MIN_WINDOW) };
    return clampWindow(wanted, domain);
  };
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return to(window[edge] - span * STEP);
    case 'ArrowRight':
    case 'ArrowUp':
      return to(window[edge] + span * STEP);
    case 'PageDown':
      return to(window[edge] - span * PAGE);
    case 'PageUp':
      return to(window[edge] + span * PAGE);
    case 'Home':
      return to(domain.start);
    case 'End':
      return to(domain.end);
    default:
      return null;
  }
}

/** The date at an end of the window, as exactly as a pixel shows it. */
function spokenEdge(edge: WindowEdge, window: Interval, locale: string): string {
  const { from, to } = windowToEdtf(window);
  const date = readEdtfOrNull(edge === 'start' ? from : to);
  return date === null ? '' : formatDate(date, locale, 'long');
}
