import { useMemo } from 'react';
import type { Dataset, Source, TimelineEvent } from '../../dataset/model.ts';
import { indexSources, weighSource } from '../source/source-index.ts';
import type { SourceIndex } from '../source/source-index.ts';
import { orderSources } from '../source/source-order.ts';

/** The sources that most rests on; the view of the sources has them all. */
const MOST_SOURCES = 3;

/** The sources that most of what is shown rests on, the weightiest first. */
export function useMainSources(
  dataset: Dataset,
  shown: ReadonlySet<TimelineEvent> | null,
  locale: string,
): { readonly index: SourceIndex; readonly listed: readonly Source[] } {
  const index = indexSources(dataset);
  const listed = useMemo(() => {
    const weightOf = ({ id }: Source) => weighSource(index, id, shown);
    // One of which nothing is quoted is nothing to open here.
    const quoted = dataset.sources.filter((source) => weightOf(source).passages > 0);
    return orderSources(quoted, weightOf, locale).slice(0, MOST_SOURCES);
  }, [dataset, index, shown, locale]);
  return { index, listed };
}
