import { describe, expect, it } from 'vitest';
import { buildStory } from '../../src/ingest/build-story.ts';
import { readArticle } from '../../src/ingest/read-article.ts';
import { readStory } from '../../src/ingest/read-story.ts';
import { serialiseDataset } from '../../src/ingest/serialise-dataset.ts';
import { writeArticle, writeStory } from '../../src/ingest/write-story.ts';
import { bytes, sha256 } from './story-text.ts';

const FULL = `id: harbour
title: The harbour
description: How it was crossed
language: en
topics:
  - id: bridges
    label: Bridges
    description: Over water
    terms:
      - bridge
      - arch
people:
  - id: mara
    name: Mara Lind
    role: Engineer
events:
  - id: opening
    date: 1932-05-03
    dateNote: The day of the speech
    title: The bridge is opened
    summary: After years of work
    place:
      name: Sydney
      latitude: -33.85
      longitude: 0
    topics:
      - bridges
    people:
      - mara
    weight: 0.75
    image:
      url: https://example.org/a.jpg
      alt: The arch
      credit: State Library
    quotes:
      - id: q
        source: a
        exact: It stands,
        prefix: work. “
        suffix: ” said
        speaker: mara
        said: 1932-05-03
        topics:
          - bridges
    otherDates:
      - date: 1932-05-04
        quotes:
          - source: a
            exact: Some papers gave 4 May.
changes:
  - date: 2024-11-20
    note: The day was wrong.
`;

const BARE = `id: bare
title: Bare
language: en
topics:
  - id: t
    label: T
people:
  - id: p
    name: P
events:
  - id: e
    date: "1932"
    title: E
    place:
      name: Sydney
    image:
      url: a.jpg
      alt: A
  - id: f
    date: "1932"
    title: F
`;

const FULL_ARTICLE = `---
title: A title
publisher: A paper
author: Jo Hart
published: 1932-05-05
url: https://example.org/a
origin: example.com
language: en-AU
---

The bridge opened after years of work. “It stands,” said Mara Lind. Some papers gave 4 May.
`;

function storyIn(text: string) {
  const { story, problems } = readStory({ path: 'story.yaml', bytes: bytes(text) }, 'folder');
  expect(problems).toEqual([]);
  if (story === undefined) throw new Error('there is a story');
  return story;
}

function articleIn(text: string) {
  const { article, problems } = readArticle({ path: 'articles/a.md', bytes: bytes(text) });
  expect(problems).toEqual([]);
  if (article === undefined) throw new Error('there is an article');
  return article;
}

describe('a story that is written', () => {
  it('has every field that was read, in the usual order', () => {
    expect(writeStory(storyIn(FULL)).replaceAll(/^\n/gmu, '')).toBe(FULL);
  });

  it('has no field that says nothing', () => {
    expect(writeStory(storyIn(BARE)).replaceAll(/^\n/gmu, '').replaceAll('"', '')).toBe(
      BARE.replaceAll('"', ''),
    );
  });

  it('has events, even if none yet, and no other empty list', () => {
    const text = writeStory(storyIn('title: A\nlanguage: en\n'));
    expect(text).toMatch(/^events: \[\]$/mu);
    expect(text).not.toMatch(/topics|people|changes/u);
    expect(storyIn(text)).toMatchObject({ id: 'folder', events: [] });
  });

  it('is read as it was, whatever its texts mean to YAML, and however long they are', () => {
    for (const title of [
      '2022',
      'no',
      '- a',
      'a: b',
      '# c',
      '*d',
      '~',
      'null',
      `${'long words '.repeat(30)}end`,
    ]) {
      const [event] = storyIn(
        writeStory(storyIn(BARE.replace('title: E', `title: ${JSON.stringify(title)}`))),
      ).events;
      expect(event?.title.value).toBe(title);
    }
    const wide = writeStory(storyIn(BARE.replace('title: E', `title: ${'long words '.repeat(30)}end`)));
    const longest = Math.max(...wide.split('\n').map((line) => line.length));
    expect(longest).toBeGreaterThan(95);
    // The writer counts the width without the indentation.
    expect(longest).toBeLessThanOrEqual(110 + '    '.length);
  });
});

describe('an article that is written', () => {
  it('is the very file that it was read from, where that was plain', () => {
    expect(writeArticle(articleIn(FULL_ARTICLE))).toBe(FULL_ARTICLE);
    const bare = '---\ntitle: A title\npublisher: A paper\n---\n\nText.\n';
    expect(writeArticle(articleIn(bare))).toBe(bare);
  });
});

describe('the dataset of a story', () => {
  const build = (story: string, article: string) =>
    buildStory(
      {
        folderName: 'folder',
        story: { path: 'story.yaml', bytes: bytes(story) },
        articles: [{ path: 'articles/a.md', bytes: bytes(article) }],
      },
      { digest: sha256 },
    );

  it('has every field of story, article, event and passage', () => {
    const { file, problems } = build(FULL, FULL_ARTICLE);
    expect(problems).toEqual([]);
    const text = articleIn(FULL_ARTICLE).text;
    const other = file?.quotes?.[1]?.id ?? '';
    expect(other).toMatch(/^q-[0-9a-f]{8}$/u);
    expect(file).toEqual({
      $schema: '../schema/timeline.v1.json',
      version: 1,
      id: 'harbour',
      title: 'The harbour',
      description: 'How it was crossed',
      language: 'en',
      topics: [{ id: 'bridges', label: 'Bridges', description: 'Over water' }],
      people: [{ id: 'mara', name: 'Mara Lind', role: 'Engineer' }],
      sources: [
        {
          id: 'a',
          title: 'A title',
          publisher: 'A paper',
          author: 'Jo Hart',
          published: '1932-05-05',
          url: 'https://example.org/a',
          origin: 'example.com',
          language: 'en-AU',
          characters: text.length,
          sha256: sha256(text),
        },
      ],
      quotes: [
        {
          id: 'q',
          source: 'a',
          exact: 'It stands,',
          prefix: 'The bridge opened after years of work. “',
          suffix: '” said Mara Lind. Some papers gave 4 May.',
          start: text.indexOf('It stands,'),
          end: text.indexOf('It stands,') + 10,
          speaker: 'mara',
          said: '1932-05-03',
          topics: ['bridges'],
        },
        {
          id: other,
          source: 'a',
          exact: 'Some papers gave 4 May.',
          prefix: 'The bridge opened after years of work. “It stands,” said Mara Lind. ',
          suffix: '',
          start: text.indexOf('Some papers'),
          end: text.length,
          topics: [],
        },
      ],
      events: [
        {
          id: 'opening',
          date: '1932-05-03',
          dateNote: 'The day of the speech',
          title: 'The bridge is opened',
          summary: 'After years of work',
          place: { name: 'Sydney', latitude: -33.85, longitude: 0 },
          topics: ['bridges'],
          people: ['mara'],
          quotes: ['q'],
          otherDates: [{ date: '1932-05-04', quotes: [other] }],
          weight: 0.75,
          image: { url: 'https://example.org/a.jpg', alt: 'The arch', credit: 'State Library' },
        },
      ],
      changes: [{ date: '2024-11-20', note: 'The day was wrong.' }],
    });
  });

  it('has no field that says nothing, and the story’s language for an article that states none', () => {
    const { file } = build(
      `${BARE}    quotes: [{ source: a, exact: Text }]\n`,
      '---\ntitle: A title\npublisher: A paper\n---\n\nText.\n',
    );
    const text = 'Text.';
    expect(file).toEqual({
      $schema: '../schema/timeline.v1.json',
      version: 1,
      id: 'bare',
      title: 'Bare',
      description: '',
      language: 'en',
      topics: [{ id: 't', label: 'T' }],
      people: [{ id: 'p', name: 'P' }],
      sources: [
        {
          id: 'a',
          title: 'A title',
          publisher: 'A paper',
          language: 'en',
          characters: 5,
          sha256: sha256(text),
        },
      ],
      quotes: [
        {
          id: file?.quotes?.[0]?.id,
          source: 'a',
          exact: 'Text',
          prefix: '',
          suffix: '.',
          start: 0,
          end: 4,
          topics: [],
        },
      ],
      events: [
        {
          id: 'e',
          date: '1932',
          title: 'E',
          place: { name: 'Sydney' },
          topics: [],
          image: { url: 'a.jpg', alt: 'A' },
        },
        { id: 'f', date: '1932', title: 'F', topics: [], quotes: [file?.quotes?.[0]?.id] },
      ],
    });
    if (file === undefined) throw new Error('there is a dataset');
    expect(serialiseDataset(file)).toBe(`${JSON.stringify(file, null, 2)}\n`);
  });

  it('has an event’s passage once that it names twice, and its sources by id', () => {
    const twice = `${BARE}    quotes: [{ source: a, exact: Text }, { source: a, exact: Text }]\n`;
    const { file } = build(twice, '---\ntitle: A\npublisher: B\n---\nText.\n');
    expect(file?.events[1]?.quotes).toHaveLength(1);
    const both = `${BARE}    quotes: [{ source: b, exact: Text }, { source: B, exact: Text }, { source: a, exact: Text }]\n`;
    const article = (id: string) => ({
      path: `articles/${id}.md`,
      bytes: bytes(`---\ntitle: A\npublisher: B\n---\nText of ${id}.\n`),
    });
    const built = buildStory(
      {
        folderName: 'folder',
        story: { path: 'story.yaml', bytes: bytes(both) },
        articles: [article('b'), article('a'), article('B')],
      },
      { digest: sha256 },
    );
    expect(built.file?.sources.map(({ id }) => id)).toEqual(['B', 'a', 'b']);
    expect(built.file?.quotes?.map(({ source }) => source)).toEqual(['B', 'a', 'b']);
  });
});
