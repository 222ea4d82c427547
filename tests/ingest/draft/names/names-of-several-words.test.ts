import { describe, expect, it } from 'vitest';
import { findNames } from '../../../../src/ingest/draft/names/find-names.ts';
import { gatherNames } from '../../../../src/ingest/draft/people/gather-names.ts';

const namesOf = (text: string) => findNames(text).map(({ kind, name }) => `${kind}: ${name}`);

describe('a name of several words is found whole', () => {
  it.each([
    ['a firm of two names', 'Smith & Wesson moved in May.', ['organisation: Smith & Wesson']],
    [
      'a firm of two names within a sentence',
      'They sold it to Burton & Vale in May.',
      ['organisation: Burton & Vale'],
    ],
    ['two people, who may be no firm', 'We saw Simon & Anna in May.', ['other: Simon & Anna']],
    ['a surname that is a season', 'The bill of Angus de Winter failed.', ['person: Angus de Winter']],
    ['the same at the beginning', 'Angus de Winter left.', ['person: Angus de Winter']],
    ['a place with small words in it', 'He died in Rio de Janeiro in May.', ['place: Rio de Janeiro']],
    ['a place told by what it stands behind', 'He died in Vila do Bispo in May.', ['place: Vila do Bispo']],
    ['a place told by its first word', 'We saw Lower Hagen burn.', ['place: Lower Hagen']],
    ['a union of many', "The National Landlords' Union agreed.", ["organisation: National Landlords' Union"]],
    ['a hall of a saint', 'They met at St Bride’s Hall in May.', ['place: St Bride’s Hall']],
    [
      'a body of two fields',
      'The Health and Safety Executive came.',
      ['organisation: Health and Safety Executive'],
    ],
    [
      'a body of two fields with more before its noun',
      'We asked the Food and Drug Standards Agency then.',
      ['organisation: Food and Drug Standards Agency'],
    ],
    [
      'an exchange',
      'It listed on the London Stock Exchange in May.',
      ['organisation: London Stock Exchange'],
    ],
    ['a club', 'They beat Brent Rovers then.', ['organisation: Brent Rovers']],
  ])('%s', (_what, text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it('and goes no further than what belongs to it', () => {
    expect(namesOf('The Senate and Anna Holm met. We read Anna Holm’s Hall of Mirrors.')).toContain(
      'person: Anna Holm',
    );
    expect(namesOf('They met the Lunds’ Anna Holm.')).toContain('person: Anna Holm');
  });
});

describe('no person is', () => {
  it.each([
    ['a bill of a parliament', 'The Tenancies (Reform) Bill passed. They liked the Bill.', 'Bill'],
    ['what a minister is for', 'The Minister for Foreign Affairs, Joseph Ndala, left.', 'Foreign Affairs'],
    [
      'what a commissioner is for',
      'An inquiry by the Commissioner of Railway Safety began.',
      'Railway Safety',
    ],
    ['a day of the calendar', 'We launched her on Midsummer Day in Larvik.', 'Midsummer Day'],
  ])('%s', (_what, text, name) => {
    expect(namesOf(text).join()).not.toContain(`person: ${name}`);
  });

  it('but whoever is called so', () => {
    expect(namesOf('Bill Tate came. Bill left.')).toEqual(['person: Bill Tate']);
    expect(namesOf('The chief executive, Alan Mount, was pleased.')).toEqual(['person: Alan Mount']);
    expect(namesOf('Its director, Toru Castle, was pleased.')).toEqual(['person: Toru Castle']);
  });
});

describe('a club', () => {
  it('is called by its last word, too', () => {
    const [club, ...others] = findNames('Ashdown Rovers won. We saw Rovers twice.');
    expect(others).toEqual([]);
    expect(club).toMatchObject({ name: 'Ashdown Rovers', kind: 'organisation', aliases: ['Rovers'] });
  });

  it('is so in another article', () => {
    const { all } = gatherNames([
      { id: 'a', names: findNames('They beat Ashdown Rovers.') },
      { id: 'b', names: findNames('We saw Rovers win. Then Rovers left.') },
    ]);
    expect(all.map(({ name }) => name)).toEqual(['Ashdown Rovers']);
  });
});
