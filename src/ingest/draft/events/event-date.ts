import type { DateMention } from '../dates/date-mention.ts';
import type { Cluster } from './cluster-statements.ts';
import { intervalOf, lengthOf } from './date-relation.ts';
import type { FoundArticle, Statement, StatementTime } from '../statements/statement.ts';

/** When an event happened, as its statements give it. */
export interface EventDate {
  /** EDTF; null where nothing dates it or bounds it. */
  readonly value: string | null;
  readonly why: string;
  /** The text states the whole date, and nothing had to be worked out. */
  readonly isStated: boolean;
  /** Where it is stated: the statement that decided first. */
  readonly evidence: readonly Statement[];
}

/** The latest day by which what an article tells as past had happened, and how that is known. */
export interface ToldBy {
  readonly value: string;
  readonly why: string;
}

const PLAIN = /^-?\d{4}(?:-\d{2}){0,2}$/u;

/**
 * The date of an event from the statements that tell it: the most exact one that most of them agree with, weighed by how sure each is.
 * Without a date, what its article's own date or the events that it looks ahead to leave open.
 */
export function dateOf(
  cluster: Cluster,
  time: StatementTime,
  toldBy: ReadonlyMap<FoundArticle, ToldBy>,
): EventDate {
  const all = cluster.statements.filter((statement) => statement.date !== null);
  const told = all.filter((statement) => !statement.isReport);
  const dated = told.length > 0 ? told : all;
  if (dated.length === 0) return undated(cluster, time, toldBy);
  let best: Statement | undefined;
  let most = 0;
  const supports = supportsOf(dated);
  for (const statement of dated) {
    const bounded = statement.date?.bound === null ? 0 : BOUNDED;
    const support =
      (supports.get(statement.date?.value ?? '') ?? -Infinity) -
      lengthOf(statement.date?.value ?? '') * EXACTNESS_PER_MS -
      bounded;
    if (best === undefined || support > most) [best, most] = [statement, support];
  }
  const mention = best?.date;
  if (best === undefined || !mention) return undated(cluster, time, toldBy);
  const agreeing = dated.filter((statement) => statement.date?.value === mention.value);
  const coarser = dated.length - agreeing.length;
  const value = boundedValue(mention, time).replace(/T\d[^/\]]*/gu, '');
  const also =
    coarser > 0 ? `; ${coarser === 1 ? 'another passage says' : 'other passages say'} it less exactly` : '';
  return {
    value,
    why: `“${mention.text}”: ${mention.why}${also}`,
    isStated: mention.relation === 'absolute' && value === mention.value && /\d{4}/u.test(mention.text),
    evidence: [best, ...dated.filter((statement) => statement !== best)],
  };
}

/** Of two dates with the same support the more exact one counts; a century is less than one more statement. */
const EXACTNESS_PER_MS = 0.3 / (100 * 366 * 86_400_000);

/** Of the same date said twice the plain one counts, not "by" it. */
const BOUNDED = 0.2;

/** Per date how sure all statements are that agree with it: that give it, or one that holds it. Each date is looked at once, however often it is given. */
function supportsOf(statements: readonly Statement[]): Map<string, number> {
  const confidences = new Map<string, number>();
  for (const { date } of statements)
    if (date) confidences.set(date.value, (confidences.get(date.value) ?? 0) + date.confidence);
  const given = [...confidences].flatMap(([value, confidence]) => {
    const interval = intervalOf(value);
    return interval === null ? [] : [{ value, confidence, interval }];
  });
  return new Map(
    given.map(({ value, interval: own }) => {
      const agreeing = given.filter(({ interval }) => interval.start <= own.start && own.end <= interval.end);
      return [value, agreeing.reduce((sum, { confidence }) => sum + confidence, 0)];
    }),
  );
}

/** `since 2010` told of what goes on is a stretch that is open; `by 2030` bounds what happens once. */
function boundedValue({ value, bound }: DateMention, time: StatementTime): string {
  if (bound === null || !PLAIN.test(value)) return value;
  switch (bound) {
    case 'since':
      return time === 'past' ? value : `${value}/..`;
    case 'until':
      return `../${value}`;
    case 'by':
    case 'before':
      return `[..${value}]`;
    case 'after':
      return `[${value}..]`;
    default:
      return bound satisfies never;
  }
}

function undated(
  cluster: Cluster,
  time: StatementTime,
  toldBy: ReadonlyMap<FoundArticle, ToldBy>,
): EventDate {
  const known = cluster.statements.flatMap(({ found }) => toldBy.get(found) ?? []);
  const [first] = known.toSorted((a, b) => (a.value < b.value ? -1 : 1));
  const none = { isStated: false, evidence: [] };
  if (first === undefined) return { ...none, value: null, why: 'no article dates it' };
  if (time === 'scheduled') {
    return { ...none, value: null, why: `no article dates it; it lies ahead of ${first.value}` };
  }
  const since = cluster.statements.find((statement) => statement.since !== null)?.since;
  if (since && (intervalOf(since.value)?.start ?? Infinity) < (intervalOf(first.value)?.start ?? -Infinity)) {
    const why = `no article dates it; ${first.why}, and as come about since “${since.text}”`;
    return { ...none, value: `[${since.value}..${first.value}]`, why };
  }
  return { ...none, value: `[..${first.value}]`, why: `no article dates it; ${first.why}` };
}

/** What the articles' dates of publication and the events that they look ahead to say of when their past was over. */
export function toldByOf(
  articles: readonly FoundArticle[],
  clusters: readonly Cluster[],
): Map<FoundArticle, ToldBy> {
  const known = new Map<FoundArticle, ToldBy>();
  for (const found of articles) {
    const published = found.article.published?.value;
    if (published !== undefined && PLAIN.test(published)) {
      known.set(found, { value: published, why: `it is told in an article of ${published}` });
    }
  }
  for (const { statements } of clusters) {
    const [day] = statements
      .flatMap(({ date }) => (date && date.bound === null && PLAIN.test(date.value) ? [date.value] : []))
      .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
    if (day === undefined) continue;
    for (const { found, time } of statements) {
      const before = known.get(found);
      if (time !== 'scheduled' || found.article.published || (before && before.value <= day)) continue;
      known.set(found, {
        value: day,
        why: `it is told in an article written before what it expects on ${day}`,
      });
    }
  }
  return known;
}
