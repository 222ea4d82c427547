/**
 * Whether an event happened inside an element, for listeners on the window or the document, to which an event in a shadow tree
 * seems to come from that tree's host.
 */
export function happenedIn(event: Event, element: Element | null): boolean {
  return element !== null && event.composedPath().includes(element);
}
