import { sha256 } from '../../../base/sha256.ts';
import { makeAssembler } from '../../../state/drafting/assemble-drafting.ts';
import { prepareStory } from '../save/prepare-story.ts';
import { draftOffered } from './draft-offered.ts';
import type { Asked, FromDrafter } from './drafting-messages.ts';

/* A thread that drafts stories for a page, puts their timelines together, or makes their files. It asks for nothing and sends nothing but to its page. */

const post = (message: FromDrafter, transfer: readonly ArrayBuffer[] = []): void =>
  self.postMessage(message, { transfer: [...transfer] });
const assembler = makeAssembler(sha256);

function answer(asked: Asked): void {
  switch (asked.type) {
    case 'draft': {
      const drafted = draftOffered(asked, (done, of) => post({ type: 'progress', done, of }));
      post({ type: 'drafted', drafted });
      return;
    }
    case 'assemble':
      post({ type: 'assembled', assembled: assembler.assemble(asked.drafting, 'all') });
      return;
    case 'prepare': {
      const prepared = prepareStory(assembler, asked.drafting, asked.extent);
      const { files } = prepared;
      post({ type: 'prepared', prepared }, files ? [files.folder.buffer, files.dataset.buffer] : []);
      return;
    }
    default:
      asked satisfies never;
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  try {
    answer(data);
  } catch (cause) {
    post({ type: 'failed', why: String(cause) });
  }
});
post({ type: 'there' });
