import type { ToArchive } from './archive-messages.ts';
import { serveArchive } from './serve-archive.ts';
import type { ArchivePort } from './serve-archive.ts';

/* A thread that reads one archive for a page. */

const port: ArchivePort = {
  post: (message, transfer = []) => self.postMessage(message, { transfer }),
  heard: () => {},
};
self.addEventListener('message', ({ data }: MessageEvent<ToArchive>) => port.heard(data));
serveArchive(port);
