import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Where a question mark is a letter of what is being written. */
const WRITES = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

export interface Help {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/**
 * Whether the help is open; it is state of the moment, no part of the address. `?` opens it while the focus is inside `root`
 * and not where one writes: a page may hold other things with keys of their own.
 */
export function useHelp(root: RefObject<HTMLElement | null>): Help {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const node = root.current;
    if (!node) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.defaultPrevented) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.matches(WRITES)) return;
      event.preventDefault();
      setOpen(true);
    };
    node.addEventListener('keydown', onKeyDown);
    return () => node.removeEventListener('keydown', onKeyDown);
  }, [root]);
  return { isOpen, open: () => setOpen(true), close: () => setOpen(false) };
}
