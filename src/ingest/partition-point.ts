/**
 * The index of the first of some items that `isBefore` doesn't hold for; their number where it holds for all. Of items in order, so that it holds
 * for all before one that it holds for; found by halves, in as many steps as the number of items has binary digits.
 *
 *     partitionPoint([2, 3, 5, 7], (prime) => prime < 5)   // 2
 */
export function partitionPoint<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && isBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
