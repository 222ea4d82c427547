import { describe, expect, test } from 'vitest';
import { draftStory } from '../../../src/ingest/draft/draft-story.ts';
import type { DraftArticle } from '../../../src/ingest/draft/model.ts';
import { DraftPassages } from '../../../src/ingest/draft/story-file/draft-passages.ts';
import { recordOf } from '../../../src/ingest/draft/story-file/drafted-record.ts';
import { applyChange } from '../../../src/state/drafting/apply-change.ts';
import { dateAnew } from '../../../src/state/drafting/date-anew.ts';
import type { Drafting } from '../../../src/state/drafting/drafting.ts';
import { draftingOf } from '../../../src/state/drafting/from-draft.ts';
import { articleFrom } from '../../ingest/draft/fixture-articles.ts';

const TREATY = `Fishing treaty signed in Oslo

Ministers of Norway and Iceland signed a fishing treaty in Oslo on Thursday. “We have waited long for this,” said Kari Moen, the minister of fisheries.

The talks began on 3 March 2021 in Bergen. The treaty was rejected by parliament last year.`;
const OTHER = `Boats stay in port

Fishermen in Bergen stayed in port on 5 May 2021 in protest at the talks.`;

const DATELESS = [articleFrom('treaty.txt', TREATY), articleFrom('boats.txt', OTHER)];
/** The same, the first published on a Saturday. */
const DATED = DATELESS.map((article): DraftArticle =>
  article.id === 'treaty' ? { ...article, published: { value: '2023-06-17', why: '' } } : article,
);

function draftOf(articles: readonly DraftArticle[]) {
  const draft = draftStory(articles);
  return { draft, record: recordOf(draft, new DraftPassages(draft)) };
}

const FIRST = draftOf(DATELESS);
const AGAIN = draftOf(DATED);
const BEFORE = applyChange(draftingOf(FIRST.draft, FIRST.record), {
  is: 'correctArticle',
  article: 'treaty',
  published: '2023-06-17',
});

function dated(drafting: Drafting): Drafting {
  const change = dateAnew(drafting, AGAIN.draft, AGAIN.record, 'treaty');
  if (change === null) throw new Error('nothing is dated anew');
  return applyChange(drafting, change);
}

const eventOf = ({ events }: Drafting, words: RegExp) => events.find(({ title }) => words.test(title));
const markedIn = ({ dates }: Drafting, article: string) =>
  dates.filter((date) => date.article === article).map(({ text, value }) => [text, value]);

describe('an article whose publication date is told later', () => {
  test('gives its relative dates and the events that rest on them', () => {
    expect(eventOf(BEFORE, /sign/)?.date ?? null).not.toBe('2023-06-15');
    const after = dated(BEFORE);
    const signed = eventOf(after, /sign/);
    expect(signed?.date).toBe('2023-06-15');
    expect(signed?.dateNote).toContain('2023-06-17');
    expect(signed?.dateEvidence.map(({ start, end }) => TREATY.slice(start, end))).toEqual(['Thursday']);
    expect(markedIn(after, 'treaty')).toContainEqual(['Thursday', '2023-06-15']);
    expect(after.events.map(({ date }) => date)).toContain('2022');
    expect(markedIn(after, 'boats')).toEqual(markedIn(BEFORE, 'boats'));
  });

  test('keeps what an editor dated, and what an event is called', () => {
    const { id = '' } = eventOf(BEFORE, /sign/) ?? {};
    const byHand = applyChange(BEFORE, { is: 'redate', event: id, date: '2023-06-14' });
    expect(dated(byHand).events.find((event) => event.id === id)?.date).toBe('2023-06-14');
    const named = applyChange(BEFORE, { is: 'write', event: id, title: 'My title' });
    expect(dated(named).events.find((event) => event.id === id)).toMatchObject({
      title: 'My title',
      date: '2023-06-15',
    });
  });

  test('brings nothing back that was left out or taken apart, and tells nothing twice', () => {
    const { id = '', passages = [] } = eventOf(BEFORE, /sign/) ?? {};
    const less = [
      { is: 'judge' as const, events: [id], verdict: 'left-out' as const },
      { is: 'dropPassage' as const, event: id, passage: passages.at(-1)?.id ?? '' },
    ].reduce<Drafting>(applyChange, BEFORE);
    const after = dated(less);
    const event = after.events.find((one) => one.id === id);
    expect(event?.verdict).toBe('left-out');
    expect(event?.passages).toHaveLength(passages.length - 1);
    const ids = after.events.flatMap((one) => one.passages.map((passage) => passage.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('changes nothing where nothing follows from it', () => {
    expect(dateAnew(dated(BEFORE), AGAIN.draft, AGAIN.record, 'treaty')).toBeNull();
    expect(dateAnew(BEFORE, AGAIN.draft, AGAIN.record, 'boats')).toBeNull();
  });
});
