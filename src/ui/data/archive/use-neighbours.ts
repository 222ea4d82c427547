import { useEffect } from 'react';
import type { Dataset } from '../../../dataset/model.ts';
import type { Columns } from '../../../timeline/columns/columns.ts';
import type { Selection } from '../../../timeline/model.ts';
import { archiveOf } from './archive-of.ts';

/** Fetches what Previous and Next lead to from an event of an archive, so that a step is as quick as in a story at hand. */
export function useNeighbours(
  dataset: Dataset,
  columns: Columns,
  selection: Selection,
  event: number | null,
): void {
  useEffect(() => {
    if (event !== null) archiveOf(dataset)?.fetchNeighbours(columns, selection, event);
  }, [dataset, columns, selection, event]);
}
