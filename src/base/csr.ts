/**
 * Lists of numbers, one per key, in two flat arrays ("compressed sparse rows"): the values of key `k` are
 * `values[offsets[k]]` up to but not including `values[offsets[k + 1]]`. Costs 4 bytes per value and 4 per key.
 *
 *     [[2], [], [0, 1]]  is  offsets [0, 1, 1, 3], values [2, 0, 1]
 */
export interface Csr {
  readonly offsets: Uint32Array<ArrayBuffer>;
  readonly values: Uint32Array<ArrayBuffer>;
}
