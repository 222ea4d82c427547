import { breath } from '../timing/breath.ts';
import { FetchError } from './fetch-error.ts';
import { prefersSheet, readDataSheet } from './read-data-sheet.ts';

/** Bytes of text received so far, and in all where the server said so. */
export interface Progress {
  readonly received: number;
  readonly total: number | null;
}

export interface FetchOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /** Whether the address that answered, after redirects, is one the publisher allows. */
  readonly isAllowed: (responseUrl: string) => boolean;
  /** Told of the address that answered, once it is known to be allowed. */
  readonly onAnswer?: ((responseUrl: string) => void) | undefined;
  /** Decoded bytes at most: counted while streaming, since a compressed answer can hide its size. */
  readonly maxBytes: number;
  /** Longest silence of the server, before the first byte or between two. */
  readonly silenceLimit: number;
}

/** Where the bytes go. */
export interface ByteSink {
  /** Told once, before the first byte: how many the server announces, compressed or not; null where it doesn't. */
  readonly begin: (announced: number | null) => void;
  readonly take: (chunk: Uint8Array<ArrayBuffer>) => void;
}

/** A twin comes whole, and says nothing on its way: so long a slow phone may take for the largest. */
const WHOLE_LIMIT_MS = 300_000;

/** So much is taken in a few milliseconds. */
const BYTES_PER_TASK = 1024 * 1024;

/** Longer than any sound connection is silent, shorter than a reader's patience with a dead one. */
export const SILENCE_LIMIT_MS = 30_000;

/** Downloads a dataset's text, as `fetchDataset` does its bytes. */
export async function fetchDatasetText(url: string, options: FetchOptions): Promise<string> {
  const chunks: Uint8Array[] = [];
  await fetchDataset(url, options, { begin: () => {}, take: (chunk) => chunks.push(chunk) });
  return decodeChunks(chunks);
}

/** The text of some bytes in UTF-8. */
export function decodeChunks(chunks: readonly Uint8Array[]): string {
  const decoder = new TextDecoder('utf-8');
  const parts = chunks.map((chunk) => decoder.decode(chunk, { stream: true }));
  return parts.join('') + decoder.decode();
}

/**
 * Downloads a dataset, reporting progress. Rejects with a `FetchError` that says what kind of fault it was;
 * an abort through `signal` rejects with the signal's reason.
 */
export async function fetchDataset(url: string, options: FetchOptions, sink: ByteSink): Promise<void> {
  const silence = new AbortController();
  const signal = AbortSignal.any([options.signal, silence.signal]);
  const isWhole = prefersSheet(url);
  let timer = setTimeout(() => silence.abort(), isWhole ? WHOLE_LIMIT_MS : options.silenceLimit);
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), options.silenceLimit);
  };
  try {
    const twin = isWhole ? await readDataSheet(url, signal) : null;
    if (twin !== null) {
      const bytes = withinLimit(twin, options);
      sink.begin(bytes.byteLength);
      sink.take(bytes);
      return;
    }
    heard();
    const response = await fetch(url, { signal, credentials: 'same-origin', redirect: 'follow' });
    heard();
    if (!options.isAllowed(response.url || url)) {
      throw new FetchError('refused', `the address leads to ${response.url}`);
    }
    options.onAnswer?.(response.url || url);
    if (!response.ok) throw faultOfStatus(response.status, url);
    await readBytes(response, options, sink, heard);
  } catch (cause) {
    if (silence.signal.aborted) {
      throw new FetchError('timeout', `${url} was silent for ${options.silenceLimit} ms`);
    }
    if (options.signal.aborted || cause instanceof FetchError) throw cause;
    throw await faultOfNetwork(cause, url, signal);
  } finally {
    clearTimeout(timer);
  }
}

/** Of what came whole all that is left is to refuse to work on it where it is too large. */
function withinLimit(text: string, { maxBytes }: FetchOptions): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(text);
  if (bytes.byteLength > maxBytes) throw new FetchError('too-large', `more than ${maxBytes} bytes`);
  return bytes;
}

async function readBytes(
  response: Response,
  options: FetchOptions,
  sink: ByteSink,
  heard: () => void,
): Promise<void> {
  const announced = Number(response.headers.get('content-length'));
  sink.begin(announced > 0 ? announced : null);
  if (!response.body) return;
  // A compressed answer announces its compressed length, which the decoded bytes would overshoot.
  const total = announced > 0 && !response.headers.get('content-encoding') ? announced : null;
  const reader = response.body.getReader();
  let received = 0;
  let paused = 0;
  for (;;) {
    let chunk;
    try {
      // oxlint-disable-next-line no-await-in-loop -- chunks of a stream come one after another
      chunk = await reader.read();
    } catch (cause) {
      if (options.signal.aborted) throw cause;
      throw new FetchError('cut-off', String(cause));
    }
    if (chunk.done) break;
    heard();
    received += chunk.value.byteLength;
    if (received > options.maxBytes) {
      await reader.cancel();
      throw new FetchError('too-large', `more than ${options.maxBytes} bytes`);
    }
    // What has been given away counts no bytes any more.
    sink.take(chunk.value);
    options.onProgress({ received, total });
    if (received - paused < BYTES_PER_TASK) continue;
    paused = received;
    // oxlint-disable-next-line no-await-in-loop -- what has come meanwhile would else all be taken in one task
    await breath();
  }
}

function faultOfStatus(status: number, url: string): FetchError {
  const detail = `${url} answered ${status}`;
  if (status === 404 || status === 410) return new FetchError('not-found', detail);
  if (status === 401 || status === 403) return new FetchError('no-access', detail);
  return new FetchError('not-answering', detail);
}

/**
 * A browser hides whether a network error was the network's or a refusal of CORS. Asked for an answer that nobody may read, a host
 * that refuses answers, and one that is not there doesn't.
 */
async function faultOfNetwork(cause: unknown, url: string, signal: AbortSignal): Promise<FetchError> {
  const detail = `${url}: ${String(cause)}`;
  if (!navigator.onLine) return new FetchError('offline', detail);
  // Without an origin, as in a sandbox, every host is another.
  if (new URL(url, location.href).origin === self.origin) return new FetchError('not-answering', detail);
  const answers = await fetch(url, { mode: 'no-cors', credentials: 'omit', signal }).then(
    () => true,
    () => false,
  );
  return new FetchError(answers || isMixed(url) ? 'blocked' : 'not-answering', detail);
}

/** What a page that came safely may not ask for: the browser refuses before anybody is asked. */
function isMixed(url: string): boolean {
  return location.protocol === 'https:' && new URL(url, location.href).protocol === 'http:';
}
