/**
 * Whether the lists and objects of a value nest deeper than `limit`, as `nestsDeeperThan` tells it of a JSON text. Looks no deeper
 * than that, so no value is too deep for it.
 *
 *     nestsDeeper([[1]], 1)   // true
 */
export function nestsDeeper(value: unknown, limit: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (limit === 0) return true;
  return Object.values(value).some((each) => nestsDeeper(each, limit - 1));
}
