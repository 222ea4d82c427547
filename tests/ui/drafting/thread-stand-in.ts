import { act } from '@testing-library/react';
import { sha256 } from '../../../src/base/sha256.ts';
import { makeAssembler } from '../../../src/state/drafting/assemble-drafting.ts';
import type { Asked, DrafterThread, FromDrafter } from '../../../src/ui/drafting/engine/drafting-messages.ts';
import { prepareStory } from '../../../src/ui/drafting/save/prepare-story.ts';

/** Threads that do what real ones do, each thing when the test says so. */
export interface ThreadStandIns {
  readonly begin: () => DrafterThread;
  /** Lets every thread begin that has not, and answer what it was asked since; one answer each. */
  readonly answer: () => void;
  /** Lets every thread fail that has something to do. */
  readonly fail: () => void;
  /** How many were begun and are not over. */
  readonly running: () => number;
}

interface Running {
  readonly thread: DrafterThread;
  readonly asked: Asked[];
  isThere: boolean;
}

/** Makes stand-ins for threads, which get copies of what they are asked, as real ones do. */
export function threadStandIns(): ThreadStandIns {
  const running = new Set<Running>();
  const assembler = makeAssembler(sha256);
  const answerTo = (asked: Asked): FromDrafter => {
    if (asked.type === 'assemble')
      return { type: 'assembled', assembled: assembler.assemble(asked.drafting, 'all') };
    if (asked.type === 'prepare')
      return { type: 'prepared', prepared: prepareStory(assembler, asked.drafting, asked.extent) };
    throw new Error('no article is drafted here');
  };
  return {
    begin: () => {
      const one: Running = {
        thread: {
          post: (message) => void one.asked.push(structuredClone(message)),
          terminate: () => void running.delete(one),
          heard: () => undefined,
          failed: () => undefined,
        },
        asked: [],
        isThere: false,
      };
      running.add(one);
      return one.thread;
    },
    answer: () =>
      act(() => {
        for (const one of running) {
          if (!one.isThere) one.thread.heard({ type: 'there' });
          one.isThere = true;
          const asked = one.asked.shift();
          if (asked) one.thread.heard(answerTo(asked));
        }
      }),
    fail: () =>
      act(() => {
        for (const one of running) one.thread.failed('out of memory');
      }),
    running: () => running.size,
  };
}
