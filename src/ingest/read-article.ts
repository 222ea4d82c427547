import { isLanguage, notLanguage } from '../base/language.ts';
import type { Article } from './article.ts';
import { checkCharacters } from './check-characters.ts';
import { decodeText, type StoredFile } from './decode-text.ts';
import { LinePositions } from './line-positions.ts';
import type { Problem } from './problem.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { ID_RULE, isId, normaliseId, YamlFields } from './yaml-fields.ts';
import { YamlSource } from './yaml-source.ts';

const ARTICLE_FIELDS = ['title', 'publisher', 'author', 'published', 'url', 'origin', 'language'];

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
