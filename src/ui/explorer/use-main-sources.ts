import { useMemo } from 'react';
import type { Dataset, Source } from '../../dataset/model.ts';
import { indexSources } from '../source/source-index.ts';
import type { Shown, SourceIndex } from '../source/source-index.ts';
import { mainSources } from './main-sources.ts';

/** The sources that most of what is shown rests on, the weightiest first, and what rests on them. */
export function useMainSources(
  dataset: Dataset,
  shown: Shown,
  locale: string,
): { readonly index: SourceIndex; readonly listed: readonly Source[] } {
  const listed = useMemo(() => mainSources(dataset, shown, locale), [dataset, shown, locale]);
  return { index: indexSources(dataset), listed };
}
