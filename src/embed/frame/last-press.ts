/**
 * Remembers where an element is pressed while nothing in it answers yet.
 *
 * @returns Presses there again, once, on what is there by then; nothing where nothing was pressed.
 */
export function rememberPress(element: HTMLElement): () => void {
  let last: MouseEvent | null = null;
  const press = (event: MouseEvent) => {
    last = event;
  };
  element.addEventListener('click', press);
  return () => {
    element.removeEventListener('click', press);
    if (last === null) return;
    const { clientX, clientY, detail } = last;
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, clientX, clientY, detail });
    element.ownerDocument.elementFromPoint(clientX, clientY)?.dispatchEvent(event);
  };
}
