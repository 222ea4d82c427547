import type { ToReader } from './reader-messages.ts';
import { serveReader } from './serve-reader.ts';
import type { ReaderPort } from './serve-reader.ts';

/* A thread that reads one large dataset for a page. */

const port: ReaderPort = {
  post: (message, transfer) => self.postMessage(message, { transfer }),
  heard: () => {},
};
self.addEventListener('message', ({ data }: MessageEvent<ToReader>) => port.heard(data));
serveReader(port);
