import { lengthOf } from './date-relation.ts';
import type { Cluster } from './cluster-statements.ts';
import { tellsPrices } from './share-prices.ts';
import type { FoundArticle } from '../statements/statement.ts';

/** What an event's weight rests on. */
export interface Weighed {
  readonly cluster: Cluster;
  readonly date: string | null;
  readonly quotes: number;
  readonly isHeadline: boolean;
}

const DAY = 86_400_000;
const MONTH = 31 * DAY;
const YEAR = 366 * DAY;
/** The lightest event of a draft still has its label. */
const LIGHTEST = 0.2;
/** What a date counts by how exactly it is told: editors look for days first. */
const OF_DAY = 1;
const OF_MONTH = 0.4;
const OF_YEAR = 0.2;
/** A stretch of years is rather a time than an event: it counts so much less. */
const OF_YEARS = 0.4;
/** What has no day of its own, "since May", "until June", is rarely an event. */
const OPEN = 1;
/** Articles begin with what matters: what is told with their last words counts so much less. */
const TOLD_LAST = 0.7;
/** Of a shorter text all stands near its beginning. */
const SHORTEST_TEXT = 3000;
/** What is dated only in somebody's words, or by when they said it, is rarely an event of its own. */
const HEARSAY = 0.6;
/** Each name and each kind of event: they tell events from other sentences, but hardly the wanted from the others. */
const OF_NAME = 0.05;
const OF_KIND = 0.1;
/** What no date places counts so much less; what an article begins with is its news even so. */
const WITHOUT_DATE = 0.45;
const LEAD_WITHOUT_DATE = 0.75;

/**
 * How much an editor would want each event, 0.2 to 1, two decimals: told often and by several independent articles, at the head of an
 * article or near it, dated by a day, by named people, with words that were said.
 */
export function weighEvents(events: readonly Weighed[], originOf: (found: FoundArticle) => string): number[] {
  const raw = events.map((event) => rawWeight(event, originOf));
  const most = raw.reduce((heaviest, weight) => Math.max(heaviest, weight), 1);
  return raw.map(
    (weight) => Math.round((LIGHTEST + (1 - LIGHTEST) * Math.max(0, weight / most)) * 100) / 100,
  );
}

function isQuoteFirst(text: string, start: number): boolean {
  return /^["“«‘„]/u.test(text.charAt(start));
}

/** "Why did you leave in 2019?" asks for what happened. */
function isAsked({ found, sentence }: Cluster['statements'][number]): boolean {
  return /\?["”’»]?\s*$/u.test(
    found.article.text.slice(Math.max(sentence.start, sentence.end - 4), sentence.end),
  );
}

function isOfPrices({ found, clause, isLead }: Cluster['statements'][number]): boolean {
  return !isLead && tellsPrices(found.article.text.slice(clause.start, clause.end));
}

/** How far into its article an event is first told, 0 to 1. */
function beginningOf(statements: Cluster['statements']): number {
  return statements.reduce(
    (least, { sentence, found }) =>
      Math.min(least, sentence.start / Math.max(SHORTEST_TEXT, found.article.text.length)),
    1,
  );
}

function rawWeight(
  { cluster, date, quotes, isHeadline }: Weighed,
  originOf: (found: FoundArticle) => string,
): number {
  const { statements } = cluster;
  const dated = statements.filter((statement) => statement.date !== null);
  const origins = new Set(statements.map(({ found }) => originOf(found))).size;
  const names = new Set(statements.flatMap(({ sightings }) => sightings.map(({ named }) => named.key))).size;
  const kinds = new Set(
    statements.flatMap(({ features }) => features.filter((feature) => feature.startsWith('k:'))),
  ).size;
  let weight = 0.9 * Math.log2(1 + statements.length) + 0.7 * Math.min(origins - 1, 4);
  if (statements.some(({ isLead }) => isLead)) weight += 0.8;
  if (isHeadline) weight += 0.7;
  weight += Math.min(quotes, 4) * 0.12 + Math.min(names, 4) * OF_NAME + Math.min(kinds, 3) * OF_KIND;
  if (dated.length === 0)
    return weight * (statements.some(({ isLead }) => isLead) ? LEAD_WITHOUT_DATE : WITHOUT_DATE);
  const length = date === null ? Infinity : lengthOf(date);
  if (length <= DAY) weight += OF_DAY;
  else if (length <= MONTH) weight += OF_MONTH;
  else if (length <= YEAR) weight += OF_YEAR;
  else weight -= OF_YEARS;
  // "has been killed on 18 November" is over, though "has been" says that something goes on.
  const isOpen = dated.every(
    ({ time, date: told }) => told?.bound !== null || (time === 'ongoing' && length > DAY),
  );
  if (isOpen) weight -= OPEN;
  weight -= TOLD_LAST * beginningOf(statements);
  if (
    dated.every(({ isReport, clause, found }) => isReport || isQuoteFirst(found.article.text, clause.start))
  )
    weight *= HEARSAY;
  if (dated.every(({ isSpeech }) => isSpeech)) weight *= HEARSAY;
  if (dated.every(isAsked)) weight *= HEARSAY;
  if (dated.every(isOfPrices)) weight *= HEARSAY;
  const isBare = dated.every(
    ({ clause, found }) => !/\p{L}{3}/u.test(found.article.text.slice(clause.start, clause.end)),
  );
  return isBare ? weight * 0.4 : weight;
}
