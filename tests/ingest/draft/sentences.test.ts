import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/ingest/draft/sentences.ts';

const sentencesOf = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['a title', ['Mr. Roe met Dr. Lee.', 'They spoke.']],
    ['initials', ['J. K. Harlow met George W. Marsh.', 'They spoke.']],
    ['a shortened country before a name', ['He left the U.S. Navy in May.', 'He came back.']],
    ['a shortened country at the end', ['He lives in the U.S.', 'The others left.']],
    ['a month and a number', ['It was Nov. 5 and No. 10 was dark.', 'Nobody spoke.']],
    ['no', ['He said no.', 'She said yes.']],
    ['a decimal', ['It cost 3.5 million.', 'It was late.']],
    ['a question in speech', ['“Why?” she asked.', 'Nobody knew.']],
    ['speech that ends its sentence', ['He said: “We won.”', 'Then he left.']],
    ['speech that begins one', ['It was late.', '“We won,” he said.']],
    ['dots', ['We waited ... and waited.', 'Nothing came.']],
    ['a bracket', ['It rained (as ever.)', 'We left.']],
    ['marks in a row', ['Really?!', 'Yes.']],
    ['versus', ['It was Roe vs. Wade again.', 'We left.']],
  ])('know %s', (_what, expected) => {
    expect(sentencesOf(expected.join(' '))).toEqual(expected);
  });

  it('end with their paragraph', () => {
    expect(sentencesOf('A headline\n\nA sentence.')).toEqual(['A headline', 'A sentence.']);
  });
});
