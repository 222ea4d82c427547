/*
 * Ascending row numbers as bytes, as a word index has them. The first byte says how: 0, and the step from each row to the next (from
 * -1 to the first), less one, as a number of seven bits a byte, lowest first, the eighth saying that more follow (LEB128); or 1, and
 * a bit for each row of the archive, lowest first.
 */

const STEPS = 0;
const BITS = 1;

/** Writes some rows, ascending, in whichever way is shorter. */
export function encodeRows(rows: Uint32Array, size: number): Uint8Array {
  let length = 0;
  let before = -1;
  for (const row of rows) {
    length += bytesOf(row - before - 1);
    before = row;
  }
  const bitBytes = Math.ceil(size / 8);
  return length <= bitBytes ? asSteps(rows, length) : asBits(rows, bitBytes);
}

/**
 * Adds the rows that some bytes hold to a set of rows, a bit each. Rows beyond the set, and a list that ends within a number, are
 * left out.
 */
export function addRows(bytes: Uint8Array, into: Uint32Array, size: number): void {
  if (bytes[0] === BITS) {
    const end = Math.min(bytes.length - 1, Math.ceil(size / 8));
    for (let at = 0; at < end; at += 1) {
      const word = at >>> 2;
      into[word] = (into[word] ?? 0) | ((bytes[at + 1] ?? 0) << ((at & 3) * 8));
    }
    const rest = size % 32;
    const last = into.length - 1;
    if (rest > 0) into[last] = (into[last] ?? 0) & (0xffff_ffff >>> (32 - rest));
    return;
  }
  let row = -1;
  let step = 0;
  let scale = 1;
  for (let at = 1; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    step += (byte & 0x7f) * scale;
    if (byte >= 0x80) {
      scale *= 0x80;
      continue;
    }
    row += step + 1;
    if (row >= size) return;
    into[row >>> 5] = (into[row >>> 5] ?? 0) | (1 << (row & 31));
    step = 0;
    scale = 1;
  }
}

function bytesOf(step: number): number {
  return step < 0x80 ? 1 : Math.ceil((32 - Math.clz32(step)) / 7);
}

function asSteps(rows: Uint32Array, length: number): Uint8Array {
  const bytes = new Uint8Array(length + 1);
  bytes[0] = STEPS;
  let at = 1;
  let before = -1;
  for (const row of rows) {
    let step = row - before - 1;
    before = row;
    while (step >= 0x80) {
      bytes[at++] = (step & 0x7f) | 0x80;
      step >>>= 7;
    }
    bytes[at++] = step;
  }
  return bytes;
}

function asBits(rows: Uint32Array, length: number): Uint8Array {
  const bytes = new Uint8Array(length + 1);
  bytes[0] = BITS;
  for (const row of rows) {
    const at = 1 + (row >>> 3);
    bytes[at] = (bytes[at] ?? 0) | (1 << (row & 7));
  }
  return bytes;
}
