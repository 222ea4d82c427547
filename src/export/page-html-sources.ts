import { safeLink } from '../base/safe-link.ts';
import { formatDate } from '../dataset/format-date.ts';
import type { Source } from '../dataset/model.ts';
import { filled, fragment, html } from './page-html-element.ts';
import type { HtmlChild, HtmlNode } from './page-html-element.ts';
import { anchorId, languageOf, nameNode, shownText } from './page-html-text.ts';
import type { PageStory } from './page-story.ts';

/** The sources by their numbers: what the passages' `[1]` leads to. */
export function sourcesNode(story: PageStory): HtmlNode {
  const { dataset, numbers, words } = story;
  if (numbers.size === 0) return fragment();
  const sources = Array.from(numbers.keys()).flatMap((id) => dataset.sourceById.get(id) ?? []);
  return html(
    'section',
    { class: 'sl-plain-sources' },
    html('h2', {}, words.sources),
    html('ol', {}, ...sources.map((source) => sourceNode(source, story))),
  );
}

function sourceNode(source: Source, { words }: PageStory): HtmlNode {
  const language = languageOf(source.language, words);
  const parts: HtmlNode[] = [];
  if (source.publisher.trim() !== '') parts.push(nameNode(source.publisher, language));
  if (source.author) parts.push(filled(words.byAuthor, nameNode(source.author, language)));
  const published =
    source.published === undefined
      ? words.dateNotStated
      : words.publishedOn(formatDate(source.published, words.locale, 'long'));
  parts.push(fragment(published));
  if (source.origin) parts.push(filled(words.retells, nameNode(source.origin, language)));
  return html(
    'li',
    { id: anchorId('source', source.id) },
    html('cite', { dir: 'auto', lang: language }, shownText(source.title)),
    html(
      'p',
      { class: 'sl-plain-small' },
      ...parts.flatMap((part, index): HtmlChild[] => [...(index > 0 ? [' · '] : []), part]),
    ),
    html('p', { class: 'sl-plain-small' }, linkNode(source, words)),
  );
}

function linkNode({ url }: Source, words: PageStory['words']): HtmlNode {
  const link = url === undefined ? null : safeLink(url);
  if (link === null) return fragment(words.noLink);
  return fragment(
    html('a', { href: link.href, rel: 'noopener noreferrer' }, words.openAtPublisher),
    ' ',
    html('span', {}, words.linkHost(link.host)),
  );
}
