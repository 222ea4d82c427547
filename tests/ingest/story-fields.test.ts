import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/ingest/problem.ts';
import { readStory } from '../../src/ingest/read-story.ts';
import { isId, shorten } from '../../src/ingest/yaml-fields.ts';
import { articleText, buildTexts, bytes, problemsOf, storyWith } from './story-text.ts';

const HEAD = 'title: A\nlanguage: en\n';

function read(text: string, folder = 'folder') {
  const { story, problems } = readStory({ path: 'story.yaml', bytes: bytes(text) }, folder);
  return { story, problems: problems.map((problem) => formatProblem(problem).replace('story.yaml:', '')) };
}
const event = (fields: string) => read(`${HEAD}events: [{ id: e, date: 2024, title: T, ${fields} }]\n`);
const only = (fields: string) => event(fields).story?.events[0];

describe('an id', () => {
  it.each(['a', '1', 'a-b', 'a_b.c', 'é', 'محادثات', '中文', 'a\u0301b', 'x'.repeat(200)])(
    'may be %s',
    (id) => {
      expect(isId(id)).toBe(true);
    },
  );

  it.each([
    '',
    ' ',
    '-a',
    'a-',
    '.a',
    'a.',
    '_',
    'a b',
    'a,b',
    'a/b',
    'a\u200bb',
    '\u0301a',
    'x'.repeat(201),
  ])('may not be %j', (id) => {
    expect(isId(id)).toBe(false);
  });
});

describe('a value that a message repeats', () => {
  it('is cut after 60 characters and stands in one line', () => {
    expect(shorten('a\n  b')).toBe('a b');
    expect(shorten('x'.repeat(60))).toBe('x'.repeat(60));
    expect(shorten('x'.repeat(61))).toBe(`${'x'.repeat(60)}…`);
    expect(shorten(`${'x'.repeat(59)} yz`)).toBe(`${'x'.repeat(59)}…`);
  });
});

describe('a field', () => {
  it.each(['', '~', 'null', '""', "' '"])('with the value %s is absent', (value) => {
    expect(only(`summary: ${value}`)).not.toHaveProperty('summary');
    expect(event(`summary: ${value}`).problems).toEqual([]);
    expect(event(`topics: ${value}`).story?.events[0]?.topics).toEqual([]);
  });

  it('in quotation marks is the text that it looks like', () => {
    expect(only('summary: "null"')?.summary?.value).toBe('null');
    expect(only('summary: "~"')?.summary?.value).toBe('~');
    expect(only('summary: " a "')?.summary?.value).toBe('a');
  });

  it('that is required is asked for where it is missing, and where it is empty', () => {
    expect(read(`${HEAD}events: [{ id: e, date: 2024 }]\n`).problems).toEqual([
      '3:10: an event needs "title"; add it',
    ]);
    expect(read(`${HEAD}events: [{ id: e, date: 2024, title: ~ }]\n`).problems).toEqual([
      '3:38: "title" is empty; write it here',
    ]);
  });

  it('has a plain name', () => {
    expect(read(`${HEAD}? [a]\n: b\n`).problems).toEqual([
      '3:3: a field must have a plain name; write "name: value"',
    ]);
  });

  it('without a value stands for none, and may not stand twice', () => {
    expect(event('summary').story?.events[0]).not.toHaveProperty('summary');
    expect(event('summary: a, summary: b').problems).toEqual([
      expect.stringContaining('"summary" stands here a second time; keep one'),
    ]);
    expect(event('summary: a, summary: b').story?.events[0]?.summary?.value).toBe('a');
  });

  it('that must have fields says which', () => {
    expect(event('place: Lima').problems).toEqual([
      expect.stringContaining('a place must have fields; write name: …, latitude: …, longitude: …'),
    ]);
    expect(event('quotes: [a]').problems).toEqual([
      expect.stringContaining('a quote must have fields; write source: …, exact: …, prefix: …'),
    ]);
  });

  it('that is a list of ids has each once, and nothing else', () => {
    expect(event('topics: [a, [b], a, c]')).toMatchObject({
      problems: [
        expect.stringContaining('"topics" is a list of ids; write [first, second]'),
        expect.stringContaining('"a" stands twice in "topics"; keep one'),
      ],
      story: { events: [{ topics: [{ value: 'a' }, { value: 'c' }] }] },
    });
    expect(only('topics: [" cafe\u0301 "]')?.topics[0]?.value).toBe('caf\u00e9');
  });
});

describe('a file that is no YAML', () => {
  it('says what the reader of YAML says, in the middle of a sentence', () => {
    const { story, problems } = read('title: "A\nlanguage: en\n');
    expect(story).toBeUndefined();
    expect(problems[0]).toMatch(/^\d+:\d+: missing closing "quote; mend the YAML here$/u);
  });

  it('is told of a hundred times at most, since what is wrong has one cause', () => {
    const lines = Array.from({ length: 150 }, (_, index) => `k${index}: "\\q"`).join('\n');
    expect(read(`${HEAD}${lines}\n`).problems).toHaveLength(100);
    const aliases = Array.from({ length: 150 }, (_, index) => `k${index}: *a`).join('\n');
    expect(read(`${HEAD}${aliases}\n`).problems).toHaveLength(100);
  });
});

describe('a date', () => {
  it('that is none is repeated with what to write, and with marks around it where YAML took it for a list', () => {
    const dated = (date: string) =>
      read(`${HEAD}events:\n  - id: e\n    date: ${date}\n    title: T\n`).problems;
    expect(dated('16 November 2024')).toEqual([
      '5:11: "16 November 2024" is not a date: a date is written in digits, from the year to the day; write "2024-11-16"',
    ]);
    expect(dated('[2024, soon]')).toEqual([
      '5:11: "[2024, soon]" is not a date: a set is written as in [2022,2024], [2022..2024] or [..2024-11-16], and put the date in quotation marks',
    ]);
  });
});

describe('a number', () => {
  it.each([
    ['0', 0],
    ['1', 1],
    ['.5', 0.5],
    ['1.', 1],
    ['+0.25', 0.25],
    ['-0', -0],
  ])('may be written %s', (written, value) => {
    expect(only(`weight: ${written}`)?.weight?.value).toBe(value);
  });

  it.each(['1.1', '-0.1', '1e-1', '0,5', 'x0.5', '0.5x', '.', '1.5.0', 'Infinity'])(
    'may not be written %s',
    (written) => {
      const { story, problems } = event(`weight: "${written}"`);
      expect(problems).toEqual([
        expect.stringContaining(`"weight" is "${written}"; write a number from 0 to 1`),
      ]);
      expect(story?.events[0]).not.toHaveProperty('weight');
    },
  );

  it('of a place is within the earth', () => {
    const place = (latitude: number, longitude: number) =>
      event(`place: { name: P, latitude: ${latitude}, longitude: ${longitude} }`).problems.length;
    expect([place(90, 180), place(-90, -180)]).toEqual([0, 0]);
    expect([place(90.1, 0), place(-90.1, 0), place(0, 180.1), place(0, -180.1)]).toEqual([1, 1, 1, 1]);
  });
});

describe('what is not complete', () => {
  it('is no place without a name, and no picture without address and words', () => {
    expect(only('place: { latitude: 1 }')).not.toHaveProperty('place');
    expect(only('image: { url: a.jpg }')).not.toHaveProperty('image');
    expect(only('image: { alt: A }')).not.toHaveProperty('image');
    expect(event('image: {}').problems).toEqual([
      expect.stringContaining('an image needs "url"; add it'),
      expect.stringContaining('an image needs "alt"; add it'),
    ]);
    expect(event('place: {}').problems).toEqual([expect.stringContaining('a place needs "name"; add it')]);
    expect(only('image: { url: a.jpg, alt: A }')?.image).toMatchObject({
      url: { value: 'a.jpg' },
      alt: { value: 'A' },
    });
  });

  it('is no topic, person or quote, but an event still, so that the rest of it is looked at', () => {
    const { story, problems } = read(
      `${HEAD}topics: [{ label: T }]\npeople: [{ name: P }]\nevents: [{ quotes: [{ source: a }, { exact: b }] }]\n`,
    );
    expect(story).toMatchObject({
      topics: [],
      people: [],
      events: [{ id: { value: '' }, title: { value: '' }, date: { value: { edtf: '2000' } }, quotes: [] }],
    });
    expect(problems).toEqual([
      '3:10: a topic needs "id"; add it',
      '4:10: a person needs "id"; add it',
      '5:10: an event needs "id"; add it',
      '5:10: an event needs "date"; add it',
      '5:10: an event needs "title"; add it',
      '5:21: a quote needs "exact"; add it',
      '5:36: a quote needs "source"; add it',
    ]);
    expect(
      read(
        `${HEAD}people: [{ id: p }]\nchanges: [{}]\nevents: [{ id: e, date: 2024, title: T, otherDates: [{}] }]`,
      ).problems,
    ).toEqual([
      '3:10: a person needs "name"; add it',
      '5:54: another date needs "date"; add it',
      '4:11: a change needs "date"; add it',
      '4:11: a change needs "note"; add it',
    ]);
  });

  it('is a story without a title or a language, and each is told of', () => {
    expect(read('events: []\n').problems).toEqual([
      '1:1: a story needs "title"; add it',
      '1:1: a story needs "language"; add it',
    ]);
  });

  it('is a story whose folder has a name that no id can have', () => {
    expect(read(HEAD, 'two words').problems).toEqual([
      expect.stringContaining(
        '1:1: the folder\'s name "two words" can\'t be the story\'s id; add "id: …" here:',
      ),
    ]);
    expect(read(`id: mine\n${HEAD}`, 'two words').problems).toEqual([]);
    expect(read(HEAD, 'cafe\u0301').story?.id).toBe('caf\u00e9');
  });
});

describe('a quote', () => {
  it('has at most 5,000 characters, and so have the words around it', () => {
    const of = (length: number, field: string) =>
      event(
        `quotes: [{ source: a, exact: b, ${field}: ${'x'.repeat(length)} }]`.replace(
          'exact: b, exact',
          'exact',
        ),
      );
    for (const field of ['exact', 'prefix', 'suffix']) {
      expect(of(5000, field).problems).toEqual([]);
      expect(of(5000, field).story?.events[0]?.quotes).toHaveLength(1);
      expect(of(5001, field).problems).toEqual([
        expect.stringContaining('this has 5001 characters; quote at most 5000 at once, in several passages'),
      ]);
      expect(of(5001, field).story?.events[0]?.quotes).toEqual([]);
    }
  });

  it('has all that is written of it, each with its place', () => {
    const quote = 'source: a, exact: b, prefix: c, suffix: d, speaker: e, said: 2024, topics: [f], id: g';
    const [full] =
      only(`quotes: [{ ${quote} }], otherDates: [{ date: 2025, quotes: [{ ${quote} }] }]`)?.quotes ?? [];
    expect(full).toMatchObject({
      id: { value: 'g' },
      source: { value: 'a' },
      exact: { value: 'b' },
      prefix: { value: 'c' },
      suffix: { value: 'd' },
      speaker: { value: 'e' },
      said: { value: { edtf: '2024' } },
      topics: [{ value: 'f' }],
      line: 3,
    });
    const bare = only('quotes: [{ source: a, exact: b }]')?.quotes[0];
    expect(Object.keys(bare ?? {}).toSorted()).toEqual(['column', 'exact', 'line', 'source', 'topics']);
  });
});

describe('one passage that several places name', () => {
  const article = articleText('“We go on,” she said. They went.');
  const quote = (...more: readonly string[]) => ['source: a', 'exact: We go on', 'topics: []', ...more];
  const errors = (...quotes: readonly (readonly string[])[]) =>
    problemsOf(storyWith(...quotes), { 'a.md': article }).filter((line) => !line.includes('warning'));

  it('has one speaker, one date and one id', () => {
    expect(errors(quote('speaker: p'), quote())).toEqual([
      'story.yaml:16:9: this passage has no "speaker" here and speaker "p" at line 12; say the same in both',
    ]);
    expect(errors(quote('said: 2024'), quote('said: 2025'))[0]).toContain(
      'said "2025" here and said "2024" at line',
    );
    expect(errors(quote('id: x'), quote('id: y'))[0]).toContain('id "y" here and id "x" at line');
    expect(errors(quote('id: x'), quote())).toEqual([]);
    expect(errors(quote('speaker: p', 'said: 2024'), quote('speaker: p', 'said: 2024'))).toEqual([]);
  });

  it('has the id that any of them gives it, and the topics of all in the story’s order', () => {
    const text = storyWith(
      ['source: a', 'exact: They went.', 'topics: [u]'],
      ['source: a', 'exact: They went.', 'topics: [t]', 'id: mine'],
    ).replace('topics: [{ id: t, label: T }]', 'topics: [{ id: t, label: T }, { id: u, label: U }]');
    const { file } = buildTexts(text, { 'a.md': article });
    expect(file?.quotes).toMatchObject([{ id: 'mine', topics: ['t', 'u'] }]);
    expect(file?.events[0]?.quotes).toEqual(['mine']);
  });

  it('is another where it begins or ends elsewhere, or stands in another article', () => {
    const story = storyWith(
      ['source: b', 'exact: They went.'],
      ['source: a', 'exact: They went.'],
      ['source: a', 'exact: They went'],
      ['source: a', 'exact: went.'],
    );
    const { file } = buildTexts(story, { 'a.md': article, 'b.md': articleText('They went. And came.') });
    expect(file?.quotes?.map(({ source, exact }) => [source, exact])).toEqual([
      ['a', 'They went'],
      ['a', 'They went.'],
      ['a', 'went.'],
      ['b', 'They went.'],
    ]);
    expect(new Set(file?.quotes?.map(({ id }) => id)).size).toBe(4);
  });
});
