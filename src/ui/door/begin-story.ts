import { readAddress } from '../../state/address.ts';
import { isAllowedResponse, resolveDataAddress } from '../../state/data-address.ts';
import { beginReading } from '../data/begun-reading.ts';
import type { BegunReading } from '../data/begun-reading.ts';
import { allowThreads } from '../data/reader/reader-thread.ts';
import { spawnReader } from '../data/reader/spawn-reader.ts';
import { inOwnDocument } from './surroundings.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Begins to read the story that a page's address names, before there is anything to show it in. For pages of this site.
 *
 * @param around Where the story will stand; the explorer's own page.
 */
export function beginStory({ address, data }: Surroundings = inOwnDocument('page')): BegunReading {
  allowThreads(spawnReader);
  const { url } = resolveDataAddress(readAddress(address.search()).data, location.href, data);
  return beginReading(url, (answered) => isAllowedResponse(answered, location.href, data));
}
