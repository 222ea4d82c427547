import type { DraftEvent, DraftPerson, DraftTopic } from '../model.ts';
import type { ItemPassage } from './draft-passages.ts';
import { yamlComment, yamlFlowText, yamlText } from './yaml-words.ts';

/** A topic as an item of the list, with the column of its dash. */
export function topicItem(topic: DraftTopic, indent: number, mark = ''): string {
  const from = {
    vocabulary: 'proposed from the vocabulary',
    names: 'proposed from a name that recurs',
    story: 'the story’s own',
  }[topic.from];
  const terms = [...new Set(topic.matches.map(({ term }) => term))].slice(0, 6).join(', ');
  return lines([
    yamlComment(`${mark}${from}; found ${times(topic.matches.length)}: ${terms}`, indent),
    item(indent, `id: ${yamlFlowText(topic.id)}`),
    within(indent, `label: ${yamlText(topic.label, indent + 4)}`),
    topic.description === undefined
      ? ''
      : within(indent, `description: ${yamlText(topic.description, indent + 4)}`),
    within(indent, `terms: ${flowList(topic.terms, indent + 4)}`),
  ]);
}

export function personItem(person: DraftPerson, indent: number, mark = ''): string {
  const also = person.aliases.length > 0 ? `; also ${person.aliases.slice(0, 5).join(', ')}` : '';
  const why = person.isUnnamed ? 'not named by the article' : `named ${times(person.mentions.length)}${also}`;
  const role = person.isUnnamed ? 'not named by the article' : person.role;
  return lines([
    yamlComment(`${mark}${why}`, indent),
    item(indent, `id: ${yamlFlowText(person.id)}`),
    within(indent, `name: ${yamlText(person.name, indent + 4)}`),
    role === undefined ? '' : within(indent, `role: ${yamlText(role, indent + 4)}`),
  ]);
}

export function passageItem(passage: ItemPassage, indent: number, mark = ''): string {
  const { selector, speaker, topics } = passage;
  return lines([
    yamlComment(`${mark}${passage.why} (confidence ${passage.confidence.toFixed(2)})`, indent),
    item(indent, `source: ${yamlFlowText(passage.article)}`),
    within(indent, `exact: ${yamlText(selector.exact, indent + 4)}`),
    selector.prefix === undefined ? '' : within(indent, `prefix: ${yamlText(selector.prefix, indent + 4)}`),
    selector.suffix === undefined ? '' : within(indent, `suffix: ${yamlText(selector.suffix, indent + 4)}`),
    speaker === undefined ? '' : within(indent, `speaker: ${yamlFlowText(speaker)}`),
    topics.length === 0 ? '' : within(indent, `topics: ${flowList(topics, indent + 4)}`),
  ]);
}

/** An event as an item of the list; `date` is what is written where the draft has none. */
export function eventItem(
  event: DraftEvent,
  passages: readonly ItemPassage[],
  indent: number,
  mark = '',
): string {
  const { time, confidence, why } = event;
  const when = { past: '', scheduled: ' Scheduled when that was written.', ongoing: ' It goes on, or did.' }[
    time
  ];
  return lines([
    yamlComment(`${mark}${why} (confidence ${confidence.toFixed(2)}).${when}`, indent),
    item(indent, `id: ${yamlFlowText(event.id)}`),
    within(indent, `date: ${yamlText(event.date ?? '', indent + 4)}`),
    event.isDateStated ? '' : within(indent, `dateNote: ${yamlText(event.dateWhy, indent + 4)}`),
    within(indent, `title: ${yamlText(event.title, indent + 4)}`),
    event.place === null ? '' : within(indent, `place: { name: ${yamlFlowText(event.place)} }`),
    event.topics.length === 0 ? '' : within(indent, `topics: ${flowList(event.topics, indent + 4)}`),
    event.people.length === 0 ? '' : within(indent, `people: ${flowList(event.people, indent + 4)}`),
    within(indent, `weight: ${event.weight}`),
    within(indent, 'quotes:'),
    ...passages.map((passage) => passageItem(passage, indent + 4)),
  ]);
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

function flowList(values: readonly string[], indent: number): string {
  const words = values.map(yamlFlowText);
  const line = `[${words.join(', ')}]`;
  if (line.length <= 110 - indent) return line;
  const pad = ' '.repeat(indent);
  const rows: string[] = [];
  for (const word of words) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + word.length < 110 - indent)
      rows[rows.length - 1] = `${last}, ${word}`;
    else rows.push(word);
  }
  return `\n${pad}[${rows.join(`,\n${pad} `)}]`;
}

function item(indent: number, field: string): string {
  return `${' '.repeat(indent)}- ${field}`;
}

function within(indent: number, field: string): string {
  return `${' '.repeat(indent + 2)}${field.replace(': \n', ':\n')}`;
}

function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}
