import { isLanguage } from '../../../../base/language.ts';
import { isJsonObject, nestsDeeperThan, type JsonObject } from '../../../../base/json.ts';
import type { Finding } from '../../model.ts';
import { statedDay } from '../calendar-line.ts';
import type { FrontMatter } from '../read-front-matter.ts';
import { attribute, TEXT, tagOf, walkPage, type PageNode } from './page-node.ts';

type Findings = FrontMatter['findings'];

const ARTICLE_TYPE = /(?:Article|Report|BlogPosting|NewsArticle|LiveBlogPosting)$/u;
const LONGEST_JSON = 400_000;
const DEEPEST_JSON = 24;
const MOST_OBJECTS = 2000;

const META = new Map<string, keyof Findings>(
  Object.entries({
    'og:title': 'title',
    'twitter:title': 'title',
    'dc.title': 'title',
    'og:site_name': 'publisher',
    'dc.publisher': 'publisher',
    'application-name': 'publisher',
    author: 'author',
    'article:author': 'author',
    'dc.creator': 'author',
    'parsely-author': 'author',
    byl: 'author',
    'article:published_time': 'published',
    'og:published_time': 'published',
    datepublished: 'published',
    'dc.date': 'published',
    'dc.date.issued': 'published',
    'parsely-pub-date': 'published',
    'publish-date': 'published',
    pubdate: 'published',
    date: 'published',
    'sailthru.date': 'published',
    'og:url': 'url',
    'og:locale': 'language',
  }),
);

/** "Headline | The Daily Record", as titles of pages are. */
const OUTLET_BEHIND = /^(.*\S)\s+[|–—-]\s+([^|–—-]{2,40})$/su;

/**
 * What a page's markup says of its article: JSON-LD before meta tags before what the page shows. Scripts are read as data where they are
 * JSON-LD, and never run.
 */
export function readMetadata(root: PageNode): Findings {
  const found: Partial<Record<keyof Findings, Finding>> = {};
  const add = (field: keyof Findings, value: string, why: string): void => {
    const read = valueOf(field, value.replaceAll(/\s+/gu, ' ').trim());
    if (read !== undefined) found[field] ??= { value: read, why };
  };
  const later: (() => void)[] = [];
  let headings = 0;
  walkPage(root, (node) => {
    const tag = tagOf(node);
    if (tag === 'script') {
      if (/ld\+json/iu.test(attribute(node, 'type'))) readLinkedData(textIn(node), add);
      return 'over';
    }
    if (tag === 'meta') {
      const name = (
        attribute(node, 'property') ||
        attribute(node, 'name') ||
        attribute(node, 'itemprop')
      ).toLowerCase();
      const field = META.get(name);
      if (field) later.push(() => add(field, attribute(node, 'content'), `its meta tag “${name}”`));
    } else if (tag === 'link' && attribute(node, 'rel').toLowerCase() === 'canonical') {
      later.unshift(() => add('url', attribute(node, 'href'), 'its canonical address'));
    } else if (tag === 'html') {
      later.push(() => add('language', attribute(node, 'lang'), 'its “lang” attribute'));
    } else if (tag === 'time') {
      later.push(() => add('published', attribute(node, 'datetime'), 'its first <time>'));
    } else if (tag === 'h1') {
      headings += 1;
      const isFirst = headings === 1;
      if (isFirst) found.title = { value: textIn(node).replaceAll(/\s+/gu, ' ').trim(), why: 'its heading' };
      if (found.title?.value === '') delete found.title;
    } else if (tag === 'title') {
      const [, headline, outlet = ''] = OUTLET_BEHIND.exec(textIn(node)) ?? [];
      // Of a page with a heading only what stands behind that is sure to be the outlet, and not a part of the title.
      later.push(() => {
        if (headline !== undefined && found.title?.value === headline.replaceAll(/\s+/gu, ' ').trim())
          add('publisher', outlet, 'its <title>, behind the headline');
        add('title', headline ?? textIn(node), 'its <title>');
      });
    } else if (
      /(?:^|\s)(?:author|byline__name)(?:$|\s)/iu.test(
        `${attribute(node, 'rel')} ${attribute(node, 'itemprop')}`,
      )
    ) {
      later.push(() => add('author', textIn(node).replace(/^by\s+/iu, ''), 'its byline'));
    }
    return 'into';
  });
  for (const read of later) read();
  return found;
}

function valueOf(field: keyof Findings, value: string): string | undefined {
  if (value === '' || value.length > LONGEST_VALUE) return undefined;
  switch (field) {
    case 'published':
      return statedDay(value)?.edtf;
    case 'language': {
      const tag = value.replaceAll('_', '-');
      return isLanguage(tag) ? tag : undefined;
    }
    case 'url':
      return /^https?:\/\/\S+$/iu.test(value) ? value : undefined;
    case 'author':
      return /^https?:|^@|^\/\//iu.test(value) ? undefined : value;
    case 'title':
    case 'publisher':
    case 'origin':
      return value;
    default:
      return field satisfies never;
  }
}

const LONGEST_VALUE = 2000;

function readLinkedData(
  json: string,
  add: (field: keyof Findings, value: string, why: string) => void,
): void {
  if (json.length > LONGEST_JSON || nestsDeeperThan(json, DEEPEST_JSON)) return;
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return;
  }
  const why = 'its structured data (JSON-LD)';
  const queue: unknown[] = [data];
  for (let at = 0; at < queue.length && at < MOST_OBJECTS; at += 1) {
    const each = queue[at];
    if (Array.isArray(each)) queue.push(...each.slice(0, MOST_OBJECTS));
    if (!isJsonObject(each)) continue;
    queue.push(each['@graph'], each['mainEntity']);
    const types = [each['@type']].flat();
    if (!types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) continue;
    add('title', textFrom(each['headline']) ?? '', why);
    add('published', textFrom(each['datePublished']) ?? textFrom(each['dateCreated']) ?? '', why);
    add('author', namesFrom(each['author']), why);
    add('publisher', namesFrom(each['publisher']), why);
    add('url', textFrom(each['url']) ?? textFrom(idOf(each['mainEntityOfPage'])) ?? '', why);
    add('language', textFrom(each['inLanguage']) ?? '', why);
    add('origin', namesFrom(each['isBasedOn']), why);
  }
}

function textFrom(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function idOf(value: unknown): unknown {
  return isJsonObject(value) ? value['@id'] : value;
}

/** A name, a thing with a name, or a list of them. */
function namesFrom(value: unknown): string {
  const all: unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value];
  return all
    .flatMap((each) => (typeof each === 'string' ? each : isJsonObject(each) ? (nameOf(each) ?? []) : []))
    .join(', ');
}

function nameOf(thing: JsonObject): string | undefined {
  return textFrom(thing['name']) ?? textFrom(thing['url']);
}

function textIn(node: PageNode): string {
  const parts: string[] = [];
  let length = 0;
  walkPage(node, (each) => {
    if (each.nodeType !== TEXT || length >= LONGEST_JSON) return 'into';
    parts.push(each.nodeValue ?? '');
    length += each.nodeValue?.length ?? 0;
    return 'into';
  });
  return parts.join('');
}
