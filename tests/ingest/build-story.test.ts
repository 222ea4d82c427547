import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../src/dataset/check.ts';
import { serialiseDataset } from '../../src/ingest/serialise-dataset.ts';
import { buildStory } from '../../src/ingest/build-story.ts';
import { formatProblem } from '../../src/ingest/problem.ts';
import { articleText, buildTexts, bytes, problemsOf, sha256, storyWith } from './story-text.ts';

const article = articleText(
  '“We expect this will be their last meeting as presidents,” the official added. The talks went on.',
);
const quote = [
  'source: a',
  'exact: We expect this will be their last meeting as presidents',
  'speaker: p',
  'topics: [t]',
];

describe('building a story', () => {
  it('makes a dataset that readers accept, quotes proved', () => {
    const { file, problems } = buildTexts(storyWith(quote), { 'a.md': article });
    expect(problems).toEqual([]);
    const text =
      '“We expect this will be their last meeting as presidents,” the official added. The talks went on.';
    expect(file).toMatchObject({
      $schema: '../schema/timeline.v1.json',
      version: 1,
      id: 'test-story',
      sources: [
        {
          id: 'a',
          title: 'A title',
          publisher: 'A paper',
          language: 'en',
          characters: text.length,
          sha256: sha256(text),
        },
      ],
      quotes: [
        {
          source: 'a',
          exact: 'We expect this will be their last meeting as presidents',
          start: 1,
          end: 56,
          prefix: '“',
          speaker: 'p',
        },
      ],
      events: [{ id: 'e', date: '2024-11-16', topics: ['t'], people: ['p'] }],
    });
    expect(checkDataset(JSON.parse(JSON.stringify(file)))).toEqual([]);
  });

  it('refuses a quote of which one character was changed, and shows place and difference', () => {
    const changed = quote.map((line) => line.replace('meeting', 'meetings'));
    const built = buildTexts(storyWith(changed), { 'a.md': article });
    expect(built.file).toBeUndefined();
    expect(problemsOf(storyWith(changed), { 'a.md': article })).toEqual([
      [
        "story.yaml:13:16: the quote is not in articles/a.md; the nearest passage, at articles/a.md:5:2, differs; copy the article's words",
        '    article: "…will be their last [meeting] as presidents"',
        '    story:   "…will be their last [meetings] as presidents"',
      ].join('\n'),
    ]);
  });

  it('refuses any quote of which one character was changed', () => {
    const words = 'We expect this will be their last meeting as presidents';
    fc.assert(
      fc.property(fc.nat(words.length - 1), fc.constantFrom('x', 'Q', '5', 'é', ';', ''), (at, letter) => {
        const exact = words.slice(0, at) + letter + words.slice(at + 1);
        fc.pre(exact.trim() !== words);
        const lines = ['source: a', `exact: ${JSON.stringify(exact)}`, 'speaker: p', 'topics: [t]'];
        const { file, problems } = buildTexts(storyWith(lines), { 'a.md': article });
        expect(file).toBeUndefined();
        expect(problems).toHaveLength(1);
        expect(problems[0]).toMatchObject({ file: 'story.yaml', line: 13, severity: 'error' });
        expect(problems[0]?.message).toMatch(/articles\/a\.md:5:\d+/u);
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it('names the files and lines of a quote that stands twice, and asks for more', () => {
    const text = articleText('One day it was over.\n\nOne day it began.');
    const [problem = ''] = problemsOf(storyWith(['source: a', 'exact: One day it', 'topics: [t]']), {
      'a.md': text,
    });
    expect(problem).toContain(
      'story.yaml:13:16: the quote stands at several places in articles/a.md: 5:1, 7:1; add "prefix" or "suffix"',
    );
    expect(problem).toContain('\n    articles/a.md:7:1: …');
    const told = storyWith(['source: a', 'exact: One day it', 'suffix: began', 'topics: [t]']);
    expect(buildTexts(told, { 'a.md': text }).file?.quotes?.[0]?.start).toBe(22);
  });

  it.each([
    ['inside a word', 'their last meet', 'begins or ends inside a word'],
    ['of another article', 'Nobody ever said anything of this kind here', 'nor anything like it'],
    ['with the wrong surroundings', 'last meeting", prefix: "our', 'not between that prefix and suffix'],
  ])('refuses a quote %s', (_what, exact, message) => {
    const line = exact.includes('prefix') ? `exact: "${exact.split('"')[0]}"` : `exact: ${exact}`;
    const prefix = exact.includes('prefix') ? ['prefix: our'] : [];
    const problems = problemsOf(storyWith(['source: a', line, ...prefix, 'speaker: p', 'topics: [t]']), {
      'a.md': article,
    });
    expect(problems[0]).toContain(message);
  });

  it('shows where the words of a quote with the wrong surroundings stand', () => {
    const lines = ['source: a', 'exact: last meeting', 'prefix: our', 'speaker: p', 'topics: [t]'];
    expect(problemsOf(storyWith(lines), { 'a.md': article })[0]).toContain(
      '\n    articles/a.md:5:31: …“We expect this will be their [last meeting] as presidents,” the official …',
    );
  });

  it('tells all that is wrong in all files at once, by place', () => {
    const story = storyWith(
      ['source: a', 'exact: The talks went off', 'topics: [t]'],
      ['source: b', 'exact: whatever', 'topics: [tt]'],
      ['source: c', 'exact: whatever', 'topics: [t]', 'speakr: p'],
    );
    const problems = problemsOf(story, { 'a.md': article, 'c.md': 'no front matter' });
    expect(problems.map((problem) => problem.split('\n')[0])).toEqual([
      expect.stringMatching(/^articles\/c\.md:1:1: the article has no front matter/u),
      expect.stringMatching(/^story\.yaml:13:16: the quote is not in articles\/a\.md/u),
      expect.stringMatching(/^story\.yaml:15:17: there is no article "b"/u),
      expect.stringMatching(/^story\.yaml:17:18: there is no topic "tt"; add it to "topics" at the top/u),
      expect.stringMatching(/^story\.yaml:21:9: a quote has no field "speakr"; did you mean "speaker"\?/u),
    ]);
  });

  it('makes one record of a passage that several events name, its topics united', () => {
    const story = `${storyWith(quote)}      - { source: a, exact: The talks went on. }
  - id: f
    date: 2024
    title: Another
    topics: [t]
    quotes:
      - { source: a, exact: We expect this will be their last meeting as presidents, speaker: p }
`;
    const { file, problems } = buildTexts(story, { 'a.md': article });
    expect(problems).toEqual([]);
    expect(file?.quotes).toHaveLength(2);
    expect(file?.quotes?.[0]?.topics).toEqual(['t']);
    const [first, second] = file?.events ?? [];
    expect(first?.id).toBe('f');
    expect(second?.quotes).toContain(first?.quotes?.[0]);
  });

  it('refuses two speakers for one passage', () => {
    const story = `${storyWith(quote)}  - id: f
    date: 2024
    title: Another
    topics: [t]
    quotes: [{ source: a, exact: We expect this will be their last meeting as presidents }]
`;
    expect(problemsOf(story, { 'a.md': article })[0]).toContain(
      'story.yaml:20:14: this passage has no "speaker" here and speaker "p" at line 12',
    );
  });

  it('keeps an id when another quote is added before it', () => {
    const one = buildTexts(storyWith(quote), { 'a.md': article }).file?.quotes?.[0]?.id;
    const two = buildTexts(storyWith(['source: a', 'exact: The talks went on.', 'topics: [t]'], quote), {
      'a.md': article,
    });
    expect(one).toMatch(/^q-[0-9a-f]{8}$/u);
    expect(two.file?.quotes?.map((record) => record.id)).toContain(one);
  });

  it('takes the editor’s id, and refuses one that is taken', () => {
    const named = storyWith(['id: mine', ...quote]);
    expect(buildTexts(named, { 'a.md': article }).file?.quotes?.[0]?.id).toBe('mine');
    const twice = storyWith(['id: mine', ...quote], ['id: mine', 'source: a', 'exact: The talks went on.']);
    expect(problemsOf(twice, { 'a.md': article })[0]).toContain('has the id "mine" too');
  });

  it('does not depend on the order of the files, and gives the same bytes each time', () => {
    const story = storyWith(quote, ['source: b', 'exact: Another paper', 'topics: [t]']);
    const other = articleText('Another paper has it.');
    const one = buildTexts(story, { 'a.md': article, 'b.md': other }).file;
    const two = buildTexts(story, { 'b.md': other, 'a.md': article }).file;
    if (!one || !two) throw new Error('not built');
    expect(serialiseDataset(two)).toBe(serialiseDataset(one));
    expect(serialiseDataset(one)).toMatch(/^\{\n {2}"\$schema": .*\n\}\n$/su);
  });

  it('orders events in time and leaves topics in the editor’s order', () => {
    const story = `title: S
language: en
topics: [{ id: z, label: Z }, { id: a, label: A }]
events:
  - { id: c, date: 2025, title: C, topics: [a] }
  - { id: b, date: "[..2024-11-16]", title: B, topics: [z] }
  - { id: a, date: 2024-11-16, title: A, topics: [a] }
  - { id: d, date: -0500, title: D, topics: [a] }
`;
    const { file } = buildTexts(story, { 'a.md': article });
    expect(file?.events.map((event) => event.id)).toEqual(['d', 'b', 'a', 'c']);
    expect(file?.topics.map((topic) => topic.id)).toEqual(['z', 'a']);
  });

  it('publishes no article that nothing quotes, and warns of it', () => {
    const { file, problems } = buildTexts(storyWith(quote), {
      'a.md': article,
      'b.md': articleText('Unused words.'),
    });
    expect(file?.sources.map((source) => source.id)).toEqual(['a']);
    expect(JSON.stringify(file)).not.toContain('Unused');
    expect(problems).toEqual([expect.objectContaining({ file: 'articles/b.md', severity: 'warning' })]);
  });
});

describe('an article from the future', () => {
  const build = (published: string, now?: number) =>
    buildStory(
      {
        folderName: 's',
        story: { path: 'story.yaml', bytes: bytes(storyWith(['source: a', 'exact: Text', 'topics: [t]'])) },
        articles: [
          { path: 'a.md', bytes: bytes(`---\ntitle: A\npublisher: B\npublished: ${published}\n---\nText.`) },
        ],
      },
      { digest: sha256, ...(now !== undefined && { now }) },
    );
  const now = Date.UTC(2024, 10, 16);

  it('is told of, and changes nothing of the dataset', () => {
    expect(build('2024-11-18', now).problems.map(formatProblem)).toEqual([
      'a.md:4:12: warning: "2024-11-18" is in the future, by this machine\'s clock; check the date of publication',
    ]);
    expect(build('2024-11-18', now).file).toEqual(build('2024-11-18').file);
    expect(build('2024-11-17', now).problems).toEqual([]);
    expect(build('2024', now).problems).toEqual([]);
  });
});

describe('what the story presents as speech', () => {
  const warnings = (lines: readonly string[], text: string) =>
    problemsOf(storyWith(lines), { 'a.md': articleText(text) });

  it('warns of a speaker whose passage is not in quotation marks', () => {
    expect(warnings(['source: a', 'exact: The talks went on', 'speaker: p'], 'The talks went on. p')).toEqual(
      [
        expect.stringMatching(
          /^story\.yaml:13:16: warning: a speaker is given, but the passage is not within quotation marks/u,
        ),
      ],
    );
  });

  it('says that a quotation broken by its speaker is two', () => {
    const text = '"It is late," the official said, "and cold outside."';
    expect(
      warnings(
        [
          'source: a',
          'exact: It is late," the official said, "and cold outside.',
          'speaker: p',
          'topics: [t]',
        ],
        text,
      ).join('\n'),
    ).toContain('it runs over several quotations: make each a quote of its own');
  });

  it('warns of words in quotation marks without a speaker', () => {
    expect(
      warnings(['source: a', 'exact: It is getting late', 'topics: [t]'], '“It is getting late,” she said.'),
    ).toEqual([expect.stringContaining('so somebody says it; add "speaker"')]);
  });

  it('refuses the enclosing quotation marks', () => {
    const problems = warnings(
      ['source: a', 'exact: \'"It is getting late,"\'', 'speaker: p', 'topics: [t]'],
      '“It is getting late,” she said.',
    );
    expect(problems.join('\n')).toContain(
      'the quote takes its enclosing quotation marks along; leave them out',
    );
  });

  it('keeps the marks and brackets within a passage', () => {
    const text = 'He said: “She called it ‘a [good] start’ today.”';
    const built = buildTexts(
      storyWith(['source: a', "exact: She called it 'a [good] start' today.", 'speaker: p', 'topics: [t]']),
      {
        'a.md': articleText(text),
      },
    );
    expect(built.problems).toEqual([]);
    expect(built.file?.quotes?.[0]?.exact).toBe('She called it ‘a [good] start’ today.');
  });

  it('tells of a quotation that the story leaves out, or has only in part', () => {
    const text =
      '“We are here to stay,” she said. The so-called “deal” was off. “It went on and on, and then it ended,” he said.';
    const problems = warnings(['source: a', 'exact: It went on and on', 'speaker: p', 'topics: [t]'], text);
    expect(problems).toEqual([
      'articles/a.md:5:1: warning: no quote of the story with a speaker has "We are here to stay,"; add it to the event it belongs to',
      'articles/a.md:5:64: warning: no quote of the story with a speaker has ", and then it ended,"; add it to the event it belongs to',
    ]);
  });

  it('tells of a quotation mark that is never closed', () => {
    const problems = warnings(['source: a', 'exact: The end.', 'topics: [t]'], '“We are here\n\nThe end.');
    expect(problems.join('\n')).toContain(
      'articles/a.md:5:1: warning: the quotation mark “ opens here and is not closed',
    );
  });
});

describe('the same article under two names', () => {
  it('is warned of, with both names, however its lines end', () => {
    const built = buildTexts(storyWith(quote), {
      'a.md': article,
      'b.md': `\ufeff${article.replaceAll('\n', '\r\n')}`,
      'c.md': article.replace('talks', 'other talks'),
    });
    expect(built.file).toBeDefined();
    const said = built.problems.map(formatProblem).filter((line) => line.includes('same text'));
    expect(said).toEqual([
      'articles/b.md:2:8: warning: the same text stands in articles/a.md; keep one of the two',
    ]);
  });
});

describe('references', () => {
  it('tells of what is missing, doubled and unused', () => {
    const story = `title: S
language: en
topics: [{ id: t, label: T }, { id: t, label: T }, { id: u, label: U }]
people: [{ id: p, name: P }]
events:
  - { id: e, date: 2024, title: E, topics: [t, x], people: [q] }
  - { id: e, date: 2024, title: E, image: { url: "javascript:alert(1)", alt: A } }
`;
    const problems = problemsOf(story, {
      'a.md': '---\ntitle: A\npublisher: B\nurl: "javascript:alert(1)"\n---\nText.',
      'b.md': '---\ntitle: A\npublisher: B\nurl: //a.example/x\n---\nText.',
    });
    expect(problems.join('\n')).toMatch(/a\.md:4:6: this is no web address/u);
    expect(problems.join('\n')).toMatch(/b\.md:4:6: this is no web address/u);
    expect(problems.join('\n')).toMatch(/yaml:3:37: the topic "t" is already at line 3/u);
    expect(problems.join('\n')).toMatch(/yaml:3:58: warning: nothing refers to the topic "u"/u);
    expect(problems.join('\n')).toMatch(/yaml:4:16: warning: nothing refers to the person "p"/u);
    expect(problems.join('\n')).toMatch(/yaml:6:48: there is no topic "x"; add it/u);
    expect(problems.join('\n')).toMatch(/yaml:6:61: there is no person "q"; add them/u);
    expect(problems.join('\n')).toMatch(/yaml:7:11: the event "e" is already at line 6/u);
    expect(problems.join('\n')).toMatch(/yaml:7:50: this is no web address/u);
  });

  it('warns of another date that is the same, or that nothing supports', () => {
    const story = `title: S
language: en
events:
  - { id: e, date: 2024, title: E, otherDates: [{ date: 2024, quotes: [{ source: a, exact: Text }] }, { date: 2025 }] }
`;
    expect(problemsOf(story, { 'a.md': articleText('Text.') })).toEqual([
      'story.yaml:4:57: warning: "2024" is already a date of this event; give its quotes there',
      'story.yaml:4:111: warning: no quote supports this other date; add the passage that states it',
    ]);
  });

  it('warns where the quotes print nearly all of an article', () => {
    const long = `${'A word after another. '.repeat(90)}End.`;
    const problems = problemsOf(storyWith(['source: a', `exact: ${long}`, 'topics: [t]']), {
      'a.md': articleText(long),
    });
    expect(problems).toEqual([
      "articles/a.md:2:8: warning: the story's quotes print 100 % of this article; quote only what supports the events",
    ]);
  });

  it('takes an id for the same however its accents are encoded', () => {
    const composed = storyWith(['source: caf\u00e9', ...quote.slice(1)]);
    const decomposed = 'cafe\u0301.md';
    const { file, problems } = buildTexts(composed, { [decomposed]: article });
    expect(problems).toEqual([]);
    expect(file?.sources[0]?.id).toBe('caf\u00e9');
    expect(
      problemsOf(composed, { [decomposed]: article, 'caf\u00e9.md': articleText('Another.') }),
    ).toContainEqual(
      expect.stringContaining(`articles/${decomposed} has the same id; rename one of the two files`),
    );
  });
});
