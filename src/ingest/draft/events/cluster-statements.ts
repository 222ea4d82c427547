import { MS_PER_DAY } from '../../../base/civil.ts';
import { intervalOf, lengthOf, relate } from './date-relation.ts';
import { FeatureWeights, type Common, type WeighedFeatures } from './feature-weights.ts';
import type { Statement } from '../statements/statement.ts';

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
const LIKE_OF_DAY = 0.1;
/** Of two events that are told apart in one sentence of so many hardly all tell two. */
const MOST_SHARED = 4;
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
/** What is dated in more ways is compared with no further ones. */
const MOST_DATES = 50;
const LONGEST_DAY = MS_PER_DAY + 1;
const HALF_A_YEAR = 183 * 86_400_000;

/**
 * Brings statements together that tell the same event, whichever article and however exactly it dates it. The most exactly dated go first;
 * those without a date join an event that they are much alike to, or each other. The order of the statements settles every tie. Time is
 * linear in the statements: an index by features bounds what each is compared with. `onCompare` is told of each comparison, for tests that
 * count them.
 */
export function clusterStatements(statements: readonly Statement[], onCompare?: () => void): Cluster[] {
  const weights = new FeatureWeights(statements);
  const index = new ClusterIndex(weights, onCompare);
  const dated = statements
    .filter((statement) => statement.date !== null && !statement.isReport)
    .toSorted((a, b) => lengthOfDate(a) - lengthOfDate(b) || a.number - b.number);
  for (const statement of dated) {
    const { best, twin } = index.bestFor(statement);
    if (best) index.add(best, statement);
    else if (twin) twin.cluster.otherDated.push(statement);
    else index.open(statement);
  }
  index.joinDays();
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
  return index.clusters.flatMap(({ cluster }) => (cluster.statements.length > 0 ? [cluster] : []));
}

interface Entry {
  readonly cluster: Cluster;
  /** The features of its first statements, each a set. */
  readonly sets: WeighedFeatures[];
  /** The dates of its statements, and the first and the last of their days; `NaN` once one of them has no day. */
  readonly dates: Set<string>;
  firstDay: number;
  lastDay: number;
  /** The numbers of the articles that tell it. */
  readonly articles: Set<number>;
  /** For which look-up it was last a candidate, told in a sentence beside the statement's, and in the same one. */
  asked: number;
  beside: number;
  inSentence: number;
}

class ClusterIndex {
  readonly clusters: Entry[] = [];
  readonly #weights: FeatureWeights;
  readonly #onCompare: (() => void) | undefined;
  readonly #byFeature = new Map<string, Entry[]>();
  readonly #byDay = new Map<string, Entry[]>();
  readonly #byPlace = new Map<number, Entry[]>();
  /** What lies ahead, by the number of the article that tells of it. */
  readonly #ahead = new Map<number, Entry[]>();

  /** How often something was looked up: its number marks the clusters that are compared. */
  #lookUp = 0;

  constructor(weights: FeatureWeights, onCompare?: () => void) {
    this.#weights = weights;
    this.#onCompare = onCompare;
  }

  open(statement: Statement): void {
    const entry: Entry = {
      cluster: { statements: [], otherDated: [] },
      sets: [],
      dates: new Set(),
      firstDay: Infinity,
      lastDay: -Infinity,
      articles: new Set(),
      asked: 0,
      beside: 0,
      inSentence: 0,
    };
    this.clusters.push(entry);
    this.add(entry, statement);
  }

  add(entry: Entry, statement: Statement): void {
    entry.cluster.statements.push(statement);
    entry.articles.add(statement.found.number);
    const day = Date.parse(statement.date?.value ?? '');
    entry.firstDay = Math.min(entry.firstDay, day);
    entry.lastDay = Math.max(entry.lastDay, day);
    append(this.#byPlace, placeOf(statement, 0), entry);
    if (entry.cluster.statements[0]?.time === 'scheduled') append(this.#ahead, statement.found.number, entry);
    if (entry.sets.length < COMPARED_BY) {
      entry.sets.push(this.#weights.weigh(statement.features));
      for (const feature of statement.features) append(this.#byFeature, feature, entry);
    }
    if (statement.date) {
      entry.dates.add(statement.date.value);
      append(this.#byDay, statement.date.value, entry);
    }
  }

  /**
   * Joins what several articles tell of one day in ways so different that only the later of them show it to be one: half of what the smaller
   * holds must be alike to the larger. Nothing that
   * sentences tell apart is joined.
   */
  joinDays(): void {
    for (const [day, entries] of this.#byDay) {
      if (lengthOf(day) > LONGEST_DAY) continue;
      const ofDay = [...new Set(entries)]
        .filter(({ cluster, dates }) => cluster.statements.length > 0 && isOneDay(dates))
        .toSorted((a, b) => b.cluster.statements.length - a.cluster.statements.length);
      for (const [at, larger] of ofDay.entries())
        for (const smaller of ofDay.slice(at + 1))
          if (this.#areOne(larger, smaller)) this.#join(larger, smaller);
    }
  }

  #areOne(larger: Entry, smaller: Entry): boolean {
    if (larger.cluster.statements.length === 0 || smaller.cluster.statements.length === 0) return false;
    if (new Set([...larger.articles, ...smaller.articles]).size < 2) return false;
    const [one, other] = [larger, smaller].map(
      ({ cluster }) => new Set(cluster.statements.map((statement) => placeOf(statement, 0))),
    );
    if (one === undefined || other === undefined) return false;
    const shared = [...other].filter((place) => one.has(place)).length;
    if (shared * MOST_SHARED > other.size) return false;
    const isAhead = ({ cluster }: Entry): boolean => cluster.statements[0]?.time === 'scheduled';
    if (isAhead(larger) !== isAhead(smaller)) return false;
    const alike = smaller.sets.filter((set) => {
      const common = this.#mostCommon(set, larger);
      return (
        common !== undefined &&
        common.kinds > 0 &&
        common.names > 0 &&
        Math.max(common.likeness, common.containment * CONTAINED) >= LIKE_OF_DAY
      );
    });
    return alike.length * 2 >= smaller.sets.length && alike.length >= Math.min(2, smaller.sets.length);
  }

  #join(larger: Entry, smaller: Entry): void {
    const statements = smaller.cluster.statements.splice(0);
    for (const statement of statements) this.add(larger, statement);
    larger.cluster.otherDated.push(...smaller.cluster.otherDated.splice(0));
    smaller.sets.splice(0);
  }

  /** The cluster that a statement belongs to, if any; else one that tells the same with another date. */
  bestFor(statement: Statement): { best?: Entry; twin?: Entry } {
    let best: Entry | undefined;
    let twin: Entry | undefined;
    let most = 0;
    const own = this.#weights.weigh(statement.features);
    for (const entry of this.#candidates(statement)) {
      const common = this.#mostCommon(own, entry);
      if (most === 0 && entry.beside === this.#lookUp && goesOnThatDay(statement, entry)) {
        // What is more alike may still be found.
        [best, most] = [entry, LIKE_BACK];
        continue;
      }
      // With nothing in common nothing is told twice.
      if (common === undefined || common.shared === 0) continue;
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

  /** What a statement has in common with that of the first statements of a cluster which is most alike to it. */
  #mostCommon(own: WeighedFeatures, entry: Entry): Common | undefined {
    let best: Common | undefined;
    for (const set of entry.sets) {
      this.#onCompare?.();
      const common = this.#weights.compare(own, set);
      if (best === undefined || common.likeness > best.likeness) best = common;
    }
    return best;
  }

  #candidates(statement: Statement): Entry[] {
    this.#lookUp += 1;
    const found: Entry[] = [];
    const take = (entries: readonly Entry[] | undefined): void => {
      for (const entry of entries ?? []) {
        if (found.length >= MOST_COMPARED) return;
        if (entry.asked === this.#lookUp) continue;
        entry.asked = this.#lookUp;
        found.push(entry);
      }
    };
    for (const step of [0, -1, 1]) {
      const near = this.#byPlace.get(placeOf(statement, step));
      for (const entry of near ?? []) {
        entry.beside = this.#lookUp;
        if (step === 0) entry.inSentence = this.#lookUp;
      }
      take(near);
    }
    if (statement.date) take(this.#byDay.get(statement.date.value));
    else if (statement.time === 'scheduled') take(this.#ahead.get(statement.found.number));
    for (const feature of this.#weights.telling(statement.features, LOOKED_UP))
      take(this.#byFeature.get(feature));
    return found;
  }

  #needed(statement: Statement, entry: Entry, common: Common): number {
    const [first] = entry.cluster.statements;
    if (first === undefined) return Infinity;
    if (statement.date === null)
      return neededWithoutDate(statement, first, common, entry.beside === this.#lookUp);
    if (first.date === null) return Infinity;
    if (statement.isReport && !first.isReport)
      return neededForReport(statement, entry, entry.inSentence === this.#lookUp);
    const { value } = statement.date;
    if (entry.dates.size >= MOST_DATES && !entry.dates.has(value)) return Infinity;
    let isSame = false;
    for (const date of entry.dates) {
      const relation = relate(date, value);
      if (relation === 'apart') return Infinity;
      // A fiscal year is no year of the calendar, however much of it they share.
      if (relation === 'overlapping' && Math.min(lengthOf(date), lengthOf(value)) > HALF_A_YEAR)
        return Infinity;
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
    return entry.beside === this.#lookUp ? LIKE_BESIDE_ON_SAME_DAY : LIKE_ON_SAME_DAY;
  }
}

/** Whether all the dates of an event are one day, or a longer time that it lies in. */
function isOneDay(dates: ReadonlySet<string>): boolean {
  let days = 0;
  for (const date of dates) if (lengthOf(date) <= LONGEST_DAY) days += 1;
  return days === 1;
}

/** "I ordered it closed that evening": what was done on the day that has been told of, with what was told and nobody else. */
function goesOnThatDay(statement: Statement, entry: Entry): boolean {
  const { date, clause, found } = statement;
  if (date === null || !/^(?:that|the same|same)\s/iu.test(date.text) || !isNameless(statement)) return false;
  const isSame = entry.dates.size === 1 && entry.dates.has(date.value) && lengthOf(date.value) <= LONGEST_DAY;
  return (
    isSame &&
    /\s(?:it|them|him|her)\s/u.test(
      found.article.text.slice(clause.start, Math.min(clause.end, clause.start + LONGEST_CLAUSE)),
    )
  );
}

const LONGEST_CLAUSE = 400;

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
function neededForReport(statement: Statement, entry: Entry, inSentence: boolean): number {
  const said = intervalOf(statement.date?.value ?? '');
  // What is told beside it in one sentence is something else: "the captain of the ship, which sank on Monday, was suspended".
  if (said === null || inSentence) return Infinity;
  for (const date of entry.dates) {
    const start = intervalOf(date)?.start ?? Infinity;
    if (start < said.end && said.start - start <= REPORTED_WITHIN) return LIKE_FOR_REPORT;
  }
  return Infinity;
}

function isNameless({ features }: Statement): boolean {
  return !features.some((feature) => feature.startsWith('n:'));
}

/** A number for a sentence of an article, or one beside it. */
function placeOf({ found, at }: Statement, step: number): number {
  return found.number * MOST_SENTENCES + at + step;
}

/** More than any article has, by its size; times a thousand articles it is still a whole number. */
const MOST_SENTENCES = 2 ** 32;

/** Whether all that tells an event is of other articles, and dates it some days apart at most. */
function areVersions(statement: Statement, entry: Entry): boolean {
  if (entry.articles.has(statement.found.number)) return false;
  const day = Date.parse(statement.date?.value ?? '');
  return (Math.max(entry.lastDay, day) - Math.min(entry.firstDay, day)) / MS_PER_DAY <= DAYS_BETWEEN_VERSIONS;
}

function append<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.at(-1) !== value && list.length < MOST_COMPARED) list.push(value);
}

function lengthOfDate(statement: Statement): number {
  return statement.date === null ? Infinity : lengthOf(statement.date.value);
}
