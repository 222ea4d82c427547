import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/ingest/draft/dates/find-dates.ts';
import { besides, datedNoun, nounBeforeDate } from '../../../../src/ingest/draft/statements/dated-nouns.ts';
import { casesOf, drafted } from '../table.ts';

/** What the last date of a sentence dates besides what the sentence tells; `-` where it dates the sentence, `…` where too little is named. */
function namedIn(text: string): string {
  const date = findDates(text, { published: '2014-11-14' }).at(-1);
  if (date === undefined) throw new Error('The sentence has no date.');
  const noun = datedNoun(text, { start: 0, end: text.length }, date);
  if (noun === undefined) return '-';
  return noun.told === null ? '…' : text.slice(noun.told.start, noun.told.end);
}

describe('an event that a clause names with its date', () => {
  it.each([
    [
      'Police seek a witness in the Oct. 23 sniper shooting of Dr. Ann Roe.',
      'sniper shooting of Dr. Ann Roe',
    ],
    ['The council condemned the deadly Aug. 7 bombings in Bergen and Lund.', 'bombings in Bergen and Lund'],
    [
      'Roe has been on the run since the January 1998 bombing of a Lund, Mass., mill.',
      'bombing of a Lund, Mass., mill',
    ],
    ['Roe was charged with murder in the 1995 killing of Bo Ek.', 'killing of Bo Ek'],
    [
      'Roe was questioned about the May 3 fire that destroyed the mill and killed nine.',
      'fire that destroyed the mill and killed nine',
    ],
    ['She fondly remembers the 2012 election in Lund again.', 'election in Lund'],
    ['Bo Ek was charged with the 2012 murder of Ann Roe.', 'murder of Ann Roe'],
    ['Bo Ek was sentenced to life for the 2012 bombing of the mill.', 'bombing of the mill'],
    ['Bo Ek pleaded guilty to the 2012 murder of Ann Roe.', 'murder of Ann Roe'],
    ['Bo Ek was jailed for her role in the Oct. 23 shooting of Ann Roe.', 'shooting of Ann Roe'],
    ['Bo Ek never recovered from the 2012 crash of his mill.', 'crash of his mill'],
    ['Since the Oct. 23 killing of Bo Ek, guards have stood at the door.', 'killing of Bo Ek'],
    ['He led the hunt for those behind the May 5, 2011, attack on the mill.', 'attack on the mill'],
    ['She left, as many did before the Nov. 3 election in Lund.', 'election in Lund'],
    ['Roe, who survived the 1998 ferry sinking near Lund, died.', 'ferry sinking near Lund'],
    ['She remembers Norway’s 1956 defeat by Sweden well.', 'defeat by Sweden'],
    ['She recalled its 1956 sinking off Lund.', 'sinking off Lund'],
    ['She denies a 1956 attack on the mill.', 'attack on the mill'],
    ['She denied this 1956 attack on the mill.', 'attack on the mill'],
    ['She planned the 1956 raid on the mill.', 'raid on the mill'],
    ['She played down her 1956 defeat in Lund.', 'defeat in Lund'],
    ['Bo Ek was wanted in the 2012 murder of Ann Roe.', 'murder of Ann Roe'],
    ['Bo Ek was a suspect in the 2012 murder of Ann Roe.', 'murder of Ann Roe'],
    ['Bo Ek is serving a life term for the 2012 murder of Ann Roe.', 'murder of Ann Roe'],
    ['Before the Nov. 3 vote in Lund, she left.', 'vote in Lund'],
    ['Even before the Nov. 3 vote in Lund, she left.', 'vote in Lund'],
    ['Ahead of the Nov. 3 vote in Lund, she left.', 'vote in Lund'],
    ['Nobody slept until the Nov. 3 vote in Lund.', 'vote in Lund'],
    ['The town spoke about the Nov. 3 border clash in Lund.', 'border clash in Lund'],
    ['The town changed after the Nov. 3 car bomb attack in Lund.', 'car bomb attack in Lund'],
  ])('%s', (text, told) => {
    expect(namedIn(text)).toBe(told);
  });

  it.each([
    'The Aug. 7 bombings killed more than 200 people.',
    'In the Aug. 7 bombings 200 people died.',
    'More than 200 people died in the Aug. 7 bombings of the embassy.',
    'They announced at the Nov. 3 meeting of the board that they would leave.',
    'She won the Nov. 3 election in Lund.',
    'He spoke of the mill that Aug. 7 bombings destroyed.',
    'The Labour Party lost 40 seats in the 2012 election in Norway.',
    'Participants met in the 2012 talks in Lund.',
    'Bo Ek was arrested in the Oct. 12 raid on the mill.',
    'Bo Ek was convicted of murder at the Oct. 12 trial in Lund.',
    'Two suspects were injured in the May 3 raid on the mill.',
    'Leaders gathered in Rio for the Oct. 12 summit of the league.',
    'The mayor condemned the 1998 law on mills.',
    'The mayor condemned on Aug. 7 the bombing of the mill.',
    'The mayor condemned 1998 bombings of mills.',
    'Bo Ek said after the 1998 he had left.',
  ])('is none in: %s', (text) => {
    expect(namedIn(text)).toBe('-');
  });

  it.each(['She remembers the 1956 uprising.', 'The vote was before the 2014 protests.'])(
    'tells too little in: %s',
    (text) => {
      expect(namedIn(text)).toBe('…');
    },
  );
});

describe('an event that a noun names before its date', () => {
  const namedBefore = (text: string, isFurther: boolean): string => {
    const date = findDates(text, { published: '2014-11-14' }).at(-1);
    if (date === undefined) throw new Error('The sentence has no date.');
    const told = nounBeforeDate(text, { start: 0, end: text.length }, date, isFurther)?.told;
    return told ? text.slice(told.start, told.end) : '-';
  };

  it.each([
    ['Ties have been sour since a military standoff in July 2010.', 'military standoff in July 2010'],
    ['She left before the election in Lund on 3 May 2012.', 'election in Lund on 3 May 2012'],
    ['Nobody moved until its fire late in May 2012, he said.', 'fire late in May 2012'],
  ])('%s', (text, told) => {
    expect([namedBefore(text, false), namedBefore(text, true)]).toEqual([told, told]);
  });

  it.each([
    [
      'On Wednesday he accused troops of provoking the border clashes on Monday that left nine dead, and left.',
      'border clashes on Monday that left nine dead',
    ],
    ['On Wednesday he spoke of the attack in New Lund on Monday.', 'attack in New Lund on Monday'],
  ])('only beside another date: %s', (text, told) => {
    expect([namedBefore(text, false), namedBefore(text, true)]).toEqual(['-', told]);
  });

  it.each([
    'He condemned the attack on Monday.',
    'On Wednesday he announced the election on 3 May 2014.',
    'Ties have been sour since the mill in July 2010.',
    'Ties have been sour since July 2010.',
    'It has been so since the attack was made in July 2010.',
  ])('is none in: %s', (text) => {
    expect([namedBefore(text, false), namedBefore(text, true)]).toEqual(['-', '-']);
  });

  it('nor since when something has come about', () => {
    expect(namedBefore('It tells the progress made since the last meeting in July 2010.', false)).toBe('-');
  });
});

it('the words besides are those around them', () => {
  const at = (start: number, end: number) => ({ told: null, whole: { start, end } });
  expect(besides({ start: 2, end: 30 }, [])).toEqual([{ start: 2, end: 30 }]);
  expect(besides({ start: 2, end: 30 }, [at(20, 30), at(2, 5)])).toEqual([{ start: 5, end: 20 }]);
  expect(besides({ start: 2, end: 30 }, [at(8, 12)])).toEqual([
    { start: 2, end: 8 },
    { start: 12, end: 30 },
  ]);
});

/** Reports of Friday, 15 November 2024, and the events that they tell. */
const TOLD = `
It rained. Bo Ek hid from the police, who sought him as a witness in the Oct. 23 shooting of Ann Roe.
  2024-10-23: Shooting of Ann Roe
It rained. On Monday the mayor of Lund condemned the Oct. 23 shooting of Ann Roe.
  2024-10-23: Shooting of Ann Roe
  2024-11-11: The mayor of Lund condemned the Oct. 23 shooting of Ann Roe
It rained. The board of Lund last met before the 2014 protests.
It rained. Bo Ek will leave Lund before the Dec. 3 opening of the mill.
  2024-12-03: Opening of the mill
It rained. The mayor of Lund on Wednesday accused the guards of causing the brawl on Monday that left nine people dead.
  2024-11-11: Brawl that left nine people dead
  2024-11-13: The mayor of Lund accused the guards of causing the brawl that left nine people dead
It rained. Ties between Lund and Bergen have been sour since a military standoff in July 2010.
  2010-07: Military standoff
It rained. Nine died in the Oct. 23 bombing of the mill.
  2024-10-23: Nine died in the Oct. 23 bombing of the mill
`;

it.each(casesOf(TOLD))('%s', (_name, text, told) => {
  const events = drafted(text, '2024-11-15').events.filter(
    ({ date }) => date !== null && !date.startsWith('['),
  );
  expect(events.map(({ date, title }) => `${date ?? ''}: ${title}`).toSorted()).toEqual(told.toSorted());
});
