/** How far outside the window a widget begins to load: about one flick of a finger. */
const NEAR = '400px';

/** Less than this share of an element is no sight of it: one that has been folded to nothing touches the window, too. */
const SOME = 0.001;

/**
 * Calls `enter` once an element has some width and is near the viewport, however late that comes: in a container that
 * is hidden or 0 px wide, when that is shown.
 *
 * @returns Stops watching; to be called in `enter`, too.
 */
export function whenNear(element: Element, enter: () => void): () => void {
  const near = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting && entry.boundingClientRect.width > 0)) enter();
    },
    { rootMargin: NEAR, threshold: SOME },
  );
  // An element that has grown from nothing has been in sight all the while, and would not be reported again.
  const size = new ResizeObserver(() => {
    near.unobserve(element);
    near.observe(element);
  });
  size.observe(element);
  return () => {
    near.disconnect();
    size.disconnect();
  };
}
