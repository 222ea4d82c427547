import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/ingest/draft/dates/find-dates.ts';

describe('in a report of a Wednesday', () => {
  it.each([
    ['They’ll meet on Monday.', 'future'],
    ['They shall meet on Monday.', 'future'],
    ['They are set to meet on Monday.', 'future'],
    ['A date set for Monday stands.', 'future'],
    ['They set sail on Monday.', 'past'],
    ['They were set to meet on Monday.', 'future'],
    ['They may meet on Monday.', 'future'],
    ['The report is due Monday.', 'future'],
    ['They are due to meet on Monday.', 'future'],
    ['They plan to meet on Monday.', 'future'],
    ['He plans to leave on Monday.', 'future'],
    ['His hopes died on Monday.', 'past'],
    ['He is going to leave on Monday.', 'future'],
    ['He would leave on Monday.', 'future'],
    ['He would have left on Monday.', 'past'],
    ['He was going home on Monday.', 'past'],
    ['The man who left on Monday will be back.', 'past'],
    ['The plan – agreed on Monday – will fail.', 'past'],
    ['He agreed to leave on Monday.', 'future'],
    ['He refused to leave on Monday.', 'past'],
    ['He was ordered to leave on Monday.', 'past'],
    ['A strike was called for Monday.', 'future'],
    ['A strike was called for late Monday.', 'future'],
    ['A cake was baked for Monday.', 'past'],
    ['The trial was adjourned until Monday.', 'future'],
    ['The fair is open until Monday.', 'future'],
    ['On Monday he will say that he left.', 'future'],
    ['On Monday he said that he will leave.', 'past'],
    ['It won’t rain on Monday.', 'future'],
    ['Rain was feared on Monday.', 'future'],
    ['The need grew on Monday.', 'past'],
  ])('%j is told as %s', (text, tense) => {
    expect(findDates(text, { published: '2024-11-13' }).map((mention) => mention.tense)).toEqual([tense]);
  });
});
