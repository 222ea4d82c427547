import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/ingest/draft/sentences.ts';

const sentencesOf = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['a title', ['Mr. Roe met Dr. Lee.', 'They spoke.']],
    ['initials', ['J. K. Harlow met George W. Marsh.', 'They spoke.']],
    ['initials that shorten other words', ['Ann P. Roe and C. C. Doe met.', 'They spoke.']],
    ['a shortened country before a name', ['He left the U.S. Navy in May.', 'He came back.']],
    ['a shortened country at the end', ['He lives in the U.S.', 'The others left.']],
    ['a month and a number', ['It was Nov. 5 and No. 10 was dark.', 'Nobody spoke.']],
    ['no', ['He said no.', 'She said yes.']],
    ['a decimal', ['It cost 3.5 million.', 'It was late.']],
    [
      'the signs of notes',
      ['He went to Harrow.[6]', 'At school he sang.[7][a]', 'She left.[citation needed]', 'He stayed.'],
    ],
    ['a question in speech', ['“Why?” she asked.', 'Nobody knew.']],
    ['speech that ends its sentence', ['He said: “We won.”', 'Then he left.']],
    ['speech that begins one', ['It was late.', '“We won,” he said.']],
    ['dots', ['We waited ... and waited.', 'Nothing came.']],
    ['a bracket', ['It rained (as ever.)', 'We left.']],
    ['marks in a row', ['Really?!', 'Yes.']],
    [
      'times of day',
      [
        'We meet at 7 p.m. Tuesday in Lund.',
        'We left at 9 a.m. EST by train.',
        'They left at 9 a.m. (1400 GMT) by boat.',
        'It was 5 a.m.',
        '(Nobody slept.)',
        'It was 5 p.m.',
        'Rain fell.',
      ],
    ],
    [
      'abbreviations inside of one',
      ['It cost approx. 5 euros, cf. page 7, e.g. Tea, i.e. Leaves.', 'It was c. 1850.'],
    ],
    ['numbers of things', ['See fig. 3, pp. 5 and vol. 7.', 'He lives on p.', 'Nobody knows why.']],
    ['marks that are part of a name', ['The Yahoo! was sold.', 'Nobody cared!']],
    ['a small letter behind speech in brackets', ['“Really?” (he asked) we left.', 'Yes.']],
    ['initials and shortened names', ['A U.S. Student and J. Lee met.', 'Nobody else came.']],
    ['a long word that is no abbreviation', [`${'x'.repeat(40)}A.`, 'Then we left.']],
    ['dots of one character', ['We waited…', 'Nothing came.']],
    ['days and months behind a full stop', ['It rained.', 'Monday was dry.', 'May came.', 'EST is a zone.']],
    [
      'a letter behind which a question ends',
      ['Was it Plan B?', 'Nobody knew.', 'It was Plan C!', 'So they said.'],
    ],
    ['a shortened country that ends speech', ['He said: “I love the U.S.”', 'Anna left.']],
    ['times of day without a blank', ['It opens at 7a.m. Monday and shuts at 9p.m. Friday.', 'Rain fell.']],
    ['versus', ['It was Roe vs. Wade again.', 'We left.']],
    [
      'no before a number further on',
      ['He said no.', 'By 3 May it was over.', 'It was art.', 'In 1990 she left.'],
    ],
    ['companies at the end', ['He joined Acme Inc.', 'The others left Halden Co.', 'Nobody wept.']],
    ['what somebody is called besides', ['Tom Roe, a.k.a. “The Fort”, met Cllr. Ek.', 'They left.']],
  ])('know %s', (_what, expected) => {
    expect(sentencesOf(expected.join(' '))).toEqual(expected);
  });

  it.each([
    ['它去了。他没去！为什么？好', ['它去了。', '他没去！', '为什么？', '好']],
    ['One.Two. three.', ['One.Two. three.']],
    ['  One.  ', ['One.']],
    ['One.  Two “three.”  ', ['One.', 'Two “three.”']],
    ['One.”) Two', ['One.”)', 'Two']],
    ['.', ['.']],
    [' ', []],
    ['Acme Inc. (NYSE: ACM) fell. So did Roe.', ['Acme Inc. (NYSE: ACM) fell.', 'So did Roe.']],
    ['He has a Ph.D. The others have none.', ['He has a Ph.D.', 'The others have none.']],
  ])('of %j are %j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('end with their paragraph', () => {
    expect(sentencesOf('A headline\n\nA sentence.')).toEqual(['A headline', 'A sentence.']);
  });
});
