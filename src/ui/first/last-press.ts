/**
 * Remembers where an element is pressed while nothing in it answers yet.
 *
 * @returns Presses there again, once, on what is there by then; nothing where nothing was pressed.
 */
export function rememberPress(element: HTMLElement): () => void {
  let last: { readonly x: number; readonly y: number; readonly detail: number } | null = null;
  // From the element's own corner, since the reader may scroll meanwhile.
  const press = ({ clientX, clientY, detail }: MouseEvent) => {
    const { left, top } = element.getBoundingClientRect();
    last = { x: clientX - left, y: clientY - top, detail };
  };
  element.addEventListener('click', press);
  return () => {
    element.removeEventListener('click', press);
    if (last === null) return;
    const { left, top } = element.getBoundingClientRect();
    const { detail } = last;
    const clientX = left + last.x;
    const clientY = top + last.y;
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, clientX, clientY, detail });
    element.ownerDocument.elementFromPoint(clientX, clientY)?.dispatchEvent(event);
  };
}
