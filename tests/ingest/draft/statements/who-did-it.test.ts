import { describe, expect, it } from 'vitest';
import { onlyPersonBefore } from '../../../../src/ingest/draft/statements/only-person-before.ts';
import { openingDeed } from '../../../../src/ingest/draft/titles/opening-deed.ts';
import { foundIn, statementsIn } from '../statements-in.ts';

/** The one person who is named before the last "he" or "she" of a text. */
function personBefore(text: string): string | undefined {
  const found = foundIn(text);
  const at = Math.max(...['He ', 'She '].map((pronoun) => found.article.text.lastIndexOf(pronoun)));
  const sentence = found.sentences.find(({ start, end }) => start <= at && at < end);
  return sentence && onlyPersonBefore(found, sentence, at)?.name;
}

const rain = (times: number): string => 'It rained for days on the hills. '.repeat(times);

describe('the only person before', () => {
  it.each([
    ['who is named in the sentence before', 'Ann Roe left. She came.', 'Ann Roe'],
    ['who is named twice', 'Ann Roe left, and Ann Roe was seen. She came.', 'Ann Roe'],
    ['beside places', 'Lund grew. Ann Roe left Oslo. She came.', 'Ann Roe'],
    ['of a paragraph', 'Bo Ek came.\n\nAnn Roe left. She came.', 'Ann Roe'],
    ['of a later paragraph', 'Bo Ek came.\n\nCarl Dahl left.\n\nAnn Roe left. She came.', 'Ann Roe'],
    ['some sentences further back', `Ann Roe left. ${rain(8)}She came.`, 'Ann Roe'],
    [
      'behind many others who are too far back',
      `Bo Ek met Carl Dahl and Dora Falk. ${rain(12)}Ann Roe left. She came.`,
      'Ann Roe',
    ],
  ])('is one %s', (_what, text, name) => {
    expect(personBefore(text)).toBe(name);
  });

  it.each([
    ['who is one of two', 'Ann Roe met Bo Ek. He came.'],
    ['who is one of two in two sentences', 'Ann Roe left. Bo Ek left. He came.'],
    ['who is named in another paragraph', 'Ann Roe left.\n\nShe came.'],
    ['who is named only behind', 'It rained. She came with Ann Roe.'],
    ['who is named too far back', `Ann Roe left. ${rain(10)}She came.`],
    ['where only places are named', 'Oslo grew. She came.'],
  ])('is none %s', (_what, text) => {
    expect(personBefore(text)).toBeUndefined();
  });
});

describe('what a sentence opens with and dates was done to its subject', () => {
  const deedOf = (text: string): string | undefined =>
    statementsIn(`Rain fell. ${text}`)
      .filter(({ clause }) => clause.start > 0)
      .map((statement) => openingDeed(statement))[0];

  it.each([
    ['Founded in 2016 by two nurses, Veridian makes cells.', 'Veridian founded by two nurses'],
    ['Founded by two nurses in 2016, Veridian makes cells.', 'Veridian founded by two nurses'],
    ['Born on 5 May 1950, Eva Holm left for Lund.', 'Eva Holm born'],
    ['Written in 1950 for a choir, the mass was sung in Lund.', 'the mass written for a choir'],
    ['Torn down in 1950 by the navy, the tower was built again.', 'the tower torn down by the navy'],
    ['Given to the town in 1950, the hall was closed.', 'the hall given to the town'],
    ['Drawn in 1950 by a nun, the map was sold.', 'the map drawn by a nun'],
    ['Opened in 1961,   the old mill was sold.', 'the old mill opened'],
    [
      'Opened in 1961 by a king, the hall of the monks on the hill was sold.',
      'the hall of the monks on the hill opened by a king',
    ],
  ])('%s', (text, deed) => {
    expect(deedOf(text)).toBe(deed);
  });

  it.each([
    'Asked in 2016 about the fire, Ana Ruiz left the room.',
    'Fire in 2016, at the mill, was put out.',
    'In 1961, Lund was sold.',
    'The mill, opened in 1961, was sold.',
    'Opened in 1961 by a king, the mill of Lund.',
    'Opened in 1961 by a king, the old mill of the monks by the river was sold.',
    'Opened in 1961 with a song that was sung by all of the children of the town and of all the hills, it fell.',
    'Opened by a king, the mill was sold in 1961.',
    'Opened by a king, the mill was sold.',
  ])('but not in: %s', (text) => {
    expect(deedOf(text)).toBeUndefined();
  });
});
