import { normaliseLineEnds } from './line-positions.ts';
import type { Problem } from './problem.ts';

/** A file as it was read from disk. `path` is its name for people, in problems. */
export interface StoredFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file's text, with LF line ends and without a byte-order mark; or why it has none. */
export type DecodedText = { readonly text: string } | { readonly problem: Problem };

const LINE_FEED = 0x0a;

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

/** The first line that isn't UTF-8. Lines can be decoded one by one, for no UTF-8 sequence has a line feed inside. */
function invalidByte(file: StoredFile): Problem {
  let line = 1;
  for (let start = 0; start <= file.bytes.length; line += 1) {
    const found = file.bytes.indexOf(LINE_FEED, start);
    const end = found === -1 ? file.bytes.length : found;
    const column = invalidColumn(file.bytes.subarray(start, end));
    if (column !== undefined) {
      return problemAt(
        file,
        line,
        column,
        'the bytes here are not UTF-8 (perhaps Windows-1252 or Latin-1); save the file as UTF-8 text',
      );
    }
    start = end + 1;
  }
  return problemAt(file, 1, 1, 'the file is not UTF-8; save it as UTF-8 text');
}

function invalidColumn(bytes: Uint8Array): number | undefined {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    // The longest beginning that decodes, by halving: a cut inside a sequence fails too, which shifts it by 3 at most.
    let good = 0;
    let bad = bytes.length;
    while (bad - good > 1) {
      const middle = (good + bad) >> 1;
      try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
        good = middle;
      } catch {
        bad = middle;
      }
    }
    return new TextDecoder().decode(bytes.subarray(0, good), { stream: true }).length + 1;
  }
}

function problemAt(file: StoredFile, line: number, column: number, message: string): Problem {
  return { file: file.path, line, column, message, severity: 'error' };
}
