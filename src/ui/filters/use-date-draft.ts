import { useState } from 'react';
import type { Interval } from '../../base/interval.ts';
import { readTypedWindow } from '../../state/typed-window.ts';
import type { TypedWindow, WindowProblem } from '../../state/typed-window.ts';

interface Fields {
  readonly from: string;
  readonly to: string;
  readonly problems: { readonly from?: WindowProblem; readonly to?: WindowProblem };
}

/** What the reader typed and has neither applied nor taken back; a field that is not in it was not touched. */
interface Typed {
  readonly from?: string;
  readonly to?: string;
  /** What was wrong when it was last applied, and with which texts. */
  readonly checked?: Fields;
}

export interface DateDraft extends Fields {
  readonly set: (side: 'from' | 'to', text: string) => void;
  /** Gives the window that was typed, or what is wrong with it, which then stands in `problems` too. */
  readonly apply: () => TypedWindow;
  /** Back to the window as it is; false where nothing was typed. */
  readonly discard: () => boolean;
}

/**
 * What stands in the two fields of the window: its edges in EDTF, until the reader types. When the window moves, by a zoom for
 * instance, the fields follow it, but for what was typed: that stays until it is applied or taken back. What was wrong
 * with a field is said until its text is another.
 *
 * @param fit What fits everything.
 */
export function useDateDraft(from: string | null, to: string | null, fit: Interval): DateDraft {
  const [typed, setTyped] = useState<Typed | null>(null);
  const now = { from: typed?.from ?? from ?? '', to: typed?.to ?? to ?? '' };
  const checked = typed?.checked;
  const problems = {
    ...(checked?.problems.from && checked.from === now.from ? { from: checked.problems.from } : {}),
    ...(checked?.problems.to && checked.to === now.to ? { to: checked.problems.to } : {}),
  };
  return {
    ...now,
    problems,
    set: (side, text) => setTyped({ ...typed, [side]: text }),
    apply: () => {
      const window = readTypedWindow(now.from, now.to, fit);
      setTyped('problems' in window ? { ...typed, checked: { ...now, problems: window.problems } } : null);
      return window;
    },
    discard: () => {
      if (typed === null) return false;
      setTyped(null);
      return true;
    },
  };
}
