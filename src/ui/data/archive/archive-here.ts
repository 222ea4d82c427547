import { breath } from '../../timing/breath.ts';
import type { ArchiveThread } from './archive-messages.ts';
import { serveArchive } from './serve-archive.ts';
import type { ArchivePort } from './serve-archive.ts';

/** Reads an archive on the page itself, where it may have no thread: in a sandbox, or in somebody else's application. */
export function readArchiveHere(): ArchiveThread {
  let isOver = false;
  const later = async (work: () => void) => {
    await breath();
    if (!isOver) work();
  };
  const thread: ArchiveThread = {
    post: (message) => void later(() => port.heard(message)),
    terminate: () => {
      isOver = true;
    },
    heard: () => {},
    failed: () => {},
    failure: () => null,
  };
  const port: ArchivePort = {
    post: (message) => void later(() => thread.heard(message)),
    heard: () => {},
  };
  serveArchive(port);
  return thread;
}
