import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { Change } from '../../../state/drafting/change.ts';
import type { Drafting } from '../../../state/drafting/drafting.ts';
import * as history from '../../../state/drafting/history.ts';
import type { DraftingHistory } from '../../../state/drafting/history.ts';
import { readStoredWork } from '../../../state/drafting/read-stored.ts';
import type { WorkStore } from './work-store.ts';

/** Whether work is kept in the browser: not asked yet, it is, or it can't be. */
export type Kept = 'unknown' | 'kept' | 'not-kept';

/** The work on a story, and what can be done to it. */
export interface Work {
  /** Whether it is known by now if there is work from before. */
  readonly isKnown: boolean;
  readonly history: DraftingHistory | null;
  readonly kept: Kept;
  /** Whether what is there was there before the page was opened. */
  readonly isResumed: boolean;
  readonly begin: (drafting: Drafting) => void;
  readonly act: (change: Change) => void;
  /** Ends a step of typing. */
  readonly settle: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly discard: () => void;
}

type Deed =
  | { readonly does: 'begin'; readonly history: DraftingHistory }
  | { readonly does: 'act'; readonly change: Change }
  | { readonly does: 'settle' }
  | { readonly does: 'undo' }
  | { readonly does: 'redo' }
  | { readonly does: 'discard' };

function after(now: DraftingHistory | null, deed: Deed): DraftingHistory | null {
  if (deed.does === 'begin') return deed.history;
  if (now === null || deed.does === 'discard') return null;
  switch (deed.does) {
    case 'act':
      return history.act(now, deed.change);
    case 'settle':
      return history.settle(now);
    case 'undo':
      return history.undo(now);
    case 'redo':
      return history.redo(now);
    default:
      return deed satisfies never;
  }
}

/** Work that is read from the store at first and written to it after each step, one writing at a time, the latest last. */
export function useWork(store: WorkStore): Work {
  const [now, does] = useReducer(after, null);
  const [isKnown, setKnown] = useState(false);
  const [isResumed, setResumed] = useState(false);
  const [kept, setKept] = useState<Kept>('unknown');
  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      try {
        const stored = readStoredWork(await store.read());
        if (!isWanted) return;
        setKept('kept');
        if (stored !== null && stored.base.articles.length > 0) {
          does({ does: 'begin', history: history.restoreHistory(stored) });
          setResumed(true);
        }
      } catch (cause) {
        console.info('Sourceline: work on a timeline can not be kept in this browser.', cause);
        if (isWanted) setKept('not-kept');
      }
      if (isWanted) setKnown(true);
    };
    void read();
    return () => {
      isWanted = false;
    };
  }, [store]);

  // What can't be read here, of a newer version perhaps, stays until there is something to put in its place.
  const writing = useRef({ isBusy: false, latest: now, hasBegun: false });
  useEffect(() => {
    if (now !== null) writing.current.hasBegun = true;
    if (!isKnown || !writing.current.hasBegun) return;
    writing.current.latest = now;
    if (writing.current.isBusy) return;
    const write = async () => {
      writing.current.isBusy = true;
      let written: DraftingHistory | null | undefined;
      try {
        while (written !== writing.current.latest) {
          written = writing.current.latest;
          if (written === null) await store.clear();
          else await store.write(history.storedHistory(written));
        }
        setKept('kept');
      } catch (cause) {
        console.info('Sourceline: the work on this timeline could not be kept in this browser.', cause);
        setKept('not-kept');
      } finally {
        writing.current.isBusy = false;
      }
    };
    void write();
  }, [store, isKnown, now]);

  return {
    isKnown,
    history: now,
    kept,
    isResumed,
    begin: useCallback((drafting: Drafting) => {
      setResumed(false);
      does({ does: 'begin', history: history.beginHistory(drafting) });
    }, []),
    act: useCallback((change: Change) => does({ does: 'act', change }), []),
    settle: useCallback(() => does({ does: 'settle' }), []),
    undo: useCallback(() => does({ does: 'undo' }), []),
    redo: useCallback(() => does({ does: 'redo' }), []),
    discard: useCallback(() => does({ does: 'discard' }), []),
  };
}
