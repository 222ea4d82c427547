import { describe, expect, it } from 'vitest';
import { draftStory } from '../../../../src/ingest/draft/draft-story.ts';
import { articleFrom } from '../fixture-articles.ts';

/** The events of a report of Friday, 15 November 2024, as `date: title`, in the order of time. */
const eventsOf = (text: string): string[] =>
  draftStory([articleFrom('report.txt', text, '2024-11-15')])
    .events.map(({ date, title }) => `${date}: ${title}`)
    .toSorted();

describe('titles of clauses', () => {
  it.each([
    [
      'a time of day is no clause',
      'The freighter ran aground shortly after midnight on 3 May 2024, leaking oil into the bay.',
      ['2024-05-03: The freighter ran aground shortly after midnight'],
    ],
    [
      'before whom somebody stands is none',
      'The brothers were seized in Ghent on Tuesday and appeared before a magistrate on Wednesday.',
      [
        '2024-11-12: The brothers were seized in Ghent',
        '2024-11-13: The brothers appeared before a magistrate',
      ],
    ],
    [
      'until when something holds is none',
      'The museum will show the letters until 6 January 2025.',
      ['../2025-01-06: The museum will show the letters'],
    ],
    [
      'what says which one belongs to the subject',
      'A clerk who stole stamps from the post office where she worked was jailed on Thursday.',
      ['2024-11-14: A clerk who stole stamps from the post office where she worked was jailed'],
    ],
    [
      'behind an aside the sentence goes on',
      'Governor Ana Ruiz, who took office in March 2023, on Monday closed the mine.',
      ['2023-03: Governor Ana Ruiz took office', '2024-11-11: Governor Ana Ruiz closed the mine'],
    ],
    [
      'an aside in an obituary is not what died',
      'Ottilie Brandt, a painter whose portraits of miners changed how a nation saw its own coast, died on Sunday at her home in Lübeck.',
      ['2024-11-10: Ottilie Brandt, a painter, died at her home in Lübeck'],
    ],
    [
      'where something stands is not what it is',
      'The depot follows the firm’s first one, in Sligo, Ireland, which opened on 4 October 2022.',
      ['2022-10-04: The firm’s first one opened'],
    ],
    [
      'a rule and its end',
      'The current quotas, adopted in 2007, expire in December 2026.',
      ['2007: Current quotas adopted', '2026-12: Current quotas expire'],
    ],
    [
      'what a sentence opens with was done to its subject',
      'Founded in 2016 by two nurses, Veridian makes cells.',
      ['2016: Veridian founded by two nurses'],
    ],
    [
      'whoever is asked does not ask',
      'Asked in 2016 about the fire, Ana Ruiz left the room.',
      ['2016: Asked about the fire, Ana Ruiz left the room'],
    ],
    [
      'what came with it has no date of who reports it',
      'A ferry sank off Lund on Monday, killing nine people, officials said on Wednesday.',
      ['2024-11-11: A ferry sank off Lund'],
    ],
    [
      'reported is what the sentence begins with',
      'Police have seized four cars over a race in Lund in which a boy was hurt, prosecutors said on Tuesday.',
      ['2024-11-12: Police have seized four cars over a race in Lund, prosecutors said'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});

describe('titles without their dates', () => {
  it.each([
    ['Ana Ruiz left Lund at about 8 p.m. Tuesday.', 'Ana Ruiz left Lund'],
    [
      'Ana Ruiz declared three days of mourning, starting Monday.',
      'Ana Ruiz declared three days of mourning',
    ],
    [
      'Ana Ruiz was born on Feb. 2, 1962, in Malmö, near the docks.',
      'Ana Ruiz was born in Malmö, near the docks',
    ],
    ['Her film “Tides” (1999) was banned in Chile.', 'Her film “Tides” was banned in Chile'],
    ['The last case in Lund was in May 1998.', 'The last case in Lund was in May 1998'],
    ['Today is a great day for Lund and its port.', 'Today is a great day for Lund and its port'],
    [
      'Sales rose by a tenth in the quarter ended June 30, 2024.',
      'Sales rose by a tenth in the quarter ended June 30, 2024',
    ],
    [
      'Dockers brought the port to a halt for a second day Tuesday.',
      'Dockers brought the port to a halt for a second day',
    ],
    ['On Tuesday Ana Ruiz bought the harbour.', 'Ana Ruiz bought the harbour'],
    ['In 1998 Ana Ruiz bought the harbour.', 'Ana Ruiz bought the harbour'],
    ['According to Deputy Mayor Bo Ek, the ferry was ordered in 2017.', 'The ferry was ordered'],
    [
      'The ferry was launched at Malmö on Tuesday, the yard’s press office reported.',
      'The ferry was launched at Malmö',
    ],
    ['Between 2011 and 2018, Ana Ruiz ringed 600 gulls.', 'Ana Ruiz ringed 600 gulls'],
    ['The bank cut its forecast Tuesday and said it would close ten branches.', 'The bank cut its forecast'],
    ['Ana Ruiz won the vote in Lund, ending a campaign that had begun in May 2023.', 'A campaign had begun'],
    [
      'Ana Ruiz praised the port of Lund, adding that a second pier is to be built by 2031.',
      'A second pier is to be built',
    ],
    ['Before that they travelled to Lund on Tuesday.', 'They travelled to Lund'],
  ])('%s', (text, title) => {
    expect(eventsOf(text).map((event) => event.replace(/^[^:]*: /u, ''))).toContain(title);
  });

  it('are never cut within what is quoted', () => {
    const text =
      'Mayor Ana Ruiz of Lund said on Tuesday that what the port had become was “a monument to greed for which all of us will pay for years”.';
    const [title = ''] = eventsOf(text);
    const opened = title.split('“').length - title.split('”').length;
    expect(opened === 0 || title.endsWith('…')).toBe(true);
  });

  it('makes none of lines that only say when or where', () => {
    const text = 'FRIDAY\nThe bridge was opened by Ana Ruiz on 4 May 2023.\n\nSATURDAY\nLUND, November 2023.';
    expect(eventsOf(text)).toEqual(['2023-05-04: The bridge was opened by Ana Ruiz']);
  });
});
