import { ArchiveError } from './archive-error.ts';
import type { ByteSource } from './byte-source.ts';
import { MAX_WHOLE_FILE_BYTES } from './limits.ts';

/** How a host answered, with what is needed of a `Response`. */
export interface RangeAnswer {
  readonly status: number;
  /** The header of that name, or null. */
  header(name: string): string | null;
  /** The body, at most `limit` bytes of it: reading stops with null where there are more. */
  body(limit: number): Promise<ArrayBuffer | null>;
  /** Ends the transfer of a body that nobody wants. */
  cancel(): void;
}

/** Sends one request for a file with a `Range` header, such as `bytes=0-99`. Rejects where the network fails. */
export type RequestRange = (range: string) => Promise<RangeAnswer>;

/**
 * A file on the web as a `ByteSource`, by HTTP range requests (RFC 9110, section 14). `byteLength` is what the manifest says.
 *
 * - 206 with the right part: that part. The whole length in `Content-Range` must be the manifest's, where it is given.
 * - 200: the host knows no ranges and sends the whole file. It is then taken whole and kept, if it has at most `wholeLimit` bytes;
 *   every later part comes from it. A larger one is an error that says what the publisher has to do.
 * - Anything else is an `ArchiveError`, too: `missing` for 404 and 410, `changed` for 416 and for another length, else `refused`.
 */
export function rangedFile(
  name: string,
  byteLength: number,
  request: RequestRange,
  wholeLimit: number = MAX_WHOLE_FILE_BYTES,
): ByteSource {
  let whole: Promise<ArrayBuffer> | null = null;
  return {
    byteLength,
    async slice(start, end = byteLength) {
      const from = Math.max(0, start);
      const to = Math.min(byteLength, end);
      if (to <= from) return new ArrayBuffer(0);
      if (whole !== null) return (await whole).slice(from, to);
      const answer = await request(`bytes=${from}-${to - 1}`);
      if (answer.status === 206) return partOf(answer, name, byteLength, from, to);
      if (answer.status !== 200) throw refusal(answer, name);
      // Several parts may be on their way at once; the first whole answer serves them all.
      if (whole === null) {
        whole = wholeOf(answer, name, byteLength, wholeLimit);
        // What failed may be asked for again.
        whole.catch(() => {
          whole = null;
        });
      } else answer.cancel();
      return (await whole).slice(from, to);
    },
  };
}

const CONTENT_RANGE = /^bytes (\d+)-(\d+)\/(\d+|\*)$/;

async function partOf(
  answer: RangeAnswer,
  name: string,
  byteLength: number,
  from: number,
  to: number,
): Promise<ArrayBuffer> {
  // Hosts of other origins may keep this header from scripts; then the length alone has to do.
  const stated = CONTENT_RANGE.exec(answer.header('content-range') ?? '');
  if (stated !== null) {
    const [, first, , length] = stated;
    if (Number(first) !== from || (length !== '*' && Number(length) !== byteLength)) {
      answer.cancel();
      throw changed(name);
    }
  }
  const bytes = await answer.body(to - from);
  if (bytes === null || bytes.byteLength !== to - from) throw changed(name);
  return bytes;
}

async function wholeOf(
  answer: RangeAnswer,
  name: string,
  byteLength: number,
  limit: number,
): Promise<ArrayBuffer> {
  if (byteLength > limit) {
    answer.cancel();
    throw new ArchiveError(
      'no-ranges',
      name,
      `The host of this archive sends whole files only, and "${name}" has ${megabytes(byteLength)} MB (limit ${megabytes(limit)} MB). Publish it on a host that answers range requests.`,
    );
  }
  const bytes = await answer.body(byteLength);
  if (bytes === null || bytes.byteLength !== byteLength) throw changed(name);
  return bytes;
}

function refusal(answer: RangeAnswer, name: string): ArchiveError {
  answer.cancel();
  if (answer.status === 404 || answer.status === 410) {
    return new ArchiveError(
      'missing',
      name,
      `"${name}" of this archive is not there. A newer build may have taken its place: open the archive again.`,
    );
  }
  if (answer.status === 416) return changed(name);
  return new ArchiveError(
    'refused',
    name,
    `The host of this archive answers with status ${answer.status} for "${name}". Try again later.`,
  );
}

function changed(name: string): ArchiveError {
  return new ArchiveError(
    'changed',
    name,
    `"${name}" is not the file that this archive's manifest names. A newer build may have taken its place: open the archive again.`,
  );
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}
