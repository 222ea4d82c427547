import { describe, expect, test } from 'vitest';
import { drafterWith } from '../../../src/ui/drafting/engine/drafter.ts';
import { NOTHING_DRAFTED } from '../../../src/ingest/draft/story-file/drafted-record.ts';
import type { Asked, Drafted, DrafterThread } from '../../../src/ui/drafting/engine/drafting-messages.ts';

const WISH = { offered: [], earlier: [], topics: [] };
const DRAFTED: Drafted = { draft: null, proposed: NOTHING_DRAFTED, added: [], refused: [], repeated: [] };

/** Threads that say nothing but what the test has them say. */
function threads() {
  const all: (DrafterThread & { readonly asked: Asked[]; isOver: boolean })[] = [];
  const spawn = () => {
    const asked: Asked[] = [];
    const thread = {
      asked,
      isOver: false,
      post: (message: Asked) => void asked.push(message),
      terminate: () => {
        thread.isOver = true;
      },
      heard: () => undefined,
      failed: () => undefined,
    };
    all.push(thread);
    return thread;
  };
  return { all, spawn };
}

const notHere = () => Promise.reject(new Error('there are threads'));

describe('a drafter', () => {
  test('gives its work to the thread that waits for it, whether its script runs already or not', async () => {
    for (const isEarly of [true, false]) {
      const { all, spawn } = threads();
      const drafter = drafterWith(spawn, notHere);
      drafter.warm();
      drafter.warm();
      if (isEarly) all[0]?.heard({ type: 'there' });
      const drafted = drafter.draft(WISH, () => undefined, new AbortController().signal);
      if (!isEarly) all[0]?.heard({ type: 'there' });
      expect(all.map(({ asked }) => asked)).toEqual([[{ type: 'draft', ...WISH }]]);
      all[0]?.heard({ type: 'drafted', drafted: DRAFTED });
      expect(await drafted).toBe(DRAFTED);
      expect(all[0]?.isOver).toBe(true);
    }
  });

  test('stops its thread at once when nobody waits any more', async () => {
    const { all, spawn } = threads();
    const controller = new AbortController();
    const drafted = drafterWith(spawn, notHere).draft(WISH, () => undefined, controller.signal);
    controller.abort();
    await expect(drafted).rejects.toThrow(/abort/i);
    expect(all[0]?.isOver).toBe(true);
  });

  test('tells how far it is, and what a thread failed of', async () => {
    const { all, spawn } = threads();
    const seen: unknown[] = [];
    const drafted = drafterWith(spawn, notHere).draft(
      WISH,
      (progress) => seen.push(progress),
      new AbortController().signal,
    );
    all[0]?.heard({ type: 'there' });
    all[0]?.heard({ type: 'progress', done: 1, of: 4 });
    all[0]?.failed('out of memory');
    await expect(drafted).rejects.toThrow('out of memory');
    expect(seen).toEqual([{ done: 1, of: 4 }]);
  });

  test('works on the page where there can be no thread', async () => {
    const drafter = drafterWith(
      () => null,
      () => Promise.resolve(() => DRAFTED),
    );
    expect(await drafter.draft(WISH, () => undefined, new AbortController().signal)).toBe(DRAFTED);
  });
});
