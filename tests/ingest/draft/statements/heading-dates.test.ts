import { describe, expect, it } from 'vitest';
import { draftStory } from '../../../../src/ingest/draft/draft-story.ts';
import { articleFrom } from '../fixture-articles.ts';
import { statementsIn } from '../statements-in.ts';

const text = (...paragraphs: string[]): string => ['The Orvan League in power', ...paragraphs].join('\n\n');

/** Each statement as its first words and its date. */
const toldIn = (whole: string): string[] =>
  statementsIn(whole).map(
    ({ clause, date, found }) =>
      `${found.article.text
        .slice(clause.start, clause.end)
        .split(' ')
        .slice(0, 3)
        .join(' ')} → ${date?.value ?? 'none'}`,
  );

describe('headings with a date', () => {
  it('date what stands below them, as exactly as they say', () => {
    const told = toldIn(
      text(
        '2010: ELECTION ENDS IN A HUNG COUNCIL',
        'The Orvan League wins the most seats. It agrees to work with the Greens.',
        'MAY 2014: BRIDGE VOTE',
        'Ann Roe calls a vote on the bridge. She loses it on 3 June 2014.',
        '2015: ROE QUITS',
        'She resigns after a vote that had threatened to split the league.',
      ),
    );
    expect(told).toContain('The Orvan League → 2010');
    expect(told).toContain('It agrees to → 2010');
    expect(told).toContain('Ann Roe calls → 2014-05');
    expect(told).toContain('She loses it → 2014-06-03');
    expect(told).toContain('She resigns after → 2015');
  });

  it('say that it is the heading that dates it', () => {
    const first = statementsIn(
      text('## 2016', 'The council approves the dam.', '## 2018', 'The dam opens.'),
    ).find(({ date }) => date !== null);
    expect(first?.date?.why).toBe('stated in the text, in the heading above it');
  });

  it('date nothing that looks back or ahead from there, nor what stands below another heading', () => {
    const told = toldIn(
      text(
        '## 2016',
        'The council approves the dam. The mayor had ignored a warning.',
        '## 2018',
        'The dam opens.',
        '## What comes next',
        'The court hears the case.',
      ),
    );
    expect(told).toContain('The council approves → 2016');
    expect(told).toContain('The mayor had → none');
    expect(told).toContain('The court hears → none');
  });

  it('leave the title without what opens its sentence', () => {
    const told = text(
      '## 2010',
      'The Orvan League wins the most seats.',
      '## 2015',
      'With polls pointing to a close vote that nobody could call, Ann Roe wins an unexpected second term as mayor.',
    );
    const { events } = draftStory([articleFrom('orvan.txt', told, '2024-11-15')]);
    expect(events.map(({ date, title }) => `${date ?? ''} ${title}`)).toContain(
      '2015 Ann Roe wins an unexpected second term as mayor',
    );
  });

  it('are more than one', () => {
    const told = toldIn(text('## 2016', 'The council approves the dam.', 'The dam opens.'));
    expect(told).toContain('The council approves → none');
  });
});

describe('dates alone in their lines', () => {
  it('date what stands below where there are three of them', () => {
    const three = ['The league told its story on Friday.', '2016', 'The council approves the dam.'];
    const told = text(...three, '2018', 'The dam opens.');
    expect(toldIn(told)).toContain('The council approves → none');
    expect(toldIn(text(told, '2020', 'The dam bursts.'))).toContain('The council approves → 2016');
  });

  it('are none where they say when a page was made', () => {
    const told = toldIn(
      text(
        'Ann Roe',
        'Published',
        '14 November 2024',
        'Updated',
        '15 November 2024',
        'Orvan closed the mill. The firm bought it from Bob Doe.',
        'Last updated',
        '16 November 2024',
        'The council sold the dam.',
      ),
    );
    expect(told).toContain('The firm bought → none');
    expect(told).toContain('The council sold → none');
  });

  it('are none where they say when a comment was written', () => {
    const told = toldIn(
      text(
        'The council sold the mill to a firm.',
        'Ann Roe',
        '12 November 2024',
        'Orvan closed the mill.',
        'Bob Doe',
        '13 November 2024',
        'The council sold the dam.',
        'Ed Moe',
        '14 November 2024',
        'The mayor bought the bridge.',
      ),
    );
    expect(told).toContain('Orvan closed the → none');
    expect(told).toContain('The mayor bought → none');
  });
});

describe('a date at the beginning of a paragraph', () => {
  const ENTRIES = [
    '7 May: The council votes. It rejects the plan.',
    '9 June: Ann Roe resigns.',
    '3 July: Bob Doe is elected.',
  ];

  it('dates all of that paragraph, and nothing behind it', () => {
    const told = toldIn(text('The league lost its way.', ...ENTRIES, 'The town waits.'));
    expect(told).toContain('It rejects the → 2024-05-07');
    expect(told).toContain('The league lost → none');
    expect(told).toContain('The town waits. → none');
  });

  it('does so only where several begin so', () => {
    const told = toldIn(text('The league lost its way.', ...ENTRIES.slice(0, 1), 'The town waits.'));
    expect(told).toContain('It rejects the → none');
  });

  it('is not the time of day of a ticker, whose words look back', () => {
    const told = toldIn(
      text(
        '10:35 Heathfield has reopened. Its roof was damaged.',
        '09:20 The rain stops.',
        '08:00 It rains.',
      ),
    );
    expect(told).toContain('Its roof was → none');
  });
});
