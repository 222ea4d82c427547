import { describe, expect, it } from 'vitest';
import { looksElsewhere, reachOf } from '../../../../src/ingest/draft/statements/heading-dates.ts';
import { isWhole, namesEvent, tellsNothing } from '../../../../src/ingest/draft/titles/whole-title.ts';
import { withoutPhrase } from '../../../../src/ingest/draft/titles/without-opening.ts';
import { findDates } from '../../../../src/ingest/draft/dates/find-dates.ts';
import { statementsIn } from '../statements-in.ts';
import { casesOf } from '../table.ts';

describe('words tell a reader nothing', () => {
  it.each([
    'From file',
    'Three doctors',
    'Including a poster',
    'Including a poster of the mill in the hall',
    'Having a mill in the old town',
    'Being closed by the mayor of Lund',
    'Getting closed by the mayor of Lund',
    'The agency of Lund reported',
    'The mayor of Lund said',
    'The mayor of Lund said here',
    'The mayor of Lund said earlier',
    'The mayor of Lund said in a statement',
    'The mayor of Lund said in a brief statement',
    'The mayor of Lund announced at the meeting',
    'The mayor of Lund warned during an interview',
    'The mayor of Lund noted on television',
    'Declaring the old pier of Lund closed for good the mayor left',
  ])('%s', (title) => {
    expect(tellsNothing(title)).toBe(true);
  });

  it.each([
    'Spending fuelled the growth of the town',
    'Heavy rain in the valley',
    'Spending fuelled growth after being cut',
    'The mayor of Lund said the pier was closed',
    'The mayor of Lund said in a statement that it burned',
    'Including a poster of the …',
    'Three …',
    'The mayor of Lund closed the pier',
    'Swimming is banned in the harbour',
    'Calling it a shame, the mayor left the hall',
  ])('but not: %s', (title) => {
    expect(tellsNothing(title)).toBe(false);
  });
});

describe('words name an event', () => {
  it.each([
    'Collapse of the bank',
    'Slow collapse of the bank of the islands',
    'Fire in the mill',
    'Attack on the mill',
    'Agreement between the islands',
    'Protest against the bank',
    'Election, long awaited',
    'Attack at the pier',
    'Attack from the sea',
    'Trial for the murder of a guard',
    'Explosion near the mill',
  ])('%s', (title) => {
    expect(namesEvent(title)).toBe(true);
  });

  it.each([
    'Owner of the bank at war',
    'The mill of the fire',
    'Mayor of Lund',
    'Green door',
    'The king, his death',
  ])('but not: %s', (title) => {
    expect(namesEvent(title)).toBe(false);
  });
});

/** Sentences, and what is left of each without the phrase or the clause that opens it; without a second line all of it. */
const OPENED = `
After the talks in Lund, Ann Roe left.
  Ann Roe left.
Before the talks in Lund, Ann Roe left.
  Ann Roe left.
Following the talks, Ann Roe left.
  Ann Roe left.
Because of the storm, Ann Roe left.
  Ann Roe left.
Because the storm came, Ann Roe left.
  Ann Roe left.
Although it rained, Ann Roe left.
  Ann Roe left.
Though it rained, Ann Roe left.
  Ann Roe left.
Once it had rained, Ann Roe left.
  Ann Roe left.
Amid the storm, Ann Roe left.
  Ann Roe left.
After the talks in Nice, France, Ann Roe left.
  Ann Roe left.
After the talks in Nice, New Norland, Ann Roe left.
  Ann Roe left.
After the talks in Nice, U.K., Ann Roe left.
  Ann Roe left.
After talks in Lund, a town of mills, and Rome, Ann Roe left.
After talks in Lund, towns north of it, Ann Roe left.
Ann Roe left after the talks, which failed.
Following is the list, and Ann Roe left.
Following are the names, Ann Roe left.
After a ferry sank, the agency reported.
After a ferry sank, the agency reported here.
After a ferry sank, the mayor said there.
After the storm, and a flood, rain fell.
After the storm, which destroyed it.
After the storm, one of which destroyed it.
After the storm, some of which destroyed it.
After the storm, leaving it destroyed.
After the storm, of which nobody spoke.
After the storm.
`;

describe('a sentence without what opens it', () => {
  it.each(casesOf(OPENED))('%s', (_name, text, [rest]) => {
    expect(withoutPhrase(text)).toBe(rest ?? text);
  });
});

describe('a clause below a heading looks elsewhere', () => {
  it.each([
    'The mayor had ignored a warning',
    'The mayor would close it',
    'The vote that split the town had been lost',
    'The man who the mayor and all the others had met',
  ])('%s', (words) => {
    expect(looksElsewhere(words)).toBe(true);
  });

  it.each([
    'The mayor ignored a warning',
    'The mayor lost a vote that had threatened to split it',
    'The mayor lost a vote which the league had feared',
    'The mayor met the man whom she had named',
    'The mayor met the man who would close it',
    'The hades and the wouldbe mayor met',
  ])('but not: %s', (words) => {
    expect(looksElsewhere(words)).toBe(false);
  });
});

describe('a stretch of text is dated by a heading', () => {
  const [date] = findDates('May 2016 It rains.', { published: '2024-11-15' });
  if (date === undefined) throw new Error('There is a date.');
  const reach = { start: 20, end: 60, date: { ...date, start: 10, end: 18 } };

  it.each([
    [{ start: 20, end: 60 }, true],
    [{ start: 21, end: 30 }, true],
    [{ start: 10, end: 30 }, true],
    [{ start: 5, end: 30 }, true],
    [{ start: 15, end: 30 }, false],
    [{ start: 5, end: 20 }, false],
    [{ start: 30, end: 61 }, false],
    [{ start: 70, end: 80 }, false],
  ])('%j: %s', (span, isDated) => {
    expect(reachOf([reach], span)).toBe(isDated ? reach : undefined);
  });
});

describe('a title is whole', () => {
  const [statement] = statementsIn('The old mayor closed the pier of Lund on 5 May 2020.');
  const whole = (title: string): boolean => {
    if (statement === undefined) throw new Error('There is a statement.');
    return isWhole(title, statement);
  };

  it.each([
    'The old mayor closed the pier',
    'It’s a show',
    'He’s gone',
    'They’ve gone',
    'They’ll go',
    'Orders open',
    'Its rights expire',
    'The general election due',
    'The mayor said that the pier was closed',
  ])('%s', (title) => {
    expect(whole(title)).toBe(true);
  });

  it.each([
    'No injuries were',
    'The pier was closed and',
    'The pier was closed because',
    'The pier was closed by an',
    'The mayor told the paper that',
    'The mayor told the paper of Lund that',
    'The mayor said that',
    'The pier was closed as soon',
    'The pier was closed as soon as',
    'The pier was closed so long',
    'The pier is larger than',
    'The mayor said in a statement',
    'The old pier',
  ])('but not: %s', (title) => {
    expect(whole(title)).toBe(false);
  });
});
