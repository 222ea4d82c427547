import { createHash } from 'node:crypto';
import { buildStory, type BuiltStory } from '../../src/ingest/build-story.ts';
import { formatProblem } from '../../src/ingest/problem.ts';

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** An article's file with the front matter that each needs. */
export function articleText(body: string): string {
  return `---\ntitle: A title\npublisher: A paper\n---\n${body}\n`;
}

/** Builds a story of the files' texts; articles by file name. */
export function buildTexts(story: string, articles: Readonly<Record<string, string>>): BuiltStory {
  return buildStory(
    {
      folderName: 'test-story',
      story: { path: 'story.yaml', bytes: bytes(story) },
      articles: Object.entries(articles).map(([name, text]) => ({
        path: `articles/${name}`,
        bytes: bytes(text),
      })),
    },
    { digest: sha256 },
  );
}

/** The problems as people see them. */
export function problemsOf(story: string, articles: Readonly<Record<string, string>>): string[] {
  return buildTexts(story, articles).problems.map(formatProblem);
}

/** A story with one event, which names the quotes given as lines of YAML ("source: a", "exact: …"). */
export function storyWith(...quotes: readonly (readonly string[])[]): string {
  return [
    'title: A story',
    'language: en',
    'topics: [{ id: t, label: T }]',
    'people: [{ id: p, name: P }]',
    'events:',
    '  - id: e',
    '    date: 2024-11-16',
    '    title: It happens',
    '    topics: [t]',
    '    people: [p]',
    '    quotes:',
    ...quotes.flatMap((lines) =>
      lines.map((line, index) => `${index === 0 ? '      - ' : '        '}${line}`),
    ),
    '',
  ].join('\n');
}
