import { MAX_TOPICS } from './limits.ts';
import type { Person, Topic } from './model.ts';
import { readRecord } from './read-record.ts';
import type { RecordKind } from './read-record.ts';
import type { Reading } from './reading.ts';
import { isRepeated, noticePart } from './reading.ts';
import { personSchema, topicSchema } from './schema.ts';

const drop = (): undefined => undefined;

const TOPIC: RecordKind<typeof topicSchema> = {
  list: 'topics',
  noun: 'topic',
  schema: topicSchema,
  mending: { description: drop },
};

const PERSON: RecordKind<typeof personSchema> = {
  list: 'people',
  noun: 'person',
  schema: personSchema,
  mending: { role: drop },
};

/** The topics that have an id and a name, by id, in the file's order. */
export function parseTopics(values: readonly unknown[], reading: Reading): ReadonlyMap<string, Topic> {
  if (values.length > MAX_TOPICS) {
    noticePart(
      reading,
      `topics[${MAX_TOPICS}]`,
      `The file has ${values.length} topics; the first ${MAX_TOPICS} are shown.`,
    );
  }
  const topics = new Map<string, Topic>();
  values.slice(0, MAX_TOPICS).forEach((value, index) => {
    const file = readRecord(TOPIC, value, index, reading.notices);
    if (file === null || isRepeated(topics, file.id, TOPIC, index, reading)) return;
    topics.set(file.id, { id: file.id, label: file.label, description: file.description || undefined });
  });
  return topics;
}

/** The people who have an id and a name, by id, in the file's order. */
export function parsePeople(values: readonly unknown[], reading: Reading): ReadonlyMap<string, Person> {
  const people = new Map<string, Person>();
  values.forEach((value, index) => {
    const file = readRecord(PERSON, value, index, reading.notices);
    if (file === null || isRepeated(people, file.id, PERSON, index, reading)) return;
    people.set(file.id, { id: file.id, name: file.name, role: file.role || undefined });
  });
  return people;
}
