import { MS_PER_DAY } from '../../../base/civil.ts';
import { intervalOf, lengthOf, relate } from './date-relation.ts';
import { FeatureWeights, type Common, type WeighedFeatures } from './feature-weights.ts';
import type { Statement } from './statement.ts';

/** Statements that tell one event. */
export interface Cluster {
  /** The first is the one that the others were found alike to. */
  readonly statements: Statement[];
  /** Statements of other articles that are nearly the same but for the date. */
  readonly otherDated: Statement[];
}

/*
 * How alike two statements must be to tell one event. What counts is on which day: on the same day little is needed, for a story's day
 * mostly has one event; where one says only the year, much.
 */
const LIKE_ON_SAME_DAY = 0.14;
const LIKE_BESIDE_ON_SAME_DAY = 0.06;
const LIKE_IN_SAME_PERIOD = 0.3;
const LIKE_OF_KIND_ON_SAME_DAY = 0.03;
const LIKE_WITHIN = 0.34;
const LIKE_WITHIN_OF_KIND = 0.2;
const LIKE_WITHOUT_DATE = 0.36;
const LIKE_BESIDE_WITHOUT_DATE = 0.15;
const LIKE_BESIDE_AHEAD = 0.04;
const LIKE_AHEAD_OF_KIND = 0.12;
/** What takes up or goes on with what was told needs nothing else in common but its kind. */
const LIKE_BACK = 0.001;
const LIKE_FURTHER = 0.001;
const LIKE_IN_SAME_PERIOD_ELSEWHERE = 0.2;
/** What being contained counts beside being alike. */
const CONTAINED = 0.6;
const LIKE_FOR_REPORT = 0.2;
const LIKE_BOTH_WITHOUT_DATE = 0.42;
/** Nearly the same words in two articles, with different days: one of the two is wrong. */
const SAME_BUT_FOR_DATE = 0.72;
const DAYS_BETWEEN_VERSIONS = 10;
/** What is said to have happened and isn't dated happened within the week. */
const REPORTED_WITHIN = 7 * MS_PER_DAY;

/** For each statement so many features are looked up, and for each so many clusters compared: linear on any text. */
const LOOKED_UP = 8;
const MOST_COMPARED = 40;
/** A cluster is compared by its first statements, lest it drift from what it began with. */
const COMPARED_BY = 6;
const LONGEST_DAY = MS_PER_DAY + 1;

/**
 * Brings statements together that tell the same event, whichever article and however exactly it dates it. The most exactly dated go first;
 * those without a date join an event that they are much alike to, or each other. The order of the statements settles every tie. Time is
 * linear in the statements: an index by features bounds what each is compared with.
 */
export function clusterStatements(statements: readonly Statement[]): Cluster[] {
  const weights = new FeatureWeights(statements);
  const index = new ClusterIndex(weights);
  const dated = statements
    .filter((statement) => statement.date !== null && !statement.isReport)
    .toSorted((a, b) => lengthOfDate(a) - lengthOfDate(b) || a.number - b.number);
  for (const statement of dated) {
    const { best, twin } = index.bestFor(statement);
    if (best) index.add(best, statement);
    else if (twin) twin.cluster.otherDated.push(statement);
    else index.open(statement);
  }
  for (const statement of statements) {
    if (!statement.isReport) continue;
    const { best } = index.bestFor(statement);
    if (best) index.add(best, statement);
    else index.open(statement);
  }
  for (const statement of statements) {
    if (statement.date !== null || statement.features.length < 2) continue;
    // Of what somebody says only that counts which is taken for granted in it.
    if (statement.isSpeech && statement.within !== 'noun') continue;
    const { best } = index.bestFor(statement);
    if (best) index.add(best, statement);
    else index.open(statement);
  }
  return index.clusters.map(({ cluster }) => cluster);
}

interface Entry {
  readonly cluster: Cluster;
  /** The features of its first statements, each a set. */
  readonly sets: WeighedFeatures[];
  /** The dates of its statements. */
  readonly dates: Set<string>;
  /** Where its statements stand: the article's number and the sentence's. */
  readonly places: Set<string>;
}

class ClusterIndex {
  readonly clusters: Entry[] = [];
  readonly #weights: FeatureWeights;
  readonly #byFeature = new Map<string, Entry[]>();
  readonly #byDay = new Map<string, Entry[]>();
  readonly #byPlace = new Map<string, Entry[]>();
  /** What lies ahead, by the number of the article that tells of it. */
  readonly #ahead = new Map<string, Entry[]>();

  constructor(weights: FeatureWeights) {
    this.#weights = weights;
  }

  open(statement: Statement): void {
    const entry: Entry = {
      cluster: { statements: [], otherDated: [] },
      sets: [],
      dates: new Set(),
      places: new Set(),
    };
    this.clusters.push(entry);
    this.add(entry, statement);
  }

  add(entry: Entry, statement: Statement): void {
    entry.cluster.statements.push(statement);
    const place = placeOf(statement, 0);
    entry.places.add(place);
    append(this.#byPlace, place, entry);
    if (entry.cluster.statements[0]?.time === 'scheduled')
      append(this.#ahead, `${statement.found.number}`, entry);
    if (entry.sets.length < COMPARED_BY) {
      entry.sets.push(this.#weights.weigh(statement.features));
      for (const feature of statement.features) append(this.#byFeature, feature, entry);
    }
    if (statement.date) {
      entry.dates.add(statement.date.value);
      append(this.#byDay, statement.date.value, entry);
    }
  }

  /** The cluster that a statement belongs to, if any; else one that tells the same with another date. */
  bestFor(statement: Statement): { best?: Entry; twin?: Entry } {
    let best: Entry | undefined;
    let twin: Entry | undefined;
    let most = 0;
    const own = this.#weights.weigh(statement.features);
    for (const entry of this.#candidates(statement)) {
      const common = mostCommon(entry.sets.map((set) => this.#weights.compare(own, set)));
      const needed = this.#needed(statement, entry, common);
      // The same kind of thing by the same people: a short sentence needs no more in common with a long one.
      const isTold =
        common.kinds > 0 && common.names > 0 && (statement.date !== null || statement.within === 'noun');
      const likeness = isTold ? Math.max(common.likeness, common.containment * CONTAINED) : common.likeness;
      if (likeness >= needed) {
        const margin = likeness / needed;
        if (margin > most) [best, most] = [entry, margin];
      } else if (common.likeness >= SAME_BUT_FOR_DATE && areVersions(statement, entry)) {
        twin ??= entry;
      }
    }
    return { ...(best && { best }), ...(twin && { twin }) };
  }

  #candidates(statement: Statement): Set<Entry> {
    const found = new Set<Entry>();
    const take = (entries: readonly Entry[] | undefined): void => {
      for (const entry of entries ?? []) if (found.size < MOST_COMPARED) found.add(entry);
    };
    for (const step of [0, -1, 1]) take(this.#byPlace.get(placeOf(statement, step)));
    if (statement.date) take(this.#byDay.get(statement.date.value));
    else if (statement.time === 'scheduled') take(this.#ahead.get(`${statement.found.number}`));
    for (const feature of this.#weights.telling(statement.features, LOOKED_UP))
      take(this.#byFeature.get(feature));
    return found;
  }

  #needed(statement: Statement, entry: Entry, common: Common): number {
    const [first] = entry.cluster.statements;
    if (first === undefined) return Infinity;
    if (statement.date === null)
      return neededWithoutDate(statement, first, common, isBeside(statement, entry));
    if (first.date === null) return Infinity;
    if (statement.isReport && !first.isReport) return neededForReport(statement, entry);
    const { value } = statement.date;
    let isSame = false;
    for (const date of entry.dates) {
      const relation = relate(date, value);
      if (relation === 'apart') return Infinity;
      if (relation === 'same') isSame = true;
    }
    const isTold = common.kinds > 0 && common.names > 0;
    if (!isSame) return isTold ? LIKE_WITHIN_OF_KIND : LIKE_WITHIN;
    if (lengthOf(value) > LONGEST_DAY) {
      return first.found === statement.found ? LIKE_IN_SAME_PERIOD : LIKE_IN_SAME_PERIOD_ELSEWHERE;
    }
    const isBeforeAndAfter = (statement.time === 'scheduled') !== (first.time === 'scheduled');
    if (common.kinds > 0 && (isTold || isBeforeAndAfter || isNameless(statement) || isNameless(first)))
      return LIKE_OF_KIND_ON_SAME_DAY;
    return isBeside(statement, entry) ? LIKE_BESIDE_ON_SAME_DAY : LIKE_ON_SAME_DAY;
  }
}

/** Two people, each by a name and the words of it. */
const MANY_NAMES = 4;

/** What a statement without a date needs: one thing in common is chance, unless it goes on with what was told right before. */
function neededWithoutDate(statement: Statement, first: Statement, common: Common, beside: boolean): number {
  if (statement.time === 'past' && first.time === 'scheduled' && statement.found === first.found)
    return Infinity;
  if (beside && statement.refersBack.some((feature) => first.features.includes(feature))) return LIKE_BACK;
  if (first.date === null) return common.shared < 2 ? Infinity : LIKE_BOTH_WITHOUT_DATE;
  const isAhead = statement.time === 'scheduled' && first.time === 'scheduled';
  if (isAhead && common.kinds > 0 && goesOn(statement, first, beside)) return LIKE_FURTHER;
  if (isAhead && common.kinds > 0 && beside) return LIKE_BESIDE_AHEAD;
  if (isAhead && common.kinds > 0 && common.names >= MANY_NAMES) return LIKE_AHEAD_OF_KIND;
  if (beside && common.kinds > 0 && common.shared > 1) return LIKE_BESIDE_WITHOUT_DATE;
  return common.shared < 2 || common.kinds + common.names === 0 ? Infinity : LIKE_WITHOUT_DATE;
}

/**
 * Whether what lies ahead is told of further: by the same people, two or more of them ("Biden and Xi are also expected to discuss …"), or by
 * nobody in particular right beside it ("Discussions will also cover …").
 */
function goesOn(statement: Statement, first: Statement, beside: boolean): boolean {
  const people = peopleOf(statement);
  if (people.size === 0) return beside;
  const known = peopleOf(first);
  return people.size > 1 && [...people].every((key) => known.has(key));
}

function peopleOf({ sightings }: Statement): ReadonlySet<string> {
  return new Set(sightings.flatMap(({ named }) => (named.kind === 'person' ? [named.key] : [])));
}

/** A report tells what was shortly before it: an event of its own day or of the days before. */
function neededForReport(statement: Statement, entry: Entry): number {
  const said = intervalOf(statement.date?.value ?? '');
  // What is told beside it in one sentence is something else: "the captain of the ship, which sank on Monday, was suspended".
  if (said === null || entry.places.has(placeOf(statement, 0))) return Infinity;
  for (const date of entry.dates) {
    const start = intervalOf(date)?.start ?? Infinity;
    if (start < said.end && said.start - start <= REPORTED_WITHIN) return LIKE_FOR_REPORT;
  }
  return Infinity;
}

function isBeside(statement: Statement, { places }: Entry): boolean {
  return [0, -1, 1].some((step) => places.has(placeOf(statement, step)));
}

function isNameless({ features }: Statement): boolean {
  return !features.some((feature) => feature.startsWith('n:'));
}

function placeOf({ found, at }: Statement, step: number): string {
  return `${found.number} ${at + step}`;
}

function mostCommon(all: readonly Common[]): Common {
  return all.reduce((best, common) => (common.likeness > best.likeness ? common : best));
}

function areVersions(statement: Statement, entry: Entry): boolean {
  const day = statement.date?.value ?? '';
  return entry.cluster.statements.every(({ found, date }) => {
    if (found === statement.found || date === null) return false;
    const days = Math.abs((Date.parse(date.value) - Date.parse(day)) / MS_PER_DAY);
    return days <= DAYS_BETWEEN_VERSIONS;
  });
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.at(-1) !== value && list.length < MOST_COMPARED) list.push(value);
}

function lengthOfDate(statement: Statement): number {
  return statement.date === null ? Infinity : lengthOf(statement.date.value);
}
