import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../../src/ingest/draft/statements/statement.ts';
import { asSaid, withWhatIsSaid } from '../../../../src/ingest/draft/titles/with-what-is-said.ts';
import { statementWith } from '../statements-in.ts';

const TOLD = 'Rain fell. Bo Ek told a crowd on Tuesday: “I take all of the blame for it. We lost.”';

describe('words that only tell that somebody spoke', () => {
  const told = statementWith(TOLD, 'told');
  const WHOLE = ': “I take all of the blame for it”';

  it.each([
    'Bo Ek said',
    'Bo Ek had said',
    'Bo Ek added',
    'Bo Ek told a crowd',
    'Bo Ek quietly told a crowd',
    'Bo Ek informed the court',
    'Bo Ek assured the court',
    'Bo Ek said in the court',
    'Bo Ek said during a walk',
    'Bo Ek said outside the court',
    'Bo Ek said via a friend',
    'Bo Ek told one and two and three and four and five',
  ])('have the first sentence of what was said: %s', (words) => {
    expect(withWhatIsSaid(words, told, 88)).toBe(`${words}${WHOLE}`);
  });

  it.each([
    'Bo Ek said no',
    'Bo Ek told a crowd that he lost',
    'Bo Ek told a crowd why he lost',
    'Bo Ek told a crowd how he lost',
    'Bo Ek told a crowd “no”',
    'Bo Ek told the first and the second and the third and the fourth and more',
    'Bo Ek walked in the rain',
    'Bo Ek',
    'told a crowd',
  ])('stay as they are where they say something, or are too many: %s', (words) => {
    expect(withWhatIsSaid(words, told, 88)).toBe(words);
  });

  it.each([
    [88, `Bo Ek told a crowd${WHOLE}`],
    [52, `Bo Ek told a crowd${WHOLE}`],
    [51, `Bo Ek${WHOLE}`],
    [40, `Bo Ek${WHOLE}`],
    [38, 'Bo Ek: “I take all of the blame for …”'],
    [36, 'Bo Ek: “I take all of the blame …”'],
    [33, 'Bo Ek: “I take all of the …”'],
    [32, 'Bo Ek told a crowd'],
  ])('have so much of it as fits: of %i letters', (longest, title) => {
    const words = withWhatIsSaid('Bo Ek told a crowd', told, longest);
    expect(words).toBe(title);
    expect(words.length).toBeLessThanOrEqual(longest);
  });

  it.each([
    ['"', '"'],
    ['‘', '’'],
    ['«', '»'],
    ['“', '”'],
  ])('have it in its own marks: %s%s', (open, close) => {
    const text = `Rain fell. Bo Ek told a crowd on Tuesday: ${open}I take the blame.${close}`;
    expect(withWhatIsSaid('Bo Ek told a crowd', statementWith(text, 'told'), 88)).toBe(
      `Bo Ek told a crowd: ${open}I take the blame${close}`,
    );
  });

  it('have it without wide blanks and without the marks at its end', () => {
    const text = 'Rain fell. Bo Ek told a crowd on Tuesday: “I lost  the   old mill –.”';
    expect(withWhatIsSaid('Bo Ek told a crowd', statementWith(text, 'told'), 88)).toBe(
      'Bo Ek told a crowd: “I lost the old mill”',
    );
  });

  it.each([
    ['too short', 'Rain fell. Bo Ek told a crowd on Tuesday: “I lost.” Ann Roe left.'],
    ['said by somebody else', 'Rain fell. Bo Ek told a crowd on Tuesday. “I take the blame,” Ann Roe said.'],
    ['said elsewhere', 'Bo Ek said: “I take the blame.” Bo Ek told a crowd on Tuesday. Ann Roe left.'],
    ['nobody’s', 'Rain fell. Bo Ek told a crowd on Tuesday. The sign read “Keep off the grass”.'],
  ])('have nothing that is %s', (_what, text) => {
    expect(withWhatIsSaid('Bo Ek told a crowd', statementWith(text, 'told a crowd'), 88)).toBe(
      'Bo Ek told a crowd',
    );
  });

  it('have a part of a word that has no room by itself', () => {
    const text = `Rain fell. Bo Ek told a crowd on Tuesday: “${'Antidis'.repeat(20)}.”`;
    const said = withWhatIsSaid('Bo Ek told a crowd', statementWith(text, 'told'), 60);
    expect(said).toMatch(/^Bo Ek(?: told a crowd)?: “(?:Antidis){3,}\p{L}* …”$/u);
    expect(said.length).toBeLessThanOrEqual(60);
    expect(said.length).toBeGreaterThan(54);
  });

  it('have what stands behind them with "that"', () => {
    const text =
      'Rain fell. The agency had announced on 5 November, that the mast  on the hill would come down in May. Snow fell.';
    const whole = statementWith(text, 'announced');
    const { start } = whole.clause;
    const before: Statement = { ...whole, clause: { start, end: text.indexOf(', that') } };
    const title = (longest: number): string => withWhatIsSaid('The agency had announced', before, longest);
    expect(title(88)).toBe('The agency had announced that the mast on the hill would come down');
    expect(title(40)).toBe('The agency had announced that the mast …');
    const behind: Statement = { ...whole, clause: { start, end: text.indexOf(' on 5') } };
    expect(withWhatIsSaid('The agency had announced', behind, 88)).toBe('The agency had announced');
  });
});

describe('of several who speak', () => {
  const BOTH =
    'Rain fell. “I lost the old mill,” Ann Roe said on Monday, and Bo Ek told a crowd on Tuesday: “We won the long war.” “I know it all too well,” Eva Holm said.';

  it.each([
    ['Ann Roe said', 'Ann Roe said', 'Ann Roe said: “I lost the old mill”'],
    ['Bo Ek told', 'Bo Ek told a crowd', 'Bo Ek told a crowd: “We won the long war”'],
    ['Eva Holm', 'Eva Holm said', 'Eva Holm said: “I know it all too well”'],
  ])('each has what they said: %s', (words, title, whole) => {
    expect(withWhatIsSaid(title, statementWith(BOTH, words), 88)).toBe(whole);
  });

  it.each([
    '“It was cold,” Bo Ek said. “I left Lund in May 2019,” said Ann Roe.',
    '“I left Lund in May 2019,” said Ann Roe. “It was cold,” Bo Ek said.',
    '“It was cold,” Bo Ek said. “I left Lund in May 2019,” said Ann Roe. “It was wet,” Eva Holm said.',
  ])('each has their own clause: %s', (text) => {
    expect(asSaid(statementWith(text, 'I left'), 88)).toBe('Ann Roe: “I left Lund in May 2019”');
  });

  it('nobody has what is not all theirs', () => {
    const said = statementWith(
      '“I left Lund in May 2019,” said Ann Roe. “It was cold,” Bo Ek said.',
      'I left',
    );
    const clause = { start: said.clause.start, end: said.sentence.end };
    expect(asSaid({ ...said, clause }, 88)).toBeUndefined();
  });

  it('a word or two say nothing', () => {
    const text = 'Rain fell. Bo Ek told a crowd on Tuesday: “We lost it all!” Snow fell.';
    expect(withWhatIsSaid('Bo Ek told a crowd', statementWith(text, 'told'), 88)).toBe(
      'Bo Ek told a crowd: “We lost it all!”',
    );
    const short = text.replace('We lost it all', 'We lost it');
    expect(withWhatIsSaid('Bo Ek told a crowd', statementWith(short, 'told'), 88)).toBe('Bo Ek told a crowd');
  });
});

describe('a clause in the first person', () => {
  it.each([
    [
      '“I left Lund in May 2019, and nobody minded,” said Ann Roe. Bo left.',
      'Ann Roe: “I left Lund in May 2019, and nobody minded”',
    ],
    ['“And I left Lund in May 2019,” said Ann Roe.', 'Ann Roe: “I left Lund in May 2019”'],
    ['“So I left Lund in May 2019,” said Ann Roe.', 'Ann Roe: “I left Lund in May 2019”'],
    ['Rain fell. Ann Roe said: “I left Lund in May 2019.”', 'Ann Roe: “I left Lund in May 2019”'],
  ])('is told with who says it: %s', (text, title) => {
    expect(asSaid(statementWith(text, 'I left'), 88)).toBe(title);
  });

  it('is cut where there is no room for it, and left where too little would be told', () => {
    const said = statementWith('“I left Lund in May 2019, and nobody minded,” said Ann Roe.', 'I left');
    expect(asSaid(said, 40)).toBe('Ann Roe: “I left Lund in May 2019 …”');
    expect(asSaid(said, 35)).toBe('Ann Roe: “I left Lund in May …”');
    expect(asSaid(said, 34)).toBeUndefined();
  });

  it('is nobody’s where no one says it', () => {
    expect(asSaid(statementWith('Rain fell. I left Lund in May 2019.', 'I left'), 88)).toBeUndefined();
    expect(
      asSaid(statementWith('“I left Lund in May 2019,” said Ann Roe. Then I sold it in 2020.', 'I sold'), 88),
    ).toBeUndefined();
  });
});
