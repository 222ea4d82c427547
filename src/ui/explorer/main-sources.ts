import type { Dataset, Source } from '../../dataset/model.ts';
import { indexSources } from '../source/source-index.ts';
import { orderSources } from '../source/source-order.ts';
import type { Shown } from '../source/source-index.ts';

/** The sources that most rests on; the view of the sources has them all. */
const MOST_SOURCES = 3;

/**
 * The sources that most of what is shown rests on, the weightiest first.
 *
 * @param shown The events that pass the filters; null where nothing is filtered.
 */
export function mainSources(dataset: Dataset, shown: Shown, locale: string): readonly Source[] {
  const index = indexSources(dataset);
  const weightOf = ({ id }: Source) => index.weigh(id, shown);
  // One of which nothing is quoted is nothing to open here.
  const quoted = dataset.sources.filter((source) => weightOf(source).passages > 0);
  return orderSources(quoted, weightOf, locale).slice(0, MOST_SOURCES);
}
