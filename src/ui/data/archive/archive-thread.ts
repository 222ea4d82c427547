import type { ArchiveThread } from './archive-messages.ts';

let spawn: (() => ArchiveThread | null) | null = null;

/**
 * Says how a page begins threads that read archives. Pages of this site do; in somebody else's application, whose bundler and content
 * policy may know of no threads of ours, archives are read on the page.
 */
export function allowArchiveThreads(spawnArchive: () => ArchiveThread | null): void {
  spawn = spawnArchive;
}

/** A thread to read an archive; null where there may be none. What it says before anybody listens is lost. */
export function spawnArchiveThread(): ArchiveThread | null {
  return spawn?.() ?? null;
}
