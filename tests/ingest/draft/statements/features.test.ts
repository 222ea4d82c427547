import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../../src/ingest/draft/statements/features.ts';
import { kindsOf } from '../../../../src/ingest/draft/statements/concepts.ts';
import { stemOf } from '../../../../src/ingest/draft/statements/stem.ts';
import { findNames } from '../../../../src/ingest/draft/names/find-names.ts';
import { gatherNames } from '../../../../src/ingest/draft/people/gather-names.ts';

/** What a text speaks of, as features. */
function featuresIn(text: string): string[] {
  const { sightings } = gatherNames([{ id: 'a', names: findNames(text) }]);
  return featuresOf(text, [{ start: 0, end: text.length }], sightings[0] ?? []);
}

const common = (one: string, other: string): string[] => {
  const features = new Set(featuresIn(other));
  return featuresIn(one).filter((feature) => features.has(feature));
};

describe('what a sentence speaks of', () => {
  it('are the names in it and their words, each once', () => {
    const features = featuresIn('We saw Anna Lund, and Anna Lund saw Oslo.');
    expect(features.filter((feature) => /^[np]:/u.test(feature))).toEqual([
      'n:anna lund',
      'n:oslo',
      'p:anna',
      'p:lund',
      'p:oslo',
    ]);
  });

  it('are numbers that tell one thing from another, not years and not single digits', () => {
    const features = featuresIn('In 2024 some 179 tankers and 3 tugs lay off in 1999.');
    expect(features).toContain('w:179');
    expect(features.join()).not.toMatch(/2024|1999|w:3/u);
  });

  it('are no small words', () => {
    expect(featuresIn('It is as it was, and so on.')).toEqual([]);
    expect(featuresIn('We go up to an ox.')).toEqual([]);
  });

  it('are forty at most', () => {
    const letters = 'abcdefghij'.split('');
    const words = letters.flatMap((a) => letters.map((b) => `zu${a}q${b}ka`));
    expect(featuresIn(`we saw ${words.join(' ')}`)).toHaveLength(40);
  });

  it.each([
    ['The plant closed.', 'They shut it.', 'k:closure'],
    ['The ministers met.', 'The summit was long.', 'k:meeting'],
    ['He was jailed.', 'The sentence was long.', 'k:verdict'],
    ['The ferry sank.', 'The ferries left.', `w:${stemOf('ferry')}`],
    ['They planned it.', 'The plans were old.', `w:${stemOf('plan')}`],
    ['Anna Lund left.', 'We saw Anna Lund.', 'n:anna lund'],
  ])('have “%s” and “%s” in common: %s', (one, other, feature) => {
    expect(common(one, other)).toContain(feature);
  });

  it.each([
    ['The ferry sank.', 'The bridge stood.'],
    ['Anna Lund left.', 'Bo Ek came.'],
  ])('have “%s” and “%s” nothing in common', (one, other) => {
    expect(common(one, other)).toEqual([]);
  });
});

describe('the kinds of event that a word may tell of', () => {
  it.each([
    ['collision', ['crash']],
    ['trial', ['trial', 'test']],
    ['takeover', ['inauguration', 'merger']],
    ['bridge', []],
  ])('of %s are %j', (word, kinds) => {
    expect(kindsOf(word)).toEqual(kinds);
  });
});

describe('the stem of a word', () => {
  it.each([
    ['celebrations', 'celebration'],
    ['planned', 'plan'],
    ['planning', 'planned'],
    ['elections', 'elected'],
    ['payments', 'payment'],
    ['ferries', 'ferry'],
    ['buildings', 'building'],
    ['quickly', 'quick'],
  ])('is the same of %s and %s', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it.each(['sea', 'used', 'ring', 'oslo'])('of a short word is the word: %s', (word) => {
    expect(stemOf(word)).toBe(word);
  });
});
