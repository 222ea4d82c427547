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

/** The topics that have an id and a name, each id once. */
export function parseTopics(values: readonly unknown[], reading: Reading): readonly Topic[] {
  if (values.length > MAX_TOPICS) {
    noticePart(
      reading,
      `topics[${MAX_TOPICS}]`,
      `The file has ${values.length} topics; the first ${MAX_TOPICS} are shown.`,
    );
  }
  const seen = new Set<string>();
  return values.slice(0, MAX_TOPICS).flatMap((value, index) => {
    const file = readRecord(TOPIC, value, index, reading.notices);
    if (file === null || isRepeated(seen, file.id, TOPIC, index, reading)) return [];
    return [{ id: file.id, label: file.label, description: file.description }];
  });
}

/** The people who have an id and a name, each id once. */
export function parsePeople(values: readonly unknown[], reading: Reading): readonly Person[] {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    const file = readRecord(PERSON, value, index, reading.notices);
    if (file === null || isRepeated(seen, file.id, PERSON, index, reading)) return [];
    return [{ id: file.id, name: file.name, role: file.role }];
  });
}
