import type { Dataset } from '../dataset/model.ts';
import { sliceRecords } from '../dataset/records.ts';
import { headYears } from '../dataset/year-heading.ts';
import { fragment, html } from './page-html-element.ts';
import type { HtmlNode } from './page-html-element.ts';
import { eventNode } from './page-html-event.ts';
import { sourcesNode } from './page-html-sources.ts';
import { dateNode, languageOf, nameNode, shownText } from './page-html-text.ts';
import { pageStory } from './page-story.ts';
import type { PageStory } from './page-story.ts';
import type { PageWords } from './page-words.ts';

/** So many events stand on the page; an archive is for the explorer and for the data. */
export const MAX_PAGE_EVENTS = 2_000;

/**
 * And so many characters of HTML: about 60 kB as sent, since readers with scripts get them too. That is some 300 events with
 * their quotes; a story told by hand has fewer.
 */
export const MAX_PAGE_CHARACTERS = 400_000;

export interface PageOptions {
  readonly words: PageWords;
  /** The dataset's address, relative to the page. */
  readonly data: string;
}

/**
 * A whole story as HTML: for readers without scripts, for search engines and for reader modes. The head of it is laid out as
 * the explorer's, and stands while the explorer loads; the rest is hidden where scripts run (`src/app/first-page.css`).
 *
 *     ┌────────────────────────────────┐
 *     │ Title                       h1 │  .sl-first-head
 *     │ description                    │
 *     ├────────────────────────────────┤  .sl-first-tools
 *     │ 2024                        h2 │  .sl-plain
 *     │   Saturday, 16 November 2024   │
 *     │   Last meeting, Lima        h3 │  eventNode
 *     │ Corrections, Sources        h2 │
 *     └────────────────────────────────┘
 */
export function pageHtml(dataset: Dataset, { words, data }: PageOptions): string {
  const story = pageStory(dataset, words, data);
  const language = languageOf(dataset.language, words);
  return page(
    words,
    [
      html('h1', { dir: 'auto', lang: language }, shownText(dataset.title)),
      ...(dataset.description.trim() === ''
        ? []
        : [html('p', { dir: 'auto', lang: language }, shownText(dataset.description))]),
    ],
    [
      html('p', { class: 'sl-plain-small' }, words.about),
      ...yearsOf(story),
      changesNode(story),
      sourcesNode(story),
    ],
  );
}

/** The page of a story that could not be read when the page was made: its name, and where its data is. */
export function pageHtmlWithoutStory(title: string, { words, data }: PageOptions): string {
  return page(
    words,
    [html('h1', {}, title)],
    [html('p', {}, `${words.notAtHand} `, html('a', { href: data }, words.data), '.')],
  );
}

function page(words: PageWords, head: readonly HtmlNode[], story: readonly HtmlNode[]): string {
  return html(
    'div',
    { class: 'sl-root sl-first', lang: words.language, dir: words.direction },
    html('header', { class: 'sl-first-head sl-plain-head' }, ...head),
    html('div', { class: 'sl-first-tools sl-plain-tools' }),
    html('main', { class: 'sl-plain' }, ...story),
  ).html;
}

/** The events by year, as many as there is room for, and then where the others are. */
function yearsOf(story: PageStory): HtmlNode[] {
  const { dataset, words, data } = story;
  if (dataset.events.length === 0) return [html('p', {}, words.noEvents)];
  const nodes: HtmlNode[] = [];
  let room = MAX_PAGE_CHARACTERS;
  let shown = 0;
  for (const { event, heading } of headYears(
    sliceRecords(dataset.events, 0, MAX_PAGE_EVENTS),
    words.locale,
  )) {
    const node = eventNode(event, story);
    room -= node.html.length;
    if (room < 0) break;
    if (heading !== null) nodes.push(html('h2', {}, heading));
    nodes.push(node);
    shown += 1;
  }
  const others = dataset.events.length - shown;
  const link = (label: string) => html('a', { href: data }, label);
  const end = others > 0 ? [words.moreEvents(others), ' ', link(words.data), '.'] : [link(words.dataFile)];
  nodes.push(html('p', { class: 'sl-plain-small' }, ...end));
  return nodes;
}

function changesNode({ dataset, words }: PageStory): HtmlNode {
  if (dataset.changes.length === 0) return fragment();
  return html(
    'section',
    {},
    html('h2', {}, words.changes),
    html(
      'ul',
      {},
      ...dataset.changes.map(({ date, note }) =>
        html(
          'li',
          {},
          dateNode(date, words, 'long'),
          ' ',
          nameNode(note, languageOf(dataset.language, words)),
        ),
      ),
    ),
  );
}
