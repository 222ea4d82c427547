/** Reports every element as near at once, as a reader would who has come to it; jsdom has no window to be near to. */
class NearAtOnce implements IntersectionObserver {
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];
  readonly #report: IntersectionObserverCallback;

  constructor(report: IntersectionObserverCallback) {
    this.#report = report;
  }

  observe(target: Element): void {
    const entry = { target, isIntersecting: true, boundingClientRect: new DOMRect(0, 0, 800, 480) };
    queueMicrotask(() => this.#report([entry as IntersectionObserverEntry], this));
  }

  unobserve(): void {}

  disconnect(): void {}

  takeRecords(): IntersectionObserverEntry[] {
    return [];
  }
}

/** Puts the stand-in into its place, for the whole file. */
export function installNearAtOnce(): void {
  globalThis.IntersectionObserver = NearAtOnce;
}
