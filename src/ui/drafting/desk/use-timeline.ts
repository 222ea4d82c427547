import { useDeferredValue, useMemo, useState } from 'react';
import { sha256 } from '../../../base/sha256.ts';
import type { Dataset } from '../../../dataset/model.ts';
import type { ParseOptions } from '../../../dataset/parse.ts';
import type { DatasetFile } from '../../../dataset/schema.ts';
import { makeAssembler } from '../../../state/drafting/assemble-drafting.ts';
import type { AssembledDrafting, Assembler } from '../../../state/drafting/assemble-drafting.ts';
import type { Drafting } from '../../../state/drafting/drafting.ts';
import { passagesOf } from '../../../state/drafting/drafting.ts';
import type { Drafter } from '../engine/drafter.ts';
import { useAssembledBeside } from './use-assembled-beside.ts';

/** Reads a dataset as a page reads it that shows one. */
export type ParseDrafted = (file: DatasetFile, options: ParseOptions) => { readonly dataset: Dataset };

/** The timeline of a story as it now is. */
export interface DraftTimeline {
  /** The last that could be put together; null where none could yet. */
  readonly dataset: Dataset | null;
  readonly assembled: AssembledDrafting;
  readonly assembler: Assembler;
  /** Whether putting it together would hold the page up. */
  readonly isLarge: boolean;
}

/**
 * Each passage is looked for in its whole article, so these are UTF-16 units that are searched: up to so many, putting a timeline together
 * takes less than a tenth of a second. Two ordinary articles come to a tenth of it, a hundred to twenty times as much.
 */
const MOST_HERE = 500_000;

/** Of a story that a thread has not put together yet. */
const NOT_YET: AssembledDrafting = { file: null, hindrances: [], faults: [], problems: [] };

/**
 * Puts the timeline together by the code of a build, after each change, as soon as typing leaves time for it; beside the page where that
 * takes long.
 */
export function useTimeline(drafting: Drafting, parse: ParseDrafted, begin: Drafter['begin']): DraftTimeline {
  const assembler = useMemo(() => makeAssembler(sha256), []);
  const deferred = useDeferredValue(drafting);
  const isLarge = useMemo(() => searchedIn(drafting) > MOST_HERE, [drafting]);
  const beside = useAssembledBeside(isLarge ? drafting : null, begin);
  const isBeside = isLarge && !beside.hasFailed;
  const here = useMemo(
    () => (isBeside ? null : assembler.assemble(deferred, 'all')),
    [assembler, deferred, isBeside],
  );
  const assembled = here ?? beside.assembled ?? NOT_YET;
  const dataset = useMemo(
    () => (assembled.file === null ? null : parse(assembled.file, { baseUrl: '' }).dataset),
    [assembled.file, parse],
  );
  // What can't be put together for a while takes the last timeline off nobody's screen.
  const [last, setLast] = useState(dataset);
  if (dataset !== null && dataset !== last) setLast(dataset);
  return { dataset: dataset ?? last, assembled, assembler, isLarge };
}

/** How much text is searched for a story's passages. */
function searchedIn({ articles, events }: Drafting): number {
  const lengths = new Map(articles.map(({ id, text }) => [id, text.length]));
  let sum = 0;
  for (const { article } of events.flatMap(passagesOf)) sum += lengths.get(article) ?? 0;
  return sum;
}
