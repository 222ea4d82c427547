import { describe, expect, it } from 'vitest';
import type { Draft, LeftOut } from '../../../../src/ingest/draft/model.ts';
import { writeDraft } from '../../../../src/ingest/draft/story-file/write-draft.ts';
import { articleWith, draftWith, eventOf, passageOf, quoteOf } from './made-draft.ts';

const ARTICLE = articleWith(
  'bridge',
  'It opened. “We won,” said Eva Holm. It closed.\nIt opened. Nobody came.',
  {
    author: { value: ' Ann Lee ', why: 'the byline' },
    published: { value: '2020-05-04', why: 'its head' },
    url: { value: 'https://example.org/', why: 'its head' },
    origin: { value: 'example.org', why: 'its end' },
    setAside: [
      { what: 'Menu', why: 'a menu' },
      { what: `By ${'x'.repeat(120)}`, why: 'a byline', inText: { start: 0, end: 3 } },
    ],
  },
);

function storyOf(more: Partial<Draft>): string {
  return writeDraft(draftWith({ articles: [ARTICLE], ...more }))[0]?.text ?? '';
}

const EVENT = eventOf('opening', [passageOf(ARTICLE, 'It opened.')]);

describe('the files of a draft', () => {
  const written = () => writeDraft(draftWith({ articles: [ARTICLE], events: [EVENT] }));

  it('are the story, its articles and the record', () => {
    expect(written().map(({ path }) => path)).toEqual(['story.yaml', 'articles/bridge.md', 'drafted.json']);
  });

  it('have an article as it is, below what was found out of it and from what', () => {
    expect(written()[1]?.text).toBe(
      [
        '---',
        '# title: from a test',
        'title: Title of bridge',
        '# publisher: from a test',
        'publisher: Post',
        '# author: from the byline',
        'author: Ann Lee',
        '# published: from its head',
        'published: 2020-05-04',
        '# url: from its head',
        'url: https://example.org/',
        '# origin: from its end',
        'origin: example.org',
        '# language: from a test',
        'language: en',
        '# not taken into the text: a menu, “Menu”',
        `# in the text, and not read for events: a byline, “By`,
        `# ${'x'.repeat(97)}”`,
        '---',
        '',
        ARTICLE.text,
        '',
      ].join('\n'),
    );
  });

  it('remember what was proposed: no words, but marks of them', () => {
    const { note, ...record } = JSON.parse(written()[2]?.text ?? '') as Record<string, unknown>;
    expect(note).toContain('none of it again');
    expect(record).toEqual({
      version: 1,
      articles: ['bridge'],
      events: [
        { id: 'opening', date: '2020-05-03', passages: [expect.stringMatching(/^bridge:[\da-f]{16}$/u)] },
      ],
      topics: [],
      people: [],
    });
    const topic = { id: 'mine', label: 'Mine', terms: ['x'], from: 'story', matches: [] } as const;
    const person = { id: 'eva-holm', name: 'Eva Holm', aliases: [], isUnnamed: false, mentions: [] };
    const files = writeDraft(draftWith({ articles: [ARTICLE], topics: [topic], people: [person] }));
    expect(JSON.parse(files[2]?.text ?? '')).toMatchObject({ topics: ['mine'], people: ['eva-holm'] });
  });
});

describe('the story of a draft', () => {
  it('tells an editor of each thing why it is there', () => {
    const text = storyOf({
      topics: [
        {
          id: 'bridges',
          label: 'Bridges',
          description: 'What spans rivers',
          terms: ['bridge', 'span*'],
          from: 'vocabulary',
          matches: [
            { article: 'bridge', start: 0, end: 2, term: 'bridge' },
            { article: 'bridge', start: 3, end: 4, term: 'bridge' },
            { article: 'bridge', start: 5, end: 6, term: 'span*' },
          ],
        },
        {
          id: 'lund',
          label: 'Lund',
          terms: ['Lund'],
          from: 'names',
          matches: [{ article: 'bridge', start: 0, end: 2, term: 'Lund' }],
        },
        { id: 'mine', label: 'Mine', terms: ['mine'], from: 'story', matches: [] },
        { id: 'unused', label: 'Unused', terms: ['unused'], from: 'story', matches: [] },
      ],
      people: [
        {
          id: 'eva-holm',
          name: 'Eva Holm',
          aliases: ['Holm', 'Ms Holm'],
          role: 'mayor',
          isUnnamed: false,
          mentions: [{ article: 'bridge', start: 0, end: 2 }],
        },
        {
          id: 'official',
          name: 'Official',
          aliases: [],
          isUnnamed: true,
          mentions: [],
        },
        { id: 'unused', name: 'Unused', aliases: [], isUnnamed: false, mentions: [] },
      ],
      quotes: [
        quoteOf('q1', ARTICLE, 'We won,', {
          speaker: { person: 'eva-holm', said: 'Eva Holm' },
          topics: ['mine'],
        }),
        quoteOf('q2', ARTICLE, 'It closed.', { speaker: { person: 'official', said: 'it' } }),
      ],
      events: [
        eventOf('opening', [passageOf(ARTICLE, 'It opened.', { topics: ['bridges'] })], {
          time: 'scheduled',
          isDateStated: false,
          dateWhy: 'relative to the publication date',
          place: 'Lund',
          topics: ['bridges', 'lund'],
          people: ['eva-holm'],
          quotes: ['q1', 'gone'],
          weight: 1,
        }),
        eventOf('closing', [passageOf(ARTICLE, ' It closed.\n')], {
          time: 'ongoing',
          date: '2021',
          quotes: ['q2'],
        }),
      ],
    });
    expect(text.slice(text.indexOf('title:'))).toBe(`title: A story

language: en

topics:
  # proposed from the vocabulary; found 3 times: bridge, span*
  - id: bridges
    label: Bridges
    description: What spans rivers
    terms: [bridge, "span*"]
  # proposed from a name that recurs; found once: Lund
  - id: lund
    label: Lund
    terms: [Lund]
  # the story’s own; found 0 times:
  - id: mine
    label: Mine
    terms: [mine]

people:
  # named once; also Holm, Ms Holm
  - id: eva-holm
    name: Eva Holm
    role: mayor
  # not named by the article
  - id: official
    name: Official
    role: not named by the article

# The weightiest first; the order is free, for readers see them in time.

events:
  # told once (confidence 0.75). Scheduled when that was written.
  - id: opening
    date: 2020-05-03
    dateNote: relative to the publication date
    title: Title of opening
    place: { name: Lund }
    topics: [bridges, lund]
    people: [eva-holm]
    weight: 1
    quotes:
      # says so (confidence 0.90)
      - source: bridge
        exact: It opened.
        suffix: “We won,” said Eva Holm
        topics: [bridges]
      # attributed (confidence 0.80)
      - source: bridge
        exact: We won,
        speaker: eva-holm
        topics: [mine]

  # told once (confidence 0.75). It goes on, or did.
  - id: closing
    date: 2021
    title: Title of closing
    weight: 0.5
    quotes:
      # attributed (confidence 0.80)
      - source: bridge
        exact: It closed.
        speaker: official
`);
  });

  it('begins by saying what it is and what may be done with it', () => {
    const [first] = storyOf({ events: [EVENT] }).split('\n\n');
    expect(first?.replaceAll(/\n# /gu, ' ')).toMatch(
      /^# A draft, made by “sourceline draft” of 1 article: every passage stands in its article word for word/u,
    );
    const two = writeDraft(draftWith({ articles: [ARTICLE, articleWith('b', 'x')] }))[0]?.text;
    expect(two).toContain('of 2 articles:');
    expect(two).toContain('\n\ntopics: []\n\npeople: []\n\n');
    expect(two).toContain('\n\nevents: []\n');
  });

  it('leaves out events without a date or without words to prove them, and passages that would print the article', () => {
    const words = Array.from({ length: 1_000 }, (_, at) => `w${at}`.padEnd(9, 'x')).join(' ');
    const long = articleWith('long', `${words} end. Short.`);
    const text = storyOf({
      articles: [ARTICLE, long],
      events: [
        eventOf('undated', [passageOf(ARTICLE, 'Nobody came.')], { date: null, title: 'Nobody came' }),
        eventOf('unproved', [passageOf(long, long.text.slice(0, 4_001))]),
        eventOf('just-proved', [passageOf(long, long.text.slice(10, 4_010))]),
        eventOf('elsewhere', [{ ...passageOf(long, 'Short.'), article: 'gone' }]),
        eventOf('marks', [passageOf(ARTICLE, ',”')]),
        eventOf('short', [passageOf(long, 'Short.')]),
      ],
    });
    expect(text.match(/ {2}- id: .*/gu)).toEqual(['  - id: just-proved', '  - id: short']);
    expect(text).toContain(
      '# Events that no article dates or bounds, and that need a date before they can stand above:\n# - Nobody came (bridge: “Nobody came.”)',
    );
  });

  it('breaks long lists of terms into lines', () => {
    const terms = Array.from({ length: 20 }, (_, at) => `term number ${at}`);
    const text = storyOf({
      topics: [{ id: 'many', label: 'Many', terms, from: 'story', matches: [] }],
      events: [{ ...EVENT, topics: ['many'] }],
    });
    const lines = /terms:\n((?: {6}.*\n)+)/u.exec(text)?.[1]?.trimEnd().split('\n') ?? [];
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.every((line) => line.length <= 111)).toBe(true);
    expect(lines.map((line) => line.trim()).join(' ')).toBe(`[${terms.join(', ')}]`);
  });

  it('folds what is long of an event below its field', () => {
    const dateWhy = 'relative to the day before the publication date of the article. '.repeat(3).trim();
    const people = Array.from({ length: 12 }, (_, at) => `somebody-known-${at}`);
    const text = storyOf({ events: [{ ...EVENT, isDateStated: false, dateWhy, people }] });
    const note = /dateNote: >-\n((?: {6}\S.*\n)+)/u.exec(text)?.[1] ?? '';
    expect(note.trim().replaceAll(/\n +/gu, ' ')).toBe(dateWhy);
    const rows = /people:\n((?: {6,7}\S.*\n)+)/u.exec(text)?.[1]?.trimEnd().split('\n') ?? [];
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map((row) => row.trim()).join(' ')).toBe(`[${people.join(', ')}]`);
  });

  it('folds a long description below its topic', () => {
    const description = 'What spans rivers, roads and valleys of the north. '.repeat(4).trim();
    const text = storyOf({
      topics: [{ id: 'many', label: 'Many', description, terms: ['x'], from: 'story', matches: [] }],
      events: [{ ...EVENT, topics: ['many'] }],
    });
    const folded = /description: >-\n((?: {6}\S.*\n)+)/u.exec(text)?.[1] ?? '';
    expect(folded.split('\n').every((line) => line.length <= 120)).toBe(true);
    expect(folded.trim().replaceAll(/\n +/gu, ' ')).toBe(description);
  });

  it('breaks no list that fits into its line', () => {
    const written = (length: number) =>
      storyOf({ events: [{ ...EVENT, topics: ['x'.repeat(50), 'y'.repeat(length)] }] });
    expect(written(50)).toContain(`    topics: [${'x'.repeat(50)}, ${'y'.repeat(50)}]\n`);
    expect(written(51)).toContain(`    topics:\n      [${'x'.repeat(50)}, ${'y'.repeat(51)}]\n`);
  });

  it('names what was found and left out, the first sixty of it, in a line or two each', () => {
    const left = (at: number): LeftOut => ({
      what: 'date',
      article: 'bridge',
      start: 0,
      end: 1,
      text: `number ${at},\n  ${'far too long '.repeat(9)}`,
      why: 'no event',
    });
    const text = storyOf({ leftOut: Array.from({ length: 63 }, (_, at) => left(at)) });
    const rows = text
      .slice(text.indexOf('# Found and left out:'))
      .replaceAll(/\n# (?!- |and )/gu, ' ')
      .split('\n');
    expect(rows).toHaveLength(1 + 60 + 1 + 1);
    expect(rows[1]).toBe(
      '# - date in bridge, “number 0, far too long far too long far too long far too long far too long far …”: no event',
    );
    expect(rows[61]).toBe('# and 3 more');
    expect(storyOf({ leftOut: [left(0)] })).not.toContain('more');
    const cut = storyOf({ leftOut: [{ ...left(0), text: ` ${'x'.repeat(76)} ${'y'.repeat(9)}` }] });
    expect(cut.replaceAll(/\n# /gu, ' ')).toContain(`“ ${'x'.repeat(76)} …”`);
  });

  it('says which articles retell one report', () => {
    const text = storyOf({ retellings: [{ origin: 'AP', articles: ['a', 'b'], why: 'both name AP' }] });
    expect(text.replaceAll(/\n# (?!- )/gu, ' ')).toContain(
      'Articles that are not independent of one another:\n# - a, b retell one report (both name AP); give them the same “origin”, such as AP, so that they count as one\n',
    );
  });
});
