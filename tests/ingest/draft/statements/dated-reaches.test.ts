import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/ingest/draft/dates/find-dates.ts';
import { datedReaches } from '../../../../src/ingest/draft/statements/heading-dates.ts';

/** What each dated line of some paragraphs dates: its date, and the text, of which the ends of paragraphs are shown as `¶`. */
const reachesIn = (...paragraphs: string[]): string[] => {
  const text = ['The league and its dam', ...paragraphs].join('\n\n');
  return datedReaches(text, findDates(text, { published: '2024-11-15' })).map(
    ({ start, end, date }) => `${date.value}: ${text.slice(start, end).trim().replaceAll('\n\n', ' ¶ ')}`,
  );
};

const [VOTES, OPENS, WAITS] = ['The council votes for the dam.', 'The dam opens at noon.', 'The town waits.'];

describe('a heading with a date', () => {
  it.each([
    ['in capitals', '2016: COUNCIL VOTES', '2018: DAM OPENS'],
    ['in capitals that end a sentence', '2016: COUNCIL VOTES!', '2018: DAM OPENS.'],
    ['with marks', '## 2016', '## 2018'],
    ['with more marks', '#### 2016: The council votes.', '###### 2018: The dam opens.'],
    ['of a few words', '2016: The council votes', '2018: The dam opens'],
  ])('%s dates what stands below it', (_kind, first, second) => {
    expect(reachesIn(first, VOTES, WAITS, second, OPENS)).toEqual([
      `2016: ${VOTES} ¶ ${WAITS}`,
      `2018: ${OPENS}`,
    ]);
  });

  it('dates nothing below another heading', () => {
    expect(
      reachesIn('## 2016', VOTES, 'What came then', WAITS, '## 2018', OPENS, '# The end', WAITS),
    ).toEqual([`2016: ${VOTES}`, `2018: ${OPENS}`]);
  });

  it('dates what is no heading though it is short, or begins as a list does', () => {
    const list = ['- nine mills', '* ten mills', '• two mills'];
    expect(reachesIn('## 2016', ...list, '## 2018', OPENS)[0]).toBe(`2016: ${list.join(' ¶ ')}`);
  });

  it('dates ten paragraphs at most', () => {
    const many = Array.from({ length: 13 }, (_, at) => `The dam is mended for the ${at.toString()}th time.`);
    expect(reachesIn('## 2016', VOTES, '## 2018', ...many)[1]).toBe(`2018: ${many.slice(0, 10).join(' ¶ ')}`);
  });

  it('dates nothing where nothing stands below it', () => {
    expect(reachesIn('## 2014', '## 2016', VOTES, '## 2018', OPENS)).toEqual([
      `2016: ${VOTES}`,
      `2018: ${OPENS}`,
    ]);
  });

  it('is not alone', () => {
    expect(reachesIn('## 2016', VOTES, OPENS)).toEqual([]);
    expect(reachesIn('2016: COUNCIL VOTES', VOTES, OPENS)).toEqual([]);
  });

  it('is short', () => {
    const long = 'the council of the league votes for the dam in the valley and against the old mill of oak';
    expect(reachesIn(`2016: ${long}`, VOTES, `2018: ${long}`, OPENS)).toEqual([]);
  });
});

describe('a heading of 90 letters', () => {
  const heading = (year: number, letters: number): string =>
    `${year.toString()}: the ${'o'.repeat(letters - 14)} dam`;

  it.each([
    [90, 2],
    [91, 0],
  ])('is one, a longer line is none: %i', (letters, count) => {
    expect(heading(2016, letters)).toHaveLength(letters);
    expect(reachesIn(heading(2016, letters), VOTES, heading(2018, letters), OPENS)).toHaveLength(count);
  });
});

describe('the entries of a chronology', () => {
  it('date their own paragraphs, from the date on', () => {
    expect(
      reachesIn('May 2016: It rains. A dam bursts.', WAITS, 'June 2017: It snows.', 'July 2018: It is hot.'),
    ).toEqual(['2016-05: : It rains. A dam bursts.', '2017-06: : It snows.', '2018-07: : It is hot.']);
  });

  it('may be those of a list', () => {
    const told = reachesIn('- May 2016: rain', '- June 2017: snow', '- July 2018: heat', WAITS);
    expect(told).toEqual(['2016-05: : rain', '2017-06: : snow', '2018-07: : heat']);
  });

  it('are three', () => {
    expect(reachesIn('May 2016: It rains.', WAITS, 'June 2017: It snows.')).toEqual([]);
  });
});

describe('a day of the week alone in its line', () => {
  it('heads what may be done on any such day', () => {
    expect(reachesIn('Monday', VOTES, 'Tuesday', OPENS, 'Friday', WAITS)).toEqual([]);
  });
});

describe('a day below what says that a page was made', () => {
  const three = ['3 May 2016', VOTES, '4 May 2016', OPENS];
  it.each([
    'Published',
    'First published:',
    'Last updated on',
    'Originally posted by the Lund Post:',
    'modified at',
    'Date:',
    'Reviewed |',
    'Ann Roe',
    'By Ann Roe',
    'by Ann Mary Larsen Roe',
    'Roe',
  ])('%s dates nothing', (above) => {
    const text = ['The council of Lund voted on Friday.', ...three, above, '5 May 2016', WAITS];
    expect(reachesIn(...text)).toEqual([]);
  });

  it.each(['What the league of the islands did', 'Updated plans for it', 'It was published'])(
    'but a day below %s does',
    (above) => {
      const text = ['The council of Lund voted on Friday.', ...three, above, '5 May 2016', WAITS];
      expect(reachesIn(...text)).toContain(`2016-05-05: ${WAITS}`);
    },
  );

  it('dates nothing before the first sentence', () => {
    const text = ['3 May 2016', 'A dam', '4 May 2016', 'A mill', 'The council of Lund voted on Friday.'];
    expect(reachesIn(...text, '5 May 2016', WAITS)).toEqual([]);
  });
});
