import { useEffect, useState } from 'react';

/** A part of the page, once it is there; whether the last attempt to fetch it failed; and another attempt. */
export interface FetchedPart<Part> {
  readonly part: Part | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/**
 * A part of the page that is a file of its own: fetched as soon as it is wanted.
 *
 * @param ready The part where it has been fetched before.
 * @param fetchPart The same function each time.
 */
export function useFetchedPart<Part extends object>(
  ready: Part | null,
  fetchPart: () => Promise<Part>,
): FetchedPart<Part> {
  const [part, setPart] = useState(ready);
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (part) return undefined;
    let isWanted = true;
    const load = async () => {
      try {
        const fetched = await fetchPart();
        if (isWanted) setPart(fetched);
      } catch (cause) {
        console.info('Sourceline: a part of the page could not be loaded.', cause);
        if (isWanted) setFailed(true);
      }
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [part, attempt, fetchPart]);
  return {
    part,
    failed: failed && part === null,
    retry: () => {
      setFailed(false);
      setAttempt(attempt + 1);
    },
  };
}
