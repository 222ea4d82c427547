import { foldText } from '../../base/fold-text.ts';
import type { Source } from '../../dataset/model.ts';
import type { SourceWeight } from './source-index.ts';
import { sourceName } from './source-name.ts';

/**
 * Sources in the order in which a reader wants them: those that support the most of what is shown first, then the most
 * quoted, then by name as the language sorts names, and last by id, so that no two ever change places.
 */
export function orderSources(
  sources: readonly Source[],
  weightOf: (source: Source) => SourceWeight,
  locale: string,
): readonly Source[] {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const weights = new Map(sources.map((source) => [source.id, weightOf(source)]));
  const of = (source: Source) => weights.get(source.id) ?? { shown: 0, passages: 0 };
  return sources.toSorted(
    (a, b) =>
      of(b).shown - of(a).shown ||
      of(b).passages - of(a).passages ||
      collator.compare(sourceName(a), sourceName(b)) ||
      collator.compare(a.title, b.title) ||
      (a.id < b.id ? -1 : 1),
  );
}

/** The sources whose publisher, title, author or origin holds a text, whatever its case, accents and hidden characters. */
export function findSources(sources: readonly Source[], text: string): readonly Source[] {
  const wanted = foldText(text.trim());
  if (wanted === '') return sources;
  return sources.filter((source) =>
    [source.publisher, source.title, source.author, source.origin].some(
      (name) => name !== undefined && foldText(name).includes(wanted),
    ),
  );
}
