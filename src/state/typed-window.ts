import type { Interval } from '../base/interval.ts';
import { readTypedDate } from './typed-date.ts';
import type { DateProblem } from './typed-date.ts';
import { edgeOf } from './window-edtf.ts';

/**
 * What is wrong with one of the two fields: its date; or `order`, the window would end before it begins; or `late` and
 * `early`, it would begin after the last event, or end before the first.
 */
export type WindowProblem = DateProblem | 'order' | 'late' | 'early';

/** The window that was typed, in EDTF, for `setDates`; or what is wrong, field by field. */
export type TypedWindow =
  | { readonly from: string | null; readonly to: string | null }
  | { readonly problems: { readonly from?: WindowProblem; readonly to?: WindowProblem } };

/**
 * Reads the two fields of a window. An empty one leaves its side to what fits everything.
 *
 * @param fit What fits everything: where there is anything to see.
 * @example readTypedWindow('2022', '2024', fit) // { from: '2022', to: '2024' }
 * @example readTypedWindow('2024', '2022', fit) // { problems: { to: 'order' } }
 */
export function readTypedWindow(from: string, to: string, fit: Interval): TypedWindow {
  const start = readTypedDate(from, 'start');
  const end = readTypedDate(to, 'end');
  if ('problem' in start || 'problem' in end) {
    return {
      problems: {
        ...('problem' in start ? { from: start.problem } : {}),
        ...('problem' in end ? { to: end.problem } : {}),
      },
    };
  }
  const first = start.edtf === null ? null : edgeOf(start.edtf, 'start');
  const last = end.edtf === null ? null : edgeOf(end.edtf, 'end');
  if (first !== null && last !== null && first >= last) return { problems: { to: 'order' } };
  if (first !== null && first >= fit.end) return { problems: { from: 'late' } };
  if (last !== null && last <= fit.start) return { problems: { to: 'early' } };
  return { from: start.edtf, to: end.edtf };
}
