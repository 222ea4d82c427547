import type { OpenDoor } from './open-door.tsx';

/** Fetches what draws the explorer. In a frame that may load no modules `load-locked-door.ts` stands in its place. */
export async function loadDoor(): Promise<OpenDoor> {
  const { openDoor } = await import('./open-door.tsx');
  return openDoor;
}
