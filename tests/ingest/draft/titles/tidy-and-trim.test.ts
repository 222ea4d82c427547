import { describe, expect, it } from 'vitest';
import { tidyWords } from '../../../../src/ingest/draft/titles/tidy-words.ts';
import { trimEnds } from '../../../../src/ingest/draft/titles/trim-ends.ts';

describe('words without what nothing follows any more', () => {
  it.each([
    [' The mill burned ,;:–—.- ', 'The mill burned'],
    ['The mill burned in the U.S.', 'The mill burned in the U.S.'],
    ['The mill burned in the US.', 'The mill burned in the US'],
    ['The mill burned in the U.S..', 'The mill burned in the U.S.'],
    ['The mill burned, less than two weeks', 'The mill burned'],
    ['The mill burned, more than nine months', 'The mill burned'],
    ['The mill burned, about two years', 'The mill burned'],
    ['The mill burned, some weeks', 'The mill burned'],
    ['The mill burned, only hours', 'The mill burned'],
    ['The mill burned, just minutes', 'The mill burned'],
    ['The mill burned for nine weeks, two days', 'The mill burned for nine weeks, two days'],
    ['The mill burned two days', 'The mill burned two days'],
    ['The mill burned in 9 days', 'The mill burned in 9 days'],
    ['The mill burned for a day', 'The mill burned'],
    ['The mill burned for a long week', 'The mill burned'],
    ['The mill burned for the last week', 'The mill burned for the last week'],
    ['The mill burned, two months', 'The mill burned'],
    ['It lasted two days', 'It lasted two days'],
    ['It lasted days', 'It lasted days'],
    ['It took years', 'It took years'],
    ['She served months', 'She served months'],
    ['The mill burned every day', 'The mill burned every day'],
    ['The mill was open each week', 'The mill was open each week'],
    ['The mill burned within', 'The mill burned'],
    ['The mill burned over', 'The mill burned over'],
    ['The strike was heard over', 'The strike was heard'],
    ['She took over', 'She took over'],
    ['The war was fought over', 'The war was fought'],
    ['The work was carried out over', 'The work was carried out'],
    ['The match was played over', 'The match was played'],
    ['He sold the Model A', 'He sold the Model A'],
    ['He sold a', 'He sold'],
    ['He sold the', 'He sold'],
    ['The strike went on', 'The strike went on'],
    ['The strike was on', 'The strike was'],
    ['The war dragged on', 'The war dragged on'],
    ['He carried on', 'He carried on'],
    ['The mill burned and', 'The mill burned'],
    ['The mill burned, or', 'The mill burned'],
    ['The mill burned for at least', 'The mill burned'],
    ['The mill burned less than', 'The mill burned'],
    ['The mill burned most recently', 'The mill burned'],
    ['The mill burned as recently as', 'The mill burned'],
    ['The mill burned starting', 'The mill burned'],
    ['The mill burned beginning', 'The mill burned'],
    ['The mill burned with', 'The mill burned'],
    ['The mill “burned,”', 'The mill “burned”'],
    ['The mill was “closed ;”', 'The mill was “closed”'],
    ['The mill burned about', 'The mill burned'],
    ['The mill burned around', 'The mill burned'],
    ['The mill burned in or around', 'The mill burned'],
    ['Man of the Lund', 'Man of the Lund'],
  ])('%s', (words, trimmed) => {
    expect(trimEnds(words)).toBe(trimmed);
  });
});

describe('words without marks, notes and what stands in brackets', () => {
  it.each([
    ['The \\*mill\\* burned', 'The mill burned'],
    ['The \\_mill burned', 'The mill burned'],
    ['The \\#1 mill burned', 'The #1 mill burned'],
    ['The \\[mill\\] burned', 'The [mill] burned'],
    ['The **mill** burned', 'The mill burned'],
    ['The __mill__ burned', 'The mill burned'],
    ['The *mill* burned', 'The mill burned'],
    ['The _mill_ burned', 'The mill burned'],
    ['The snake_case mill burned', 'The snake_case mill burned'],
    ['The 2*3 mill burned*', 'The 2*3 mill burned'],
    ['*The mill burned*', 'The mill burned'],
    ['The mill (old) burned (twice)', 'The mill burned'],
    ['The   mill   burned  ', 'The mill burned'],
  ])('%s', (words, tidy) => {
    expect(tidyWords(words)).toBe(tidy);
  });
});
