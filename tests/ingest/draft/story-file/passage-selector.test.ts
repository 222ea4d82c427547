import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PassageFinder } from '../../../../src/ingest/anchor-passage.ts';
import { findAll, MOST_PLACES } from '../../../../src/ingest/draft/story-file/find-all.ts';
import { selectorOf } from '../../../../src/ingest/draft/story-file/passage-selector.ts';

/** How some words are named where they stand in a text for the so-manieth time. */
function named(text: string, words: string, time: number): ReturnType<typeof selectorOf> {
  const places = findAll(text, new Set([words])).get(words) ?? [];
  const start = places[time] ?? -1;
  expect(start).not.toBe(-1);
  return selectorOf(text, { start, end: start + words.length }, places);
}

describe('the name of a passage', () => {
  it('is its words alone where they stand once', () => {
    expect(named('He left. She stayed.', 'She stayed', 0)).toEqual({ exact: 'She stayed' });
  });

  it('has what stands before it where that tells, else what stands after, else both', () => {
    expect(named('Ann said yes. Bob said yes.', 'said yes', 1)).toEqual({
      exact: 'said yes',
      prefix: 'Ann said yes. Bob',
    });
    expect(named('yes, Ann. And yes, Bob.', 'yes', 0)).toEqual({
      exact: 'yes',
      suffix: ', Ann. And yes, Bob.',
    });
    const grid = 'a1 x b1\na1 x b2\na2 x b1\na2 x b2';
    expect(named(grid, 'x', 1)).toEqual({ exact: 'x', prefix: 'a1', suffix: 'b2' });
  });

  it('has no more around it than it needs, by whole words, and of its own line', () => {
    const line = (who: string) =>
      `${who} told reporters in the small hall that afternoon: we will win it all.`;
    expect(named(`${line('Ann')}\n${line('Bob')}`, 'we will win', 1)).toEqual({
      exact: 'we will win',
      prefix: 'Bob told reporters in the small hall that afternoon:',
    });
    expect(named(`One.\n\nWe won. So did they.\n\nWe won. Nobody else did.`, 'We won.', 1)).toEqual({
      exact: 'We won.',
      suffix: 'Nobody else did.',
    });
    expect(named(`${'unlike '.repeat(9)}we won; ${'alike '.repeat(9)}we won`, 'we won', 1)).toEqual({
      exact: 'we won',
      prefix: 'alike alike alike alike',
    });
    expect(
      named(`We won ${'like '.repeat(9)}; we won ${'unlike '.repeat(9)}`.toLowerCase(), 'we won', 0),
    ).toEqual({
      exact: 'we won',
      suffix: 'like like like like',
    });
  });

  it('is none where nothing tells it from its double, or it stands too often', () => {
    expect(named('a b\na b', 'a b', 0)).toBeNull();
    expect(named('we won. '.repeat(MOST_PLACES + 5), 'we won', 0)).toBeNull();
  });

  it('takes marks and blanks for the same that a build takes for the same', () => {
    expect(named('said “Ann”: yes\nsaid "Ann": yes\nBob: yes', 'yes', 1)).toBeNull();
    expect(named('a – b: yes\na-b: yes', 'yes', 0)).toEqual({ exact: 'yes', prefix: 'a – b:' });
    expect(named('a –  b: yes\na - b: yes', 'yes', 0)).toBeNull();
  });

  it('finds that very place in a build, whatever the text', () => {
    const pieces = fc.constantFrom(
      'yes',
      'no',
      'we won',
      ' ',
      ' ',
      ' ',
      '\n',
      '“',
      '"',
      '—',
      '-',
      '.',
      'é',
      'x',
    );
    let told = 0;
    fc.assert(
      fc.property(
        fc.array(pieces, { minLength: 1, maxLength: 40 }),
        fc.nat(),
        fc.nat(),
        (all, from, length) => {
          const text = all.join('').trim();
          const start = from % (text.length + 1);
          const words = text.slice(start, start + 1 + (length % 12));
          if (words.trim() !== words || !/\w/u.test(words)) return;
          const places = findAll(text, new Set([words])).get(words) ?? [];
          const selector = selectorOf(text, { start, end: start + words.length }, places);
          if (selector === null) return;
          told += 1;
          const anchored = new PassageFinder(text).anchor(selector);
          expect(anchored).toMatchObject({ kind: 'found', start });
        },
      ),
      { seed: 42, numRuns: 1500 },
    );
    expect(told).toBeGreaterThan(300);
  });
});
