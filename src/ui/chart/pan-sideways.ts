import type { Interval } from '../../base/interval.ts';
import type { CssPixels } from '../../base/units.ts';
import type { WindowGestures } from './window-gestures.ts';

/** Whether a turn of the wheel means to pan: two fingers sideways, or Shift. */
export function isSideways(event: WheelEvent): boolean {
  return (event.shiftKey && !event.ctrlKey) || Math.abs(event.deltaX) > Math.abs(event.deltaY);
}

/** A finger that has moved less than this sideways, or more up or down, may still mean to scroll the page. */
const FINGER_SLOP: CssPixels = 6;

/** How long after the last sideways wheel event the pan counts as ended; as d3-zoom does for its wheel. */
const WHEEL_REST_MS = 150;

export interface SidewaysPan {
  /** Whether a wheel is panning: until it rests, its turns up and down are no zoom. */
  readonly isWheeling: () => boolean;
  readonly stop: () => void;
}

/**
 * Pans with a sideways wheel (or Shift) and with one finger. A hand on a trackpad never moves straight: what a
 * movement began as, pan or zoom, it stays until it rests.
 *
 * @param isZooming Whether the wheel, or two fingers, are zooming.
 * @param settle Called where a pan turns into a pinch, which goes on from the window that the pan has led to.
 */
export function panSideways(
  node: HTMLElement,
  options: () => WindowGestures,
  gesture: {
    readonly isZooming: () => boolean;
    readonly show: (window: Interval) => void;
    readonly finish: () => void;
    readonly settle: () => void;
  },
): SidewaysPan {
  const { show, finish, settle } = gesture;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let wheelWindow: Interval | null = null;
  const onWheel = (event: WheelEvent) => {
    if (!isSideways(event)) {
      // d3-zoom has declined it, so the page would scroll in the middle of a pan.
      if (wheelWindow) event.preventDefault();
      return;
    }
    event.preventDefault();
    if (gesture.isZooming()) return;
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
  return {
    isWheeling: () => wheelWindow !== null,
    stop: () => {
      clearTimeout(rest);
      node.removeEventListener('wheel', onWheel);
      node.removeEventListener('pointerdown', onDown);
      node.removeEventListener('pointermove', onMove);
      node.removeEventListener('pointerup', onUp);
      node.removeEventListener('pointercancel', onUp);
    },
  };
}

/** A window moved by so many pixels to later, kept inside the domain. */
function shifted(window: Interval, pixels: CssPixels, width: CssPixels, domain: Interval): Interval {
  const span = window.end - window.start;
  const start = window.start + (pixels / width) * span;
  const kept = Math.max(domain.start, Math.min(start, domain.end - span));
  return { start: kept, end: kept + span };
}
