/**
 * Lists of numbers, one per key, in two flat arrays ("compressed sparse rows"): the values of key `k` are
 * `values[offsets[k]]` up to but not including `values[offsets[k + 1]]`. Costs 4 bytes per value and 4 per key.
 *
 *     [[2], [], [0, 1]]  is  offsets [0, 1, 1, 3], values [2, 0, 1]
 */
export interface Csr {
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
}

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
