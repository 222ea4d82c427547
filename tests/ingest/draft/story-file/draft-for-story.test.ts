import { describe, expect, it } from 'vitest';
import type { DraftArticle, StoryFolderFile } from '../../../../src/ingest/draft/model.ts';
import { draftForStory, type StoryUpdate } from '../../../../src/ingest/draft/story-file/draft-for-story.ts';
import { articleFrom } from '../fixture-articles.ts';
import { BRIDGE, LATER, STORY } from './bridge-story.ts';

const encoder = new TextEncoder();

const HEAD = '---\ntitle: Bridge\npublisher: Post\n---\n\n';

const stored = (path: string, text: string) => ({ path, bytes: encoder.encode(text) });

/** A story with its articles, and the record that is given, drafted with some inputs. */
function drafted(
  story: string,
  inputs: readonly DraftArticle[],
  { articles = { bridge: BRIDGE }, record }: { articles?: Record<string, string>; record?: string } = {},
): StoryUpdate {
  return draftForStory(
    {
      files: {
        folderName: 'mine',
        story: stored('story.yaml', story),
        articles: Object.entries(articles).map(([id, text]) =>
          stored(`articles/${id}.md`, `${HEAD}${text}\n`),
        ),
      },
      ...(record !== undefined && { drafted: stored('drafted.json', record) }),
    },
    inputs,
  );
}

const textOf = (files: readonly StoryFolderFile[], path: string): string =>
  files.find((file) => file.path === path)?.text ?? '';
const storyOf = ({ files }: StoryUpdate): string => textOf(files, 'story.yaml');
const recordOf = ({ files }: StoryUpdate): string => textOf(files, 'drafted.json');
const later = (): DraftArticle => articleFrom('later.txt', LATER);

/** The ids of the events in a story's text. */
const eventsIn = (story: string): string[] =>
  [...story.slice(story.indexOf('events:')).matchAll(/^\s*- id: (.*)$/gmu)].map(([, id = '']) => id);

describe('drafting for a story that an editor has made', () => {
  it('adds what its articles tell besides, marked, and keeps all that is there', () => {
    const update = drafted(STORY, []);
    const story = storyOf(update);
    expect(update.problems).toEqual([]);
    expect(
      story.replaceAll(/\n{2,}/gu, '\n').startsWith(STORY.replace(/topics: \[\]\n/u, 'topics: []\n')),
    ).toBe(true);
    expect(story).toMatch(/\n\n# new: .*\n- id: .*\n {2}date: 2010-06\n/u);
    expect(story).toMatch(/ {2}date: 2020-05-04\n/u);
    expect(story.match(/date: 2020-05-03/gu)).toHaveLength(1);
    expect(update.added).toEqual({ events: 2, passages: 0 });
    expect(update.files.map(({ path }) => path)).toEqual(['drafted.json', 'story.yaml']);
  });

  it('keeps the line ends that the story has', () => {
    const story = storyOf(drafted(STORY, [later()]));
    expect(storyOf(drafted(STORY.replaceAll('\n', '\r\n'), [later()]))).toBe(story.replaceAll('\n', '\r\n'));
    expect(story).not.toContain('\r');
  });

  it('names people by the ids that the story has for them', () => {
    const story = storyOf(drafted(STORY, []));
    expect(story).toContain('speaker: mayor');
    expect(story.match(/name: Eva Holm/gu)).toHaveLength(1);
  });

  it('adds people whom a new passage needs, under ids that nobody has', () => {
    const story = storyOf(
      drafted(STORY.replace('id: mayor, name: Eva Holm', 'id: eva-holm-2, name: Bo Ek'), []),
    );
    expect(story).toMatch(/\n# new: named .*\n- id: eva-holm\n {2}name: Eva Holm\n {2}role: mayor\n/u);
    expect(story).toContain('speaker: eva-holm\n');
  });

  it('writes what is new in an article, and that article', () => {
    const update = drafted(STORY, [later()], { record: recordOf(drafted(STORY, [])) });
    expect(update.files.map(({ path }) => path)).toEqual(['articles/later.md', 'drafted.json', 'story.yaml']);
    expect(textOf(update.files, 'articles/later.md')).toContain(LATER);
    expect(storyOf(update)).toContain('date: 2021-07-07');
    expect(storyOf(update).match(/date: 2020-05-03/gu)).toHaveLength(1);
    // What its own articles tell had been proposed, and was taken out.
    expect(storyOf(update)).not.toContain('2010-06');
  });

  it('adds to an event of the story what a new article says of it', () => {
    const text = 'The new bridge was opened in Lund on 3 May 2020. Crowds came to see it.';
    const block = STORY.replace(
      /quotes: .*\n/u,
      'quotes:\n    - source: bridge\n      exact: A new bridge was opened in Lund on 3 May 2020\n',
    );
    const record = recordOf(drafted(block, []));
    const update = drafted(block, [articleFrom('crowds.txt', text)], { record });
    expect(update.added).toEqual({ events: 0, passages: 1 });
    expect(storyOf(update)).toBe(
      `${block.trimEnd()}\n    # new: says when: “3 May 2020” (confidence 0.95)\n    - source: crowds\n      exact: The new bridge was opened in Lund on 3 May 2020.\n`,
    );
  });

  it('adds what a new article says of an event that was never proposed, but not what the story’s own says besides', () => {
    const own = `${BRIDGE} The new bridge in Lund was opened on 3 May 2020 by the king.`;
    const text = 'The new bridge was opened in Lund on 3 May 2020. Crowds came to see it.';
    const inputs = [articleFrom('crowds.txt', text)];
    const update = drafted(STORY, inputs, { articles: { bridge: own } });
    expect(update.added.passages).toBe(1);
    expect(storyOf(update)).toMatch(
      /quotes: \[\{ source: bridge, [^\n]*\{"source":"crowds","exact":"The new bridge was opened/u,
    );
    // Taken out again, it stays out.
    const story = storyOf(update).replace(/, \{"source":"crowds"[^\n]*\}\]/u, ']');
    const again = drafted(story, inputs, {
      articles: { bridge: own, crowds: text },
      record: recordOf(update),
    });
    expect(again.added).toEqual({ events: 0, passages: 0 });
  });

  it('leaves an event alone that stands in braces, where no comment can be added', () => {
    const text = 'The new bridge was opened in Lund on 3 May 2020. Crowds came to see it.';
    const braces = STORY.replace(
      /- id: opening\n(?:.*\n)*/u,
      '- { id: opening, date: 2020-05-03, title: It opens, quotes: [{ source: bridge, exact: A new bridge was opened in Lund on 3 May 2020 }] }\n',
    );
    const record = recordOf(drafted(braces, []));
    const update = drafted(braces, [articleFrom('crowds.txt', text)], { record });
    expect(update.added).toEqual({ events: 0, passages: 0 });
    expect(update.files.map(({ path }) => path)).toEqual(['articles/crowds.md', 'drafted.json']);
  });

  it('adds nothing a second time, and then leaves the story’s file alone', () => {
    const first = drafted(STORY, [later()]);
    const again = drafted(storyOf(first), [later()], {
      articles: { bridge: BRIDGE, later: LATER },
      record: recordOf(first),
    });
    expect(again.added).toEqual({ events: 0, passages: 0 });
    expect(again.files.map(({ path }) => path)).toEqual(['drafted.json']);
    expect(recordOf(again)).toBe(recordOf(first));
  });

  it('proposes nothing again that was taken out, unless the record is gone', () => {
    const first = drafted(STORY, []);
    expect(eventsIn(storyOf(first))).toHaveLength(3);
    expect(drafted(STORY, [], { record: recordOf(first) }).added).toEqual({ events: 0, passages: 0 });
    expect(drafted(STORY, []).added).toEqual({ events: 2, passages: 0 });
  });

  it('gives a new event an id that neither the story nor the record has', () => {
    const fresh = eventsIn(storyOf(drafted(STORY, [])));
    const [, second = ''] = fresh;
    const renamed = STORY.replace('id: opening', `id: ${second}`);
    expect(eventsIn(storyOf(drafted(renamed, [])))).toEqual([second, `${second}-2`, ...fresh.slice(2)]);
  });

  it('uses the story’s topics: by the editor’s terms, else the vocabulary’s, else the label', () => {
    const withTopics = (topics: string): string =>
      storyOf(drafted(STORY.replace('topics: []', `topics:\n${topics}`), []));
    const own = withTopics('- { id: works, label: Works, description: What is built, terms: [collaps*] }');
    expect(own).toMatch(/date: 2010-06\n.*\n(?:.*\n)*? {2}topics: \[works\]/u);
    expect(own.match(/id: works/gu)).toHaveLength(1);
    expect(withTopics('- { id: fall, label: collapsed }')).toMatch(
      /date: 2010-06\n(?:.*\n)*? {2}topics: \[fall\]/u,
    );
  });

  it('keeps what the story says of its topics in the draft', () => {
    const topics = 'topics: [{ id: works, label: Works, description: What is built, terms: [collaps*] }]';
    expect(drafted(STORY.replace('topics: []', topics), []).draft.topics[0]).toMatchObject({
      id: 'works',
      label: 'Works',
      description: 'What is built',
      terms: ['collaps*'],
      from: 'story',
    });
    expect(
      drafted(STORY.replace('topics: []', 'topics: [{ id: fall, label: collapsed }]'), []).draft.topics[0],
    ).not.toHaveProperty('description');
  });

  it('proposes no topic and no person again that was taken out, but those whom a quote needs', () => {
    const third = articleFrom(
      'third.txt',
      'Eva Holm painted the bridge in Lund on 9 September 2021. “It is red,” said Bo Ek on 10 September 2021. Bo Ek left Lund.',
    );
    const record = (more: object) =>
      JSON.stringify({ ...JSON.parse(recordOf(drafted(STORY, []))), topics: [], people: [], ...more });
    const none = STORY.replace('- { id: mayor, name: Eva Holm }', '- { id: other, name: Cy Roe }');
    const before = storyOf(drafted(none, [third], { record: record({}) }));
    expect(before).toMatch(/date: 2021-09-09\n(?:.*\n)*? {2}people: \[eva-holm\]/u);
    expect(before).toContain('- id: lund\n');
    expect(before).toMatch(/topics: \[.*lund/u);
    const after = storyOf(
      drafted(none, [third], { record: record({ topics: ['lund'], people: ['eva-holm', 'bo-ek'] }) }),
    );
    expect(after).toContain('date: 2021-09-09\n');
    expect(after).not.toMatch(/people: \[.*eva-holm/u);
    expect(after).not.toContain('name: Eva Holm');
    expect(after).not.toContain('- id: lund\n');
    expect(after).not.toMatch(/topics: \[.*lund/u);
    expect(after).toContain('speaker: bo-ek\n');
    expect(after).toContain('- id: bo-ek\n');
  });

  it('remembers all that it has proposed', () => {
    const record = JSON.parse(recordOf(drafted(STORY, [later()]))) as Record<string, unknown>;
    expect(record).toMatchObject({ version: 1, articles: ['bridge', 'later'] });
    expect(record['people']).toContain('eva-holm');
    expect(record['topics']).toContain('lund');
  });
});

describe('drafting for a story refuses', () => {
  it('a story with errors in it, and an article with some', () => {
    for (const update of [
      drafted(STORY.replace('language: en', 'language: ['), []),
      drafted(STORY, [], { articles: { bridge: '' } }),
    ]) {
      expect(update).toMatchObject({ files: [], added: { events: 0, passages: 0 }, draft: { events: [] } });
      expect(update.problems.map(({ severity }) => severity)).toContain('error');
    }
  });

  it.each([['no JSON'], ['[]'], ['{"version":2}']])('the record %j', (record) => {
    expect(drafted(STORY, [], { record })).toMatchObject({
      files: [],
      problems: [
        {
          file: 'drafted.json',
          line: 1,
          column: 1,
          severity: 'error',
          message: 'this is no record of a draft; delete it, and everything is proposed anew',
        },
      ],
    });
  });

  it('another article with the name of one that is there', () => {
    const update = drafted(STORY, [articleFrom('bridge.txt', LATER)]);
    expect(update.files).toEqual([]);
    expect(update.problems).toMatchObject([
      {
        file: 'bridge.txt',
        severity: 'error',
        message:
          'the story has another article with this name, articles/bridge.md; rename the one or the other',
      },
    ]);
  });

  it('an article that was taken out, and goes on with the others', () => {
    const record = recordOf(drafted(STORY, [later()]));
    const update = drafted(STORY, [later()], { record });
    expect(update.problems).toEqual([
      {
        file: 'later.txt',
        line: 1,
        column: 1,
        severity: 'warning',
        message: 'the article was taken out of the story, and stays out; rename the file to draft it again',
      },
    ]);
    expect(update.files.map(({ path }) => path)).toEqual(['drafted.json']);
  });

  it('nothing in a record that is of another make: it takes what it knows', () => {
    const record = JSON.stringify({
      version: 1,
      articles: ['bridge', 7],
      events: [{ id: 'a' }, { id: 7 }, null, { id: 'b', date: '2010-06', passages: ['x', 1] }],
      people: 'nobody',
    });
    const after = JSON.parse(recordOf(drafted(STORY, [], { record }))) as {
      articles: string[];
      events: { id: string; date: string | null; passages: string[] }[];
    };
    expect(after.articles).toEqual(['bridge']);
    expect(after.events.slice(0, 2)).toEqual([
      { id: 'a', date: null, passages: [] },
      { id: 'b', date: '2010-06', passages: ['x'] },
    ]);
  });
});

describe('words that stand twice in an article', () => {
  const TWICE =
    'The plan of Ann Lee was voted down in Lund on 3 May 2020. “We will win it all in the end,” said Ann Lee on 4 May 2020.\n\nThe plan of Bob Ek was voted down in Bonn on 5 June 2021. “We will win it all in the end,” said Bob Ek on 6 June 2021.';
  const story = (prefix: string) => `title: Mine
language: en
topics: []
people:
- { id: bob, name: Bob Ek }
events:
- id: vote
  date: 2021-06-06
  title: Bob hopes
  quotes: [{ source: plans, exact: 'We will win it all in the end,', prefix: '${prefix}', speaker: bob }]
`;

  it('are where the editor says that they stand', () => {
    const update = drafted(story('voted down in Bonn on 5 June 2021. "'), [], { articles: { plans: TWICE } });
    expect(update.problems).toEqual([]);
    const added = storyOf(update);
    expect(added).toMatch(
      /date: 2020-05-04\n(?:.*\n)*? *exact: We will win it all in the end,\n(?:.*\n)*? *speaker: ann-lee\n/u,
    );
    expect(added.match(/speaker: bob/gu)).toHaveLength(1);
    expect(added).not.toContain('date: 2021-06-06\n  title: “');
  });
});
