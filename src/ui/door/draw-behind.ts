import { BEHIND } from './behind.ts';

/** What shows that the explorer is whole: the marks of its chart, another view than the chart, or a sentence in their place. */
const WHOLE = '.sl-marks, .sl-none, .sl-stage:not([data-view="timeline"]) > *, [role="alert"]';

/**
 * Draws into a place behind what an element shows, and puts it in that one's place when it is whole, within one frame, so that
 * nothing is seen of the change.
 *
 * @param draw Draws into the element that it is given, at once or later.
 * @param whenWhole Called when it has taken its place; not where there was nothing before it.
 */
export function drawBehind(
  root: HTMLElement,
  draw: (place: HTMLElement) => void,
  whenWhole: () => void,
): void {
  const before = [...root.querySelectorAll(`:scope > .sl-root:not(.${BEHIND})`)];
  const place = root.ownerDocument.createElement('div');
  root.append(place);
  if (before.length > 0) {
    place.className = BEHIND;
    const watch = new MutationObserver(() => {
      if (!place.querySelector(WHOLE)) return;
      watch.disconnect();
      for (const one of before) one.remove();
      place.className = '';
      whenWhole();
    });
    watch.observe(place, { childList: true, subtree: true, attributes: true });
  }
  draw(place);
}
