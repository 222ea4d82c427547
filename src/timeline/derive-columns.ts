import type { Dataset } from '../dataset/model.ts';
import type { ColumnData } from './column-data.ts';
import { invertCsr } from './csr.ts';
import type { Csr } from './csr.ts';
import { buildValueIndex, visitValues } from './facet-index.ts';
import { buildOriginIndex, countIndependent } from './origin-index.ts';

/** What the columns rest on: what is read of each event and each passage; all else follows from it. */
export interface ReadColumns extends Pick<
  ColumnData,
  | 'size'
  | 'start'
  | 'end'
  | 'from'
  | 'to'
  | 'anchor'
  | 'flags'
  | 'weight'
  | 'passageSource'
  | 'passageSpeaker'
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
  const ofPassages = (values: Int32Array, count: number) =>
    buildValueIndex(count, size, (event, add) =>
      visitValues(passages, event, (passage) => add(values[passage]!)),
    );
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
