import { formatDate } from '../dataset/format-date.ts';
import type { Passage } from '../dataset/model.ts';
import { fragment, html } from './page-html-element.ts';
import type { HtmlChild, HtmlNode } from './page-html-element.ts';
import { anchorId, languageOf, nameNode, shownText } from './page-html-text.ts';
import { creditOf, numberedSource } from './page-story.ts';
import type { PageStory } from './page-story.ts';

/** More than anyone quotes of one event by hand; generated data may hold thousands. */
const MAX_QUOTES = 50;

/**
 * Passages under a heading, each with who said it and the number of its source, and where those are that have no room; nothing
 * for no passages.
 *
 *     WHAT WAS SAID
 *       “We expect this will be their last meeting as presidents”
 *       Senior US administration official · Caliber.Az [1]
 */
export function quotesNode(heading: string, passages: readonly Passage[], story: PageStory): HtmlNode {
  if (passages.length === 0) return fragment();
  return fragment(
    html('h4', {}, heading),
    ...passages.slice(0, MAX_QUOTES).map((passage) => quoteNode(passage, story)),
    othersNode(passages.length - MAX_QUOTES, story),
  );
}

/** How many passages are not on the page, and where they are. */
function othersNode(others: number, { words, data }: PageStory): HtmlNode {
  if (others <= 0) return fragment();
  return html(
    'p',
    { class: 'sl-plain-small' },
    words.morePassages(others),
    ' ',
    html('a', { href: data }, words.data),
    '.',
  );
}

function quoteNode(passage: Passage, story: PageStory): HtmlNode {
  const source = story.dataset.sourceById.get(passage.source);
  const language = source === undefined ? undefined : languageOf(source.language, story.words);
  const isSpeech = passage.speaker !== undefined;
  return html(
    'figure',
    { class: 'sl-plain-quote' },
    html(
      'blockquote',
      { lang: language, dir: 'auto', class: isSpeech ? 'sl-plain-speech' : undefined },
      html('p', {}, shownText(passage.exact)),
    ),
    html('figcaption', {}, ...speakerOf(passage, story), creditNode(passage, story)),
  );
}

function speakerOf(passage: Passage, { dataset, words }: PageStory): HtmlChild[] {
  if (passage.speaker === undefined) return [];
  const person = dataset.personById.get(passage.speaker);
  const language = languageOf(dataset.language, words);
  const named: HtmlChild[] =
    person === undefined
      ? [words.speakerNotStated]
      : [
          nameNode(person.name, language),
          ...(person.role ? [words.comma, nameNode(person.role, language)] : []),
        ];
  const said =
    passage.said === undefined
      ? ''
      : `${words.comma}${words.saidOn(formatDate(passage.said, words.locale, 'long'))}`;
  return [...named, said, ' · '];
}

/** A passage's source by name, with the link to its entry among the sources. */
export function creditNode(passage: Passage, story: PageStory): HtmlNode {
  const found = numberedSource(story, passage);
  if (found === null) return fragment(story.words.sourceNotAvailable);
  const { source, number } = found;
  return fragment(
    nameNode(creditOf(source), languageOf(source.language, story.words)),
    ' ',
    html('a', { href: `#${anchorId('source', source.id)}` }, `[${number}]`),
  );
}
