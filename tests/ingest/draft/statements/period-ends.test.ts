import { describe, expect, it } from 'vitest';
import { draftStory } from '../../../../src/ingest/draft/draft-story.ts';
import { readDraftArticle } from '../../../../src/ingest/draft/articles/read-draft-article.ts';
import { readSavedPage } from '../../../../src/ingest/draft/articles/read-saved-page.ts';

/** The dated events of a text of 20 November 2024, a Wednesday, as `EDTF: title`. */
function dated(text: string): string[] {
  const bytes = new TextEncoder().encode(text);
  const { article } = readDraftArticle({ path: 'a.txt', bytes }, { published: '2024-11-20' }, readSavedPage);
  return draftStory(article === undefined ? [] : [article]).events.flatMap(({ date, title }) =>
    date === null || date.startsWith('[') ? [] : [`${date}: ${title}`],
  );
}

describe('what is told of a period of accounts', () => {
  it.each([
    [
      'The lender lost $5 million in its fourth quarter ended Dec. 31, 2022.',
      '2022-10/2022-12: The lender lost $5 million in its fourth quarter ended Dec. 31, 2022',
    ],
    [
      'Revenue rose 4 percent in the nine months ended Sept. 30.',
      '2024-01/2024-09: Revenue rose 4 percent in the nine months ended Sept. 30',
    ],
    [
      'Revenue rose for the quarter and nine months ended Sept. 30.',
      '2024-01/2024-09: Revenue rose for the quarter and nine months ended Sept. 30',
    ],
    [
      'Revenue rose 4 percent in the six months to 30 June.',
      '2024-01/2024-06: Revenue rose 4 percent in the six months to 30 June',
    ],
    [
      'In the year through September, prices rose 3 percent.',
      '2023-10/2024-09: In the year through September, prices rose 3 percent',
    ],
    [
      'In the week ended Nov. 9, claims fell by 4,000.',
      '2024-11-03/2024-11-09: In the week ended Nov. 9, claims fell by 4,000',
    ],
    [
      'The lender lost $5 million for the quarter ended Sept. 29, 2023.',
      '2023-06-30~/2023-09-29: The lender lost $5 million for the quarter ended Sept. 29, 2023',
    ],
    [
      'The quarter ended June 30 was bad for the lender.',
      '2024-04/2024-06: The quarter ended June 30 was bad for the lender',
    ],
  ])('is dated by all of it: %s', (text, event) => {
    expect(dated(text)).toEqual([event]);
  });

  it('is dated by another day that its clause has', () => {
    expect(dated('The lender reported a loss for the quarter ended Sept. 30 on Monday.')).toEqual([
      '2024-11-18: The lender reported a loss for the quarter ended Sept. 30',
    ]);
    expect(dated('The lender will report a loss for the quarter ended Sept. 30 on Monday.')).toEqual([
      '2024-11-25: The lender will report a loss for the quarter ended Sept. 30',
    ]);
  });

  it.each([
    'The lender said its fourth quarter ended Dec. 31, 2022.',
    'Its fiscal third quarter ended Oct. 31.',
    'The lender’s financial year ends on June 30.',
    'The lender filed its accounts for the year ended Dec. 31, 2023.',
    'The lender will publish its full results for the quarter ended Sept. 30.',
  ])('gives no day on which something happened: %s', (text) => {
    expect(dated(text)).toEqual([]);
  });

  it.each([
    ['The strike, which lasted six weeks, ended on Oct. 31, 2023.', '2023-10-31: The strike ended'],
    ['A truce of three months ended on Oct. 31, 2023.', '2023-10-31: A truce of three months ended'],
    ['His ban for six months ended on Oct. 31, 2023.', '2023-10-31: His ban for six months ended'],
    ['The strike ended Oct. 31, 2023.', '2023-10-31: The strike ended Oct. 31, 2023'],
    ['The school year ended June 5, 2023.', '2023-06-05: The school year ended June 5, 2023'],
    ['The term of Ann Roe ended Oct. 31, 2023.', '2023-10-31: The term of Ann Roe ended Oct. 31, 2023'],
  ])('is told apart from what ends on a day: %s', (text, event) => {
    expect(dated(text)).toEqual([event]);
  });
});
