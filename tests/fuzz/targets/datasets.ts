import { isDeepStrictEqual } from 'node:util';
import { csvParse } from 'd3';
import fc from 'fast-check';
import { checkDataset } from '../../../src/dataset/check.ts';
import { DatasetError, parseDatasetText } from '../../../src/dataset/parse.ts';
import { scanDataset } from '../../../src/dataset/scan/scan-dataset.ts';
import { readEventAt } from '../../../src/dataset/scan/read-record-at.ts';
import { printable } from '../../../src/export/printable.ts';
import { damage, damaged, datasetFile } from '../../dataset/scan/arbitrary-files.ts';
import { filtered, GIVEN } from '../../export/dataset-files.ts';
import { eventsCsv, eventsJson, unguardCell } from '../../export/whole-files.ts';
import { fuzzTarget, holds, orNull } from '../fuzz-target.ts';
import { hostileText } from '../hostile-texts.ts';

const BASE = { baseUrl: 'https://host.example/stories/x.json' };

const bytes = fc.oneof(
  { weight: 4, arbitrary: datasetFile },
  { weight: 4, arbitrary: fc.tuple(datasetFile, damage).map(([file, harm]) => damaged(file, harm)) },
  { weight: 1, arbitrary: fc.json({ maxDepth: 4 }).map((text) => new TextEncoder().encode(text)) },
  { weight: 1, arbitrary: hostileText.map((text) => new TextEncoder().encode(text)) },
);

export const DATASETS = [
  fuzzTarget('datasets, sound and damaged', bytes, (file) => {
    const text = new TextDecoder().decode(file);
    const parsed = orNull(() => parseDatasetText(text, BASE), DatasetError);
    const scanned = orNull(() => scanDataset(file, BASE), DatasetError);
    holds((parsed === null) === (scanned === null), 'the parser and the scan agree whether it is a dataset');
    holds(Object.getPrototypeOf({}) === Object.prototype && !('polluted' in {}), 'no object is changed');
    if (parsed === null || scanned === null) return;
    const { dataset, notices, eventsInFile } = parsed;
    const lost = notices.filter(({ kind }) => kind === 'event').length;
    holds(dataset.events.length + lost === eventsInFile, 'each event is shown or told of');
    holds(new Set(dataset.events.map(({ id }) => id)).size === dataset.events.length, 'ids are unique');
    dataset.events.forEach((event, index) => {
      holds(event.date.interval.start < event.date.interval.end, 'dates have a length');
      holds(
        event.topics.every((id) => dataset.topicById.has(id)),
        'topics are there',
      );
      holds(
        event.people.every((id) => dataset.personById.has(id)),
        'people are there',
      );
      holds(
        event.quotes.every((id) => dataset.passageById.has(id)),
        'passages are there',
      );
      holds(readEventAt(scanned.records, index)?.id === event.id, 'the scan has the same order');
    });
    for (const { exact, start, end } of dataset.passages)
      holds(exact.length === end - start, 'passages fit their offsets');
    holds(
      notices.every(({ path }) => path !== ''),
      'each notice has a path',
    );
  }),
  fuzzTarget('the command line’s check of any JSON', fc.oneof(fc.jsonValue(), bytes.map(toJson)), (json) => {
    holds(
      checkDataset(json).every(({ path }) => typeof path === 'string'),
      'each problem has a place',
    );
  }),
  fuzzTarget('dataset → JSON → dataset', filtered, ({ dataset, events }) => {
    const again = parseDatasetText(eventsJson(dataset, events, {}), BASE);
    holds(isDeepStrictEqual([...again.dataset.events], [...events]), 'the events come back');
    holds(again.notices.length === 0, 'without a notice');
  }),
  fuzzTarget('dataset → CSV → dataset', filtered, ({ dataset, events }) => {
    const csv = eventsCsv(dataset, events, GIVEN).replace(/^\ufeff/, '');
    const rows = csvParse(csv, (row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, unguardCell(value)])),
    );
    holds(rows.length === events.length, 'a row for each event');
    rows.forEach((row, index) => {
      const event = events[index];
      holds(row['id'] === event?.id && row['date_edtf'] === event?.date.edtf, 'id and date come back');
      holds(row['title'] === printable(event?.title ?? ''), 'and the title');
    });
  }),
];

function toJson(file: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(file));
  } catch {
    return null;
  }
}
