/** A pointer that went further than this between going down and up has dragged or selected something, in CSS pixels. */
const STILL = 5;

/** What takes the focus where it is pressed. */
const FOCUSABLE = 'a[href], button, input, select, summary, textarea, [tabindex]';

/**
 * Remembers where a drawing in an element is pressed while nothing in it answers yet. A drag is no press, nor is one with a modifier key,
 * which asks for something else.
 *
 * @returns Presses there again, once, on what is there by then, and focuses it; nothing where nothing was pressed.
 */
export function rememberPress(element: HTMLElement): () => void {
  const drawing = element.querySelector('[aria-busy="true"]');
  let down = { x: NaN, y: NaN };
  let last: { readonly x: number; readonly y: number; readonly detail: number } | null = null;
  const begin = ({ clientX, clientY }: PointerEvent) => {
    down = { x: clientX, y: clientY };
  };
  const press = (event: MouseEvent) => {
    const { clientX, clientY, detail, target } = event;
    // What else stands there meanwhile, as the story as text, answers by itself.
    if (!(target instanceof Node) || !drawing?.contains(target)) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (Math.hypot(clientX - down.x, clientY - down.y) > STILL) return;
    // From the element's own corner, since the reader may scroll meanwhile.
    const { left, top } = element.getBoundingClientRect();
    last = { x: clientX - left, y: clientY - top, detail };
  };
  element.addEventListener('pointerdown', begin);
  element.addEventListener('click', press);
  return () => {
    element.removeEventListener('pointerdown', begin);
    element.removeEventListener('click', press);
    if (last === null) return;
    const { left, top } = element.getBoundingClientRect();
    const { detail } = last;
    const clientX = left + last.x;
    const clientY = top + last.y;
    const pressed = element.ownerDocument.elementFromPoint(clientX, clientY);
    pressed?.closest<HTMLElement>(FOCUSABLE)?.focus({ preventScroll: true });
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, clientX, clientY, detail });
    pressed?.dispatchEvent(event);
  };
}
