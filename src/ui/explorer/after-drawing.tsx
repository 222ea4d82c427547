import { startTransition, useEffect, useState } from 'react';
import type { ReactNode } from 'react';

/** A part that is drawn right after what stands around it, so that a phone shows that the sooner; or with it, where it is wanted `now`. */
export function AfterDrawing(props: { readonly now?: boolean; readonly children: ReactNode }) {
  const [isNext, setNext] = useState(false);
  useEffect(() => startTransition(() => setNext(true)), []);
  return isNext || props.now ? props.children : null;
}
