import { ArchiveError } from '../../../archive/archive-error.ts';
import { rangedFile } from '../../../archive/ranged-file.ts';
import type { RangeAnswer } from '../../../archive/ranged-file.ts';
import type { ByteSource } from '../../../archive/byte-source.ts';
import { FetchError } from '../fetch-error.ts';

/** Longer than any sound connection is silent, as for datasets. */
const SILENCE_LIMIT_MS = 30_000;

/** Told of each piece of an answer, and how many bytes it has. */
export type OnBytes = (count: number) => void;

/**
 * Opens files beside a manifest by range requests. They count from `baseUrl`, and may not be redirected to another origin. A request
 * that fails rejects with a `FetchError` or an `ArchiveError`.
 */
export function filesBeside(
  baseUrl: string,
  onBytes: OnBytes = () => undefined,
): (name: string, byteLength: number) => ByteSource {
  return (name, byteLength) => {
    const url = new URL(name, baseUrl).href;
    return rangedFile(name, byteLength, (range) => requestRange(url, name, range, onBytes));
  };
}

async function requestRange(
  url: string,
  name: string,
  range: string,
  onBytes: OnBytes,
): Promise<RangeAnswer> {
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), SILENCE_LIMIT_MS);
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), SILENCE_LIMIT_MS);
  };
  const faulty = async <Kind>(work: () => Promise<Kind>): Promise<Kind> => {
    try {
      return await work();
    } catch (cause) {
      clearTimeout(timer);
      if (silence.signal.aborted)
        throw new FetchError('timeout', `${url} was silent for ${SILENCE_LIMIT_MS} ms`);
      if (cause instanceof FetchError || cause instanceof ArchiveError) throw cause;
      throw faultOfNetwork(cause, url);
    }
  };
  return faulty(async () => {
    const response = await fetch(url, {
      headers: { range },
      signal: silence.signal,
      credentials: 'same-origin',
      redirect: 'follow',
    });
    heard();
    const end = () => {
      clearTimeout(timer);
      response.body?.cancel().catch(() => undefined);
    };
    if (response.url !== '' && new URL(response.url).origin !== new URL(url).origin) {
      end();
      throw new ArchiveError(
        'refused',
        name,
        `"${name}" of this archive is led to another site, ${response.url}. Publish it beside its manifest.`,
      );
    }
    return {
      status: response.status,
      header: (header) => response.headers.get(header),
      body: (limit) => faulty(() => bodyOf(response, limit, heard, end, onBytes)),
      cancel: end,
    };
  });
}

async function bodyOf(
  response: Response,
  limit: number,
  heard: () => void,
  end: () => void,
  onBytes: OnBytes,
): Promise<ArrayBuffer | null> {
  const bytes = new Uint8Array(limit);
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- chunks of a stream come one after another
    const chunk = await reader?.read();
    if (chunk === undefined || chunk.done) break;
    heard();
    onBytes(chunk.value.byteLength);
    if (length + chunk.value.byteLength > limit) {
      void reader?.cancel().catch(() => undefined);
      end();
      return null;
    }
    bytes.set(chunk.value, length);
    length += chunk.value.byteLength;
  }
  end();
  return length === limit ? bytes.buffer : bytes.buffer.slice(0, length);
}

/** As for datasets: a browser hides whether a network error was the network's or a refusal of CORS. */
function faultOfNetwork(cause: unknown, url: string): FetchError {
  const detail = `${url}: ${String(cause)}`;
  if (!navigator.onLine) return new FetchError('offline', detail);
  return new FetchError(new URL(url).origin === self.origin ? 'not-answering' : 'blocked', detail);
}
