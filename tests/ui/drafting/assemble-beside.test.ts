import { describe, expect, test } from 'vitest';
import type { AssembledDrafting } from '../../../src/state/drafting/assemble-drafting.ts';
import { assembleBeside } from '../../../src/ui/drafting/engine/assemble-beside.ts';
import type { DrafterThread } from '../../../src/ui/drafting/engine/drafting-messages.ts';
import { DRAFTING } from '../../state/drafting/draft-of-two.ts';

const NOTHING: AssembledDrafting = { file: null, hindrances: [], faults: [], problems: [] };
const named = (title: string) => ({ ...DRAFTING, title });

/** A thread that says nothing but what the test has it say. */
function begun() {
  const asked: string[] = [];
  const got: AssembledDrafting[] = [];
  const failures: string[] = [];
  const state = { isOver: false };
  const thread: DrafterThread = {
    post: (message) => asked.push(message.type === 'assemble' ? message.drafting.title : message.type),
    terminate: () => {
      state.isOver = true;
    },
    heard: () => undefined,
    failed: () => undefined,
  };
  const beside = assembleBeside(
    thread,
    (one) => got.push(one),
    (why) => failures.push(why),
  );
  return { thread, beside, asked, got, failures, state };
}

describe('timelines that a thread puts together', () => {
  test('are asked for once its script is there, one at a time, and of those that wait the latest alone', () => {
    const { thread, beside, asked, got } = begun();
    beside.ask(named('a'));
    expect(asked).toEqual([]);
    thread.heard({ type: 'there' });
    expect(asked).toEqual(['a']);
    beside.ask(named('b'));
    beside.ask(named('c'));
    expect(asked).toEqual(['a']);
    thread.heard({ type: 'assembled', assembled: NOTHING });
    expect(asked).toEqual(['a', 'c']);
    thread.heard({ type: 'assembled', assembled: NOTHING });
    beside.ask(named('d'));
    expect(asked).toEqual(['a', 'c', 'd']);
    expect(got).toHaveLength(2);
  });

  test('that fail end the thread and are told once', () => {
    const { thread, beside, failures, state } = begun();
    thread.heard({ type: 'there' });
    beside.ask(named('a'));
    thread.heard({ type: 'failed', why: 'too much' });
    thread.failed('too much');
    expect(failures).toEqual(['too much']);
    expect(state.isOver).toBe(true);
  });

  test('are waited for no more at the end', () => {
    const { thread, beside, got, state } = begun();
    thread.heard({ type: 'there' });
    beside.ask(named('a'));
    beside.end();
    thread.heard({ type: 'assembled', assembled: NOTHING });
    expect(got).toEqual([]);
    expect(state.isOver).toBe(true);
  });
});
