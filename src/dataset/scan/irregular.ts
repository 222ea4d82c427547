import { textOf } from './json-bytes.ts';

/**
 * Thrown where a document is not one that can be read part by part: no JSON, or past a limit. The parser then reads it as a
 * whole, and says what is wrong.
 */
export class Irregular extends Error {
  override readonly name = 'Irregular';
}

/** The value that some bytes of a document are; throws `Irregular` where they are no JSON. */
export function parseSlice(bytes: Uint8Array, from: number, to: number): unknown {
  const text = textOf(bytes, from, to);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Irregular('a part of the document is no JSON', { cause });
  }
}
