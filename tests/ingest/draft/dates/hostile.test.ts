import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/ingest/draft/dates/find-dates.ts';
import { expectSound } from './expect-sound.ts';

const PIECES =
  "in|on|since|until|by|from|to|between|and|the|of|last|next|this|that|same|following|early|mid|-|–|/|.|,|:|(|)|'|’|\"|s|th|day|days|week|weekend|months|year|years|decade|century|ago|later|earlier|before|after|two|twenty|a|first|third|quarter|half|Q3|H1|May|May 5|March|November|Nov.|Friday|Sunday|today|yesterday|tomorrow|tonight|morning|spring|fall|winter|Christmas|Easter|New Year's Day|2024|2024-11-15|15/11/2024|3.4.2024|1990s|'82|31|30|29 February|5|16th|10,000|9999|0|99999999999|a.m.|5 p.m.|16:08 UTC|AD 79|44 BC|FY2024|will|said|was|APEC|Summit|\n|\n\n|ago|\u0301|😀|\u{1F1E6}|\0".split(
    '|',
  );

describe('any text at all', () => {
  const published = fc.constantFrom(
    null,
    '2024-11-15',
    '2024-11',
    '2024',
    '0001-01-01',
    '9999-12-31',
    'nonsense',
    '',
  );

  it('never throws, and gives dates in their places', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), published, expectSound), {
      seed: 42,
      numRuns: 300,
    });
  });

  it('never throws on the words of dates in any order', () => {
    const words = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 });
    const glue = fc.constantFrom(' ', '', ' ', ' ');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...PIECES), glue), { maxLength: 60 }),
        words,
        published,
        (pairs, more, day) => {
          expectSound(pairs.map((pair) => pair.join('')).join('') + more.join(' '), day);
        },
      ),
      { seed: 42, numRuns: 600 },
    );
  });

  it('finds the same dates when a text is read twice', () => {
    const text = 'On 3 May 2024 they met. Two days later they left, on Sunday.';
    expect(findDates(text, { published: '2024-11-15' })).toEqual(
      findDates(text, { published: '2024-11-15' }),
    );
  });
});

describe('hostile repetitions', () => {
  it.each([
    ['2024 '],
    ['2024-'],
    ['1/'],
    ['1/1/2001 '],
    ['the '],
    ['the day before '],
    ['two days before '],
    ['May '],
    ['March, '],
    ['Friday '],
    ['last '],
    ['('],
    ['’'],
    ['9'],
    ['a'],
    ['.'],
    ['5, '],
    ['1,000,'],
    ['from 3 to '],
    ['between May and '],
    ['early mid-late '],
    ['\n'],
    ['APEC 2024 '],
    ['😀'],
  ])('takes %j five hundred times', (piece) => {
    expectSound(piece.repeat(500), '2024-11-15');
    expectSound(piece.repeat(500), null);
  });

  it('reads as many dates in a sentence without an end as it has', () => {
    const text = 'on 3 May 2024 and '.repeat(5_000);
    expect(findDates(text, { published: null })).toHaveLength(5_000);
  });
});
