import { describe, expect, it } from 'vitest';
import { fitTitle } from '../../../../src/ingest/draft/titles/fit-title.ts';
import { casesOf } from '../table.ts';

const LONGEST = 60;
const ANY = { aside: true, opening: true, deed: () => true };

/** What opens a sentence and limits what it goes on to tell in nothing. */
const OPENED = [
  'Upon the loss of nine ferries,',
  'Besides the loss of nine ferries,',
  'Amid the loss of nine ferries,',
  'After the loss of nine ferries,',
  'Before the loss of nine ferries,',
  'Following the loss of ferries,',
  'Despite the loss of nine ferries,',
  'Although nine ferries had sunk,',
  'Though nine ferries had sunk,',
  'Since nine ferries had sunk,',
  'While nine ferries were sinking,',
  'Because nine ferries had sunk,',
  'With the loss of nine ferries,',
  'Even before the loss of ferries,',
  'Even after the loss of ferries,',
  'Just before the loss of ferries,',
  'Just ahead of the loss of boats,',
  'Shortly before the loss of boats,',
  'Shortly after the loss of boats,',
  'By selling the nine ferries,',
  'Calling the loss of boats a shame,',
  'Dressed in the coats of sailors,',
  'In a letter to the sailors,',
  'In another letter to the sailors,',
  'In her letter to the sailors,',
  'In a long and angry letter to Ek,',
  'At a stormy meeting of sailors,',
  'During an interview with sailors,',
  'In response to the loss of boats,',
  'In retaliation to the sailors,',
  'In addition to the nine ferries,',
];

/** What limits it, or says when: without it another thing is told. */
const LIMITED = [
  'Excluding the nine old ferries,',
  'Including the nine old ferries,',
  'Depending on the nine old ferries,',
  'Notwithstanding the old ferries,',
  'In the event of a great storm,',
  'In nine of the oldest towns,',
  'In a town of nine old ferries,',
  'After nine years of hard work,',
  'During a meeting in the war,',
  'After a century of hard work,',
  'Since the season of storms,',
  'After the long months of rain,',
  'Following the vote of 2019,',
  'By the mouth of the old river,',
  'If the nine old ferries sank,',
];

const MAIN = 'Ann Roe left the old hall of the town';

/** Of two deeds the first is left. */
const FIRST_DEED = `
The mayor of the valley closed the pier and opened another one made wholly of oak
  The mayor of the valley closed the pier
The mayor of the valley closed the pier, and opened another one made wholly of oak
  The mayor of the valley closed the pier
The mayor of the valley closed the pier and has opened another one made of old oak
  The mayor of the valley closed the pier
The mayor of the valley was honoured and thanked the people of nine other old towns
  The mayor of the valley was honoured
The mayor “of the valley” closed the pier and opened another one made wholly of oak
  The mayor “of the valley” closed the pier
`;

/** What takes back what is told, or is told of both, can't go. */
const BOTH_DEEDS = `
The mayor of the valley accused the bank and withdrew the charge that spring she said
The mayor of the valley accused the bank and later withdrew the charge that spring
The mayor of the valley signed the bill and then revoked it that same cold spring
The captain of the ferry was arrested and was then released that very same morning
The captain of the ferry was arrested and freed that very same morning by the judges
The captain of the ferry was accused and has been acquitted that same old long spring
The mayor of the valley set the price and cancelled the sale that same spring of hers
The mayor of the valley set the price and canceled the sale that same spring of hers
The mayor of the valley told the tale and apologised that same very cold spring day
The mayor of the valley told the tale and apologized that same very cold spring day
The mayor of the valley saw the pier and did not open it that same old cold spring
The mayor of the valley saw the pier and had never opened that same old cold bridge
The mayor of the valley who closed the pier and opened another one made wholly of oak
The mayor said “the council closed the pier and opened another one made wholly of oak”
The council of the town neither closed the pier and opened another one made all of oak
`;

/** Who somebody is, or where a town lies, is told by the way. */
const BY_THE_WAY = `
The town thanked the captain, Ann Christine Roe Larsen, for a long and hard journey
  The town thanked the captain for a long and hard journey
The town led her captain, Ann Christine Roe Larsen, into the hall of the old harbour
  The town led her captain into the hall of the old harbour
The town led its captain, who had been ill for weeks, into the hall of the old harbour
  The town led its captain into the hall of the old harbour
The town saw the old captain, which few had thought of, as the owner of its only pier
  The town saw the old captain as the owner of its only pier
The floods at San Lund, New Norland, killed nine of the keepers of the old harbours
  The floods at San Lund killed nine of the keepers of the old harbours
Floods outside Lund es Sal, New Norland, killed nine of the keepers there
  Floods outside Lund es Sal killed nine of the keepers there
Floods in San Lund, New Norland, and San Berg, Old Norland, killed nine keepers
  Floods in San Lund and San Berg killed nine keepers
`;

describe('a long title without what opens it', () => {
  it.each(OPENED)('%s', (opening) => {
    expect(fitTitle(`${opening} ${MAIN}`, LONGEST, ANY)).toBe(MAIN);
  });

  it.each(LIMITED)('but not where that limits it: %s', (opening) => {
    expect(fitTitle(`${opening} ${MAIN}`, LONGEST, ANY)).toMatch(/ …$/u);
  });

  it.each(['will', 'would', 'could', 'may', 'might', 'must', 'should', 'can', 'never', 'only'])(
    'but not where it tells what %s be so',
    (word) => {
      const main = `Ann Roe ${word} leave the hall of the town`;
      expect(fitTitle(`Amid the loss of nine ferries, ${main}`, LONGEST, ANY)).not.toBe(main);
    },
  );

  it.each([
    'I left the old hall of the town with you',
    'We left the old hall of the town with you',
    'My captain left the hall of the town with you',
    'Our captain left the hall of the town with you',
    'You left the old hall of the town with us',
  ])('but not where somebody speaks: %s', (main) => {
    expect(fitTitle(`Amid the loss of nine ferries, ${main}`, LONGEST, ANY)).not.toBe(main);
  });
});

describe('a long title of two deeds', () => {
  it.each(casesOf(FIRST_DEED))('is the first: %s', (_name, title, [short]) => {
    expect(fitTitle(title, LONGEST, ANY)).toBe(short);
  });

  it.each(casesOf(BOTH_DEEDS))('tells of both: %s', (_name, title) => {
    expect(fitTitle(title, LONGEST, ANY)).toMatch(/ …$/u);
  });

  it('is the first where the second has not the date', () => {
    const title = 'The mayor of the valley closed the pier and opened another one made wholly of oak';
    const told: string[] = [];
    const deed = (words: string): boolean => {
      told.push(words);
      return false;
    };
    expect(fitTitle(title, LONGEST, { ...ANY, deed })).toMatch(/ …$/u);
    expect(new Set(told)).toEqual(new Set(['opened another one made wholly of oak']));
  });
});

describe('a long title without what is told by the way', () => {
  it.each(casesOf(BY_THE_WAY))('%s', (_name, title, [short]) => {
    expect(fitTitle(title, LONGEST + 12, ANY)).toBe(short);
  });
});
