import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * A callback that stays the same object while what it calls may change at every drawing, so that hundreds of items that were given
 * it need not be drawn again. Call it in event handlers only.
 */
export function useStable<Arguments extends readonly unknown[]>(
  callback: (...given: Arguments) => void,
): (...given: Arguments) => void {
  const latest = useRef(callback);
  useLayoutEffect(() => {
    latest.current = callback;
  });
  return useCallback((...given: Arguments) => latest.current(...given), []);
}
