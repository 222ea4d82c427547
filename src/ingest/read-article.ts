import { isLanguage, notLanguage } from '../base/language.ts';
import type { Article } from './article.ts';
import { checkCharacters } from './check-characters.ts';
import { decodeText, type StoredFile } from './decode-text.ts';
import { LinePositions } from './line-positions.ts';
import type { Problem } from './problem.ts';
import type { Span } from './span.ts';
import { ID_RULE, isId, normaliseId, YamlFields } from './yaml-fields.ts';
import { YamlSource } from './yaml-source.ts';

const ARTICLE_FIELDS = ['title', 'publisher', 'author', 'published', 'url', 'origin', 'language'];
/** Front matter says who and when; more than this is an article that forgot its second "---". */
const LONGEST_FRONT_MATTER = 64 * 1024;

/** An article, or why there is none; warnings come with an article too. */
export interface ReadArticle {
  readonly article?: Article;
  readonly problems: readonly Problem[];
}

/**
 * Reads one file of `articles/`: YAML front matter between two lines `---`, then the text.
 *
 *     ---
 *     title: Leaders to meet in Lima
 *     publisher: Caliber.Az
 *     ---
 *
 *     The first paragraph …
 */
export function readArticle(file: StoredFile): ReadArticle {
  const decoded = decodeText(file);
  if ('problem' in decoded) return { problems: [decoded.problem] };
  const { text } = decoded;
  const problem = (line: number, message: string): ReadArticle => ({
    problems: [{ file: file.path, line, column: 1, message, severity: 'error' }],
  });

  const id = sourceIdOf(file.path);
  if (!isId(id)) {
    return problem(1, `"${id}" can't be a source's id; rename the file: ${ID_RULE}`);
  }
  if (text.trim() === '') return problem(1, 'the file is empty; put the front matter and the article here');
  const parts = splitFrontMatter(text);
  if ('message' in parts) return problem(parts.line, parts.message);
  const source = new YamlSource(file.path, parts.yaml, 2);
  const root = source.readRoot();
  const invisible = checkCharacters(file.path, text);
  if (root === undefined) return { problems: [...source.problems, ...invisible] };
  const fields = new YamlFields(source, root, 'the front matter', ARTICLE_FIELDS);
  const title = fields.text('title', 'required');
  const publisher = fields.text('publisher', 'required');
  const author = fields.text('author');
  const published = fields.date('published');
  const url = fields.text('url');
  const origin = fields.text('origin');
  const language = fields.text('language');
  const problems: Problem[] = [...source.problems];
  if (language && !isLanguage(language.value)) {
    problems.push({
      file: file.path,
      line: language.line,
      column: language.column,
      message: notLanguage(language.value),
      severity: 'error',
    });
  }
  if (parts.body.text === '') {
    problems.push({
      file: file.path,
      line: parts.body.line,
      column: 1,
      message: 'the article has no text; put it below the front matter',
      severity: 'error',
    });
  }
  if (title === undefined || publisher === undefined || problems.length > 0) {
    return { problems: [...problems, ...invisible] };
  }
  return {
    article: {
      id,
      file: file.path,
      title,
      publisher,
      ...(author && { author }),
      ...(published && { published }),
      ...(url && { url }),
      ...(origin && { origin }),
      ...(language && { language }),
      text: parts.body.text,
      positions: new LinePositions(parts.body.text, parts.body.line),
    },
    problems: invisible,
  };
}

/** A source's id: the file's name without folders and `.md`. */
export function sourceIdOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return normaliseId(name.replace(/\.md$/u, ''));
}

type Parts =
  | { readonly yaml: string; readonly body: { readonly text: string; readonly line: number } }
  | { readonly line: number; readonly message: string };

function splitFrontMatter(text: string): Parts {
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

/** By hand and not by a pattern, which would take quadratic time on a text of many blank lines. */
function withoutOuterBlankLines(text: string): Span {
  const firstInk = text.length - text.trimStart().length;
  const lastInk = text.trimEnd().length;
  if (lastInk === 0) return { start: 0, end: 0 };
  const lineEnd = text.indexOf('\n', lastInk);
  return { start: text.lastIndexOf('\n', firstInk - 1) + 1, end: lineEnd === -1 ? text.length : lineEnd };
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
