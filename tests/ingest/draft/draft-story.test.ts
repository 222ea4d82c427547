import { describe, expect, it } from 'vitest';
import { draftStory } from '../../../src/ingest/draft/draft-story.ts';
import type { Draft } from '../../../src/ingest/draft/model.ts';
import { coverEvents, firstStory } from './covered-events.ts';
import {
  articleFrom,
  eventsWith,
  firstStoryArticles,
  fixtureArticles,
  FIXTURE_STORIES,
} from './fixture-articles.ts';
import { articleWith } from './story-file/made-draft.ts';

/** What an editor would put on each story's timeline: a date, and words of a passage that tells it. Each is to be there once. */
const WANTED: Readonly<Record<string, readonly (readonly [string, RegExp])[]>> = {
  ferry: [
    ['2019-03-05', /capsized/u],
    ['2019-03-07', /Elsa Holm/u],
    ['2019-03-08', /called off the search/u],
    ['2019-03-08', /detained the captain/u],
    ['2019-03-06', /opened an investigation/u],
    ['2017-10', /bow door/u],
    ['2020-02-13', /final report/u],
    ['2020-04-20', /trial is due/u],
    ['2020-01', /bankruptcy/u],
    ['2019-09', /charged/u],
    ['1987', /built/u],
  ],
  election: [
    ['2021-05-16', /won Tarvia/u],
    ['2021-06-02', /sworn in/u],
    ['2021-01-28', /resigned/u],
    ['2021-02', /called the vote/u],
    ['2021-06-01', /parliament/iu],
    ['2021-05-20', /leader of the National Party/u],
    ['2009', /Kesra mine/u],
  ],
  trial: [
    ['2016-11-21', /guilty/u],
    ['2016-12-09', /sentenced/u],
    ['2017-05-04', /reduced the prison sentence/u],
    ['2011-03', /collapsed/u],
    ['2013-06', /arrested/u],
    ['2016-09-05', /trial began/u],
    ['1874', /founded/u],
    ['2014', /branches/u],
  ],
  merger: [
    ['2018-01-15', /agreed to buy/u],
    ['2018-10-08', /completed/u],
    ['2018-05-17', /investigation/u],
    ['2018-09-26', /approved the deal/u],
    ['2018-03-22', /hareholders/u],
    ['2018-01-11', /withdrew/u],
    ['2018-04', /cleared the deal/u],
    ['2003', /founded/u],
    ['2016-08', /approved in the United States/u],
  ],
  cup: [
    ['2012-05-12', /won the National Cup/u],
    ['2012-04-21', /semi-final/u],
    ['2012-04-22', /Northport/u],
    ['2012-01', /Milltown/u],
    ['2010-11', /took over/u],
    ['1951', /won/u],
  ],
  probe: [
    ['2022-07-11', /lifted off/u],
    ['2022-08-05', /entered orbit/u],
    ['2022-08-18', /touched down/u],
    ['2022-08-19', /Pathika/u],
    ['2019-09', /crashed/u],
    ['2022-07-02', /fuel leak/u],
    ['2026', /Selene-3/u],
  ],
  grounding: [
    ['2023-10-26', /ran aground/u],
    ['2023-10-28', /suspended/u],
    ['2019-05', /hit a pier/u],
    ['2023-10-27', /refloated/u],
    ['2023-10-27', /preliminary investigation/u],
    ['2023-11-06', /sailings would resume/u],
    ['2004', /built/u],
    ['2023-03', /inspected/u],
  ],
  canal: [
    ['1811-05-01', /opened by Queen Sophia/u],
    ['2005-05-01', /whole length/u],
    ['1802-06-04', /Canal Act/u],
    ['1846', /railway/u],
    ['1954-09', /barge/u],
    ['1971', /Volunteers/u],
    ['1985', /reopened/u],
    ['1893', /bankrupt/u],
    ['2007', /museum/u],
  ],
};

/** The first of each story's wanted events are those that nobody would leave out. */
const MUST_RANK = 3;
const FIRST = 10;

/** Made by each test for itself: what is made while a file is loaded, `npm run mutants` takes for constant and doesn't try. */
function draftOf(story: string): Draft {
  return draftStory(fixtureArticles(story));
}

/** Those of some wanted events that a draft has not, or more than once. */
function notOnce(
  draft: Draft,
  wanted: readonly (readonly [string, RegExp])[],
): readonly (readonly [string, RegExp])[] {
  return wanted.filter(([date, words]) => eventsWith(draft, date, words).length !== 1);
}

describe.each(FIXTURE_STORIES)('the draft of the story "%s"', (story) => {
  it('has every event that an editor would want, once', () => {
    const wanted = WANTED[story] ?? [];
    expect(wanted.length).toBeGreaterThan(MUST_RANK);
    expect(notOnce(draftOf(story), wanted)).toEqual([]);
  });

  it('ranks what nobody would leave out among the first ten', () => {
    const draft = draftOf(story);
    for (const [date, words] of (WANTED[story] ?? []).slice(0, MUST_RANK)) {
      const [event] = eventsWith(draft, date, words);
      expect(
        draft.events.findIndex((each) => each === event),
        `${date} ${words}`,
      ).toBeLessThan(FIRST);
    }
  });

  it('has every passage, quotation and date where it says, character for character', () => {
    const draft = draftOf(story);
    const texts = new Map(draft.articles.map(({ id, text }) => [id, text]));
    const places = [
      ...draft.dates,
      ...draft.quotes,
      ...draft.events.flatMap(({ evidence }) => evidence),
      ...draft.events.flatMap(({ dateEvidence }) => dateEvidence),
    ];
    for (const { article, start, end, text } of places) {
      expect(texts.get(article)?.slice(start, end)).toBe(text);
    }
  });

  it('makes its titles of words that stand in the article', () => {
    const draft = draftOf(story);
    const texts = new Map(draft.articles.map(({ id, text }) => [id, text.toLowerCase()]));
    for (const { title, titleFrom } of draft.events) {
      const text = texts.get(titleFrom.article) ?? '';
      const unknown = (title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
        (word) => !text.includes(word),
      );
      expect(unknown).toEqual([]);
    }
  });

  it('gives every quotation to an event', () => {
    const draft = draftOf(story);
    const given = new Set(draft.events.flatMap(({ quotes }) => quotes));
    expect(draft.quotes.filter(({ id }) => !given.has(id))).toEqual([]);
  });

  it('is the same whatever the order of the articles', () => {
    const reversed = draftStory(fixtureArticles(story).toReversed());
    expect(reversed).toEqual(draftOf(story));
  });

  it('is data that a worker can send', () => {
    const draft = draftOf(story);
    expect(JSON.parse(JSON.stringify(draft))).toEqual(draft);
  });
});

/** What the first story's draft is to have once: a date, and words of a passage that tells it. */
const WANTED_FIRST: readonly (readonly [string, RegExp])[] = [
  ['2021-01', /assumed office/u],
  ['2022', /Bali/u],
  ['2023-11', /San Francisco/u],
  ['2024-01', /resumption/u],
  ['2024', /ICBM/u],
  ['2024-11-05', /won the US presidential election/u],
  ['2024-11-16', /bilateral talks/u],
  ['2025-01-20', /inaugurated/u],
  ['[..2024-11-16]', /online briefing/u],
  ['[..2024-11-16]', /ballistic missile tests/u],
  ['[..2024-11-16]', /alongside leaders from South Korea and Japan/u],
  ['[..2024-11-16]', /revelations about espionage/u],
  ['[..2024-11-16]', /exploring alternatives/u],
  ['[..2024-11-16]', /deployment of more than 10,000/u],
  ['[2023-11..2024-11-16]', /re-establishment of contacts/u],
];

describe('the draft of the first story', () => {
  const story = firstStory();
  const drafted = (): Draft => draftStory(firstStoryArticles());

  it('has every event that its articles date or bound, once', () => {
    expect(notOnce(drafted(), WANTED_FIRST)).toEqual([]);
  });

  it("has an event of its own for each of the editor's", () => {
    const covered = coverEvents(story, drafted());
    expect(covered.size).toBe(story.events.length);
    expect([...covered].flatMap(([id, event]) => (event === undefined ? [id] : []))).toEqual([]);
  });

  // The first two share a sentence and may share a date, so that either counts for both.
  it.each([
    [/re-establishment/iu, /^(?:military-contacts-restored|defence-talks-2024)$/u],
    [/resumption/iu, /^(?:military-contacts-restored|defence-talks-2024)$/u],
    [/revelations/iu, /^espionage-revelations$/u],
    [/sourcing/iu, /^sourcing-alternatives$/u],
    [/missile tests/iu, /^missile-tests$/u],
    [/inaugurated/iu, /^inauguration-2025$/u],
  ])('without the one titled %s would leave just that one uncovered', (words, id) => {
    const draft = drafted();
    const others = { ...draft, events: draft.events.filter(({ title }) => !words.test(title)) };
    expect(others.events).toHaveLength(draft.events.length - 1);
    const covered = [...coverEvents(story, others)];
    expect(covered.flatMap(([each, event]) => (event === undefined ? [each] : []))).toEqual([
      expect.stringMatching(id),
    ]);
  });

  it('has hardly an event that the editor has not', () => {
    const draft = drafted();
    expect(draft.events.length).toBeLessThanOrEqual(story.events.length + 2);
    expect(draft.events.filter(({ date }) => date === null)).toEqual([]);
  });

  it('begins with what an editor would choose', () => {
    const dates = drafted()
      .events.slice(0, FIRST)
      .map(({ date }) => date);
    expect(dates).toEqual(
      expect.arrayContaining([
        '2024-11-16',
        '2023-11',
        '2024-11-05',
        '2025-01-20',
        '2021-01',
        '2022',
        '2024',
      ]),
    );
  });

  it('tells the meeting in Lima by passages of both articles, and places it', () => {
    const [lima] = drafted().events;
    expect(lima).toMatchObject({ date: '2024-11-16', time: 'scheduled', place: 'Lima, Peru' });
    expect(new Set(lima?.evidence.map(({ article }) => article))).toEqual(
      new Set(['caliber-lima-talks', 'usnews-final-meeting']),
    );
  });

  it('knows who says what', () => {
    const draft = drafted();
    const speakers = new Map(draft.people.map(({ id, name }) => [id, name]));
    const said = (words: string): string | undefined =>
      speakers.get(draft.quotes.find(({ text }) => text.includes(words))?.speaker?.person ?? '');
    expect(said('more than a decade')).toMatch(/briefing host/iu);
    expect(said('ICBM launches')).toMatch(/official/iu);
    expect(said('dangerous and destabilizing')).toBe('Joe Biden');
  });
});

describe('a draft', () => {
  it.each([
    [
      'files',
      articleWith('a', 'He left.', { file: 'y.txt' }),
      articleWith('a', 'She came.', { file: 'x.txt' }),
    ],
    ['texts', articleWith('a', 'She came.'), articleWith('a', 'He left.')],
    [
      'ids',
      articleWith('b', 'He left.', { file: 'x.txt' }),
      articleWith('a', 'She came.', { file: 'y.txt' }),
    ],
  ])('has articles in the order of their %s, each with an id of its own', (_by, later, earlier) => {
    const told = ({ articles }: Draft) => articles.map(({ id, text }) => [id, text]);
    const wanted = [
      ['a', earlier.text],
      [later.id === 'a' ? 'a-2' : later.id, later.text],
    ];
    expect(told(draftStory([later, earlier]))).toEqual(wanted);
    expect(told(draftStory([earlier, later]))).toEqual(wanted);
  });

  it('gives no event the title of another that a sentence tells beside it', () => {
    const events = draftOf('grounding').events;
    const titleOn = (day: string) => events.find(({ date }) => date === day)?.title;
    expect(titleOn('2023-10-26')).toBe(
      'A ferry carrying 134 passengers ran aground off the island of Gotland',
    );
    expect(titleOn('2023-10-28')).toBe('Captain of grounded ferry suspended');
  });

  it('leaves what belongs to its verb in a title', () => {
    const text =
      'Appeal\n\nProsecutors said they would appeal to the Supreme Court in Porto within 30 days. Mr Faria, 61, was arrested in May 2015.';
    const titles = draftStory([articleFrom('a.txt', text, '2020-02-11')]).events.map(({ title }) => title);
    expect(titles).toContain('Mr Faria was arrested');
    expect(titles.join()).not.toMatch(/within 30$/u);
  });

  it('counts articles that share most of their wording as one report', () => {
    const text = fixtureArticles('ferry')[0]?.text ?? '';
    const other = `${text.replace('Wednesday', 'Wednesday night')} More soon.`;
    const { retellings } = draftStory([articleFrom('a.txt', text), articleFrom('b.txt', other)]);
    expect(retellings).toMatchObject([{ articles: ['a', 'b'] }]);
  });

  it('counts articles with the same stated origin as one report', () => {
    const { retellings } = draftStory([
      articleFrom(
        'a.txt',
        'The mayor resigned on 3 May 2020 after a scandal.\nOriginal Source: www.example.org',
      ),
      articleFrom(
        'b.txt',
        'A new bridge was opened in Bonn on 5 May 2020.\nSource: https://example.org/news',
      ),
    ]);
    expect(retellings).toMatchObject([{ origin: 'www.example.org', articles: ['a', 'b'] }]);
  });

  it('takes a year at the beginning of a sentence for a date, whatever name follows, and one in a name for none', () => {
    const text =
      'Treaties\n\nIn 1956 Anna Holm met Bo Berg in Lund. The Lund 1956 Treaty has forty pages and three seals.';
    const { events } = draftStory([articleFrom('a.txt', text)]);
    expect(events).toMatchObject([{ date: '1956', title: 'Anna Holm met Bo Berg in Lund' }]);
  });

  it('tells what is scheduled from what has happened', () => {
    const { events } = draftStory([
      articleFrom(
        'a.txt',
        'The museum was opened in Bonn on 3 May 2020. It will be closed on 5 July 2021.',
        '2020-06-01',
      ),
    ]);
    expect(events.map(({ date, time }) => [date, time])).toEqual(
      expect.arrayContaining([
        ['2020-05-03', 'past'],
        ['2021-07-05', 'scheduled'],
      ]),
    );
  });

  it('lists an event that no article dates or bounds without a date', () => {
    const { events } = draftStory([
      articleFrom(
        'a.txt',
        'Police in Leeds arrested the former mayor Alan Price after a raid on his office.',
      ),
    ]);
    expect(events).toMatchObject([{ date: null }]);
  });

  it('bounds what is not dated by when the article was published', () => {
    const { events } = draftStory([
      articleFrom(
        'a.txt',
        'Police in Leeds arrested the former mayor Alan Price after a raid on his office.',
        '2020-06-01',
      ),
    ]);
    expect(events).toMatchObject([{ date: '[..2020-06-01]' }]);
  });

  it('of nothing has nothing', () => {
    expect(draftStory([])).toMatchObject({ events: [], quotes: [], dates: [] });
  });
});
