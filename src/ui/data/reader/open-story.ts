import type { ParsedDataset } from '../../../dataset/model.ts';
import { storedDataset } from '../../../dataset/scan/stored-dataset.ts';
import type { StoredStory } from '../../../dataset/scan/stored-dataset.ts';
import type { ColumnData } from '../../../timeline/columns/column-data.ts';
import { nameColumns } from '../../../timeline/columns/columns.ts';
import type { Columns } from '../../../timeline/columns/columns.ts';
import { keepPrepared } from '../../../timeline/prepared.ts';
import type { Prepared } from '../../../timeline/prepared.ts';

/** A story that was scanned, as the page has it: its records are read when they are looked at. */
export interface OpenedStory {
  readonly parsed: ParsedDataset;
  readonly columns: Columns;
}

/** Makes a dataset of what a scan gave, with its columns and what layouts of them rest on. */
export function openStory(story: StoredStory, data: ColumnData, prepared: Prepared): OpenedStory {
  const dataset = storedDataset(story);
  const columns = nameColumns(dataset, data);
  keepPrepared(columns, prepared);
  return { parsed: { dataset, notices: story.notices, eventsInFile: story.eventsInFile }, columns };
}
