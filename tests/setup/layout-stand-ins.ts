import { act } from '@testing-library/react';

/*
 * jsdom has no layout: every element is 0 × 0, nothing is ever resized, no media query holds but that for no motion, no
 * canvas draws.
 * These stand-ins tell the code under test one size for all elements, and nothing more.
 */

export interface Size {
  readonly width: number;
  readonly height: number;
}

const DESK: Size = { width: 1200, height: 800 };

let size = DESK;
const observers = new Set<StandInResizeObserver>();

/** Reports the one size: at once when it begins to observe, and at each `resizeTo`. */
class StandInResizeObserver implements ResizeObserver {
  readonly #callback: ResizeObserverCallback;
  readonly #targets = new Set<Element>();

  constructor(callback: ResizeObserverCallback) {
    this.#callback = callback;
    observers.add(this);
  }

  observe(target: Element): void {
    this.#targets.add(target);
    this.report();
  }

  unobserve(target: Element): void {
    this.#targets.delete(target);
  }

  disconnect(): void {
    this.#targets.clear();
    observers.delete(this);
  }

  report(): void {
    const box = [{ inlineSize: size.width, blockSize: size.height }];
    const entries = [...this.#targets].map((target) => ({
      target,
      contentRect: new DOMRect(0, 0, size.width, size.height),
      borderBoxSize: box,
      contentBoxSize: box,
      devicePixelContentBoxSize: box,
    }));
    if (entries.length > 0) this.#callback(entries, this);
  }
}

/** Gives all elements another size and tells those who watch. */
export function resizeTo(next: Size): void {
  size = next;
  act(() => {
    for (const observer of observers) observer.report();
  });
}

/** Puts the stand-ins in place, for the whole file. */
export function installLayoutStandIns(): void {
  globalThis.ResizeObserver = StandInResizeObserver;
  Object.defineProperties(HTMLElement.prototype, {
    clientWidth: { configurable: true, get: () => size.width },
    clientHeight: { configurable: true, get: () => size.height },
  });
  // A canvas without the context asked for is what the standard says of a browser that cannot draw.
  HTMLCanvasElement.prototype.getContext = () => null;
  Element.prototype.scrollIntoView = () => undefined;
  globalThis.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      matches: media === '(prefers-reduced-motion: reduce)',
      media,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
}

/** Back to the size that every test begins with. */
export function resetLayout(): void {
  size = DESK;
}
