import { formatDate } from '../dataset/format-date.ts';
import type { Dataset, Passage, TimelineEvent } from '../dataset/model.ts';
import { eachRecord } from '../dataset/records.ts';
import type { Records } from '../dataset/records.ts';
import { passagesOf } from '../timeline/columns/columns.ts';
import { csvParts } from './csv.ts';
import type { Cell } from './csv.ts';
import type { ExportGiven } from './given.ts';

/** The columns, by the names that programs read them by: they stay, and new ones come after them. */
export const QUOTE_COLUMNS = [
  'id',
  'words',
  'speaker',
  'speaker_role',
  'said',
  'publisher',
  'source_title',
  'author',
  'published',
  'source_link',
  'start',
  'end',
  'topics',
  'event_ids',
  'events',
  'link',
] as const;

/** Between the names in one cell. */
const AND = '; ';

/**
 * The passages that support some events as a table, one row each, in the order of the events: the words verbatim, who said
 * them (empty where the article itself reports), where they stand (`start` and `end` in UTF-16 units of the article's
 * text), and the events among those given that rest on them.
 */
export function quotesCsvParts(
  dataset: Dataset,
  events: Records<TimelineEvent>,
  given: ExportGiven,
): Iterable<string> {
  return csvParts(QUOTE_COLUMNS, rowsOf(dataset, events, given));
}

/** The passages that support some events, each once, with those events; in the order of the events. */
function eventsByPassage(
  dataset: Dataset,
  events: Records<TimelineEvent>,
): ReadonlyMap<Passage, readonly TimelineEvent[]> {
  const found = new Map<Passage, TimelineEvent[]>();
  for (const event of eachRecord(events)) {
    for (const passage of passagesOf(dataset, event)) {
      const others = found.get(passage);
      if (others === undefined) found.set(passage, [event]);
      else others.push(event);
    }
  }
  return found;
}

function* rowsOf(
  dataset: Dataset,
  events: Records<TimelineEvent>,
  given: ExportGiven,
): Generator<Cell[], void> {
  for (const [passage, supported] of eventsByPassage(dataset, events)) {
    const [first] = supported;
    if (first === undefined) continue;
    const source = dataset.sourceById.get(passage.source);
    const speaker = passage.speaker === undefined ? undefined : dataset.personById.get(passage.speaker);
    yield [
      passage.id,
      passage.exact,
      speaker?.name ?? passage.speaker ?? '',
      speaker?.role ?? '',
      passage.said === undefined ? '' : formatDate(passage.said, given.locale, 'long'),
      source?.publisher ?? '',
      source?.title ?? '',
      source?.author ?? '',
      source?.published === undefined ? '' : source.published.edtf,
      source?.url ?? '',
      passage.start,
      passage.end,
      passage.topics.map((id) => dataset.topicById.get(id)?.label ?? id).join(AND),
      supported.map((event) => event.id).join(AND),
      supported.map((event) => event.title).join(AND),
      given.linkFor(first, passage),
    ];
  }
}
