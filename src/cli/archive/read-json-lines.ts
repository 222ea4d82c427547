import { isUtf8 } from 'node:buffer';
import { nestsDeeperThan } from '../../base/json.ts';
import { MAX_RECORD_CHARACTERS } from '../../archive/limits.ts';
import { MAX_NESTING } from '../../dataset/limits.ts';
import { findJsonFault } from '../find-json-fault.ts';
import { findJsonPlaces } from '../json-places.ts';
import { CHUNK_BYTES, inputError, openInput, type InputItem } from './input-file.ts';

const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = /^\ufeff/u;

/**
 * Reads JSON Lines: a record a line (see `event-record.ts`), in UTF-8. Blank lines, CRLF and a byte-order mark are no matter. A line
 * that can't be read is a fault, and the next one is read. Throws `FileError`.
 */
export async function* readJsonLines(cwd: string, path: string): AsyncGenerator<InputItem> {
  const { file } = await openInput(cwd, path);
  try {
    // One buffer for all of the file: new ones by the hundred would wait for the garbage collector.
    let buffer = Buffer.alloc(CHUNK_BYTES);
    let held = 0;
    let number = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, held, buffer.length - held);
      const filled = held + bytesRead;
      let start = 0;
      for (let end = lineEnd(buffer, start, filled); end !== -1; end = lineEnd(buffer, start, filled)) {
        number += 1;
        const item = readLine(buffer.subarray(start, end), number);
        start = end + 1;
        if (item !== null) yield item;
      }
      if (bytesRead === 0) {
        const last = start < filled ? readLine(buffer.subarray(start, filled), number + 1) : null;
        if (last !== null) yield last;
        return;
      }
      held = filled - start;
      if (held > MAX_RECORD_CHARACTERS) {
        yield inputError(
          number + 1,
          1,
          `this line is longer than ${MAX_RECORD_CHARACTERS} bytes, and what follows is not read; write one event a line`,
        );
        return;
      }
      const next = held > buffer.length / 2 ? Buffer.alloc(buffer.length * 2) : buffer;
      buffer.copy(next, 0, start, filled);
      buffer = next;
    }
  } finally {
    await file.close();
  }
}

/** Where the line that begins at `start` ends; -1 where it goes on beyond what is filled. */
function lineEnd(buffer: Buffer, start: number, filled: number): number {
  const end = buffer.indexOf(LINE_FEED, start);
  return end < filled ? end : -1;
}

function readLine(bytes: Buffer, line: number): InputItem | null {
  if (!isUtf8(bytes)) return inputError(line, 1, 'this line is not UTF-8; save the file as UTF-8 text');
  const whole = bytes.toString('utf8');
  const text = line === 1 ? whole.replace(BYTE_ORDER_MARK, '') : whole;
  if (text.trim() === '') return null;
  if (nestsDeeperThan(text, MAX_NESTING)) {
    return inputError(
      line,
      1,
      `this line nests deeper than ${MAX_NESTING} levels, and readers would refuse it`,
    );
  }
  try {
    const value: unknown = JSON.parse(text);
    return { record: { value, line, columnAt: (path) => (findJsonPlaces(text, [path]).get(path) ?? 0) + 1 } };
  } catch {
    return inputError(
      line,
      findJsonFault(text) + 1,
      'this line is not JSON from here on; write one event a line, as JSON',
    );
  }
}
