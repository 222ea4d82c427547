import { select, zoom, zoomIdentity } from 'd3';
import type { D3ZoomEvent, ZoomTransform } from 'd3';
import type { Interval } from '../../base/interval.ts';
import type { CssPixels } from '../../base/units.ts';
import { clampWindow } from '../../timeline/window.ts';
import { isSideways, panSideways } from './pan-sideways.ts';
import type { WindowGestures } from './window-gestures.ts';

/** A double click is animated for this long; not at all where the reader wants no motion. */
const DOUBLE_CLICK_MS = 180;

/** What a gesture begins with. */
const BEGINNINGS = ['pointerdown', 'touchstart', 'wheel', 'dblclick'] as const;

/** The plot's width is in whole pixels, and the element's is not: less than this is no scaling. */
const SAME_SCALE = 0.01;

/** Gestures that listen on an element. */
export interface ZoomGestures {
  /** Goes on from the window that the state holds; not while a gesture is under way. */
  readonly place: () => void;
  readonly stop: () => void;
}

/**
 * Lets wheel, pinch, drag and double click on an element make windows of time. d3-zoom's transform is made from the
 * window whenever no gesture is under way, and each of its transforms becomes a window again.
 *
 * @param given What holds now: asked at each event.
 * @param show Called with the window of each step; `null` when the gesture has come to its end.
 */
export function attachZoom(
  node: HTMLElement,
  given: () => WindowGestures,
  show: (window: Interval | null) => void,
): ZoomGestures {
  // A host may draw the plot larger or smaller than it is; the pointer counts in what is seen.
  let scale = 1;
  const options = (): WindowGestures => {
    const now = given();
    return scale === 1 ? now : { ...now, width: now.width * scale };
  };
  let last: Interval | null = null;
  let isZooming = false;
  const preview = (window: Interval) => {
    last = window;
    show(window);
  };
  const finish = () => {
    if (last) options().onCommit(last);
    last = null;
    show(null);
  };
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behave = zoom<HTMLElement, unknown>()
    .filter((event: Event) => {
      if (event instanceof WheelEvent && pan.isWheeling()) return false;
      return accepts(event, options().wheelZooms);
    })
    .extent(() => [
      [0, 0],
      [options().width, 1],
    ])
    .clickDistance(4)
    .wheelDelta(zoomOf)
    .duration(still ? 0 : DOUBLE_CLICK_MS)
    .on('start', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      isZooming = Boolean(event.sourceEvent);
    })
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (event.sourceEvent) preview(windowOf(event.transform, options()));
    })
    .on('end', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      isZooming = false;
      if (event.sourceEvent) finish();
    });
  const selection = select(node);
  const place = ({ window, domain, minSpan, width }: WindowGestures) => {
    behave.scaleExtent([1, Math.max((domain.end - domain.start) / minSpan, 1)]).translateExtent([
      [0, 0],
      [width, 1],
    ]);
    behave.transform(selection, transformOf(window, { domain, width }));
  };
  const lookAtScale = () => {
    const { width } = given();
    if (isZooming || last !== null || width <= 0) return;
    const seen = node.getBoundingClientRect().width / width;
    const next = Math.abs(seen - 1) < SAME_SCALE ? 1 : seen;
    if (Math.abs(next - scale) < SAME_SCALE || next <= 0) return;
    scale = next;
    place(options());
  };
  // Before d3-zoom hears of them.
  for (const type of BEGINNINGS) node.addEventListener(type, lookAtScale, { passive: true });
  selection.call(behave);
  // A pinch that follows a pan begins where that has led to.
  const settle = () => {
    if (last) behave.transform(selection, transformOf(last, options()));
  };
  const pan = panSideways(node, options, { isZooming: () => isZooming, show: preview, finish, settle });
  // Only now does the pointer's shape promise that the plot can be dragged.
  node.toggleAttribute('data-draggable', true);
  return {
    place: () => place(options()),
    stop: () => {
      for (const type of BEGINNINGS) node.removeEventListener(type, lookAtScale);
      node.toggleAttribute('data-draggable', false);
      pan.stop();
      selection.on('.zoom', null);
    },
  };
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
