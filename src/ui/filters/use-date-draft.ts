import { useState } from 'react';
import type { Interval } from '../../base/interval.ts';
import { readTypedWindow } from '../../state/typed-window.ts';
import type { TypedWindow, WindowProblem } from '../../state/typed-window.ts';

interface Fields {
  readonly from: string;
  readonly to: string;
  readonly problems: { readonly from?: WindowProblem; readonly to?: WindowProblem };
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
 * instance, the fields follow it, and what was half typed is gone.
 *
 * @param fit What fits everything.
 */
export function useDateDraft(from: string | null, to: string | null, fit: Interval): DateDraft {
  const [draft, setDraft] = useState<(Fields & { readonly of: string }) | null>(null);
  const of = `${from ?? ''} ${to ?? ''}`;
  const now: Fields = draft?.of === of ? draft : { from: from ?? '', to: to ?? '', problems: {} };
  return {
    ...now,
    set: (side, text) => {
      const { [side]: _solved, ...problems } = now.problems;
      setDraft({ ...now, of, [side]: text, problems });
    },
    apply: () => {
      const typed = readTypedWindow(now.from, now.to, fit);
      setDraft('problems' in typed ? { ...now, of, problems: typed.problems } : null);
      return typed;
    },
    discard: () => {
      if (draft?.of !== of) return false;
      setDraft(null);
      return true;
    },
  };
}
