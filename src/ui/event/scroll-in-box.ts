/**
 * Brings an element into view inside the nearest box that scrolls, and does nothing where there is none: unlike
 * `scrollIntoView` it never moves the page, nor the page of a host around a frame.
 */
export function scrollInBox(element: Element): void {
  const box = scrollingBox(element);
  if (box === null) return;
  const own = element.getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  if (own.top >= frame.top && own.bottom <= frame.bottom) return;
  box.scrollTop += own.top - frame.top - (frame.height - Math.min(own.height, frame.height)) / 2;
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
