import { Visitor } from 'vite';
import { parse } from './imports-of.ts';
import type { SourceFile } from './source-file.ts';

/** A test as the page about trust names it. */
export interface NamedTest {
  readonly file: string;
  readonly title: string;
}

/** How many faults our list has; each has a row. */
export const FAULTS = 114;

/** Every test that some Markdown names: `` `tests/….test.ts` › title ``, to the end of its cell or line. */
export function namedTests(markdown: string): NamedTest[] {
  return [...markdown.matchAll(/`(tests\/[^`]+)` › ([^\n]+?)(?=<br>| \|\n| \|$|\n|$)/g)].map(
    ([, file = '', title = '']) => ({ file, title }),
  );
}

/** The numbers that rows of tables begin with, in their order. */
export function rowNumbers(markdown: string): number[] {
  return [...markdown.matchAll(/^\| (\d+) \|/gm)].map(([, number]) => Number(number));
}

/** Every text that stands in some code as the title of a test or of a group of tests could, templates as they are written. */
export function titlesIn(file: SourceFile): Set<string> {
  const titles = new Set<string>();
  new Visitor({
    CallExpression: ({ arguments: [first] }) => {
      if (first?.type === 'Literal' && typeof first.value === 'string') titles.add(first.value);
      if (first?.type === 'TemplateLiteral') titles.add(file.text.slice(first.start + 1, first.end - 1));
    },
  }).visit(parse(file).program);
  return titles;
}
