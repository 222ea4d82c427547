import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/state/drafting/change.ts';
import { subjectOf } from '../../../src/state/drafting/change.ts';
import {
  act,
  beginHistory,
  redo,
  restoreHistory,
  settle,
  storedHistory,
  undo,
} from '../../../src/state/drafting/history.ts';
import { BARE_EVENT, FULL, SPOKEN } from './every-field.ts';
import { NOTHING_DRAFTED } from '../../../src/ingest/draft/story-file/drafted-record.ts';

const NOTHING = {
  articles: [],
  dates: [],
  events: [],
  topics: [],
  people: [],
  passedOver: [],
  proposed: NOTHING_DRAFTED,
};

describe('two changes in a row are one step', () => {
  test.each<[string, Change, Change]>([
    ['the story’s title', { is: 'describe', title: 'a' }, { is: 'describe', title: 'b' }],
    ['an event’s title', { is: 'write', event: 'e', title: 'a' }, { is: 'write', event: 'e', title: 'b' }],
    [
      'two fields of an event, in any order',
      { is: 'write', event: 'e', title: 'a', summary: 'b' },
      { is: 'write', event: 'e', summary: 'c', title: 'd' },
    ],
    ['an event’s weight', { is: 'weigh', event: 'e', weight: 0 }, { is: 'weigh', event: 'e', weight: 1 }],
    [
      'a person’s name',
      { is: 'describePerson', id: 'p', name: 'a' },
      { is: 'describePerson', id: 'p', name: 'b' },
    ],
    [
      'a topic’s label',
      { is: 'describeTopic', id: 't', label: 'a' },
      { is: 'describeTopic', id: 't', label: 'b' },
    ],
    [
      'an article’s title',
      { is: 'correctArticle', article: 'a', title: 'a' },
      { is: 'correctArticle', article: 'a', title: 'b' },
    ],
  ])('where both are of %s', (_what, one, other) => {
    expect(subjectOf(one)).not.toBeNull();
    expect(subjectOf(one)).toBe(subjectOf(other));
  });

  test.each<[string, Change, Change]>([
    ['another event', { is: 'write', event: 'e', title: 'a' }, { is: 'write', event: 'f', title: 'a' }],
    ['another field', { is: 'write', event: 'e', title: 'a' }, { is: 'write', event: 'e', summary: 'a' }],
    ['another field of the story', { is: 'describe', title: 'a' }, { is: 'describe', description: 'a' }],
    [
      'another person',
      { is: 'describePerson', id: 'p', name: 'a' },
      { is: 'describePerson', id: 'q', name: 'a' },
    ],
    [
      'another topic',
      { is: 'describeTopic', id: 'p', label: 'a' },
      { is: 'describeTopic', id: 'q', label: 'a' },
    ],
    [
      'another article',
      { is: 'correctArticle', article: 'a', title: 'a' },
      { is: 'correctArticle', article: 'b', title: 'a' },
    ],
    [
      'a person and a topic of the same id',
      { is: 'describePerson', id: 'p' },
      { is: 'describeTopic', id: 'p' },
    ],
  ])('but not where the second is of %s', (_what, one, other) => {
    expect(subjectOf(one)).not.toBe(subjectOf(other));
  });

  test.each<Change>([
    { is: 'judge', events: ['e'], verdict: 'accepted' },
    { is: 'redate', event: 'e', date: null },
    { is: 'classify', event: 'e', topics: [] },
    { is: 'merge', into: 'e', from: 'f' },
    { is: 'split', event: 'e', passages: [], as: 'f', title: 'a' },
    { is: 'addEvent', event: BARE_EVENT },
    { is: 'addPassage', event: 'e', passage: SPOKEN },
    { is: 'dropPassage', event: 'e', passage: 'p' },
    { is: 'attribute', passage: 'p', speaker: null },
    { is: 'addPerson', person: { id: 'p', name: 'a', role: '' } },
    { is: 'addTopic', topic: { id: 't', label: 'a', description: '', terms: [] } },
    { is: 'dropTopic', id: 't' },
    { is: 'extend', addition: NOTHING },
    { is: 'together', changes: [] },
  ])('and never where it is a press: $is', (change) => {
    expect(subjectOf(change)).toBeNull();
  });
});

describe('the history of a story', () => {
  const titled = (title: string): Change => ({ is: 'describe', title });
  const dropTopic: Change = { is: 'dropTopic', id: 'ferries' };

  test('begins a step anew after one that was taken back or done again', () => {
    const typed = act(beginHistory(FULL), titled('a'));
    const again = act(redo(undo(typed)), titled('b'));
    expect(again.done).toHaveLength(2);
    expect(undo(again).now.title).toBe('a');
    const afterUndo = act(undo(act(settle(typed), titled('b'))), titled('c'));
    expect(undo(afterUndo).now.title).toBe('a');
  });

  test('has nothing to take back, or to do again, where nothing was done', () => {
    const history = beginHistory(FULL);
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
    expect(settle(history)).toBe(history);
    expect(settle(act(history, titled('a'))).subject).toBeNull();
  });

  test('keeps the story’s beginning, and what is left to be done again', () => {
    const done = [titled('a'), dropTopic, titled('b')].reduce(act, beginHistory(FULL));
    const back = undo(undo(done));
    expect(back).toMatchObject({ base: FULL, undone: [titled('b'), dropTopic] });
    expect(redo(back)).toMatchObject({ base: FULL, undone: [titled('b')] });
    expect(redo(back).now.topics).toHaveLength(1);
    expect(undo(redo(back)).now).toBe(back.now);
  });

  test('takes back a thousand steps and begins with the story before them', () => {
    let history = beginHistory(FULL);
    const names = Array.from({ length: 1_001 }, (_, index) => `Title ${index}`);
    for (const name of names.slice(0, 1_000)) history = settle(act(history, titled(name)));
    expect(history.done).toHaveLength(1_000);
    expect(history.base).toBe(FULL);
    history = settle(act(history, titled('Title 1000')));
    expect(history.done).toHaveLength(1_000);
    expect(history.base.title).toBe('Title 0');
    while (history.done.length > 0) history = undo(history);
    expect(history.now.title).toBe('Title 0');
    expect(history.now).toBe(history.base);
  });

  test('is stored with its beginning, all changes in their order, and how many were taken back', () => {
    const done = [titled('a'), dropTopic, titled('b')].reduce(act, beginHistory(FULL));
    expect(storedHistory(undo(done))).toEqual({
      base: FULL,
      changes: [titled('a'), dropTopic, titled('b')],
      undone: 1,
    });
    expect(storedHistory(undo(undo(done)))).toEqual({
      base: FULL,
      changes: [titled('a'), dropTopic, titled('b')],
      undone: 2,
    });
  });

  test('is restored step by step, two of the same kind apart, as they were stored', () => {
    const apart = restoreHistory({ base: FULL, changes: [titled('a'), titled('b')], undone: 0 });
    expect(apart.done).toHaveLength(2);
    expect(apart.now.title).toBe('b');
    const back = restoreHistory({ base: FULL, changes: [titled('a'), dropTopic, titled('b')], undone: 2 });
    expect(back.now.title).toBe('a');
    expect(redo(back).now.topics).toHaveLength(1);
    expect(redo(redo(back)).now.title).toBe('b');
  });

  test('is restored as its beginning where more was taken back than there is', () => {
    const back = restoreHistory({ base: FULL, changes: [titled('a')], undone: 5 });
    expect(back.now).toBe(FULL);
    expect(redo(back).now.title).toBe('a');
  });
});
