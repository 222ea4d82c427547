import { describe, expect, it } from 'vitest';
import { findSpeech } from '../../../../src/ingest/draft/quotes/find-quotes.ts';

/** The quotations of a text, each with its kind, and with why and how surely it is taken for one. */
const told = (text: string): string[] =>
  findSpeech(text).quotes.map(
    ({ kind, text: words, why, confidence }) => `${kind}: ${words} ← ${why} (${confidence.toString()})`,
  );

describe('why words are taken for somebody’s', () => {
  it.each([
    [
      '“We won it,” said Eva Holm. “It was hard.” Then she left.',
      [
        'direct: We won it, ← attributed behind it (0.95)',
        'direct: It was hard. ← goes on with the speech before it (0.8)',
      ],
    ],
    ['Eva Holm said: “We won it.” Nobody came.', ['direct: We won it. ← attributed before it (0.95)']],
    [
      'According to Eva Holm, “we won it all”.',
      ['partial: we won it all ← in a sentence that tells what somebody says (0.75)'],
    ],
    [
      'Eva Holm said they had “won it” and would “never give it back”.',
      [
        'partial: won it ← in a sentence that tells what somebody says (0.6)',
        'partial: never give it back ← in a sentence that tells what somebody says (0.75)',
      ],
    ],
    [
      '“We won it, said Eva Holm. It rained.',
      ['direct: We won it ← attributed behind it; its closing mark is missing (0.4)'],
    ],
    [
      '“We won it all in the end, and nobody will take it away from us.” The crowd cheered.',
      [
        'direct: We won it all in the end, and nobody will take it away from us. ← whole sentences between quotation marks (0.6)',
      ],
    ],
    [
      'Eva Holm said:\n\n> We won it all in the end.\n\nShe left.',
      ['direct: We won it all in the end. ← a block quotation (0.5)'],
    ],
    [
      '“We won it,” Eva Holm told reporters, “and they lost it.”',
      [
        'direct: We won it, ← attributed behind it (0.95)',
        'direct: and they lost it. ← attributed before it (0.95)',
      ],
    ],
    [
      'Eva Holm said:\n\n> We won it all in the end.\n\n> Nobody will take it away.\n\nShe left.',
      [
        'direct: We won it all in the end. ← a block quotation (0.5)',
        'direct: Nobody will take it away. ← a block quotation (0.5)',
      ],
    ],
    [
      'Eva Holm said:\n\n> We won it all in the end.\n> Nobody will take it away.\n\nShe left.',
      ['direct: We won it all in the end.\n> Nobody will take it away. ← a block quotation (0.5)'],
    ],
    [
      'Eva Holm said:\n> We won it all in the end.\n> Nobody will take it away.\nShe left.\n> We came back.',
      [
        'direct: We won it all in the end.\n> Nobody will take it away. ← a block quotation (0.5)',
        'direct: We came back. ← a block quotation (0.5)',
      ],
    ],
    [
      'The plan, “a gift to the rich and a slap in the face of all the others”, is out.',
      [
        'partial: a gift to the rich and a slap in the face of all the others ← many words between quotation marks (0.4)',
      ],
    ],
    [
      'He sang that he had “lost it all. He had won nothing” and left.',
      ['direct: lost it all. He had won nothing ← in a sentence that tells what somebody says (0.75)'],
    ],
    ['„We won it all“, said Eva Holm.', ['direct: We won it all ← attributed behind it (0.95)']],
    ['„We won it all”, said Eva Holm.', ['direct: We won it all ← attributed behind it (0.95)']],
    ['The film “Long Way Home” was shown. A so-called “expert” came.', []],
    ['She left. “We won it, and it rained.', []],
    ['Lawmakers called it a “jobs tax”.', []],
    ['”We won it all,” said Eva Holm.', ['direct: We won it all, ← attributed behind it (0.95)']],
    ['»We won it all«, said Eva Holm.', ['direct: We won it all ← attributed behind it (0.95)']],
  ])('in %j is told', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('in a transcript is that it is somebody’s turn', () => {
    const turns = Array.from({ length: 3 }, () => 'MR. ROE: We won it all.\n\nMS. LEE: You did not.').join(
      '\n\n',
    );
    expect(new Set(told(turns))).toEqual(
      new Set([
        'direct: We won it all. ← a turn of a transcript (0.7)',
        'direct: You did not. ← a turn of a transcript (0.7)',
      ]),
    );
  });
});

describe('whom a pronoun stands for', () => {
  it.each([
    ['“We won it all,” she said.', 'Bo Ek met Eva Holm.', 'Eva Holm'],
    ['“We won it all,” he said.', 'Bo Ek met Eva Holm.', 'Bo Ek'],
    ['“We won it all,” she said.', 'Ki Ek met Bo Holm.', 'Ki Ek'],
    ['“We won it all,” he said.', 'Xi Jinping met Joe Biden.', 'Xi Jinping'],
    ['“We won it all,” she said.', 'Eva Holm came. Rain fell. Snow fell. Ki Ek left.', 'Ki Ek'],
    ['“We won it all,” she said.', 'Joe Biden came.', undefined],
  ])('in %s is told by what stands before: %s', (saying, before, name) => {
    expect(findSpeech(`${before} ${saying}`).quotes.map(({ speaker }) => speaker?.name)).toEqual([name]);
  });
});
