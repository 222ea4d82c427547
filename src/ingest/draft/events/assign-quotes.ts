import { partitionPoint } from '../../partition-point.ts';
import type { Cluster } from './cluster-statements.ts';
import type { FeatureWeights, WeighedFeatures } from './feature-weights.ts';
import { featuresOf } from '../statements/features.ts';
import type { FoundArticle, Statement } from '../statements/statement.ts';
import { Walk } from '../statements/walk.ts';

/*
 * What an event has over others, in units of likeness, by where it is told: a quote follows what it is about, mostly in the same
 * paragraph.
 */
const SAME_SENTENCE = 2;
const BEFORE_IN_PARAGRAPH = 0.6;
const BEFORE_IN_OTHER = 0.2;
const BEHIND_IN_PARAGRAPH = 0.12;
/** So many sentences before a quote and behind it are looked at. */
const LOOKED_BACK = 8;
const LOOKED_AHEAD = 2;
/** Less than this is chance. */
const LEAST = 0.1;
const MOST_EVENTS_PER_QUOTE = 2;
/** Of a sentence without an end so many of its statements are looked at, those nearest to the quote. */
const MOST_TOLD = 24;
/** What stands so far off is in another paragraph. */
const LONGEST_PARAGRAPH = 4000;

interface Told {
  readonly event: number;
  readonly statement: Statement;
}

/**
 * To which of some events each quote of an article belongs: those that are told in its clause, else the one told nearby that it is most alike
 * to, else `main`. Numbers of events by numbers of quotes; nothing for a quote in an article that has no event. Linear in the quotes.
 */
export function assignQuotes(
  found: FoundArticle,
  events: readonly Cluster[],
  main: number | undefined,
  weights: FeatureWeights,
): ReadonlyMap<number, readonly number[]> {
  const told = toldInSentences(found, events);
  const assigned = new Map<number, readonly number[]>();
  const sightings = new Walk(found.sightings);
  const { text } = found.article;
  const known = new Map<Statement, WeighedFeatures>();
  const weighed = (statement: Statement): WeighedFeatures => {
    const features = known.get(statement) ?? weights.weigh(statement.features);
    known.set(statement, features);
    return features;
  };
  let at = 0;
  for (const [number, quote] of found.quotes.entries()) {
    while ((found.sentences[at]?.end ?? Infinity) <= quote.start) at += 1;
    const features = weights.weigh(featuresOf(text, [quote], sightings.within(quote)));
    const scores = new Map<number, number>();
    const own: number[] = [];
    for (let near = Math.max(0, at - LOOKED_BACK); near <= at + LOOKED_AHEAD; near += 1) {
      for (const { event, statement } of nearest(told.get(near) ?? [], quote.start)) {
        const { sentence, clause, date } = statement;
        const isSame = sentence.start < quote.end && quote.start < sentence.end;
        if (isSame && date !== null && quote.start < clause.end && clause.start < quote.end) own.push(event);
        const from = Math.min(sentence.end, quote.start);
        const to = Math.max(quote.start, sentence.start);
        const isSameParagraph = to - from < LONGEST_PARAGRAPH && !text.slice(from, to).includes('\n');
        const score =
          nearness(isSame, at - near, isSameParagraph) +
          weights.compare(features, weighed(statement)).likeness;
        scores.set(event, Math.max(score, scores.get(event) ?? 0));
      }
    }
    let best = main;
    let most = LEAST;
    for (const [event, score] of scores) if (score > most) [best, most] = [event, score];
    const chosen =
      own.length > 0 ? [...new Set(own)].slice(0, MOST_EVENTS_PER_QUOTE) : best === undefined ? [] : [best];
    if (chosen.length > 0) assigned.set(number, chosen);
  }
  return assigned;
}

function nearness(isSame: boolean, back: number, isSameParagraph: boolean): number {
  if (isSame) return SAME_SENTENCE;
  if (back < 0) return isSameParagraph ? BEHIND_IN_PARAGRAPH : 0;
  return (isSameParagraph ? BEFORE_IN_PARAGRAPH : BEFORE_IN_OTHER) / Math.max(1, Math.sqrt(back));
}

/** Of many statements those around an offset. */
function nearest(told: readonly Told[], offset: number): readonly Told[] {
  if (told.length <= MOST_TOLD) return told;
  const first = partitionPoint(told, ({ statement }) => statement.clause.start < offset);
  const from = Math.max(0, first - MOST_TOLD / 2);
  return told.slice(from, from + MOST_TOLD);
}

/** Per sentence of an article the events that it tells; where they are many, in the order of the text. */
function toldInSentences(found: FoundArticle, events: readonly Cluster[]): Map<number, Told[]> {
  const told = new Map<number, Told[]>();
  for (const [event, { statements }] of events.entries()) {
    for (const statement of statements) {
      if (statement.found !== found) continue;
      const list = told.get(statement.at);
      if (list === undefined) told.set(statement.at, [{ event, statement }]);
      else list.push({ event, statement });
    }
  }
  for (const list of told.values())
    if (list.length > MOST_TOLD) list.sort((a, b) => a.statement.clause.start - b.statement.clause.start);
  return told;
}
