import type * as readers from '../../ui/data/large-readers.ts';

/*
 * `large-readers.ts` for the first drawing in a frame that may load no modules: what lies in one script with it, it waits for. Much data it
 * leaves to the rest, which reads by itself what was not read to a good end.
 */

export const importArchiveReader: typeof readers.importArchiveReader = () => leaveToTheRest();

export const importSlicedReader: typeof readers.importSlicedReader = () => leaveToTheRest();

export const importThreadReader: typeof readers.importThreadReader = () => leaveToTheRest();

function leaveToTheRest(): Promise<never> {
  return Promise.reject(new Error('Much data is read when the explorer is there'));
}
