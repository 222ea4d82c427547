import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/ingest/read-story.ts';
import { bytes } from './story-text.ts';

function read(text: string) {
  const { story, problems } = readStory({ path: 'story.yaml', bytes: bytes(text) }, 'folder');
  return {
    story,
    problems: problems.map((problem) => `${problem.line}:${problem.column} ${problem.message}`),
  };
}

const head = 'title: A story\nlanguage: en\n';
const event = (date: string) => `${head}events:\n  - id: e\n    date: ${date}\n    title: T\n`;

describe('reading story.yaml', () => {
  it('reads every field, with its place', () => {
    const { story, problems } = read(`id: my-story
title: A story
description: >-
  Told in
  two lines
language: en
topics: [{ id: t, label: T, description: D }]
people:
  - { id: p, name: P, role: R }
events:
  - id: e
    date: 2024-11-16
    dateNote: N
    title: It happens
    summary: S
    place: { name: Lima, latitude: -12.05, longitude: 0 }
    topics: [t]
    people:
      - p
    weight: 0.9
    image: { url: https://a.example/b.jpg, alt: A picture, credit: C }
    quotes:
      - id: q
        source: a
        exact: |
          some
          words
        prefix: before
        suffix: after
        speaker: p
        said: 2024
        topics: [t]
    otherDates: [{ date: 2024-11-17, quotes: [{ source: a, exact: other words }] }]
changes: [{ date: 2024-12-01, note: Mended }]
`);
    expect(problems).toEqual([]);
    expect(story).toMatchObject({
      id: 'my-story',
      description: { value: 'Told in two lines' },
      topics: [{ id: { value: 't' }, label: { value: 'T' }, description: { value: 'D' } }],
      people: [{ role: { value: 'R' } }],
      events: [
        {
          id: { value: 'e', line: 11, column: 9 },
          date: { value: { edtf: '2024-11-16' }, line: 12, column: 11 },
          place: { latitude: { value: -12.05 }, longitude: { value: 0 } },
          people: [{ value: 'p' }],
          weight: { value: 0.9 },
          image: { credit: { value: 'C' } },
          quotes: [
            {
              id: { value: 'q' },
              exact: { value: 'some\nwords', line: 25 },
              said: { value: { edtf: '2024' } },
            },
          ],
          otherDates: [
            { date: { value: { edtf: '2024-11-17' } }, quotes: [{ exact: { value: 'other words' } }] },
          ],
        },
      ],
      changes: [{ note: { value: 'Mended' } }],
    });
  });

  it("takes the folder's name for the id", () => {
    expect(read(head).story?.id).toBe('folder');
  });

  it.each([
    ['2022', '2022'],
    ['2022-10', '2022-10'],
    ['2019~', '2019~'],
    ['"[..2024-11-16]"', '[..2024-11-16]'],
    ['[..2024-11-16]', '[..2024-11-16]'],
    ['[2023-11..2024-11-16]', '[2023-11..2024-11-16]'],
    ['-0043', '-0043'],
  ])('reads the date %s by its own characters', (written, edtf) => {
    expect(read(event(written)).story?.events[0]?.date.value.edtf).toBe(edtf);
  });

  it('takes a title that looks like a number or a truth value as the text that it is', () => {
    expect(read('title: 1984\nlanguage: no\n').story).toMatchObject({
      title: { value: '1984' },
      language: { value: 'no' },
    });
  });

  it.each([
    ['an unknown field', `${head}topcs: []\n`, '3:1 a story has no field "topcs"; did you mean "topics"?'],
    [
      'an unknown field of an event',
      `${event('2024')}    qoutes: []\n`,
      '7:5 an event has no field "qoutes"; did you mean "quotes"?',
    ],
    [
      'a field that resembles nothing',
      `${head}colour: red\n`,
      '3:1 a story has no field "colour"; it may have: id, title,',
    ],
    ['__proto__', `${head}__proto__: { polluted: yes }\n`, '3:1 a story has no field "__proto__";'],
    ['a doubled field', `${head}title: B\n`, '3:1 "title" stands here a second time;'],
    ['a missing title', 'language: en\n', '1:1 a story needs "title"; add it'],
    ['a list where a text belongs', 'title: [a]\nlanguage: en\n', '1:8 "title" must be a text;'],
    ['a text where a list belongs', `${head}topics: taiwan\n`, '3:9 "topics" must be a list;'],
    ['a text where fields belong', `${head}topics: [taiwan]\n`, '3:10 a topic must have fields;'],
    ['an id that is none', `${head}topics: [{ id: "a,b", label: L }]\n`, `3:16 "a,b" can't be an id;`],
    ['a date that is none', event('2024-02-30'), '5:11 "2024-02-30" is not a date:'],
    ['a date in words', event('last Friday'), '5:11 "last Friday" is not a date:'],
    ['a list that is no date', event('[2024, tomorrow]'), 'put the date in quotation marks'],
    ['a missing date', `${head}events: [{ id: e, title: T }]\n`, '3:10 an event needs "date"; add it'],
    [
      'a weight out of bounds',
      `${event('2024')}    weight: 2\n`,
      '7:13 "weight" is "2"; write a number from 0 to 1',
    ],
    ['a weight in words', `${event('2024')}    weight: 0x1\n`, '7:13 "weight" is "0x1";'],
    [
      'a quote without words',
      `${event('2024')}    quotes: [{ source: a }]\n`,
      '7:14 a quote needs "exact"; add it',
    ],
    [
      'a topic named twice',
      `${event('2024')}    topics: [t, t]\n`,
      '7:17 "t" stands twice in "topics"; keep one',
    ],
    [
      'an article for a quote',
      `${event('2024')}    quotes: [{ source: a, exact: ${'word '.repeat(1100)} }]\n`,
      'characters; quote at most 5000 at once',
    ],
    ['a tab for indentation', `${head}topics:\n\t- id: a\n`, '4:1 a tab stands where YAML needs blanks;'],
    ['two documents', `${head}---\ntitle: B\n`, '3:1 a second YAML document begins here;'],
    ['an old YAML version', `%YAML 1.1\n---\n${head}`, '1:1 a %YAML directive is not read;'],
    ['an alias bomb', `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n`, '2:8 "*a" refers to another place;'],
    ['a wrong language', 'title: A\nlanguage: "??"\n', '2:11 "??" is no language tag;'],
    ['a wrong own id', `id: a b\n${head}`, `1:5 "a b" can't be an id;`],
  ])('tells of %s, with its place', (_what, text, message) => {
    expect(read(text).problems.join('\n')).toContain(message);
  });

  it('tells all problems of a file at once', () => {
    const { problems } = read(
      'titel: A\nlanguage: en\ntopics: [{ id: t }]\nevents:\n  - { id: e, date: 2024-13, title: T, weight: 7 }\n  - { date: 2024 }\n',
    );
    expect(problems).toEqual([
      '1:1 a story has no field "titel"; did you mean "title"?',
      '1:1 a story needs "title"; add it',
      '3:10 a topic needs "label"; add it',
      '5:47 "weight" is "7"; write a number from 0 to 1',
      expect.stringMatching(/^5:20 "2024-13" is not a date: /u),
      '6:5 an event needs "id"; add it',
      '6:5 an event needs "title"; add it',
    ]);
  });

  it('leaves the world as it was', () => {
    read(`${head}__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }\n`);
    expect('polluted' in {}).toBe(false);
  });
});
