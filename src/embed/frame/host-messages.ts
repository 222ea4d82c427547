import { DOCUMENT_ADDRESS } from '../../ui/door/use-search.ts';
import { searchAfter } from '../search-after.ts';

/** Takes what the host changes into the frame's own address, where the state of the view lives. */
export function takeHostMessages(): void {
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || parent === window) return;
    const now = DOCUMENT_ADDRESS.search();
    const search = searchAfter(data, now);
    // The host's wishes are no steps of the reader's way back.
    if (search !== null && search !== now) DOCUMENT_ADDRESS.enter(search, 'replace');
  });
}
