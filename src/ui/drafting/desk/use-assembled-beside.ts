import { startTransition, useDeferredValue, useEffect, useRef, useState } from 'react';
import type { AssembledDrafting } from '../../../state/drafting/assemble-drafting.ts';
import type { Drafting } from '../../../state/drafting/drafting.ts';
import { assembleBeside } from '../engine/assemble-beside.ts';
import type { AssemblingBeside } from '../engine/assemble-beside.ts';
import type { Drafter } from '../engine/drafter.ts';

/** The timeline of a story, put together by a thread: the last that came, null until one has. */
export interface AssembledBeside {
  readonly assembled: AssembledDrafting | null;
  /** Whether no thread can do it, so that the page must. */
  readonly hasFailed: boolean;
}

/** Has the timeline of a large story put together beside the page, where it holds nobody up. Null: there is nothing to be done. */
export function useAssembledBeside(drafting: Drafting | null, begin: Drafter['begin']): AssembledBeside {
  const [assembled, setAssembled] = useState<AssembledDrafting | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const beside = useRef<AssemblingBeside | null>(null);
  const isWanted = drafting !== null && !hasFailed;
  useEffect(() => {
    if (!isWanted) return undefined;
    const thread = begin();
    if (thread === null) {
      queueMicrotask(() => setFailed(true));
      return undefined;
    }
    // The reader may be typing: drawing the timeline lets the letters go before it.
    const take = (came: AssembledDrafting) => startTransition(() => setAssembled(came));
    beside.current = assembleBeside(thread, take, (why) => {
      console.info('Sourceline: a thread failed, so the timeline is put together on the page itself.', why);
      setFailed(true);
    });
    return () => {
      beside.current?.end();
      beside.current = null;
    };
  }, [isWanted, begin]);
  // Copying a large story for the thread takes a moment, which no letter that is typed waits for.
  const settled = useDeferredValue(drafting);
  useEffect(() => {
    if (settled !== null) beside.current?.ask(settled);
  }, [settled, isWanted]);
  return { assembled, hasFailed };
}
