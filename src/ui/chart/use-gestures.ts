import { useEffect, useState } from 'react';
import type { attachBrush } from './brush-gestures.ts';
import type { attachZoom } from './zoom-gestures.ts';

/** What `gestures.ts` holds. */
interface Gestures {
  readonly attachBrush: typeof attachBrush;
  readonly attachZoom: typeof attachZoom;
}

let loaded: Gestures | null = null;

/** Fetches the pointer's gestures. A page that has time for it calls this early, so that no first gesture goes unheard. */
export async function loadGestures(): Promise<Gestures> {
  loaded ??= await import('./gestures.ts');
  return loaded;
}

/** The pointer's gestures; null until they are there. Buttons and keys do all that they do, so a failure costs only them. */
export function useGestures(): Gestures | null {
  const [gestures, setGestures] = useState(loaded);
  useEffect(() => {
    if (gestures) return undefined;
    let isWanted = true;
    const load = async () => {
      try {
        const fetched = await loadGestures();
        if (isWanted) setGestures(fetched);
      } catch (cause) {
        console.info('Sourceline: the gestures could not be loaded; buttons and keys work.', cause);
      }
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [gestures]);
  return gestures;
}
