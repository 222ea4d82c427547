import { describe, expect, it } from 'vitest';
import type { ItemPassage } from '../../../../src/ingest/draft/story-file/draft-passages.ts';
import { passageMark, type DraftedEvent } from '../../../../src/ingest/draft/story-file/drafted-record.ts';
import {
  matchRecord,
  proposalOf,
  sameInStory,
  touches,
  type Proposal,
} from '../../../../src/ingest/draft/story-file/match-events.ts';
import { eventOf } from './made-draft.ts';

/** A passage of article `a` with ten letters from an offset on. */
const passage = (exact: string, start = 0): ItemPassage => ({
  article: 'a',
  start,
  end: start + 10,
  selector: { exact },
  topics: [],
  why: 'a test',
  confidence: 0.9,
});

const proposal = (id: string, date: string | null, ...words: readonly string[]): Proposal =>
  proposalOf(
    eventOf(id, [], { date }),
    words.map((exact, at) => passage(exact, 20 * at)),
  );

const recorded = (id: string, date: string | null, ...words: readonly string[]): DraftedEvent => ({
  id,
  date,
  passages: words.map((exact) => passageMark('a', exact)),
});

/** Which recorded event each of some proposals is, by their ids. */
function matched(proposals: readonly Proposal[], events: readonly DraftedEvent[]): string[] {
  const matches = matchRecord(proposals, { articles: [], events, topics: [], people: [] });
  return proposals.map((each) => `${each.event.id}: ${matches.get(each)?.id ?? 'new'}`);
}

describe('the mark of a passage', () => {
  it('is that of its words, without case, marks and blanks, in its article', () => {
    expect(passageMark('a', '“We  WON!”')).toBe(passageMark('a', 'we won'));
    expect(passageMark('a', 'we won')).not.toBe(passageMark('b', 'we won'));
    expect(passageMark('a', 'we won')).not.toBe(passageMark('a', 'wewon'));
    expect(passageMark('a', 'we won')).not.toBe(passageMark('a', 'we lost'));
    expect(passageMark('a', 'we won')).toMatch(/^a:[0-9a-f]{16}$/u);
  });
});

describe('an event that was proposed before', () => {
  it('is known by more than half of its passages', () => {
    expect(
      matched([proposal('new', '2021', 'x', 'y', 'z')], [recorded('old', '2020', 'x', 'y', 'q')]),
    ).toEqual(['new: old']);
    expect(matched([proposal('new', '2021', 'x', 'y')], [recorded('old', '2020', 'x', 'q')])).toEqual([
      'new: new',
    ]);
    expect(matched([proposal('new', '2021', 'x')], [recorded('old', '2020', 'q')])).toEqual(['new: new']);
  });

  it('is known by half of them where its date or its id is the same', () => {
    expect(matched([proposal('new', '2020', 'x', 'y')], [recorded('old', '2020', 'x', 'q')])).toEqual([
      'new: old',
    ]);
    expect(matched([proposal('old', '2021', 'x', 'y')], [recorded('old', '2020', 'x', 'q')])).toEqual([
      'old: old',
    ]);
  });

  it('is known by its id and its date together, and by neither alone', () => {
    expect(matched([proposal('old', '2020', 'x')], [recorded('old', '2020', 'q')])).toEqual(['old: old']);
    expect(matched([proposal('old', '2021', 'x')], [recorded('old', '2020', 'q')])).toEqual(['old: new']);
    expect(matched([proposal('new', '2020', 'x')], [recorded('old', '2020', 'q')])).toEqual(['new: new']);
    expect(matched([proposal('old', null)], [recorded('old', null)])).toEqual(['old: old']);
  });

  it('is the one with the most in common, and each is one event alone', () => {
    const events = [recorded('some', '2020', 'x', 'y', 'q'), recorded('all', '2019', 'x', 'y', 'z')];
    expect(matched([proposal('new', '2021', 'x', 'y', 'z')], events)).toEqual(['new: all']);
    expect(
      matched(
        [proposal('less', '2021', 'x', 'y', 'w'), proposal('more', '2021', 'x', 'y', 'z')],
        [recorded('old', '2020', 'x', 'y', 'z')],
      ),
    ).toEqual(['less: new', 'more: old']);
    expect(matched([proposal('one', '2021', 'x'), proposal('two', '2021', 'x')], events)).toEqual([
      'one: some',
      'two: all',
    ]);
  });
});

describe('an event that the story has', () => {
  const at = (...starts: readonly number[]) =>
    starts.map((start) => ({ article: 'a', start, end: start + 10 }));
  const stored = (id: string, date: string, ...starts: readonly number[]) => ({
    id,
    date,
    places: at(...starts),
  });

  it('is told by the same passages, half of them or the first', () => {
    const three = proposal('new', '2020-05-03', 'x', 'y', 'z', 'w');
    expect(sameInStory(three, [stored('old', '2020-05-03', 0)])?.id).toBe('old');
    expect(sameInStory(three, [stored('old', '2020-05-03', 20)])).toBeUndefined();
    expect(sameInStory(three, [stored('old', '2020-05-03', 20, 40)])?.id).toBe('old');
    expect(sameInStory(three, [stored('old', '2020-05-03', 100)])).toBeUndefined();
    expect(sameInStory(proposal('new', '2020-05-03'), [stored('old', '2020-05-03', 0)])).toBeUndefined();
  });

  it('has a date that fits', () => {
    const one = proposal('new', '2020-05-03', 'x');
    expect(sameInStory(one, [stored('old', '2021', 0)])).toBeUndefined();
    expect(sameInStory(one, [stored('old', '2020', 0)])?.id).toBe('old');
    expect(sameInStory(one, [stored('old', '2020', 0), stored('same', '2020-05-03', 0)])?.id).toBe('same');
    expect(sameInStory(proposal('new', null, 'x'), [stored('old', '2021', 0)])?.id).toBe('old');
  });

  it('is the one with the most in common, the first where two have as much', () => {
    const two = proposal('new', '2020-05-03', 'x', 'y');
    expect(sameInStory(two, [stored('one', '2020', 0), stored('both', '2020', 0, 20)])?.id).toBe('both');
    expect(sameInStory(two, [stored('one', '2020', 0), stored('two', '2020', 0)])?.id).toBe('one');
    expect(sameInStory(two, [stored('second', '2020', 20), stored('first', '2020', 0)])?.id).toBe('first');
  });

  it('is touched by a passage that lies over any of its own, in the same article', () => {
    expect(touches(passage('x', 5), at(30, 0))).toBe(true);
    expect(touches(passage('x', 10), at(0, 20))).toBe(false);
    expect(touches(passage('x', 11), at(0, 20))).toBe(true);
    expect(touches({ ...passage('x', 5), article: 'b' }, at(0))).toBe(false);
    expect(touches(passage('x'), [])).toBe(false);
  });
});
