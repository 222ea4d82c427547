import { describe, expect, it } from 'vitest';
import { isWhole, namesEvent, tellsNothing } from '../../../../src/ingest/draft/titles/whole-title.ts';
import { casesOf } from '../table.ts';
import { statementWith } from '../statements-in.ts';

/** Sentences with a clause by its words, and below it the titles that tell something by themselves, with a `-` before those that don't. */
const TITLES = `
The firm of Lund lost money in 2018 and filed for protection in 2019. | filed
  The firm of Lund filed for protection
  - Filed for protection
  - Filed
The council met in 2018, declaring that the old pier was closed in 2019. | declaring
  - Declaring that the old pier was closed
  The council was declaring that the old pier was closed
Rain fell. Declaring that the old pier was closed cost Ann Roe much in 2019. | Declaring
  Declaring that the old pier was closed cost much
Rain fell in 2018, and spending fuelled the growth of Lund in 2019. | spending
  Spending fuelled the growth of Lund
  Heavy spending fuelled the growth of Lund
  - Growth of Lund
Rain fell in 2018, and being shot was what Ann Roe feared in 2019. | being
  - Being shot was what Ann Roe feared
Rain fell in 2018, and having lost hurt Ann Roe in 2019. | having
  - Having lost hurt Ann Roe
Rain fell in 2018, and getting lost was easy in 2019. | getting
  - Getting lost was easy
`;

describe('a title is whole only with the subject of its clause', () => {
  const cases = casesOf(TITLES).flatMap(([, line, titles]) =>
    titles.map((title) => [title.replace(/^- /u, ''), line, !title.startsWith('- ')] as const),
  );
  it.each(cases)('%s, of “%s”: %s', (title, line, whole) => {
    const [text = '', words = ''] = line.split(' | ');
    expect(isWhole(title, statementWith(text, words))).toBe(whole);
  });

  it('unless it names what is spoken of, or the subject stands elsewhere', () => {
    const told = statementWith('The firm lost money in 2018 and filed for protection in 2019.', 'filed');
    expect(isWhole('Filed for protection', { ...told, within: 'noun' })).toBe(true);
    expect(isWhole('Old mill of Lund', { ...told, within: 'noun' })).toBe(true);
    expect(isWhole('Old mill of Lund', told)).toBe(true);
    expect(isWhole('Old mill of Lund', { ...told, lead: null })).toBe(false);
  });
});

describe('words that say only that somebody spoke tell nothing', () => {
  it.each([
    'The old mayor of Lund says',
    'The old mayor of Lund told',
    'The old mayor of Lund added there',
    'The old mayor of Lund stated later',
    'The old mayor of Lund said on stage',
    'The old mayor of Lund said to an old friend',
    'The old mayor of Lund said to the press',
    'Being old in the town of Lund',
  ])('%s', (title) => {
    expect(tellsNothing(title)).toBe(true);
  });

  it.each([
    'The old mayor of Lund saidst',
    'The old mayor of Lund told nine old friends in the hall',
    'The old mayor of Lund warned off',
    'The old mayor of Lund resaid',
    'Said the old mayor of Lund',
    'Heavy spending cut the debts of the mills',
    'Four mills of Lund',
  ])('but not: %s', (title) => {
    expect(tellsNothing(title)).toBe(false);
  });
});

describe('the name of an event', () => {
  it.each(['Raid and attack on Lund', 'Late-night attack in Lund', 'Massacre of Lund'])('%s', (title) => {
    expect(namesEvent(title)).toBe(true);
  });

  it.each(['Flight to Lund', 'Burned in Lund', 'Discussing of Lund', '90 in Lund', 'in Lund'])(
    'is none: %s',
    (title) => {
      expect(namesEvent(title)).toBe(false);
    },
  );
});
