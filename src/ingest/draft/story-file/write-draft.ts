import type { Draft, StoryFolderFile } from '../model.ts';
import { articleFile } from './article-file.ts';
import { recordOf, serialiseRecord, DRAFTED_FILE } from './drafted-record.ts';
import { DraftPassages } from './draft-passages.ts';
import { eventItem, personItem, topicItem } from './story-items.ts';
import { yamlComment, yamlText } from './yaml-words.ts';

/** The file of a story that holds what an editor decides. */
export const STORY_FILE_NAME = 'story.yaml';

/** So many things that were left out are told. */
const MOST_LEFT_OUT = 60;

/**
 * The files of a story folder for a draft, whatever an editor has made of it in the meantime: `story.yaml`, which `sourceline build`
 * accepts, one file per article that supports an event, and the record of what has been proposed. The same draft gives the same bytes.
 */
export function writeDraft(draft: Draft): StoryFolderFile[] {
  const passages = new DraftPassages(draft);
  const articles = draft.articles.map(articleFile);
  return [
    { path: STORY_FILE_NAME, text: storyText(draft, passages) },
    ...articles,
    { path: DRAFTED_FILE, text: serialiseRecord(recordOf(draft, passages)) },
  ];
}

function storyText(draft: Draft, passagesOf: DraftPassages): string {
  const events = draft.events
    .filter((event) => event.date !== null)
    .map((event) => ({ event, passages: passagesOf.of(event) }))
    .filter(({ passages }) => passages.length > 0);
  const usedTopics = new Set(
    events.flatMap(({ event, passages }) => [...event.topics, ...passages.flatMap(({ topics }) => topics)]),
  );
  const usedPeople = new Set(
    events.flatMap(({ event, passages }) => [
      ...event.people,
      ...passages.flatMap(({ speaker }) => speaker ?? []),
    ]),
  );
  const topics = draft.topics.filter(({ id }) => usedTopics.has(id));
  const people = draft.people.filter(({ id }) => usedPeople.has(id));
  const count = draft.articles.length;
  const parts = [
    yamlComment(
      `A draft, made by “sourceline draft” of ${count} ${count === 1 ? 'article' : 'articles'}: every passage stands in its article word for word, and nothing else is sure. Correct it, take out what is not worth telling, add what is missing: drafting again keeps all that and adds only what is new.`,
      0,
    ),
    `title: ${yamlText(draft.title, 2)}`,
    `language: ${yamlText(draft.language, 2)}`,
    listOf(
      'topics',
      topics.map((topic) => topicItem(topic, 2)),
    ),
    listOf(
      'people',
      people.map((person) => personItem(person, 2)),
    ),
    yamlComment('The weightiest first; the order is free, for readers see them in time.', 0),
    listOf(
      'events',
      events.map(({ event, passages }) => eventItem(event, passages, 2)),
      '\n\n',
    ),
    ...notesOf(draft),
  ];
  return `${parts.join('\n\n')}\n`;
}

function listOf(name: string, items: readonly string[], between = '\n'): string {
  return items.length === 0 ? `${name}: []` : `${name}:\n${items.join(between)}`;
}

function notesOf(draft: Draft): string[] {
  const notes: string[] = [];
  const undated = draft.events.filter(({ date }) => date === null);
  if (undated.length > 0) {
    const rows = undated.map(({ title, evidence: [first] }) =>
      yamlComment(`- ${title} (${first?.article ?? ''}: “${shorten(first?.text ?? '')}”)`, 0),
    );
    notes.push(
      `${yamlComment('Events that no article dates or bounds, and that need a date before they can stand above:', 0)}\n${rows.join('\n')}`,
    );
  }
  if (draft.retellings.length > 0) {
    const rows = draft.retellings.map(({ origin, articles, why }) =>
      yamlComment(
        `- ${articles.join(', ')} retell one report (${why}); give them the same “origin”, such as ${origin}, so that they count as one`,
        0,
      ),
    );
    notes.push(`${yamlComment('Articles that are not independent of one another:', 0)}\n${rows.join('\n')}`);
  }
  if (draft.leftOut.length > 0) {
    const rows = draft.leftOut
      .slice(0, MOST_LEFT_OUT)
      .map(({ article, what, text, why }) =>
        yamlComment(`- ${what} in ${article}, “${shorten(text)}”: ${why}`, 0),
      );
    if (draft.leftOut.length > MOST_LEFT_OUT) rows.push(`# and ${draft.leftOut.length - MOST_LEFT_OUT} more`);
    notes.push(`${yamlComment('Found and left out:', 0)}\n${rows.join('\n')}`);
  }
  return notes;
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ');
  return line.length <= 80 ? line : `${line.slice(0, 78).trimEnd()} …`;
}
