import { useMemo, useState } from 'react';
import { foldText } from '../../base/fold-text.ts';
import type { Filter } from '../../timeline/model.ts';
import { OTHER_ROW_ID } from '../../timeline/rows.ts';
import { CHOICES_PER_STEP } from './choices-per-step.ts';

/** A long set of topics (people, sources) of which only a part is on the page, with the ways to the others. */
export interface LongChoice<One> {
  /** In their own order; what is filtered by is always among them. */
  readonly shown: readonly One[];
  /** Whether there are more than a step: else there is nothing to find or to ask for. */
  readonly isLong: boolean;
  readonly find: string;
  readonly setFind: (find: string) => void;
  /** How many pass `find`, and how many there are. */
  readonly found: number;
  readonly total: number;
  /** How many the next step brings; 0 where all that were found are shown. */
  readonly next: number;
  readonly more: () => void;
}

/**
 * The first step of a set, those whose name holds what is searched for, and one step more each time it is asked for. The
 * row of all others is no choice: it is always there.
 *
 * @param kind What the set is of; of another kind it begins anew, since what was searched for were names of the first.
 */
export function useLongChoice<One extends { readonly id: string; readonly label: string }>(
  all: readonly One[],
  filter: Filter,
  kind = '',
): LongChoice<One> {
  const [find, setFind] = useState('');
  const [asked, setAsked] = useState(CHOICES_PER_STEP);
  const [kindBefore, setKindBefore] = useState(kind);
  if (kind !== kindBefore) {
    setKindBefore(kind);
    setFind('');
    setAsked(CHOICES_PER_STEP);
  }
  const total = all.reduce((count, one) => (one.id === OTHER_ROW_ID ? count : count + 1), 0);
  const isLong = total > CHOICES_PER_STEP;
  const names = useMemo(
    () => (isLong ? new Map(all.map((one) => [one, foldText(one.label)])) : null),
    [all, isLong],
  );
  const { shown, found } = useMemo(() => {
    if (names === null) return { shown: all, found: all.length };
    const kept = new Set([
      OTHER_ROW_ID,
      ...filter.topics,
      ...filter.without,
      ...filter.people,
      ...filter.sources,
    ]);
    const wanted = foldText(find.trim());
    const passing = all.filter((one) => one.id !== OTHER_ROW_ID && (names.get(one) ?? '').includes(wanted));
    const step = new Set(passing.slice(0, asked));
    return { shown: all.filter((one) => step.has(one) || kept.has(one.id)), found: passing.length };
  }, [all, names, filter, find, asked]);
  return {
    shown,
    isLong,
    find,
    setFind: (text) => {
      setFind(text);
      setAsked(CHOICES_PER_STEP);
    },
    found,
    total,
    next: isLong ? Math.max(0, Math.min(CHOICES_PER_STEP, found - asked)) : 0,
    more: () => setAsked(asked + CHOICES_PER_STEP),
  };
}
