import { describe, expect, it } from 'vitest';
import { nounBefore } from '../../../../src/ingest/draft/statements/noun-before.ts';
import { relativeTitle } from '../../../../src/ingest/draft/titles/relative-title.ts';
import { withoutAside } from '../../../../src/ingest/draft/titles/without-aside.ts';

/** The noun that a "which" behind some words speaks of; whom or what is `meant`, where the pronoun tells. */
function nounOf(words: string, meant?: 'thing' | 'person'): string {
  const { start, end } = nounBefore(words, { start: 0, end: words.length }, meant);
  return words.slice(start, end);
}

describe('the noun that a relative clause speaks of', () => {
  it.each([
    ['The firm bought the Stella Maris,', 'Stella Maris'],
    ['She opened the firm’s first plant, in Thunder Bay, Ontario,', 'the firm’s first plant'],
    ['She opened the firm’s first plant, near Lund,', 'the firm’s first plant'],
    ['She opened the firm’s first plant, in  Thunder Bay,  Ontario,', 'the firm’s first plant'],
    ['She spoke of the fire in Leeds on 14 June 2017,', 'the fire in Leeds'],
    ['She spoke of the fire in Leeds on June 14, 2017,', 'the fire in Leeds'],
    ['She spoke of the fire in Leeds in June 2017,', 'the fire in Leeds'],
    ['She spoke of the fire in Leeds in 2017,', 'the fire in Leeds'],
    ['She spoke of the fire of June 30,', 'the fire of June 30'],
    ['It runs CorvidOS 5,', 'CorvidOS 5'],
    ['a red tower,', 'a red tower'],
    ['during a strike of the crews,', 'a strike of the crews'],
    ['because the dock workers of Lund,', 'the dock workers of Lund'],
    ['The river rose over the dyke at Brandow,', 'the dyke at Brandow'],
    ['The river rose over its second dam in Brandow,', 'its second dam in Brandow'],
    ['He left the hall near Lund,', 'the hall near Lund'],
    ['He sold the old mill off Lund', 'the old mill off Lund'],
    ['The firm sold a mill,', 'a mill'],
    ['The firm sold one of the three old mills,', 'the three old mills'],
    ['They built nine mills,', 'nine mills'],
    ['Nobody had expected so much heavy rain,', 'much heavy rain'],
    ['They built nine old paper mills,', 'old paper mills'],
    ['They spent $180m,', '$180m'],
    ['They spent £3.4 million,', '£3.4 million'],
    ['He was paid 400 crowns,', '400 crowns'],
    ['He was paid 400 silver crowns,', '400 silver crowns'],
    ['The plan was meant to use emergency powers,', 'emergency powers'],
    ['It was the committee’s second report,', 'the committee’s second report'],
    ['He joined the House of the Lords,', 'House of the Lords'],
    ['They left for the Lakes of Lund 3,', 'Lakes of Lund 3'],
    ['I walked to Lund,', 'Lund'],
    ['They went to the hills to work on the old mill,', 'the old mill'],
    ['He spoke in Lund of the firm’s first plant, outside Lund', 'the firm’s first plant'],
    ['They fled from the dam near Lund ,', 'the dam near Lund'],
  ])('%s', (words, noun) => {
    expect(nounOf(words)).toBe(noun);
  });

  it('is the ship and not its captain, where it is a thing', () => {
    expect(nounOf('The police arrested the captain of the Stella Maris,', 'thing')).toBe('the Stella Maris');
    expect(nounOf('The charity looked for a ship for Amnesty,', 'thing')).toBe('Amnesty');
  });

  it('is the captain and not the ship, where it is a person', () => {
    expect(nounOf('The police arrested the captain of the Stella Maris,', 'person')).toBe(
      'the captain of the Stella Maris',
    );
    expect(nounOf('They met an inspector of the firm Tecnalia,', 'person')).toBe(
      'an inspector of the firm Tecnalia',
    );
    expect(nounOf('They met Ann Roe,', 'person')).toBe('Ann Roe');
  });

  it.each([
    ['The firm will close its plant in Greenock, Scotland,', 'its plant'],
    ['They sold a hall in New Haven, South Yorkshire,', 'a hall'],
    ['The firm delayed a $5 billion factory in Saxony,', 'a $5 billion factory in Saxony'],
  ])('is not where it stands: %s', (words, noun) => {
    expect(nounOf(words, 'thing')).toBe(noun);
  });

  it('is looked for in its own clause', () => {
    const text = 'Rain fell. The firm sold a mill, which burned down.';
    const { start, end } = nounBefore(text, { start: 11, end: text.indexOf(' which') });
    expect(text.slice(start, end)).toBe('a mill');
    const ship = 'Rain fell. The captain of the Blue Bird, which sank, left.';
    const thing = nounBefore(ship, { start: 11, end: ship.indexOf(' which') }, 'thing');
    expect(ship.slice(thing.start, thing.end)).toBe('the Blue Bird');
    const dam = 'Rain fell. It rose over the dam at Lund, which broke.';
    const placed = nounBefore(dam, { start: 11, end: dam.indexOf(' which') });
    expect(dam.slice(placed.start, placed.end)).toBe('the dam at Lund');
    const bare = 'Rain fell. During a strike of the crews, which began.';
    const joined = nounBefore(bare, { start: 11, end: bare.indexOf(' which') });
    expect(bare.slice(joined.start, joined.end)).toBe('a strike of the crews');
  });
});

describe('a relative clause in the order of a sentence', () => {
  it.each([
    ['a referendum', 'which', 'Ms Horvat promised', 'Ms Horvat promised a referendum'],
    ['the tower', 'which', 'they tore down in anger', 'they tore down the tower in anger'],
    ['the tower', 'which', 'it handed over to a fund', 'it handed over the tower to a fund'],
    ['the tower', 'which', 'she took back', 'she took back the tower'],
    ['the tower', 'which', 'his father built', 'his father built the tower'],
    ['the tower', 'which', 'no other firm wanted', 'no other firm wanted the tower'],
    ['the tower', 'which', 'both firms wanted', 'both firms wanted the tower'],
    ['the tower', 'which', 'many wanted', 'many wanted the tower'],
    ['the tower, ', 'which', 'the town had never been shown', 'the town had never been shown the tower'],
    ['An offer', 'which', 'he will not accept', 'he will not accept an offer'],
    ['the man', 'whom', 'the court jailed', 'the court jailed the man'],
    ['500 soldiers', null, 'the first of whom arrived', 'the first of 500 soldiers arrived'],
    ['500 soldiers', null, 'some of whom arrived.', 'some of 500 soldiers arrived'],
    ['500 soldiers', null, '20 of whom were hurt;', '20 of 500 soldiers were hurt'],
    ['A fire', null, 'in which six people died...', 'six people died in a fire'],
    ['a sum', null, 'of which half was paid', 'half was paid'],
    ['a treaty', null, 'under which the port was closed', 'the port was closed under a treaty'],
    ['a treaty', null, 'under which the closure of the port', 'the closure of the port'],
    ['a war', null, 'during which the port was closed', 'the port was closed during a war'],
    ['The first ship', null, 'after which it was named', 'it was named after the first ship'],
    ['500 sons of The Hague', null, 'some of whom left', 'some of 500 sons of The Hague left'],
    ['a man', 'whom', 'the court jailed for what was to come', 'the court jailed a man for what was to come'],
    [
      'the mill',
      'which',
      'they sold in order to pay off debts',
      'they sold the mill in order to pay off debts',
    ],
    ['the mill', 'which', 'they had long hoped to sell off', 'they had long hoped to sell off the mill'],
    ['the mill', 'which', 'they sold offhand', 'they sold the mill offhand'],
  ] as const)('%s, %s: %s', (noun, joint, words, title) => {
    expect(relativeTitle(noun, joint, words)).toBe(title);
  });

  it.each([
    ['the man', 'who', 'was jailed'],
    ['the man', 'who', 'in turn became mayor'],
    ['the man', null, 'the court jailed'],
    ['the tower', 'which', 'the offices of the bank'],
    ['the tower', 'which', 'stood empty'],
  ] as const)(
    'is none where its noun is its subject, or it has no verb: %s, %s: %s',
    (noun, joint, words) => {
      expect(relativeTitle(noun, joint, words)).toBeUndefined();
    },
  );
});

describe('what is told of a subject by the way', () => {
  it.each([
    ['Ann Roe, the head of a bank, sold it', 'Ann Roe sold it'],
    ['The mill, once a church, then a school, was sold', 'The mill was sold'],
    ['Inner Lund, once a village, was rebuilt', 'Inner Lund was rebuilt'],
    ['Asa Roe, a baker, had been told', 'Asa Roe had been told'],
    ['Ann Roe, in a year of war, will leave Lund', 'Ann Roe will leave Lund'],
    ['Ann Roe, of Lund, the head of a bank, was ill', 'Ann Roe was ill'],
    ['Ann, an old friend of his, was ill', 'Ann was ill'],
    ['The mill, once the pride of Lund, was sold: it was old', 'The mill was sold: it was old'],
    ['Overton, a village by the sea, was rebuilt', 'Overton was rebuilt'],
  ])('%s: %s', (words, without) => {
    expect(withoutAside(words)).toBe(without);
  });

  it.each([
    'In May, to her regret, sold it',
    'By the sea, with the wind, was built a mill',
    'Ahead of the vote, on Monday, was sold the mill',
    'Like Ann Roe, the head, sold it',
    'Unlike the mill, in the north, was sold',
    'Ann Roe; a banker, in the north, sold it',
    'Ann Roe, the “head”, sold it',
    'Ann Roe, the head of a bank, a mill was sold',
    'Ann Roe, if she wins, will leave Lund',
    'Ann Roe, unless she wins, will leave Lund',
    'Ann Roe, provided she wins, will leave Lund',
    'Ann Roe, should she win, will leave Lund',
    'Ann Roe, were she to win, would leave Lund',
    'Ann Roe, had she won, would have left Lund',
    'Ann Roe, he said on Monday, was ill',
    'Ann Roe, officials told her, was ill',
    'Although Ann Roe, an old friend, was ill',
    'After the war, in a year of need, was sold a mill',
    'The mill, once the pride of Lund: was sold',
    'The mill was old, of oak, was sold',
  ])('stays: %s', (words) => {
    expect(withoutAside(words)).toBe(words);
  });
});
