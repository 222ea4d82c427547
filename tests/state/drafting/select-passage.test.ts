import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PassageFinder } from '../../../src/ingest/anchor-passage.ts';
import { selectPassage } from '../../../src/state/drafting/select-passage.ts';

function select(text: string, start: number, end: number) {
  return selectPassage(new PassageFinder(text), text, { start, end });
}

/** The place of some words at their nth occurrence, counted from 0. */
function at(text: string, words: string, nth = 0) {
  let start = text.indexOf(words);
  for (let seen = 0; seen < nth; seen += 1) start = text.indexOf(words, start + 1);
  return select(text, start, start + words.length);
}

describe('the words by which a build finds a passage again', () => {
  test('are its own where they stand once', () => {
    expect(at('They met. They left.', 'They met.')).toEqual({ exact: 'They met.' });
  });

  test('are told apart by what stands before, whole words of the same line', () => {
    const text = 'Ann spoke at the long table. Then Ben spoke at the long table. They left.';
    expect(at(text, 'spoke', 1)).toEqual({ exact: 'spoke', prefix: 'Then Ben' });
  });

  test('or by what stands after, where nothing stands before in its line', () => {
    const text = 'They met in Bali.\nThey met in Lima.';
    expect(at(text, 'They met', 0)).toEqual({ exact: 'They met', suffix: 'in Bali.' });
    expect(at(text, 'They met', 1)).toEqual({ exact: 'They met', suffix: 'in Lima.' });
  });

  test('or by what stands before, where nothing stands after in its line', () => {
    const text = 'In Bali they met\nIn Lima they met';
    expect(at(text, 'they met', 0)).toEqual({ exact: 'they met', prefix: 'In Bali' });
    expect(at(text, 'they met', 1)).toEqual({ exact: 'they met', prefix: 'In Lima' });
  });

  test('or by both together, where neither alone says which', () => {
    const text = 'red go up; red go down; blue go up';
    const lines = ['red', 'blue'].flatMap((colour) => ['up', 'down'].map((way) => `${colour} go ${way}`));
    expect(at(lines.join('\n'), 'go', 1)).toEqual({ exact: 'go', prefix: 'red', suffix: 'down' });
    expect(at(text, 'go', 0)).not.toBeNull();
  });

  test('go further afield as long as what is near is the same, in whole words and in their line', () => {
    const same = 'and then at the very same place once more they said that';
    const text = `An end.\nAnn came ${same} it was so ${same}, Ann left.\nBen came ${same} it was so ${same}, Ben left.\nThe end.`;
    expect(at(text, 'it was so', 0)).toEqual({ exact: 'it was so', prefix: `Ann came ${same}` });
    expect(at(text, 'it was so', 1)).toEqual({ exact: 'it was so', prefix: `Ben came ${same}` });
    // Here what follows differs first; it is cut before the word that there is no room for.
    const after = `x it was so ${same}, Ann left early that day.\nx it was so ${same}, Ben left early that day.`;
    expect(at(after, 'it was so', 1)).toEqual({
      exact: 'it was so',
      suffix: `${same}, Ben left early that day.`,
    });
    const long = after.replaceAll('.', ' and so on and so on and so on.');
    expect(at(long, 'it was so', 1)).toEqual({
      exact: 'it was so',
      suffix: `${same}, Ben left early that day and so on and so`,
    });
  });

  test('are none where nothing tells them apart', () => {
    expect(at('go\ngo', 'go', 1)).toBeNull();
  });

  test('are none where the passage begins or ends inside a word', () => {
    expect(select('They cannot go.', 5, 8)).toBeNull();
    expect(select('They cannot go.', 8, 11)).toBeNull();
    expect(select('They cannot go.', 5, 11)).toEqual({ exact: 'cannot' });
  });

  test('find the very place, or there are none, whatever the text is like', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'a b', '\n', '“a”', 'é', '😀', '  '), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (pieces, from, length) => {
        const text = pieces.join(' ').trim();
        const start = from % Math.max(1, text.length);
        const end = Math.min(text.length, start + 1 + (length % 5));
        const finder = new PassageFinder(text);
        const selector = selectPassage(finder, text, { start, end });
        const found = { kind: 'found', start, end, cutsWord: false };
        expect(selector === null ? found : finder.anchor(selector)).toMatchObject(found);
      }),
      { seed: 42, numRuns: 500 },
    );
  });
});
