import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/ingest/find-quotations.ts';

const words = (text: string) => findQuotations(text).map(({ start, end }) => text.slice(start, end));
const endings = (text: string) => findQuotations(text).map(({ ending }) => ending);

describe('finding quotations', () => {
  it.each([
    ['straight', 'He said "hello there" and left.', ['hello there']],
    ['curly', '“Hello,” he said. “Bye.”', ['Hello,', 'Bye.']],
    ['German', '„Guten Tag“, sagte er. »Nein«, sagte sie.', ['Guten Tag', 'Nein']],
    ['French, with its blanks', 'Il dit « non ». Elle dit «oui».', [' non ', 'oui']],
    ['Swedish', '”Nej”, sade hon.', ['Nej']],
    ['single', 'He said: ‘no more’.', ['no more']],
    ['Japanese', '彼は「はい」と『本』', ['はい', '本']],
    ['nested', '“He told me ‘never’ twice,” she said.', ['He told me ‘never’ twice,']],
    ['nested in the same marks', '"He said "never" to me," she said.', ['He said "never" to me,']],
    [
      'side by side',
      'spent "many hours together." "We expect this," he said',
      ['many hours together.', 'We expect this,'],
    ],
    [
      'single, around plural possessives',
      '‘It’s the workers’ fault,’ he said.',
      ['It’s the workers’ fault,'],
    ],
    [
      'single and straight, around plural possessives',
      "'Blame the workers' pay,' he said.",
      ["Blame the workers' pay,"],
    ],
    ['single, after an s', 'the ‘bosses’ left the ‘shop’ early', ['bosses', 'shop']],
    ['set apart by blanks', 'a " Darwin ", or " Newton " of its own', [' Darwin ', ' Newton ']],
    ['in brackets and after dashes', 'It was ("good")—"very good"', ['good', 'very good']],
  ])('knows %s marks', (_kind, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ["It's the leaders' view; the '90s weren't like that."],
    ['It’s the leaders’ view.'],
    ['He is 5\'10" tall.'],
    ['A 24" screen and a 17" one.'],
    [''],
    ['"'],
    ['""'],
  ])('finds none in: %s', (text) => {
    expect(words(text)).toEqual([]);
  });

  it('ends an unclosed quotation with its paragraph and says so', () => {
    expect(endings('He said: "never again.\nNext paragraph.')).toEqual(['unclosed']);
    expect(words('He said: "never again.\nNext "one" here.')).toEqual(['never again.', 'one']);
  });

  it('knows a quotation over several paragraphs by their opening marks', () => {
    const text = '“First part.\n\n“Second part,” he said.';
    expect(words(text)).toEqual(['First part.', 'Second part,']);
    expect(endings(text)).toEqual(['continued', 'closed']);
  });

  it('knows one over several paragraphs that holds another between single marks', () => {
    const text = '“You said ‘never’, and then you did.\n\n“You did,” he said.';
    expect(words(text)).toEqual(['You said ‘never’, and then you did.', 'You did,']);
    expect(endings(text)).toEqual(['continued', 'closed']);
  });

  it('takes a mark for a stray one where another of its kind closes behind it, whatever the next paragraph begins with', () => {
    expect(words('“You said “never” and left.\n\n“You did,” he said.')).toEqual(['never', 'You did,']);
  });

  it('gives quotations in order, apart from one another and within the text', () => {
    const pieces = fc.constantFrom(
      '"',
      '“',
      '”',
      '‘',
      '’',
      "'",
      '«',
      '»',
      '„',
      'word',
      ' ',
      '\n',
      '.',
      ',',
      '(',
      '—',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 120 }), (all) => {
        const text = all.join('');
        let reached = 0;
        for (const { start, end } of findQuotations(text)) {
          expect(start).toBeGreaterThan(reached);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).not.toContain('\n\n');
          reached = end;
        }
      }),
      { seed: 42, numRuns: 2000 },
    );
  });

  it.each([
    ['"'.repeat(200_000)],
    ['“'.repeat(200_000)],
    ['‘'.repeat(100_000) + '»'.repeat(100_000)],
    ['“‘'.repeat(70_000) + '”'.repeat(70_000)],
    [' "a'.repeat(100_000)],
  ])('is linear on texts made of marks (%#)', (text) => {
    // Quadratic time would run into the test's time limit by far.
    expect(findQuotations(text).length).toBeLessThan(text.length);
  });
});
