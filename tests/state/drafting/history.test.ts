import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEdtfOrNull } from '../../../src/dataset/edtf.ts';
import { isAnchored } from '../../../src/state/drafting/anchored.ts';
import { passagesOf } from '../../../src/state/drafting/drafting.ts';
import type { Drafting } from '../../../src/state/drafting/drafting.ts';
import {
  act,
  beginHistory,
  redo,
  restoreHistory,
  settle,
  storedHistory,
  undo,
} from '../../../src/state/drafting/history.ts';
import type { DraftingHistory } from '../../../src/state/drafting/history.ts';
import { anyChange } from './any-change.ts';
import { DRAFTING } from './draft-of-two.ts';

const changes = fc.array(anyChange, { minLength: 1, maxLength: 25 });
const RUNS = { seed: 42, numRuns: 400 };

function expectSound(drafting: Drafting): void {
  const topics = new Set(drafting.topics.map(({ id }) => id));
  const people = new Set(drafting.people.map(({ id }) => id));
  const passages = drafting.events.flatMap(passagesOf);
  expect(new Set(drafting.events.map(({ id }) => id)).size).toBe(drafting.events.length);
  expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
  expect(topics.size).toBe(drafting.topics.length);
  for (const passage of passages) {
    expect(isAnchored(drafting, passage)).toBe(true);
    expect(passage.speaker === null || people.has(passage.speaker)).toBe(true);
    expect(passage.topics.every((id) => topics.has(id))).toBe(true);
  }
  for (const event of drafting.events) {
    expect(event.title.trim()).not.toBe('');
    expect(event.date === null || readEdtfOrNull(event.date) !== null).toBe(true);
    expect(event.topics.every((id) => topics.has(id))).toBe(true);
    expect(event.people.every((id) => people.has(id))).toBe(true);
  }
}

function undoAll(history: DraftingHistory): DraftingHistory {
  return history.done.length === 0 ? history : undoAll(undo(history));
}

function redoAll(history: DraftingHistory): DraftingHistory {
  return history.undone.length === 0 ? history : redoAll(redo(history));
}

describe('whatever an editor does', () => {
  test('every passage stays where it stands, and nothing refers to what is not there', () => {
    fc.assert(
      fc.property(changes, (list) => {
        expectSound(list.reduce(act, beginHistory(DRAFTING)).now);
      }),
      RUNS,
    );
  });

  test('taking it all back gives the story as it was, and doing it again the story as it became', () => {
    fc.assert(
      fc.property(changes, (list) => {
        const after = list.reduce(act, beginHistory(DRAFTING));
        const before = undoAll(after);
        expect(before.now).toBe(DRAFTING);
        expect(redoAll(before).now).toEqual(after.now);
      }),
      RUNS,
    );
  });

  test('taking the last step back gives what was before it', () => {
    fc.assert(
      fc.property(changes, anyChange, (list, last) => {
        const before = settle(list.reduce(act, beginHistory(DRAFTING)));
        const after = act(before, last);
        return after === before || undo(after).now === before.now;
      }),
      RUNS,
    );
  });

  test('what is stored is restored with every step that can be taken back or done again', () => {
    fc.assert(
      fc.property(changes, fc.nat(6), (list, back) => {
        let history = list.reduce(act, beginHistory(DRAFTING));
        for (let step = 0; step < back; step += 1) history = undo(history);
        const restored = restoreHistory(structuredClone(storedHistory(history)));
        expect(restored.now).toEqual(history.now);
        expect(redoAll(restored).now).toEqual(redoAll(history).now);
        expect(undoAll(restored).now).toEqual(DRAFTING);
      }),
      RUNS,
    );
  });
});

describe('a step', () => {
  const type = (history: DraftingHistory, title: string) =>
    act(history, { is: 'write', event: 'first-meeting', title });
  const titleOf = ({ now }: DraftingHistory) => now.events.find(({ id }) => id === 'first-meeting')?.title;

  test('is the whole of what was typed into a field', () => {
    const typed = type(type(type(beginHistory(DRAFTING), 'T'), 'Ta'), 'Talks');
    expect(titleOf(typed)).toBe('Talks');
    expect(titleOf(undo(typed))).toBe('They first meet');
  });

  test('ends when the editor leaves the field', () => {
    const typed = type(settle(type(beginHistory(DRAFTING), 'Talks')), 'More talks');
    expect(titleOf(undo(typed))).toBe('Talks');
  });

  test('is none where nothing changes', () => {
    const history = beginHistory(DRAFTING);
    expect(act(history, { is: 'judge', events: ['no-such'], verdict: 'accepted' })).toBe(history);
    expect(type(history, '  ')).toBe(history);
  });

  test('takes the way to what was taken back away', () => {
    const back = undo(type(beginHistory(DRAFTING), 'Talks'));
    expect(act(back, { is: 'dropTopic', id: 'trade' }).undone).toEqual([]);
  });
});
