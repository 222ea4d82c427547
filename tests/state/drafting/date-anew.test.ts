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

function dated(drafting: Drafting, { draft, record } = AGAIN): Drafting {
  const changes = dateAnew(drafting, draft, record, 'treaty');
  expect(changes).not.toEqual([]);
  return applyChange(drafting, { is: 'together', changes });
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

  test('is dated once more where that was told wrongly, and then still not by hand', () => {
    const later = draftOf(
      DATED.map((article) =>
        article.id === 'treaty' ? { ...article, published: { value: '2024-06-15', why: '' } } : article,
      ),
    );
    const after = dated(dated(BEFORE), later);
    expect(eventOf(after, /sign/)?.date).toBe('2024-06-13');
    expect(after.events.map(({ date }) => date)).toContain('2023');
    expect(eventOf(dated(after), /sign/)?.date).toBe('2023-06-15');
  });

  test('brings no person or topic that no new event names', () => {
    const renamed = BEFORE.people.reduce<Drafting>(
      (story, { id }) => applyChange(story, { is: 'describePerson', id, name: `Somebody ${id}` }),
      BEFORE,
    );
    expect(BEFORE.people.length).toBeGreaterThan(0);
    const after = dated(renamed);
    const named = new Set(
      after.events.flatMap((event) => [
        ...event.people,
        ...event.passages.flatMap(({ speaker }) => speaker ?? []),
      ]),
    );
    const fresh = after.people.filter(({ id }) => !renamed.people.some((one) => one.id === id));
    expect(fresh.filter(({ id }) => !named.has(id))).toEqual([]);
  });

  test('changes nothing where nothing follows from it', () => {
    const after = dated(BEFORE);
    expect(dateAnew(after, AGAIN.draft, AGAIN.record, 'treaty')).toEqual([]);
    expect(dateAnew(BEFORE, AGAIN.draft, AGAIN.record, 'boats')).toEqual([]);
    const dates = after.dates.filter(({ article }) => article === 'treaty');
    expect(applyChange(after, { is: 'dateAnew', article: 'treaty', dates, events: [] })).toBe(after);
  });
});
