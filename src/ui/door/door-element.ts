/** The element that a document keeps for the explorer; throws where it keeps none. */
export function doorElement(): HTMLElement {
  const root = document.getElementById('sourceline');
  if (!root) throw new Error('The document has no element with the id "sourceline"; put one into its body');
  return root;
}
