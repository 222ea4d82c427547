/**
 * Records in an order, which may be read only when they are looked at: an array, or something that makes each from where it is
 * kept. While anybody holds a record, `at` gives the same object again.
 */
export interface Records<Kind> {
  readonly length: number;
  /** The record at an index from 0 on; none beyond the end. */
  at(index: number): Kind | undefined;
  /** The index of a record that was got from here; -1 of any other. */
  indexOf(record: Kind): number;
}

/** Records by their ids: a map, or something that finds them where they are kept. */
export interface Lookup<Kind> {
  has(id: string): boolean;
  get(id: string): Kind | undefined;
}

/**
 * The records from one index up to, not including, another, as `Array.prototype.slice` has it for indices that are not negative.
 * Reads each: give it as many as are shown.
 */
export function sliceRecords<Kind>(records: Records<Kind>, from = 0, to = records.length): Kind[] {
  const taken: Kind[] = [];
  const end = Math.min(to, records.length);
  for (let index = from; index < end; index++) {
    const record = records.at(index);
    if (record !== undefined) taken.push(record);
  }
  return taken;
}

/**
 * Looks up the places of records many times: an array, which would look through all it has each time, is read once for it.
 *
 *     const placeOf = placesIn(dataset.passages);
 *     placeOf(passage) === dataset.passages.indexOf(passage)
 */
export function placesIn<Kind>(records: Records<Kind>): (record: Kind) => number {
  if (!Array.isArray(records)) return (record) => records.indexOf(record);
  const places = new Map<Kind, number>();
  for (let place = 0; place < records.length; place++) {
    const record = records.at(place);
    if (record !== undefined && !places.has(record)) places.set(record, place);
  }
  return (record) => places.get(record) ?? -1;
}

/**
 * All records, one after the other. Where they are made when they are looked at, each may stay in memory until the job in which it was made
 * is over: a loop over very many had better be divided into several.
 */
export function* eachRecord<Kind>(records: Records<Kind>): Generator<Kind, void> {
  for (let index = 0; index < records.length; index++) {
    const record = records.at(index);
    if (record !== undefined) yield record;
  }
}
