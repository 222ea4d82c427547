import { readDataParameter } from '../../state/address-data.ts';
import { isAllowedResponse, resolveDataAddress } from '../../state/data-address.ts';
import type { DataAddressOptions } from '../../state/data-address.ts';
import { allowArchiveThreads } from '../data/archive/archive-thread.ts';
import { beginReading } from '../data/begun-reading.ts';
import type { BegunReading } from '../data/begun-reading.ts';
import { allowThreads } from '../data/reader/reader-thread.ts';
import { spawnArchive, spawnReader } from '../data/reader/spawn-reader.ts';
import { DATA_SETTINGS } from './data-settings.ts';

/**
 * Begins to read the story that an address names, before there is anything to show it in. For pages of this site. It builds on little,
 * so that it can be the first that a page does.
 *
 * @param search The query string of the address.
 */
export function beginStory(search: string, data: DataAddressOptions = DATA_SETTINGS): BegunReading {
  allowThreads(spawnReader);
  allowArchiveThreads(spawnArchive);
  const { url } = resolveDataAddress(readDataParameter(search), location.href, data);
  return beginReading(url, (answered) => isAllowedResponse(answered, location.href, data));
}
