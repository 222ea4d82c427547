import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/ingest/find-quotations.ts';

const found = (text: string) =>
  findQuotations(text).map(({ start, end, mark, ending }) => [mark, text.slice(start, end), ending]);
const words = (text: string) => found(text).map(([, said]) => said);

/* What the characters around a mark, and the ends of a paragraph, make of it. */

describe('a mark that opens and closes alike', () => {
  it('opens at the beginning of a text and closes at its end', () => {
    expect(found('"a b"')).toEqual([['"', 'a b', 'closed']]);
    expect(found('" a b "')).toEqual([['"', ' a b ', 'closed']]);
    expect(words('»Nein«, sagte sie. »Ja«')).toEqual(['Nein', 'Ja']);
  });

  it('opens nothing at the end of a paragraph, whatever stands before it', () => {
    expect(found('"b ("')).toEqual([['"', 'b (', 'closed']]);
    expect(found('He said "b -"')).toEqual([['"', 'b -', 'closed']]);
    expect(found('He said "')).toEqual([]);
    expect(found('He said “')).toEqual([]);
  });

  it.each([' ', '(', '[', '—', '-', '“', '‘', "'", '/'])('opens after %j', (before) => {
    expect(words(`He said${before}"yes we can" then.`).join()).toContain('yes we can');
  });

  it.each(['a', '.', ')', '!'])('opens not after %j', (before) => {
    expect(words(`He said${before}"yes we can then.`)).toEqual([]);
  });

  it.each([')', ']', ',', ';', ':'])('opens not before %j', (after) => {
    expect(words(`He said "${after}yes we can then.`)).toEqual([]);
  });
});

describe('a mark with blanks on both sides', () => {
  it('opens and closes where it is straight and double, also in its wide form', () => {
    expect(words('a " Darwin " b')).toEqual([' Darwin ']);
    expect(words('a ＂ Darwin ＂ b')).toEqual([' Darwin ']);
  });

  it('opens nothing where it is another', () => {
    expect(words("rock ' n ' roll")).toEqual([]);
    expect(words('a ” b ” c')).toEqual([]);
  });
});

describe('marks that are typed for one another', () => {
  it('close after the end of a sentence or a clause', () => {
    for (const ending of ['.', ',', '!', '?', '…'])
      expect(words(`"Never${ending}” he said. “Again” he said.`)).toEqual([`Never${ending}`, 'Again']);
    expect(words('“Never," he said. "Again," he said.')).toEqual(['Never,', 'Again,']);
    expect(words('"Never.“ So it was.')).toEqual(['Never.']);
  });

  it('do not where a word goes on, or a digit', () => {
    expect(found('"Never.“a b c" he said.')).toEqual([['"', 'Never.“a b c', 'closed']]);
    expect(found('"Never.“1 b c" he said.')).toEqual([['"', 'Never.“1 b c', 'closed']]);
  });

  it('are not the pointed ones', () => {
    expect(words('«Never.” he said» then.')).toEqual(['Never.” he said']);
  });
});

describe('an apostrophe', () => {
  it('stands within a word, or after a digit', () => {
    expect(words("'It's late, isn't it,' he said.")).toEqual(["It's late, isn't it,"]);
    expect(words('‘It‘s so,’ he said.')).toEqual(['It‘s so,']);
    expect(words("5' tall and 'so' they said.")).toEqual(['so']);
    expect(words('The ‘class of 1990’ met.')).toEqual(['class of 1990']);
  });

  it('after a plural closes nothing where a mark that can only close follows', () => {
    expect(words('‘The workers’ fault, the owners’ gain,’ he said.')).toEqual([
      'The workers’ fault, the owners’ gain,',
    ]);
    expect(words('‘The bosses’ Left wing’ he said.')).toEqual(['The bosses']);
    expect(words('‘All bosses’ left. ‘No,’ he said.')).toEqual(['All bosses', 'No,']);
  });
});

describe('an apostrophe after a plural', () => {
  it('is told from a mark by what comes later: one that can only close, before the next that opens', () => {
    // Straight marks open and close alike, so that the characters around them tell.
    expect(words("'The workers' fault,' he said.")).toEqual(["The workers' fault,"]);
    expect(words("'All bosses' left. 'No,' he said.")).toEqual(['All bosses', 'No,']);
    // What closes after other letters than an s closes for certain, too.
    expect(words('‘The workers’ demand’ was heard.')).toEqual(['The workers’ demand']);
    expect(words('‘The bosses’ and the ‘shops’ left.')).toEqual(['The bosses', 'shops']);
  });
});

describe('a quotation that does not end', () => {
  it('goes on in the next paragraph where that begins with its own mark, and with no other', () => {
    expect(found('“One two\n\n“three four.” Five')).toEqual([
      ['“', 'One two', 'continued'],
      ['“', 'three four.', 'closed'],
    ]);
    expect(found('“One two\n\n"three four." Five')).toEqual([
      ['“', 'One two', 'unclosed'],
      ['"', 'three four.', 'closed'],
    ]);
    expect(found('“One two\n\nthree')).toEqual([['“', 'One two', 'unclosed']]);
  });

  it('ends before the next that is whole, as a stray mark would', () => {
    expect(found('«One two “three” four')).toEqual([
      ['«', 'One two ', 'unclosed'],
      ['“', 'three', 'closed'],
    ]);
  });

  it('is none of a single mark, which may be an apostrophe', () => {
    expect(found('‘One two three')).toEqual([]);
    expect(found("He said 'one two three")).toEqual([]);
  });
});

describe('nothing between two marks', () => {
  it('is no quotation', () => {
    expect(found('“” and «» and ""')).toEqual([]);
    expect(found('“x”')).toEqual([['“', 'x', 'closed']]);
  });
});
