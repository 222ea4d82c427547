import { lengthOf } from './date-relation.ts';
import type { Cluster } from './cluster-statements.ts';
import type { FoundArticle } from './statement.ts';

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

/**
 * How much an editor would want each event, 0.2 to 1, two decimals: told often and by several independent articles, at the head of an
 * article, dated exactly, by named people, with words that were said.
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
  weight += Math.min(quotes, 4) * 0.12 + Math.min(names, 4) * 0.15 + Math.min(kinds, 3) * 0.15;
  if (dated.length === 0) return weight * 0.45;
  const length = date === null ? Infinity : lengthOf(date);
  if (length <= DAY) weight += 0.6;
  else if (length <= MONTH) weight += 0.45;
  else if (length <= YEAR) weight += 0.25;
  // What is only known by when somebody said it is rarely an event of its own.
  if (
    dated.every(({ isReport, clause, found }) => isReport || isQuoteFirst(found.article.text, clause.start))
  )
    weight *= 0.6;
  if (dated.every(({ isSpeech }) => isSpeech)) weight *= 0.85;
  const isBare = dated.every(
    ({ clause, found }) => !/\p{L}{3}/u.test(found.article.text.slice(clause.start, clause.end)),
  );
  return isBare ? weight * 0.4 : weight;
}
