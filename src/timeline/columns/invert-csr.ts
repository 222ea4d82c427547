import type { Csr } from '../../base/csr.ts';

/**
 * The other way round: for each value below `valueCount`, the keys that have it, ascending.
 * A counting sort, so linear in keys and values.
 */
export function invertCsr(csr: Csr, valueCount: number): Csr {
  const offsets = new Uint32Array(valueCount + 1);
  for (const value of csr.values) offsets[value + 1]! += 1;
  for (let value = 0; value < valueCount; value++) offsets[value + 1]! += offsets[value]!;
  const next = offsets.slice(0, valueCount);
  const keys = new Uint32Array(csr.values.length);
  for (let key = 0; key + 1 < csr.offsets.length; key++) {
    for (let at = csr.offsets[key]!; at < csr.offsets[key + 1]!; at++) {
      const value = csr.values[at]!;
      keys[next[value]!] = key;
      next[value]! += 1;
    }
  }
  return { offsets, values: keys };
}
