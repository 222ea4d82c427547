import { useState } from 'react';
import { cutText } from '../../base/cut-text.ts';

/** A text that is cut until the reader asks for all of it. */
export interface Cut {
  readonly shown: string;
  /** Whether the text is longer than its limit, whether or not it is cut now. */
  readonly isLong: boolean;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** Cuts a text at `limit` UTF-16 units, and remembers whether the reader opened it. */
export function useCut(value: string, limit: number): Cut {
  const [isOpen, setOpen] = useState(false);
  const isLong = value.length > limit;
  return {
    shown: isOpen ? value : cutText(value, limit),
    isLong,
    isOpen: isLong && isOpen,
    toggle: () => setOpen((open) => !open),
  };
}
