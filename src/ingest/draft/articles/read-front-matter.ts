import { isScalar, isSeq, type Node } from 'yaml';
import { isLanguage } from '../../../base/language.ts';
import { readEdtfOrNull } from '../../../dataset/edtf.ts';
import type { Problem } from '../../problem.ts';
import { YamlSource } from '../../yaml-source.ts';
import type { Finding } from '../model.ts';
import { statedDay } from './calendar-line.ts';

/** The fields of an article's front matter, and what other programs call them. */
const NAMES = new Map<string, FrontMatterField>(
  Object.entries({
    title: 'title',
    headline: 'title',
    publisher: 'publisher',
    site: 'publisher',
    site_name: 'publisher',
    publication: 'publisher',
    author: 'author',
    authors: 'author',
    byline: 'author',
    published: 'published',
    date: 'published',
    pubdate: 'published',
    published_time: 'published',
    url: 'url',
    link: 'url',
    canonical: 'url',
    source_url: 'url',
    origin: 'origin',
    original_source: 'origin',
    language: 'language',
    lang: 'language',
  }),
);

type FrontMatterField = 'title' | 'publisher' | 'author' | 'published' | 'url' | 'origin' | 'language';

/** What a front matter says of its article, and what is wrong in it. */
export interface FrontMatter {
  readonly findings: Readonly<Partial<Record<FrontMatterField, Finding>>>;
  readonly problems: readonly Problem[];
}

/**
 * Reads the front matter of an article that some program or person wrote: the fields that a story's articles have, by the names
 * that are usual for them; others are passed over. YAML that is none is an error, a date that can't be read a warning.
 */
export function readFrontMatter(file: string, yaml: string): FrontMatter {
  const source = new YamlSource(file, yaml, 2);
  if (yaml.trim() === '') return { findings: {}, problems: [] };
  const root = source.readRoot();
  if (root === undefined) return { findings: {}, problems: source.problems };
  const findings: Partial<Record<FrontMatterField, Finding>> = {};
  for (const { key, value } of root.items) {
    const name = isScalar(key) ? String(key.value).trim() : '';
    const field = NAMES.get(name.toLowerCase());
    const written = textOf(value ?? undefined);
    if (field === undefined || written === '' || findings[field] !== undefined) continue;
    const at = value?.range?.[0] ?? 0;
    const read = valueOf(field, written);
    if (read === undefined) {
      source.report(
        at,
        `"${name}: ${written.slice(0, 40)}" can't be read; ${ADVICE.get(field) ?? ''}`,
        'warning',
      );
    } else {
      findings[field] = { value: read, why: `“${name}” in its front matter` };
    }
  }
  return { findings, problems: source.problems };
}

const ADVICE = new Map<FrontMatterField, string>([
  ['published', 'write a date such as 2024-11-14'],
  ['language', 'write a language tag such as en or pt-BR'],
  ['url', 'write an address that begins with https://'],
]);

function valueOf(field: FrontMatterField, written: string): string | undefined {
  if (field === 'published') {
    const day = statedDay(written)?.edtf;
    return day ?? (readEdtfOrNull(written) === null ? undefined : written);
  }
  if (field === 'language') return isLanguage(written) ? written : undefined;
  if (field === 'url') return /^https?:\/\/\S+$/iu.test(written) ? written : undefined;
  return written;
}

/** A scalar's text, or a list's joined by commas; on one line. */
function textOf(node: Node | undefined): string {
  if (isScalar(node)) {
    const text = String(node.value).replaceAll(/\s+/gu, ' ').trim();
    return node.type === 'PLAIN' && ['~', 'null'].includes(text) ? '' : text;
  }
  if (!isSeq<Node>(node)) return '';
  return node.items
    .map((item) => textOf(item))
    .filter((text) => text !== '')
    .join(', ');
}
