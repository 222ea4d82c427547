import { LinePositions, normaliseLineEnds } from './line-positions.ts';
import type { Problem } from './problem.ts';

/** A file as it was read from disk. `path` is its name for people, in problems. */
export interface StoredFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file's text, with LF line ends and without a byte-order mark; or why it has none. */
export type DecodedText = { readonly text: string } | { readonly problem: Problem };

/**
 * Reads bytes as UTF-8, strictly: a byte that isn't UTF-8 is an error with its line and column, never a replacement
 * character in a quote. A byte-order mark is left out, CRLF and lone CR become LF; nothing else is changed.
 */
export function decodeText(file: StoredFile): DecodedText {
  const { bytes } = file;
  const other = otherEncoding(bytes);
  if (other !== undefined)
    return { problem: problemAt(file, 1, 1, `the file is ${other}; save it as UTF-8 text`) };
  try {
    return { text: normaliseLineEnds(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return { problem: invalidByte(file) };
  }
}

/** What the first bytes give away. UTF-16 without a mark shows by its zero bytes, as every binary file does. */
function otherEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe)
    return third === 0 && fourth === 0 ? 'UTF-32' : 'UTF-16 (little-endian)';
  if (first === 0xfe && second === 0xff) return 'UTF-16 (big-endian)';
  if (bytes.includes(0)) return 'binary, or text in another encoding (it has a zero byte)';
  return undefined;
}

/** Where the first bytes stand that aren't UTF-8: behind the longest beginning that can be decoded. */
function invalidByte(file: StoredFile): Problem {
  const decodeStart = (length: number): string =>
    new TextDecoder('utf-8', { fatal: true }).decode(file.bytes.subarray(0, length), { stream: true });
  let good = 0;
  let bad = file.bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      decodeStart(middle);
      good = middle;
    } catch {
      bad = middle;
    }
  }
  const start = normaliseLineEnds(decodeStart(good));
  const { line, column } = new LinePositions(start).at(start.length);
  return problemAt(
    file,
    line,
    column,
    'the bytes here are not UTF-8 (perhaps Windows-1252 or Latin-1); save the file as UTF-8 text',
  );
}

function problemAt(file: StoredFile, line: number, column: number, message: string): Problem {
  return { file: file.path, line, column, message, severity: 'error' };
}
