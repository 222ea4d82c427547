import type * as parts from './later-parts.ts';
import { useFetchedPart } from './use-fetched-part.ts';
import type { FetchedPart } from './use-fetched-part.ts';

/** The components that are fetched beside the first drawing. */
export type LaterParts = typeof parts;

let loaded: LaterParts | null = null;

/** Fetches the later parts. A page calls this as soon as its first drawing is under way, so that nobody waits for them. */
export async function loadLaterParts(): Promise<LaterParts> {
  loaded ??= await import('./later-parts.ts');
  return loaded;
}

/** The later parts where they are wanted: at once if they have been fetched, else as soon as they are. */
export function useLaterParts(): FetchedPart<LaterParts> {
  return useFetchedPart(loaded, loadLaterParts);
}
