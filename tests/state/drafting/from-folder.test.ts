import { describe, expect, test } from 'vitest';
import { PassageFinder } from '../../../src/ingest/anchor-passage.ts';
import type { Drafting } from '../../../src/state/drafting/drafting.ts';
import { draftingOfFolder } from '../../../src/state/drafting/from-folder.ts';
import type { ReadFolder } from '../../../src/state/drafting/from-folder.ts';
import { storyFolder } from '../../../src/state/drafting/story-folder.ts';
import { storyOf } from '../../../src/state/drafting/to-story.ts';
import { DRAFTING, PROPOSED } from './draft-of-two.ts';
import { FULL } from './every-field.ts';

const encoder = new TextEncoder();
const file = (path: string, text: string) => ({ path, bytes: encoder.encode(text) });

const ARTICLE = `---
title: A title
publisher: A paper
---

He said “we go” on 3 May 1932. They went.
`;

const STORY = `title: A story
language: de
topics: []
people: []
events:
  - id: going
    date: 1932-05-03
    title: They go
    topics: []
    quotes:
      - { source: a, exact: we go }
      - { source: a, exact: They went. }
      - { source: a, exact: "“we go”" }
`;

function read(story: string, article: string = ARTICLE): ReadFolder {
  return draftingOfFolder(file('story.yaml', story), [file('articles/a.md', article)], 'my-story');
}

function opened(folder: ReadFolder): Drafting {
  if ('problems' in folder) throw new Error(JSON.stringify(folder.problems));
  return folder.drafting;
}

function problemsOf(folder: ReadFolder) {
  if ('drafting' in folder) throw new Error('the folder was read');
  return folder.problems;
}

describe('a story folder that is opened', () => {
  test('says again all that was saved of a story, an article and an event', () => {
    const [story, ...articles] = storyFolder(
      storyOf(FULL, 'all', ({ text }) => new PassageFinder(text)),
      FULL.proposed,
    ).map(({ path, text }) => file(path, text));
    if (story === undefined) throw new Error('a folder has a story');
    const again = opened(draftingOfFolder(story, articles, 'harbour'));
    const given = (value: string) => ({ value, why: '' });
    const [full, bare] = FULL.articles;
    expect(again).toEqual({
      ...FULL,
      events: FULL.events.map((event) => ({ ...event, dateEvidence: [] })),
      // Topics and people whom no event refers to are not in the file.
      topics: FULL.topics.slice(0, 1),
      people: FULL.people.slice(0, 1),
      articles: [
        {
          id: 'bridge',
          file: 'articles/bridge.md',
          format: 'markdown',
          text: full?.text,
          title: given('The bridge opens'),
          publisher: given('The Harbour News'),
          author: given('Jo Hart'),
          published: given('1932-05-05'),
          url: given('https://example.org/bridge'),
          origin: given('example.com'),
          language: given('en-AU'),
          setAside: [],
        },
        {
          id: 'ferry',
          file: 'articles/ferry.md',
          format: 'markdown',
          text: bare?.text,
          title: given('A ferry stops'),
          publisher: given('The Daily'),
          language: given('en'),
          setAside: [],
        },
      ],
      dates: [],
      passedOver: [],
    });
  });

  test('has a place without coordinates and a picture without a credit', () => {
    const { events } = opened(
      read(
        STORY.replace(
          '    topics: []\n    quotes',
          '    place: { name: Lima }\n    image: { url: "https://example.org/a.jpg", alt: An arch }\n    topics: []\n    quotes',
        ),
      ),
    );
    expect(events[0]?.place).toEqual({ name: 'Lima' });
    expect(events[0]?.image).toEqual({ url: 'https://example.org/a.jpg', alt: 'An arch' });
  });

  test('has what is not written there blank, the usual weight, and the story’s language for its articles', () => {
    const drafting = opened(read(STORY));
    expect(drafting).toMatchObject({ id: 'my-story', title: 'A story', description: '', notes: [] });
    expect(drafting.articles[0]?.language).toEqual({ value: 'de', why: '' });
    expect(drafting.articles[0]).not.toHaveProperty('author');
    const [event] = drafting.events;
    expect(event).toMatchObject({ dateNote: '', summary: '', place: null, weight: 0.5 });
    expect(event).not.toHaveProperty('image');
    expect(event?.passages[0]).not.toHaveProperty('said');
  });

  test('knows for speech what stands within quotation marks, or has a speaker', () => {
    // Words with their marks around them are the article’s own sentence about them.
    expect(opened(read(STORY)).events[0]?.passages.map(({ isSpeech }) => isSpeech)).toEqual([
      true,
      false,
      false,
    ]);
    const spoken = STORY.replace('exact: They went. }', 'exact: They went., speaker: her }').replace(
      'people: []',
      'people: [{ id: her, name: Her }]',
    );
    expect(opened(read(spoken)).events[0]?.passages[1]).toMatchObject({ speaker: 'her', isSpeech: true });
  });

  test('names its passages by their event and their place in it', () => {
    const other = `${STORY}    otherDates:\n      - { date: 1932-05-04, quotes: [{ source: a, exact: They }] }\n`;
    const [event] = opened(read(other)).events;
    expect(event?.passages.map(({ id }) => id)).toEqual(['going/1', 'going/2', 'going/3']);
    expect(event?.otherDates.map(({ passages }) => passages.map(({ id }) => id))).toEqual([['going/1/1']]);
  });

  test('remembers what was proposed for it, and otherwise nothing', () => {
    const files = [file('story.yaml', STORY), file('articles/a.md', ARTICLE)] as const;
    const remembering = draftingOfFolder(files[0], [files[1]], 'my-story', PROPOSED);
    expect(opened(remembering).proposed).toEqual(DRAFTING.proposed);
    expect(opened(read(STORY)).proposed).toEqual({ articles: [], events: [], topics: [], people: [] });
  });
});

describe('a story folder that cannot be opened', () => {
  test('says what is wrong with its story, its articles and its passages at once, in order', () => {
    const unread = problemsOf(read('title: [', ARTICLE.replace('publisher: A paper\n', '')));
    expect(unread.map((problem) => problem.file)).toEqual(
      expect.arrayContaining(['articles/a.md', 'story.yaml']),
    );
    const unproved = problemsOf(
      read(
        STORY.replace('exact: we go }', 'exact: we stay }').replace('exact: They went.', 'exact: They left.'),
      ),
    );
    expect(unproved.map(({ line, severity }) => [line, severity])).toEqual([
      [11, 'error'],
      [12, 'error'],
    ]);
  });

  test('is one of whose articles one has no title or publisher', () => {
    const problems = problemsOf(read(STORY, ARTICLE.replace('publisher: A paper\n', '')));
    expect(problems.map((problem) => problem.file)).toContain('articles/a.md');
  });

  test('names errors alone, since a warning keeps nobody from opening it', () => {
    const invisible = ARTICLE.replace('They went.', 'They went. \u200b');
    expect(opened(read(STORY, invisible)).events).toHaveLength(1);
    const problems = problemsOf(read(STORY.replace('exact: we go }', 'exact: we stay }'), invisible));
    expect(problems.map(({ severity }) => severity)).toEqual(['error']);
    // Where there is no story to speak of, everything is told.
    const unread = problemsOf(read('title: [', invisible));
    expect(unread.map(({ severity }) => severity)).toContain('warning');
  });
});
