import type { Interval } from '../base/interval.ts';
import type { Columns } from '../timeline/columns/columns.ts';
import type { Selection } from '../timeline/model.ts';
import { fitWindow } from '../timeline/window.ts';

/**
 * The window that shows just the events that pass the filter, with some room around; null, the view's own "everything",
 * where all of them do or none does. For `setWindow`.
 *
 * @example act('setWindow', filteredFit(columns, selectEvents(columns, filter)))
 */
export function filteredFit(columns: Columns, selection: Selection): Interval | null {
  if (selection.count === 0 || selection.count === columns.size) return null;
  const known = fits.get(selection);
  if (known !== undefined) return known;
  const fit = fitWindow(columns, selection);
  fits.set(selection, fit);
  return fit;
}

/** The chart and the panel of filters both ask, with every letter of a search. */
const fits = new WeakMap<Selection, Interval>();
