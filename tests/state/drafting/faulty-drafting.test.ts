import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/base/sha256.ts';
import { makeAssembler } from '../../../src/state/drafting/assemble-drafting.ts';
import type { DraftedEvent, Drafting } from '../../../src/state/drafting/drafting.ts';
import { BARE_EVENT, FULL, FULL_EVENT, placeIn, plainPassage } from './every-field.ts';

const [article] = FULL.articles;
if (article === undefined) throw new Error('there are articles');
/** Words with the quotation marks around them and nobody who says them: a build refuses the event that quotes them. */
const marked = (id: string) => plainPassage(id, placeIn(article, '“It stands,”'));
const faulty = (id: string): DraftedEvent => ({ ...BARE_EVENT, id, passages: [marked(`${id}/1`)] });
const withEvents = (...events: readonly DraftedEvent[]): Drafting => ({ ...FULL, events });

describe('a story in which a build would refuse something', () => {
  test('is assembled without the events that are at fault, each named with why', () => {
    const { assemble } = makeAssembler(sha256);
    const { file, faults, problems, hindrances } = assemble(
      withEvents(faulty('a'), FULL_EVENT, faulty('b'), { ...BARE_EVENT, date: null }),
      'all',
    );
    expect(file?.events.map(({ id }) => id)).toEqual(['opening']);
    expect(faults.map(({ event }) => event).toSorted()).toEqual(['a', 'b']);
    for (const { message } of faults) expect(message).toContain('quotation marks');
    expect(hindrances).toEqual([{ event: 'last-trip', passage: null, is: 'undated' }]);
    expect(problems).toEqual([]);
  });

  test('names the event that is at fault where others come before it in time', () => {
    const { assemble } = makeAssembler(sha256);
    const late = { ...faulty('late'), date: '1999' };
    expect(assemble(withEvents(late, FULL_EVENT), 'all').faults.map(({ event }) => event)).toEqual(['late']);
  });

  test('is no timeline where the fault is the story’s own, and says which', () => {
    const { assemble } = makeAssembler(sha256);
    const published = { value: '1931', why: '' };
    const twice = { ...FULL, articles: [article, { ...article, published }, ...FULL.articles.slice(1)] };
    const { file, faults, problems } = assemble(twice, 'all');
    const one = assemble(FULL, 'all');
    expect(one.file).not.toBeNull();
    expect([file === null, faults.length === 0, problems.length > 0]).toEqual([true, true, true]);
    expect(new Set(problems.map(({ severity }) => severity))).toEqual(new Set(['error']));
  });

  test('is assembled with what is only doubtful', () => {
    const { assemble } = makeAssembler(sha256);
    const early = { ...FULL_EVENT, date: '1999', otherDates: [] };
    expect(assemble(withEvents(early, BARE_EVENT), 'all').file?.events).toHaveLength(2);
  });
});

test('an article is digested once, however often the story is assembled', () => {
  const digested: string[] = [];
  const { assemble } = makeAssembler((text) => {
    digested.push(text);
    return sha256(text);
  });
  const first = assemble(FULL, 'all').file;
  const count = digested.length;
  expect(new Set(digested).size).toBe(count);
  expect(assemble({ ...FULL, title: 'Another' }, 'all').file).toEqual({ ...first, title: 'Another' });
  expect(digested).toHaveLength(count);
});
