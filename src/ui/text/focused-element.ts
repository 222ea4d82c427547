/**
 * The element that has the focus, wherever it is: of a shadow tree, which the explorer may stand in, the document itself names
 * only the host. Null, or the body, where nothing has it.
 */
export function focusedElement(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
