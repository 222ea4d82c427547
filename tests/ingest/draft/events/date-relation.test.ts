import { describe, expect, it } from 'vitest';
import { intervalOf, lengthOf, relate } from '../../../../src/ingest/draft/events/date-relation.ts';

describe('two dates', () => {
  it.each([
    ['2020-05-03', '2020-05-03', 'same'],
    ['2020', '2020-05-03', 'within'],
    ['2020-05-03', '2020', 'within'],
    ['2020-05', '2020-05-31', 'within'],
    ['2020-05/2020-07', '2020-07', 'within'],
    ['2020-05-03', '2020-05-04', 'apart'],
    ['2020-05', '2020-06-01', 'apart'],
    ['2020-06-01', '2020-05', 'apart'],
    ['2020-05/2020-07', '2020-07/2020-09', 'overlapping'],
    ['2020-07/2020-09', '2020-05/2020-07', 'overlapping'],
    ['some day', '2020', 'apart'],
    ['2020', 'some day', 'apart'],
    ['2021', '2020', 'apart'],
  ])('%s and %s are %s', (one, other, relation) => {
    expect(relate(one, other)).toBe(relation);
  });
});

describe('the stretch of a date', () => {
  it('is the shorter, the more exactly it is known', () => {
    const day = 86_400_000;
    expect(lengthOf('2020-05-03')).toBe(day);
    expect(lengthOf('2020-05')).toBe(31 * day);
    expect(lengthOf('2020')).toBe(366 * day);
  });

  it('is none of what is no date, however often it is asked for', () => {
    expect([intervalOf('some day'), intervalOf('some day')]).toEqual([null, null]);
    expect(lengthOf('some day')).toBe(Infinity);
  });
});
