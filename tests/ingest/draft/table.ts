import { draftStory } from '../../../src/ingest/draft/draft-story.ts';
import type { Draft } from '../../../src/ingest/draft/model.ts';
import { articleFrom } from './fixture-articles.ts';
import { numbered } from './numbered.ts';

/** The cases of a table of lines: a numbered name, the text, and what stands behind it in indented lines. `¶` stands for the end of a paragraph. */
export function casesOf(table: string): (readonly [name: string, text: string, lines: readonly string[]])[] {
  const cases: [string, string[]][] = [];
  for (const line of table.split('\n').filter((one) => one.trim() !== '')) {
    if (line.startsWith('  ')) cases.at(-1)?.[1].push(line.trim());
    else cases.push([line.replaceAll(' ¶ ', '\n\n'), []]);
  }
  return cases.map(([text, lines], index) => [numbered(text.replaceAll('\n', ' '), index), text, lines]);
}

/** The draft of some articles, with `‖` between them, called `a`, `b`, `c` …, each published on the same day, if that is given. */
export function drafted(texts: string, published?: string): Draft {
  return draftStory(
    texts.split(' ‖ ').map((text, at) => articleFrom(`${'abc'.charAt(at)}.txt`, text, published)),
  );
}
