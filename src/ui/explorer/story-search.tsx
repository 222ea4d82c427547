import { useLayoutEffect, useRef, useState } from 'react';
import type { Columns } from '../../timeline/columns/columns.ts';
import { keepFound } from '../../timeline/filter/found-events.ts';
import { SearchBox } from '../filters/search-box.tsx';
import { askFor } from './ask-for.ts';

/** What is typed waits no longer than that for what it finds, in milliseconds: somebody may want to share the address. */
const LONGEST_WAIT = 100;

/**
 * The search of a story. A letter is on the screen at once and asked for at once; the rest of the page changes with what was
 * found, in one drawing instead of two, or a moment later without it.
 *
 * @param props.q As the view has it.
 */
export function StorySearch(props: {
  readonly columns: Columns;
  readonly q: string;
  readonly onQuery: (q: string) => void;
}) {
  const { columns, q, onQuery } = props;
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: string } | null>(null);
  const latest = useRef<(() => void) | null>(null);
  // Whatever else changes the view's search, Back for instance, comes after what was typed before it.
  if (typed !== null && typed.over !== q) setTyped(null);
  useLayoutEffect(
    () => () => {
      latest.current = null;
    },
    [q],
  );
  const type = (text: string) => {
    const settle = (found?: Uint32Array | null) => {
      if (latest.current !== settle) return;
      latest.current = null;
      if (found !== undefined) keepFound(columns, text, found);
      setTyped(null);
      onQuery(text);
    };
    latest.current = settle;
    const answer = askFor(columns, text);
    if (answer === null) {
      settle();
      return;
    }
    setTyped({ text, over: q });
    // That it could not be looked for is told where the page asks for it.
    answer.then(settle, () => settle());
    setTimeout(settle, LONGEST_WAIT);
  };
  // Whoever goes on to something else does so after what they typed.
  return <SearchBox value={typed?.text ?? q} onChange={type} onLeave={() => latest.current?.()} />;
}
