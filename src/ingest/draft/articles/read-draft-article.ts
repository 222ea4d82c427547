import { decodeText, type StoredFile } from '../../decode-text.ts';
import type { Problem } from '../../problem.ts';
import { splitFrontMatter, withoutOuterBlankLines } from '../../split-front-matter.ts';
import type { DraftArticle, Finding, SetAside } from '../model.ts';
import { articleIdOf } from './article-id.ts';
import { languageOfText } from './article-language.ts';
import { readFrontMatter, type FrontMatter } from './read-front-matter.ts';
import { readFurniture } from './read-furniture.ts';
import { firstWhole, lostIn } from './lost-characters.ts';
import { NO_HEADLINE, NO_PUBLISHER, NO_TITLE, retellingOf } from './stand-ins.ts';
import { titleOfText } from './title-of-text.ts';

/** What is known beforehand of the articles of a draft. */
export interface ReadOptions {
  /** When they were published, in EDTF; goes before what they say themselves. */
  readonly published?: string;
}

/** An article, or why there is none; warnings come with an article too. */
export interface ReadDraftArticle {
  readonly article?: DraftArticle;
  readonly problems: readonly Problem[];
}

/** A saved page as text, and what its markup says of it; absent where nothing in it is an article. */
export interface PageText {
  readonly text: string;
  readonly findings: FrontMatter['findings'];
  readonly setAside: readonly SetAside[];
}

/** Turns a saved page into text; throws nothing. Passed in, for it brings a parser that plain text doesn't need. */
export type ReadPage = (html: string) => PageText | undefined;

/**
 * Reads a file as an article for a draft: plain text, Markdown with or without front matter, or a saved page. Finds out what the
 * file says of itself: headline, byline, date, outlet, whose report it retells. The text stays as it is, byline and all, so that every
 * offset holds; what isn't told in it is named in `setAside`.
 */
export function readDraftArticle(
  file: StoredFile,
  options: ReadOptions,
  readPage: ReadPage,
): ReadDraftArticle {
  const decoded = decodeText(file);
  if ('problem' in decoded) return { problems: [decoded.problem] };
  const whole = decoded.text;
  const fault = (message: string, line = 1): ReadDraftArticle => ({
    problems: [{ file: file.path, line, column: 1, message, severity: 'error' }],
  });
  if (whole.trim() === '') return fault('the file is empty; put an article into it');
  if (isPage(file.path, whole)) {
    const page = readPage(whole);
    if (page === undefined)
      return fault('this page has no article that could be read; copy its text into a .txt file');
    return { article: toArticle(file.path, 'html', page, options), problems: [] };
  }
  const format = /\.(?:md|markdown)$/iu.test(file.path) ? 'markdown' : 'text';
  if (!/^---[ \t]*\n/u.test(whole)) {
    if (format === 'markdown' && /^---\S/u.test(whole)) {
      const parts = splitFrontMatter(whole);
      if ('message' in parts) return fault(parts.message, parts.line);
    }
    return {
      article: toArticle(file.path, format, { text: whole, findings: {}, setAside: [] }, options),
      problems: [],
    };
  }
  const parts = splitFrontMatter(whole);
  if ('message' in parts) return fault(parts.message, parts.line);
  const { findings, problems } = readFrontMatter(file.path, parts.yaml);
  if (problems.some((problem) => problem.severity === 'error')) return { problems };
  if (parts.body.text === '') {
    return fault('the article has no text; put it below the front matter', parts.body.line);
  }
  const page = { text: parts.body.text, findings, setAside: [] };
  return { article: toArticle(file.path, format, page, options), problems };
}

function isPage(path: string, text: string): boolean {
  return (
    /\.(?:html?|xhtml)$/iu.test(path) ||
    /^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html)\b/iu.test(text.slice(0, 1000))
  );
}

function toArticle(
  file: string,
  format: DraftArticle['format'],
  page: PageText,
  options: ReadOptions,
): DraftArticle {
  const { start, end } = withoutOuterBlankLines(page.text);
  const text = page.text.slice(start, end);
  const furniture = readFurniture(text);
  const said = page.findings;
  const origin = firstWhole(said.origin, furniture.origin);
  const published: Finding | undefined =
    options.published === undefined
      ? (said.published ?? furniture.published)
      : { value: options.published, why: '“--published” of the command' };
  const author = firstWhole(said.author, furniture.author);
  const title = firstWhole(said.title, furniture.title, titleOfText(text, furniture.setAside));
  const publisher = firstWhole(said.publisher, furniture.publisher);
  return {
    id: articleIdOf(file),
    file,
    format,
    text,
    title: title ?? { value: NO_TITLE, why: NO_HEADLINE },
    publisher: publisher ?? publisherOf(said.url, origin),
    ...(author && { author }),
    ...(published && { published }),
    ...(said.url && { url: said.url }),
    ...(origin && { origin }),
    language: said.language ?? languageOfText(text),
    setAside: [
      ...page.setAside,
      ...headlineIn(text, said.title, furniture.setAside),
      ...furniture.setAside,
      ...lostIn(text, [said.title, said.publisher, said.author, said.origin]),
    ],
  };
}

/** The line of the text that repeats the headline of a page's markup, where its first line, a kicker or a section, was taken for one. */
function headlineIn(text: string, title: Finding | undefined, known: readonly SetAside[]): SetAside[] {
  const start = title === undefined ? -1 : text.slice(0, NEAR_BEGINNING).indexOf(`\n${title.value}\n`) + 1;
  if (title === undefined || start <= 0 || known.some(({ inText }) => inText?.start === start)) return [];
  const inText = { start, end: start + title.value.length };
  return [{ what: title.value, why: 'the headline', inText }];
}

const NEAR_BEGINNING = 1_000;

/** A story's article must name its publisher, so where none is known that is what it says. */
function publisherOf(url: Finding | undefined, origin: Finding | undefined): Finding {
  const host = url && /^https?:\/\/(?:www\.)?([^/:?#]+)/iu.exec(url.value)?.[1];
  if (host !== undefined) return { value: host, why: 'its address' };
  if (origin !== undefined) {
    return {
      value: retellingOf(origin.value),
      why: 'it names no publisher, only whose report it retells',
    };
  }
  return { value: NO_PUBLISHER, why: 'nothing in it names one; write it here' };
}
