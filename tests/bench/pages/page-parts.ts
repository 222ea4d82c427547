/** The elements of a page of the bench: one box that filters by the first topic, and the chart. */

/** The size that Sourceline's chart has in the same window, names of the rows included. CSS pixels. */
export const CHART = { width: 912, height: 580 };

/** The room of the chart, empty, in its size. */
export function chartElement(): HTMLElement {
  const element = document.querySelector<HTMLElement>('#chart');
  if (element === null) throw new Error('The page has no #chart.');
  element.style.width = `${CHART.width}px`;
  element.style.height = `${CHART.height}px`;
  return element;
}

/** Calls back when the box of the first topic is pressed. */
export function onTopicBox(toggle: (isChosen: boolean) => void): void {
  const box = document.querySelector<HTMLInputElement>('#topic');
  if (box === null) throw new Error('The page has no #topic.');
  box.addEventListener('change', () => toggle(box.checked));
}

/** Lets the bench see how much of the time is on screen: as a part of all of it. */
export function showWindow(share: () => number): void {
  Object.assign(globalThis, { benchWindow: share });
}
