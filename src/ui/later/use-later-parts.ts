import { useEffect, useState } from 'react';
import type * as parts from './later-parts.ts';

/** The components that are fetched beside the first drawing. */
export type LaterParts = typeof parts;

/** The parts, once they are there; whether the last attempt to fetch them failed; and another attempt. */
export interface Later {
  readonly parts: LaterParts | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

let loaded: LaterParts | null = null;

/** Fetches the later parts. A page calls this as soon as its first drawing is under way, so that nobody waits for them. */
export async function loadLaterParts(): Promise<LaterParts> {
  loaded ??= await import('./later-parts.ts');
  return loaded;
}

/** The later parts where they are wanted: at once if they have been fetched, else as soon as they are. */
export function useLaterParts(): Later {
  const [parts, setParts] = useState(loaded);
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (parts) return undefined;
    let isWanted = true;
    const load = async () => {
      try {
        const fetched = await loadLaterParts();
        if (isWanted) setParts(fetched);
      } catch (cause) {
        console.info('Sourceline: a part of the page could not be loaded.', cause);
        if (isWanted) setFailed(true);
      }
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [parts, attempt]);
  return {
    parts,
    failed: failed && parts === null,
    retry: () => {
      setFailed(false);
      setAttempt(attempt + 1);
    },
  };
}
