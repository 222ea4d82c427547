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
    let rest: Uint8Array[] = [];
    let restBytes = 0;
    let number = 0;
    for await (const chunk of file.createReadStream({ highWaterMark: CHUNK_BYTES, autoClose: false })) {
      if (!(chunk instanceof Uint8Array)) continue;
      let start = 0;
      for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
        number += 1;
        const line = chunk.subarray(start, end);
        const item = readLine(rest.length === 0 ? line : Buffer.concat([...rest, line]), number);
        rest = [];
        restBytes = 0;
        start = end + 1;
        if (item !== null) yield item;
      }
      if (start < chunk.length) {
        rest.push(chunk.subarray(start));
        restBytes += chunk.length - start;
      }
      if (restBytes > MAX_RECORD_CHARACTERS) {
        yield inputError(
          number + 1,
          1,
          `this line is longer than ${MAX_RECORD_CHARACTERS} bytes, and what follows is not read; write one event a line`,
        );
        return;
      }
    }
    const last = restBytes === 0 ? null : readLine(Buffer.concat(rest), number + 1);
    if (last !== null) yield last;
  } finally {
    await file.close();
  }
}

function readLine(bytes: Uint8Array, line: number): InputItem | null {
  if (!isUtf8(bytes)) return inputError(line, 1, 'this line is not UTF-8; save the file as UTF-8 text');
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
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
