/** Room that is left above what is brought into sight: a line or two of what comes before it. */
const ABOVE = 72;

/**
 * Brings an element into view: inside the nearest box that scrolls, else by moving the page, but never the page of a host,
 * around a frame or around a shadow tree, as `scrollIntoView` would. What is in view already stays where it is.
 */
export function bringIntoSight(element: Element): void {
  const own = element.getBoundingClientRect();
  const box = scrollingBox(element);
  if (box === null) {
    if (element.getRootNode() instanceof ShadowRoot) return;
    const view = element.ownerDocument.defaultView;
    // A frame as high as its content has nothing to scroll, and one that scrolls is moved by itself alone.
    if (view === null || (own.top >= 0 && own.bottom <= view.innerHeight)) return;
    view.scrollBy({ top: own.top - roomAbove(own.height, view.innerHeight), behavior: 'instant' });
    return;
  }
  const frame = box.getBoundingClientRect();
  if (own.top >= frame.top && own.bottom <= frame.bottom) return;
  box.scrollTop += own.top - frame.top - roomAbove(own.height, frame.height);
}

/** In the middle where it fits, else with its beginning in sight. */
function roomAbove(height: number, room: number): number {
  return height < room ? (room - height) / 2 : Math.min(ABOVE, room / 4);
}

function scrollingBox(element: Element): Element | null {
  const top = element.ownerDocument.documentElement;
  for (let box = element.parentElement; box !== null && box !== top; box = box.parentElement) {
    const { overflowY } = getComputedStyle(box);
    const scrolls = overflowY === 'auto' || overflowY === 'scroll';
    if (scrolls && box.scrollHeight > box.clientHeight && box.localName !== 'body') return box;
  }
  return null;
}
