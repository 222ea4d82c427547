import { describe, expect, test } from 'vitest';
import { addArticles } from '../../../src/state/drafting/add-articles.ts';
import { recordOf } from '../../../src/ingest/draft/story-file/drafted-record.ts';
import { DraftPassages } from '../../../src/ingest/draft/story-file/draft-passages.ts';
import { applyChange } from '../../../src/state/drafting/apply-change.ts';
import { draftingOf } from '../../../src/state/drafting/from-draft.ts';
import { act, beginHistory, undo } from '../../../src/state/drafting/history.ts';
import { newEvent } from '../../../src/state/drafting/new-passage.ts';
import { ARTICLES, DRAFT, placeOf, PROPOSED } from './draft-of-two.ts';

/** The draft of the first article alone: what rests on the second is not in it. */
const isFirst = ({ article }: { readonly article: string }) => article === 'lima';
const FIRST_DRAFT = {
  ...DRAFT,
  articles: ARTICLES.slice(0, 1),
  dates: DRAFT.dates.filter(isFirst),
  quotes: DRAFT.quotes.filter(isFirst),
  events: DRAFT.events
    .map((event) => ({ ...event, evidence: event.evidence.filter(isFirst) }))
    .filter(({ evidence }) => evidence.length > 0),
};
const FIRST = draftingOf(FIRST_DRAFT, recordOf(FIRST_DRAFT, new DraftPassages(FIRST_DRAFT)));
const ADDED = new Set(['after-lima']);

describe('more articles', () => {
  test('bring their own events, and passages to the events that they tell again', () => {
    const after = applyChange(FIRST, addArticles(FIRST, DRAFT, PROPOSED, ADDED));
    expect(after.articles.map(({ id }) => id)).toEqual(['lima', 'after-lima']);
    expect(after.events.map(({ id }) => id)).toEqual([
      'meeting-in-lima',
      'first-meeting',
      'treaty',
      'trade-talks',
    ]);
    const [meeting] = after.events;
    expect(meeting?.passages.filter(({ article }) => article === 'after-lima')).toHaveLength(2);
  });

  test('change nothing that the editor wrote, and bring nothing back that was left out', () => {
    const edited = applyChange(
      applyChange(FIRST, { is: 'write', event: 'meeting-in-lima', title: 'My own title' }),
      { is: 'judge', events: ['treaty'], verdict: 'left-out' },
    );
    const after = applyChange(edited, addArticles(edited, DRAFT, PROPOSED, ADDED));
    expect(after.events.find(({ id }) => id === 'meeting-in-lima')?.title).toBe('My own title');
    expect(after.events.filter(({ title }) => title === 'Treaty renewed')).toHaveLength(1);
    expect(after.events.find(({ id }) => id === 'treaty')?.verdict).toBe('left-out');
  });

  test('bring nothing back that was taken out of the story’s folder', () => {
    // As it is opened: the event is gone, and the folder remembers that it was proposed.
    const opened = { ...FIRST, events: FIRST.events.filter(({ id }) => id !== 'meeting-in-lima') };
    const after = applyChange(opened, addArticles(opened, DRAFT, PROPOSED, ADDED));
    expect(after.events.map(({ id }) => id)).toEqual(['first-meeting', 'treaty', 'trade-talks']);
  });

  test('are remembered as proposed, under the ids of the story, until they are taken back', () => {
    const others = { ...FIRST, events: [{ ...newEvent(FIRST, placeOf('lima', 'Lima')), id: 'trade-talks' }] };
    const addition = addArticles(others, DRAFT, PROPOSED, ADDED);
    const after = applyChange(others, addition);
    expect(after.events.map(({ id }) => id)).toContain('trade-talks-2');
    expect(after.proposed.articles).toEqual(['lima', 'after-lima']);
    expect(after.proposed.events.map(({ id }) => id)).toContain('trade-talks-2');
    const history = act(beginHistory(others), addition);
    expect(undo(history).now.proposed).toEqual(FIRST.proposed);
  });

  test('bring nothing where they are there already', () => {
    const both = draftingOf(DRAFT, PROPOSED);
    expect(applyChange(both, addArticles(both, DRAFT, PROPOSED, ADDED)).events).toEqual(both.events);
  });
});
