/**
 * Where the explorer stands: as a `page` it fills the window, turns of the wheel are its own, and on a phone the list is below
 * the chart; in a `frame` of another page it is as high as what it holds, leaves the wheel to that page until it is clicked, and
 * leads to the page of its own.
 */
export type ExplorerForm = 'page' | 'frame';
