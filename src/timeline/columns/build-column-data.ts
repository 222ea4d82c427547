import type { Dataset } from '../../dataset/model.ts';
import { eachRecord } from '../../dataset/records.ts';
import type { ColumnData } from './column-data.ts';
import { deriveColumns } from './derive-columns.ts';
import { flagsOf } from './event-flags.ts';
import { placeOf } from './event-place.ts';
import { listsOfNumbers, NO_VALUE } from './lists-of-numbers.ts';

/** Builds the columns of a dataset. Linear; looks at each event and each passage once, in their order. */
export function buildColumnData(dataset: Dataset): ColumnData {
  const size = dataset.events.length;
  const dates = emptyDates(size);
  const weight = new Float32Array(size);
  const topics = listsOfNumbers(size);
  const passages = listsOfNumbers(size);
  const topicNumber = numberer(dataset.topics);
  const passageNumber = numberer(eachRecord(dataset.passages));
  let index = 0;
  for (const event of eachRecord(dataset.events)) {
    const place = placeOf(event.date);
    dates.from[index] = place.from;
    dates.to[index] = place.to;
    dates.anchor[index] = place.anchor;
    dates.flags[index] = flagsOf(event.date);
    weight[index] = event.weight;
    for (const id of event.topics) topics.add(topicNumber(id));
    topics.close();
    for (const id of event.quotes) passages.add(passageNumber(id));
    for (const { quotes } of event.otherDates) for (const id of quotes) passages.add(passageNumber(id));
    passages.close();
    index++;
  }
  const sourceNumber = numberer(dataset.sources);
  const speakerNumber = numberer(dataset.people);
  const passageSource = new Int32Array(dataset.passages.length);
  const passageSpeaker = new Int32Array(dataset.passages.length).fill(NO_VALUE);
  let number = 0;
  for (const { source, speaker } of eachRecord(dataset.passages)) {
    passageSource[number] = sourceNumber(source);
    if (speaker !== undefined) passageSpeaker[number] = speakerNumber(speaker);
    number++;
  }
  return deriveColumns(
    { ...dates, size, weight, topics: topics.end(), passages: passages.end(), passageSource, passageSpeaker },
    dataset,
  );
}

function emptyDates(size: number) {
  return {
    from: new Float64Array(size),
    to: new Float64Array(size),
    anchor: new Float64Array(size),
    flags: new Uint8Array(size),
  };
}

/** What gives the place of a record in its list by its id, `NO_VALUE` for an id that none has. */
function numberer(records: Iterable<{ readonly id: string }>): (id: string) => number {
  const numbers = new Map<string, number>();
  for (const { id } of records) numbers.set(id, numbers.size);
  return (id) => numbers.get(id) ?? NO_VALUE;
}
