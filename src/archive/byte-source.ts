/**
 * A file that is read by parts: `slice` gives the bytes from `start` up to but not including `end`, the rest of the file where
 * `end` is left out. An `ArrayBuffer` is one; `rangedFile` makes one of a file on the web.
 */
export interface ByteSource {
  readonly byteLength: number;
  slice(start: number, end?: number): Promise<ArrayBuffer> | ArrayBuffer;
}

/** Bytes from `start` up to but not including `end`. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Joins ranges that touch, overlap or have at most `gap` bytes between them: fewer requests for a few bytes more. Sorted.
 *
 *     joinRanges([{ start: 0, end: 10 }, { start: 12, end: 20 }], 4)   // [{ start: 0, end: 20 }]
 */
export function joinRanges(ranges: readonly ByteRange[], gap: number): ByteRange[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end + gap) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/**
 * A source that answers from parts which are fetched at once, all at the same time, and asks `source` for what they don't
 * hold.
 */
export function withFetched(source: ByteSource, ranges: readonly ByteRange[]): ByteSource {
  const parts = ranges.map((range) => {
    const bytes = Promise.resolve(source.slice(range.start, range.end));
    // Nobody may wait for it yet when it fails, or ever; whoever does gets the error.
    bytes.catch(() => undefined);
    return { range, bytes };
  });
  return {
    byteLength: source.byteLength,
    async slice(start, end = source.byteLength) {
      const part = parts.find(({ range }) => range.start <= start && end <= range.end);
      if (part === undefined) return source.slice(start, end);
      const bytes = await part.bytes;
      return bytes.slice(start - part.range.start, end - part.range.start);
    },
  };
}

/** A source that remembers what it was asked for at or after `from`: a file's footer and page indexes, never its data. */
export function rememberingFrom(source: ByteSource, from: number): ByteSource {
  const known = new Map<string, Promise<ArrayBuffer>>();
  return {
    byteLength: source.byteLength,
    slice(start, end = source.byteLength) {
      if (start < from) return source.slice(start, end);
      const key = `${start}-${end}`;
      const earlier = known.get(key);
      if (earlier !== undefined) return earlier;
      const bytes = Promise.resolve(source.slice(start, end));
      known.set(key, bytes);
      // What failed may be asked for again.
      bytes.catch(() => known.delete(key));
      return bytes;
    },
  };
}

/** A source that fetches all of the file when the first part is asked for, once: for small files a request is dearer than bytes. */
export function fetchedWhole(source: ByteSource): ByteSource {
  let whole: Promise<ArrayBuffer> | null = null;
  return {
    byteLength: source.byteLength,
    async slice(start, end = source.byteLength) {
      if (whole === null) {
        whole = Promise.resolve(source.slice(0, source.byteLength));
        // What failed may be asked for again.
        whole.catch(() => {
          whole = null;
        });
      }
      return (await whole).slice(start, end);
    },
  };
}
