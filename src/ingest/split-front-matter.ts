import type { Span } from './span.ts';

/** Front matter says who and when; more than this is an article that forgot its second "---". */
const LONGEST_FRONT_MATTER = 64 * 1024;

/** A file's front matter and article, with the number of the article's first line; or where and why it has none. */
export type FrontMatterParts =
  | { readonly yaml: string; readonly body: { readonly text: string; readonly line: number } }
  | { readonly line: number; readonly message: string };

/** Parts a file (LF line ends) at its two lines `---`. The article is without the blank lines around it, else unchanged. */
export function splitFrontMatter(text: string): FrontMatterParts {
  const firstEnd = text.indexOf('\n');
  const first = (firstEnd === -1 ? text : text.slice(0, firstEnd)).trimEnd();
  if (first.startsWith('---') && first !== '---') {
    return {
      line: 1,
      message: `"${first.slice(0, 40)}" is not read; front matter is plain YAML between lines of "---"`,
    };
  }
  if (first !== '---') {
    return {
      line: 1,
      message:
        'the article has no front matter; begin the file with "---", title: and publisher:, and "---" again',
    };
  }
  const close = /^---[ \t]*$/mu.exec(text.slice(firstEnd + 1, firstEnd + 1 + LONGEST_FRONT_MATTER));
  if (close === null || firstEnd === -1) {
    return { line: 1, message: 'the front matter that begins here never ends; close it with a line "---"' };
  }
  const yaml = text.slice(firstEnd + 1, firstEnd + 1 + close.index);
  const rest = text.slice(firstEnd + 1 + close.index + close[0].length + 1);
  const body = withoutOuterBlankLines(rest);
  const line = 3 + countLines(yaml) + countLines(rest.slice(0, body.start));
  return { yaml, body: { text: rest.slice(body.start, body.end), line } };
}

/**
 * Where a text stands without the blank lines around it; the blanks that begin its first line stay.
 * By hand and not by a pattern, which would take quadratic time on a text of many blank lines.
 */
export function withoutOuterBlankLines(text: string): Span {
  const firstInk = text.length - text.trimStart().length;
  const lastInk = text.trimEnd().length;
  if (lastInk === 0) return { start: 0, end: 0 };
  const lineEnd = text.indexOf('\n', lastInk);
  return { start: text.lastIndexOf('\n', firstInk - 1) + 1, end: lineEnd === -1 ? text.length : lineEnd };
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
