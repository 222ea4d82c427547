import { sha256 } from '../../../base/sha256.ts';
import { makeAssembler } from '../../../state/drafting/assemble-drafting.ts';
import { draftOffered } from './draft-offered.ts';
import type { FromDrafter, ToAssemble, ToDrafter } from './drafting-messages.ts';

/* A thread that drafts stories for a page, or puts their timelines together. It asks for nothing and sends nothing but to its page. */

const post = (message: FromDrafter): void => self.postMessage(message, { transfer: [] });
const { assemble } = makeAssembler(sha256);

self.addEventListener('message', ({ data }: MessageEvent<ToDrafter | ToAssemble>) => {
  try {
    if (data.type === 'assemble') {
      post({ type: 'assembled', assembled: assemble(data.drafting, 'all') });
      return;
    }
    const drafted = draftOffered(data, (done, of) => post({ type: 'progress', done, of }));
    post({ type: 'drafted', drafted });
  } catch (cause) {
    post({ type: 'failed', why: String(cause) });
  }
});
post({ type: 'there' });
