/*
 * The hash of an id's bytes: FNV-1a (Fowler, Noll, Vo), a multiplication per byte, which is as good as any for texts as short as
 * ids, and can be worked out while the end of the string is looked for. It begins with a seed, so that nobody can write a file
 * whose ids all meet in one slot.
 */

const PRIME = 0x0100_0193;

/** Where no seed is given: FNV's own beginning. */
export const DEFAULT_SEED = 0x811c_9dc5;

/** The hash with one more byte. */
export function hashByte(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, PRIME);
}

/** The hash of some bytes. */
export function hashBytes(seed: number, bytes: Uint8Array, from: number, to: number): number {
  let hash = seed | 0;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, PRIME);
  return hash;
}

/** The slot to begin with, of a power of two: the upper half, which the last bytes reach best, is folded into the lower. */
export function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}
