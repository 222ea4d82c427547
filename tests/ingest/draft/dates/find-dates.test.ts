import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/ingest/draft/dates/find-dates.ts';
import { readArticle } from '../../../../src/ingest/read-article.ts';
import { datesIn } from './expect-dates.ts';

function articleText(name: string): string {
  const path = `src/stories/biden-xi/articles/${name}.md`;
  const { article } = readArticle({ path, bytes: readFileSync(path) });
  if (article === undefined) throw new Error(`${path} can't be read`);
  return article.text;
}

const only = (text: string, published: string | null = null) => {
  const [mention, ...more] = findDates(text, { published });
  expect(more).toEqual([]);
  if (mention === undefined) throw new Error(`no date in "${text}"`);
  return mention;
};

describe('the dates of the first story', () => {
  const expected = [
    'November 16 → 2024-11-16',
    'November 16 → 2024-11-16',
    '2024 → 2024',
    'January 2021 → 2021-01',
    '2022 → 2022',
    '2023 → 2023',
    'the past four years → 2020~/2024~',
    'November 2023 → 2023-11',
    'January 2024 → 2024-01',
    '2024 → 2024',
    'early next year → 2025',
    'November 5, 2024 → 2024-11-05',
    'January 20, 2025 → 2025-01-20',
  ];

  it.each([[null], ['2024-11-15'], ['2024-11'], ['2024']])(
    'are all found where %s is known of its publication',
    (published) => {
      expect(datesIn(articleText('caliber-lima-talks'), published)).toEqual(expected);
    },
  );

  it('are none in the article that has none', () => {
    expect(datesIn(articleText('usnews-final-meeting'))).toEqual([]);
  });

  it('tell what was to come from what had been', () => {
    const mentions = findDates(articleText('caliber-lima-talks'), { published: null });
    const tenses = mentions.map(({ text, tense }) => `${text}: ${tense}`);
    expect(tenses).toContain('November 16: future');
    expect(tenses).toContain('January 2021: past');
    expect(tenses).toContain('November 5, 2024: past');
    expect(tenses).toContain('January 20, 2025: future');
  });
});

describe('what is said of a date', () => {
  it('is where its year comes from, when a name in the sentence has it', () => {
    const [mention] = findDates('On November 16 they meet at the APEC 2024 Summit.', { published: null });
    expect(mention?.why).toBe('year from “APEC 2024 Summit” in the same sentence');
    expect(mention?.relation).toBe('mention');
  });

  it('is what it counts from', () => {
    expect(only('She left yesterday.', '2024-11-15')).toMatchObject({
      why: 'relative to the publication date 2024-11-15',
      relation: 'published',
    });
    const [, later] = findDates('He won on 3 May 1999. Two days later he left.', { published: null });
    expect(later).toMatchObject({ why: 'relative to “3 May 1999”', relation: 'mention' });
  });

  it('is which part of it is meant', () => {
    expect(only('It opens in early 2025.').why).toBe('stated in the text; “early” in it');
  });

  it('is that nothing had to be worked out', () => {
    expect(only('It fell on 9 November 1989.')).toMatchObject({
      why: 'stated in the text',
      relation: 'absolute',
    });
  });

  it.each([
    ['He has ruled since January 2021.', 'since'],
    ['It must end by 2030.', 'by'],
    ['It lasted until 1945.', 'until'],
    ['Before 1917 nobody knew.', 'before'],
    ['After 1917 everybody knew.', 'after'],
    ['It was in 1917.', null],
  ])('is how it bounds what is told: %s', (text, bound) => {
    expect(only(text).bound).toBe(bound);
  });

  it('is worth less the more had to be worked out', () => {
    const stated = only('It fell on 9 November 1989.').confidence;
    const published = only('It fell on Tuesday.', '2024-11-15').confidence;
    const stretch = only('It fell over the past three months.', '2024-11-15').confidence;
    const exchangeable = only('It fell on 03/04/2024.').confidence;
    expect(stated).toBeGreaterThan(published);
    expect(published).toBeGreaterThan(exchangeable);
    expect(exchangeable).toBeGreaterThan(stretch);
  });
});

describe('the order of day and month in figures', () => {
  it('is American where nothing tells', () => {
    expect(datesIn('Due 03/04/2024.')).toEqual(['03/04/2024 → 2024-03-04']);
  });

  it('is that of the other dates of the text', () => {
    expect(datesIn('Due 03/04/2024, as said on 15 March 2024.')).toEqual([
      '03/04/2024 → 2024-04-03',
      '15 March 2024 → 2024-03-15',
    ]);
    expect(datesIn('Due 03/04/2024, as said on 25/03/2024.')).toEqual([
      '03/04/2024 → 2024-04-03',
      '25/03/2024 → 2024-03-25',
    ]);
  });
});

describe('the tense', () => {
  it.each([
    ['On Friday he resigned.', 'past'],
    ['They will meet on Monday.', 'future'],
    ['Talks are due to resume on Monday.', 'future'],
    ['The plan, to be unveiled on Monday, is bold.', 'future'],
    ['Xi to visit Moscow on Monday', 'future'],
    ['The court adjourned until Monday.', 'future'],
    ['He was forced to resign on Monday.', 'past'],
    ["It won't be ready by Monday.", 'future'],
    ['She is expected to be sworn in on Monday.', 'future'],
    ['He said on Monday that it would end.', 'past'],
  ])('of "%s" is the %s', (text, tense) => {
    expect(only(text, '2024-11-13').tense).toBe(tense);
  });
});
