import { select, zoom, zoomIdentity } from 'd3';
import type { D3ZoomEvent, ZoomBehavior, ZoomTransform } from 'd3';
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Interval } from '../../base/interval.ts';
import type { CssPixels, Milliseconds } from '../../base/units.ts';
import { clampWindow } from '../../timeline/window.ts';

export interface WindowGestures {
  readonly element: RefObject<HTMLElement | null>;
  /** The window that the state holds. */
  readonly window: Interval;
  /** The widest window there may be, and the shortest. */
  readonly domain: Interval;
  readonly minSpan: Milliseconds;
  readonly width: CssPixels;
  /** Whether a plain turn of the wheel zooms; otherwise that needs Ctrl or ⌘, and what is under it scrolls. */
  readonly wheelZooms: (event: WheelEvent) => boolean;
  /** Called once, when a gesture has come to its end. */
  readonly onCommit: (window: Interval) => void;
}

/** A double click is animated for this long; not at all where the reader wants no motion. */
const DOUBLE_CLICK_MS = 180;

/**
 * Wheel, pinch, drag and double click as windows of time. While a gesture lasts, its window is returned as a
 * preview; what it ends in is committed. The state holds windows, never transforms: d3-zoom's transform is made
 * from the window whenever no gesture is under way. One finger pans sideways and leaves up and down to the page.
 */
export function useWindowGestures(options: WindowGestures): Interval | null {
  const [preview, setPreview] = useState<Interval | null>(null);
  const latest = useRef(options);
  const behaviour = useRef<ZoomBehavior<HTMLElement, unknown> | null>(null);
  useEffect(() => {
    latest.current = options;
  });

  const { element } = options;
  useEffect(() => {
    const node = element.current;
    if (!node) return;
    let last: Interval | null = null;
    const show = (window: Interval) => {
      last = window;
      setPreview(window);
    };
    const finish = () => {
      if (last) latest.current.onCommit(last);
      last = null;
      setPreview(null);
    };
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const behave = zoom<HTMLElement, unknown>()
      .filter((event: Event) => accepts(event, latest.current.wheelZooms))
      .extent(() => [
        [0, 0],
        [latest.current.width, 1],
      ])
      .clickDistance(4)
      .wheelDelta(zoomOf)
      .duration(still ? 0 : DOUBLE_CLICK_MS)
      .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
        if (event.sourceEvent) show(windowOf(event.transform, latest.current));
      })
      .on('end', (event: D3ZoomEvent<HTMLElement, unknown>) => {
        if (event.sourceEvent) finish();
      });
    behaviour.current = behave;
    const selection = select(node);
    selection.call(behave);
    // A pinch that follows a pan begins where that has led to.
    const settle = () => {
      if (last) behave.transform(selection, transformOf(last, latest.current));
    };
    const stopSideways = panSideways(node, () => latest.current, show, finish, settle);
    return () => {
      stopSideways();
      selection.on('.zoom', null);
      behaviour.current = null;
    };
  }, [element]);

  const { window, domain, minSpan, width } = options;
  useEffect(() => {
    const node = element.current;
    const behave = behaviour.current;
    if (!node || !behave || preview || width <= 0) return;
    behave.scaleExtent([1, Math.max((domain.end - domain.start) / minSpan, 1)]).translateExtent([
      [0, 0],
      [width, 1],
    ]);
    behave.transform(select(node), transformOf(window, { domain, width }));
  }, [element, preview, window, domain, minSpan, width]);

  return preview;
}

type Frame = Pick<WindowGestures, 'domain' | 'width'>;

function windowOf(transform: ZoomTransform, { domain, width }: Frame): Interval {
  const span = (domain.end - domain.start) / transform.k;
  const start = domain.start - (transform.x / width) * span;
  return clampWindow({ start, end: start + span }, domain);
}

function transformOf(window: Interval, { domain, width }: Frame): ZoomTransform {
  const span = window.end - window.start;
  const k = (domain.end - domain.start) / span;
  return zoomIdentity.translate(-((window.start - domain.start) / span) * width, 0).scale(k);
}

function accepts(event: Event, wheelZooms: (event: WheelEvent) => boolean): boolean {
  if (event instanceof WheelEvent) {
    return !isSideways(event) && (event.ctrlKey || event.metaKey || wheelZooms(event));
  }
  // One finger is ours (`panSideways`), so that a vertical swipe still scrolls the page.
  if ('TouchEvent' in globalThis && event instanceof TouchEvent) return event.touches.length > 1;
  return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey;
}

/** A wheel's unit in pixels, lines or pages, as powers of two of zoom: 500 px of wheel double what is seen. */
const ZOOM_PER_UNIT = [0.002, 0.05, 1];

/** What browsers send for two fingers on a trackpad: Ctrl, and steps of a few pixels where a wheel's are a hundred. */
const PINCH_STEP: CssPixels = 25;
const PINCH_FACTOR = 10;

function zoomOf(event: WheelEvent): number {
  const isPinch = event.ctrlKey && event.deltaMode === 0 && Math.abs(event.deltaY) < PINCH_STEP;
  return -event.deltaY * (ZOOM_PER_UNIT[event.deltaMode] ?? 0) * (isPinch ? PINCH_FACTOR : 1);
}

function isSideways(event: WheelEvent): boolean {
  return (event.shiftKey && !event.ctrlKey) || Math.abs(event.deltaX) > Math.abs(event.deltaY);
}

/** A finger that has moved less than this sideways, or more up or down, may still mean to scroll the page. */
const FINGER_SLOP: CssPixels = 6;

/** How long after the last sideways wheel event the pan counts as ended; as d3-zoom does for its wheel. */
const WHEEL_REST_MS = 150;

/** Pans with a sideways wheel (or Shift) and with one finger; returns its undoing. */
function panSideways(
  node: HTMLElement,
  options: () => WindowGestures,
  show: (window: Interval) => void,
  finish: () => void,
  settle: () => void,
): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let wheelWindow: Interval | null = null;
  const onWheel = (event: WheelEvent) => {
    if (!isSideways(event)) return;
    event.preventDefault();
    const { window, width, domain } = options();
    wheelWindow = shifted(wheelWindow ?? window, event.deltaX || event.deltaY, width, domain);
    show(wheelWindow);
    clearTimeout(rest);
    rest = setTimeout(() => {
      wheelWindow = null;
      finish();
    }, WHEEL_REST_MS);
  };

  let finger: { id: number; x: number; y: number; window: Interval; moved: boolean } | null = null;
  const onDown = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') return;
    if (finger) {
      // A second finger makes it a pinch, which is d3-zoom's.
      settle();
      finger = null;
      return;
    }
    const { pointerId: id, clientX: x, clientY: y } = event;
    finger = { id, x, y, window: options().window, moved: false };
  };
  const onMove = (event: PointerEvent) => {
    if (finger?.id !== event.pointerId) return;
    const across = Math.abs(event.clientX - finger.x);
    if (!finger.moved && (across < FINGER_SLOP || across < Math.abs(event.clientY - finger.y))) return;
    const { width, domain } = options();
    finger.moved = true;
    show(shifted(finger.window, finger.x - event.clientX, width, domain));
  };
  const onUp = (event: PointerEvent) => {
    if (finger?.id !== event.pointerId) return;
    const { moved } = finger;
    finger = null;
    if (moved) finish();
  };
  node.addEventListener('wheel', onWheel, { passive: false });
  node.addEventListener('pointerdown', onDown);
  node.addEventListener('pointermove', onMove);
  node.addEventListener('pointerup', onUp);
  node.addEventListener('pointercancel', onUp);
  return () => {
    clearTimeout(rest);
    node.removeEventListener('wheel', onWheel);
    node.removeEventListener('pointerdown', onDown);
    node.removeEventListener('pointermove', onMove);
    node.removeEventListener('pointerup', onUp);
    node.removeEventListener('pointercancel', onUp);
  };
}

/** A window moved by so many pixels to later, kept inside the domain. */
function shifted(window: Interval, pixels: CssPixels, width: CssPixels, domain: Interval): Interval {
  const span = window.end - window.start;
  const start = window.start + (pixels / width) * span;
  const kept = Math.max(domain.start, Math.min(start, domain.end - span));
  return { start: kept, end: kept + span };
}
