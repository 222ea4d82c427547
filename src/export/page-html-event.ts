import type { OtherDate, TimelineEvent } from '../dataset/model.ts';
import { independentSources } from '../timeline/filter/agreement.ts';
import { passagesOf } from '../timeline/columns/columns.ts';
import { filled, fragment, html } from './page-html-element.ts';
import type { HtmlChild, HtmlNode } from './page-html-element.ts';
import { creditNode, quotesNode } from './page-html-quotes.ts';
import { anchorId, dateNode, languageOf, nameNode, shownText } from './page-html-text.ts';
import type { PageStory } from './page-story.ts';

/** More people or topics than this are not a line to read any more. */
const MAX_NAMES = 30;

/**
 * One event with all that is said of it, in the order of the explorer's panel:
 *
 *     Saturday, 16 November 2024
 *     Last meeting as presidents, Lima            h3
 *     Lima, Peru · what it was
 *     Topics Summits, North Korea   People Joe Biden, Xi Jinping
 *     how the date is known, other dates given
 *     WHAT WAS SAID        figures
 *     HOW IT WAS REPORTED  figures
 *     Reported by 2 sources, 1 of them independent
 */
export function eventNode(event: TimelineEvent, story: PageStory): HtmlNode {
  const { dataset, words } = story;
  const language = languageOf(dataset.language, words);
  const passages = passagesOf(dataset, event);
  const said = passages.filter((passage) => passage.speaker !== undefined);
  const reported = passages.filter((passage) => passage.speaker === undefined);
  const topics = event.topics.flatMap((id) => dataset.topicById.get(id)?.label ?? []);
  const people = event.people.flatMap((id) => dataset.personById.get(id)?.name ?? []);
  return html(
    'article',
    { id: anchorId('event', event.id), class: 'sl-plain-event' },
    html('p', { class: 'sl-plain-date' }, dateNode(event.date, words, 'full')),
    html('h3', { dir: 'auto', lang: language }, shownText(event.title)),
    placeAndSummary(event, language),
    namesNode(words.topics, topics, story),
    namesNode(words.people, people, story),
    noteNode(event, story),
    ...event.otherDates.map((other) => otherDateNode(other, story)),
    quotesNode(words.said, said, story),
    quotesNode(words.reported, reported, story),
    agreementNode(event, story),
  );
}

function placeAndSummary({ place, summary }: TimelineEvent, language: string | undefined): HtmlNode {
  const parts = [place?.name ?? '', summary ?? ''].filter((part) => part.trim() !== '');
  if (parts.length === 0) return fragment();
  return html(
    'p',
    { lang: language },
    ...parts.flatMap((part, index): HtmlChild[] => [...(index > 0 ? [' · '] : []), nameNode(part)]),
  );
}

function namesNode(heading: string, names: readonly string[], { dataset, words }: PageStory): HtmlNode {
  if (names.length === 0) return fragment();
  const language = languageOf(dataset.language, words);
  const shown = names.slice(0, MAX_NAMES);
  return html(
    'p',
    { class: 'sl-plain-names' },
    html('span', {}, heading),
    ' ',
    ...shown.flatMap((name, index): HtmlChild[] => [
      ...(index > 0 ? [words.comma] : []),
      nameNode(name, language),
    ]),
    names.length > shown.length ? `${words.comma}…` : '',
  );
}

function noteNode({ dateNote }: TimelineEvent, { dataset, words }: PageStory): HtmlNode {
  if (!dateNote) return fragment();
  const note = nameNode(dateNote, languageOf(dataset.language, words));
  return html('p', { class: 'sl-plain-small' }, filled(words.dateNote, note));
}

/** A date that other sources give, and which. */
function otherDateNode(other: OtherDate, story: PageStory): HtmlNode {
  const { dataset, words } = story;
  const passages = new Map(
    other.quotes
      .flatMap((id) => dataset.passageById.get(id) ?? [])
      .map((passage) => [passage.source, passage] as const),
  );
  const credits = Array.from(passages.values(), (passage) => creditNode(passage, story));
  return html(
    'p',
    { class: 'sl-plain-small' },
    words.otherDates,
    ' ',
    dateNode(other.date, words, 'full'),
    `${words.comma}${words.otherDateSays} `,
    ...(credits.length === 0
      ? [words.sourceNotAvailable]
      : credits.flatMap((credit, index): HtmlChild[] => [...(index > 0 ? [words.comma] : []), credit])),
  );
}

function agreementNode(event: TimelineEvent, { dataset, words }: PageStory): HtmlNode {
  const voices = independentSources(dataset, event);
  if (voices.length === 0) return fragment();
  const sources = voices.reduce((sum, voice) => sum + voice.sources.length, 0);
  return html('p', { class: 'sl-plain-small' }, words.agreement(sources, voices.length));
}
