import { hasFilters } from '../../state/selectors.ts';
import type { Filter } from '../../timeline/model.ts';
import { FILE_FORMS } from './export-kind.ts';
import type { ExportKind } from './export-kind.ts';

/** Names are cut here: long enough to tell files apart, short enough for every file system and for a list of downloads. */
const MAX_LENGTH = 80;

/** What Windows takes for a device, whatever follows the dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The name of a file: the story, what it is filtered by, what it holds. Only `a` to `z`, digits and hyphens, whatever the
 * ids are; no date, so that the same view gives the same name.
 *
 *     exportFileName('biden-xi', { ...filter, topics: ['taiwan'] }, 'events-csv') // 'biden-xi-taiwan-events.csv'
 */
export function exportFileName(story: string, filter: Filter, kind: ExportKind): string {
  const { extension, part } = FILE_FORMS[kind];
  const words = [story, ...filterNames(filter)].map(slug).filter((word) => word !== '');
  const name = cut(words.join('-') || 'timeline', MAX_LENGTH - part.length - 1);
  const safe = DEVICE.test(name) ? `timeline-${name}` : name;
  return `${part === '' ? safe : `${safe}-${part}`}.${extension}`;
}

/** One word for each thing that is filtered by; "filtered" where no id says it in letters that a file name may have. */
function filterNames(filter: Filter): readonly string[] {
  if (!hasFilters(filter)) return [];
  const names = [
    ...filter.topics,
    ...filter.people,
    ...filter.sources,
    ...filter.without.map((id) => `without-${id}`),
    ...(filter.minSources > 1 ? [`${filter.minSources}-sources`] : []),
    filter.q,
  ];
  return names.some((name) => slug(name) !== '') ? names : ['filtered'];
}

function slug(text: string): string {
  return cut(
    text
      .slice(0, 2 * MAX_LENGTH)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, ''),
    MAX_LENGTH,
  );
}

function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/-+$/, '');
}
