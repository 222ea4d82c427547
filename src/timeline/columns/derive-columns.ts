import type { Csr } from '../../base/csr.ts';
import type { Dataset } from '../../dataset/model.ts';
import type { ColumnData } from './column-data.ts';
import type { ValueIndex } from './facet-index.ts';
import { followCsr } from './follow-csr.ts';
import { invertCsr } from './invert-csr.ts';
import { buildOriginIndex, countIndependent } from './origin-index.ts';

/** What the columns rest on: what is read of each event and each passage; all else follows from it. */
export interface ReadColumns extends Pick<
  ColumnData,
  'size' | 'from' | 'to' | 'anchor' | 'flags' | 'weight' | 'passageSource' | 'passageSpeaker'
> {
  /** The topics of each event, each once. */
  readonly topics: Csr;
  /** The passages of each event, each once. */
  readonly passages: Csr;
}

/** Works out the columns that follow from what was read: who speaks, which sources report, how many of them independently. */
export function deriveColumns(
  read: ReadColumns,
  dataset: Pick<Dataset, 'topics' | 'people' | 'sources'>,
): ColumnData {
  const { size, passageSource, passageSpeaker } = read;
  const passages = {
    valuesOf: read.passages,
    eventsOf: invertCsr(read.passages, passageSource.length),
  };
  const ofPassages = (values: Int32Array, count: number): ValueIndex => {
    const valuesOf = followCsr(read.passages, values);
    return { valuesOf, eventsOf: invertCsr(valuesOf, count) };
  };
  const sources = ofPassages(passageSource, dataset.sources.length);
  return {
    ...read,
    topics: { valuesOf: read.topics, eventsOf: invertCsr(read.topics, dataset.topics.length) },
    passages,
    speakers: ofPassages(passageSpeaker, dataset.people.length),
    sources,
    independent: countIndependent(buildOriginIndex(dataset.sources), sources.valuesOf, size),
  };
}
