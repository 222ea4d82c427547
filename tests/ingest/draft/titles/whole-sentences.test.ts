import { describe, expect, it } from 'vitest';
import { wholeSentence } from '../../../../src/ingest/draft/titles/whole-title.ts';
import { casesOf } from '../table.ts';
import { statementWith } from '../statements-in.ts';

const LONGEST = 88;

/** Sentences, the words in each whose clause makes no title by itself and the title that it has so far, and the sentence as a title instead. */
const TOLD = `
Nine mills had to close after the collapse of the bank in 1989. | collapse | After the bank
  Nine mills had to close after the collapse of the bank
The collapse of the bank in 1989 closed nine mills. | collapse | Collapse of the bank
  The collapse of the bank closed nine mills
Rain fell in 2019. The mayor sold the hens and the barn in 2021. | the barn | The barn
  The mayor sold the hens and the barn
The mayor of Lund, on her way to Oslo in 2019, met Bo Ek; he was tired. | The mayor | The mayor of Lund
  The mayor of Lund, on her way to Oslo, met Bo Ek
The mayor of Lund, on her way to Oslo, met Bo Ek in 2019; he was tired. | The mayor | The mayor of Lund
  The mayor of Lund, on her way to Oslo, met Bo Ek
And the mayor of Lund met Bo Ek in 2019. | the mayor | The mayor of Lund
  The mayor of Lund met Bo Ek
But, the mayor of Lund met Bo Ek in 2019. | the mayor | The mayor of Lund
  The mayor of Lund met Bo Ek
Meanwhile the mayor of Lund met Bo Ek in 2019. | the mayor | The mayor of Lund
  The mayor of Lund met Bo Ek
So the mayor of Lund met Bo Ek in 2019. | the mayor | The mayor of Lund
  The mayor of Lund met Bo Ek
Sonja Roe met Bo Ek in 2019. | Sonja | Sonja Roe
  Sonja Roe met Bo Ek
Ann Roe met Bo Ek and so the council met in 2019. | Ann Roe | Ann Roe
  Ann Roe met Bo Ek and so the council met
Her daughter, born in 1929, is a writer. | Her daughter | Her daughter
  Her daughter, born in 1929, is a writer
It rained. The mills of “Lund” burned in 2019. | The mills | Mills
  The mills of “Lund” burned
The mills of "Lund" burned in 2019. | The mills | Mills
  The mills of "Lund" burned
The mills of «Lund» burned in 2019. | The mills | Mills
  The mills of «Lund» burned
`;

/** Those that would tell another thing than what the date is of, or what nobody has told. */
const UNTOLD = `
Nine mills had to close after the collapse of the bank in 1989. | collapse | Collapse of the bank
The mayor sold the hens in 2019 and in 2021 the barn. | the barn | The barn
Yesterday I sold the hens; next week it’s the show. | show | It’s the show
With the vote due in May 2025, the prices of oil rose again. | the vote due | The vote due
After the long vote in May 2023, the prices of oil rose again. | long vote | The long vote
Who paid the mayor in May 2024 nobody knew. | Who paid | Who paid
“It was cold,” Ann Roe said in 2019 to her sisters. | said | Ann Roe
"It was cold," Ann Roe said in 2019 to her sisters. | said | Ann Roe
«It was cold,» Ann Roe said in 2019 to her sisters. | said | Ann Roe
‘It was cold,’ Ann Roe said in 2019 to her sisters. | said | Ann Roe
Ann Roe met the mayor of “Lund in 2019. | Ann Roe | Ann Roe
Ann Roe met the mayor of Lund” in 2019. | Ann Roe | Ann Roe
Ann Roe met the mayor of «Lund in 2019. | Ann Roe | Ann Roe
Ann Roe met the mayor of "Lund in 2019. | Ann Roe | Ann Roe
The barn in 2019. | barn | Barn
`;

const sentenceOf = (line: string, longest = LONGEST): string | undefined => {
  const [text = '', words = '', title = ''] = line.split(' | ');
  return wholeSentence(statementWith(`“It is cold,” he said. ${text}`, words), longest, title);
};

describe('the sentence of a clause that makes no title', () => {
  it.each(casesOf(TOLD))('is one: %s', (_name, line, [title]) => {
    expect(sentenceOf(line)).toBe(title);
  });

  it.each(casesOf(UNTOLD))('is none, where it tells another thing: %s', (_name, line) => {
    expect(sentenceOf(line)).toBeUndefined();
  });

  it('is none, where somebody says it', () => {
    const said = { ...statementWith('Rain fell. The mill burned in 2019.', 'mill'), isSpeech: true };
    expect(wholeSentence(said, LONGEST, 'Mill')).toBeUndefined();
  });

  it('is none, where it has no end', () => {
    const told = statementWith('Rain fell. The mill burned in 2019.', 'mill');
    const { sentence, found } = told;
    const text = `${found.article.text} ${'and rain fell '.repeat(70)}`;
    const within = (end: number): typeof told => ({
      ...told,
      found: { ...found, article: { ...found.article, text } },
      sentence: { start: sentence.start, end: sentence.start + end },
    });
    expect(wholeSentence(within(900), LONGEST, 'Mill')).toBeDefined();
    expect(wholeSentence(within(901), LONGEST, 'Mill')).toBeUndefined();
  });

  it('is cut where its verb is still to come, and else as long as it is', () => {
    const line = 'The mayor of Lund, on her way to the harbour of Oslo, met Bo Ek in 2019 | mayor | Mayor';
    expect(sentenceOf(line, 57)).toBe('The mayor of Lund met Bo Ek');
    const late = 'Nine mills were closed or sold after the collapse of the bank in 1989. | collapse | After';
    expect(sentenceOf(late, 61)).toBe('Nine mills were closed or sold after the collapse of the bank');
    expect(sentenceOf(late, 60)).toBeUndefined();
  });
});
