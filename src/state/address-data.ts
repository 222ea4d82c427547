import { MAX_DATA_LENGTH } from './limits.ts';
import { readText, splitQuery } from './query-text.ts';

/**
 * The address of the data that a query string names, null where it names none: what `readAddress` says of it, without the rest of the
 * view, since a page begins with it before it has loaded anything else.
 */
export function readDataParameter(search: string): string | null {
  const part = splitQuery(search).find(({ key }) => key === 'data');
  return readText(part?.value, MAX_DATA_LENGTH);
}
