import { useCallback, useDeferredValue, useSyncExternalStore } from 'react';
import type { Dataset, ParsedDataset } from '../../../dataset/model.ts';
import { archiveOf } from './archive-of.ts';

/**
 * Counts what has come of a dataset whose records come when they are looked at: a component that shows any is drawn again, and what
 * it keeps of a drawing is to be kept by this number, too. Always 0 where all records are at hand.
 */
export function useArrivals(dataset: Dataset): number {
  const story = archiveOf(dataset);
  const subscribe = useCallback(
    (changed: () => void) => story?.subscribe(changed) ?? (() => undefined),
    [story],
  );
  return useSyncExternalStore(subscribe, () => story?.revision ?? 0);
}

/**
 * A story as far as it is there by now: of an archive it grows, and what it grows by is drawn in slices between which the page can
 * answer. Null as long as there is none.
 */
export function useGrown(parsed: ParsedDataset | null): ParsedDataset | null {
  const story = parsed && archiveOf(parsed.dataset);
  const subscribe = useCallback(
    (changed: () => void) => story?.subscribe(changed) ?? (() => undefined),
    [story],
  );
  const grown = useSyncExternalStore(subscribe, () => story?.parsed ?? parsed);
  const drawn = useDeferredValue(grown);
  const isSame = story !== null && drawn !== null && archiveOf(drawn.dataset) === story;
  return isSame ? drawn : grown;
}
