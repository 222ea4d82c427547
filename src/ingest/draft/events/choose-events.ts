import { isCaption } from './captions.ts';
import type { Cluster } from './cluster-statements.ts';
import { isInName } from '../statements/placing-dates.ts';
import { OR_SO_MUCH } from '../statements/or-so-much.ts';
import { tellsPrices } from './share-prices.ts';
import { saysOnlyWhen } from '../statements/only-when.ts';
import { reportingVerb } from '../quotes/reporting-verbs.ts';
import type { Statement } from '../statements/statement.ts';
import { firstVerb, isVerb, tellsChange, timeOf } from '../verbs.ts';
import { withoutDates } from '../titles/without-dates.ts';

/** More events than this no editor looks through; the weakest are left out and named. */
export const MOST_EVENTS = 300;
/** Of each article so many events are proposed that it doesn't date; of a long one as many as it has times so many sentences. */
const UNDATED_PER_ARTICLE = 5;
const SENTENCES_PER_UNDATED = 12;
/** What an event without a date must score. */
const LEAST_WITHOUT_DATE = 1.2;

/** A cluster that is no event, and why. */
export interface Unchosen {
  readonly cluster: Cluster;
  readonly why: string;
}

/** The clusters that are worth proposing, those with a date first, and the others that have one. */
export function chooseEvents(clusters: readonly Cluster[]): {
  readonly chosen: readonly Cluster[];
  readonly unchosen: readonly Unchosen[];
} {
  const chosen: Cluster[] = [];
  const unchosen: Unchosen[] = [];
  const undated: { readonly cluster: Cluster; readonly score: number }[] = [];
  for (const cluster of clusters) {
    if (cluster.statements.some(({ date }) => date !== null)) {
      const why = whyNoEvent(cluster);
      if (why === undefined) chosen.push(cluster);
      else unchosen.push({ cluster, why });
    } else {
      const score = scoreWithoutDate(cluster);
      if (score >= LEAST_WITHOUT_DATE) undated.push({ cluster, score });
    }
  }
  const perArticle = new Map<unknown, number>();
  for (const { cluster } of undated.toSorted(
    (a, b) => b.score - a.score || numberOf(a.cluster) - numberOf(b.cluster),
  )) {
    const found = cluster.statements[0]?.found;
    const count = perArticle.get(found) ?? 0;
    const most = Math.floor((found?.sentences.length ?? 0) / SENTENCES_PER_UNDATED);
    if (count >= Math.max(UNDATED_PER_ARTICLE, most)) continue;
    perArticle.set(found, count + 1);
    chosen.push(cluster);
  }
  return { chosen, unchosen };
}

function whyNoEvent({ statements }: Cluster): string | undefined {
  const dated = statements.filter(({ date }) => date !== null);
  const tells = (statement: Statement): boolean => {
    const { text } = statement.found.article;
    const clause = text.slice(statement.clause.start, statement.clause.end);
    const { date } = statement;
    if (isComparedSum(statement)) return false;
    if (isHeading(statement) || (date !== null && saysOnlyWhen(text, statement.clause, date))) return false;
    return (
      firstVerb(clause) !== -1 ||
      statement.lead !== null ||
      statement.within !== null ||
      statement.features.some((feature) => !feature.startsWith('w:'))
    );
  };
  if (!dated.some(tells)) return 'the sentence has a date and tells nothing that happened then';
  const areAllNames = dated.every(({ found, date }) => date !== null && isInName(found.article.text, date));
  return areAllNames && statements.length === 1
    ? 'the year is a part of a name and dates nothing that is told'
    : undefined;
}

/** "from $1.69 billion, or $7.03 a share, in 1988": what the sum was of, stands elsewhere, and was so in another year. */
function isComparedSum({ found, clause, lead, sentence }: Statement): boolean {
  const { text } = found.article;
  if (lead !== null && OR_SO_MUCH.test(text.slice(lead.start, lead.end))) return true;
  if (!OR_SO_MUCH.test(text.slice(clause.start, clause.end))) return false;
  return lead === null || COMPARED.test(text.slice(sentence.start, clause.start).slice(-MUCH_BEFORE));
}
const COMPARED = /\s(?:from|with|versus|against|than)\s[^,;]{1,40},\s*$/u;
const MUCH_BEFORE = 60;

/** "ARKHANGELSK, December 9.", "FRIDAY", "until September or so": besides its date no word in small letters, or none that says anything. */
function isHeading({ clause, lead, dates, found }: Statement): boolean {
  const { text } = found.article;
  const words = withoutDates(text, clause, dates);
  if (lead !== null || !/\p{Ll}{2}/u.test(text.slice(0, MUCH))) return false;
  return !/\p{Ll}{2}/u.test(words) || (!/\p{L}{4}/u.test(words) && !isShortDeed(words));
}

/** "He won", "It led": a deed, however few its letters; "It was" is none. */
function isShortDeed(words: string): boolean {
  const verb = /^\s*(?:he|she|it|they|we)\s(?<verb>\p{Ll}{3})[\s.,!]*$/iu.exec(words)?.groups?.['verb'];
  return verb !== undefined && isVerb(verb) && !/^(?:are|was|has|had|may|can|did)$/u.test(verb);
}

/** So much of an article shows whether it is written in capitals throughout. */
const MUCH = 2_000;

/** A clause of fewer letters says too little without its date. */
const SHORTEST = 35;
/** What a change that has come about counts: of what just is so there is no day to tell. */
const CHANGE = 0.4;
const OPINION =
  /\b(?:could|may|might|should|would|must|needs?|crucial|pivotal|significant|important|likely|hopes?|believes?|if)\b/giu;
/** How somebody talks, and not how an article tells what happened: "So I think that's the way", "Now, let's look at the law". */
const TALK =
  /^(?:(?:so|well|now|and|but|uh|um|oh|no|yes|okay|yeah|second|of course|you know|i mean)[\s,]+)*(?:I(?!,)|you|let['’]?s|let us|what|that['’]s|it['’]s|there['’]s|here['’]s|isn['’]t|aren['’]t|don['’]t|consider|compare|imagine)(?![\p{L}\p{N}-])/iu;
const NEWS =
  /\b(?:recent|recently|already|ahead of|earlier|for the first time|first|last|after|following|during)\b/iu;

/** How much a cluster without a date reads like news: something done, by somebody who is named, of a known kind. */
function scoreWithoutDate({ statements }: Cluster): number {
  const scores = statements.map((statement) => {
    const { text } = statement.found.article;
    const words = text.slice(statement.clause.start, statement.clause.end);
    if (isCaption(text, statement.sentence) || (!statement.isLead && tellsPrices(words))) return 0;
    const shortest = statement.within === null ? SHORTEST : 0;
    const said = statement.isLead ? undefined : saidIn(words);
    const time = said === undefined ? statement.time : timeOf(said);
    if (words.length < shortest || time === 'unknown' || /^["“«„]|\?[”"’)]?\s*$/u.test(words)) return 0;
    if (!statement.isLead && isTalk(words)) return 0;
    const names = statement.features.filter((feature) => feature.startsWith('n:')).length;
    const kinds = statement.features.filter((feature) => feature.startsWith('k:')).length;
    const isChange = statement.within !== null || tellsChange(words);
    let score = time === 'past' ? 0.7 : isChange ? 0.4 : 0.2;
    if (isChange) score += CHANGE;
    score += Math.min(names, 3) * 0.25 + Math.min(kinds, 2) * 0.35;
    if (NEWS.test(words)) score += 0.45;
    if (statement.isLead) score += 1;
    return score - 0.3 * (words.match(OPINION)?.length ?? 0);
  });
  const articles = new Set(statements.map(({ found }) => found)).size;
  return scores.reduce((most, score) => Math.max(most, score), -Infinity) + (articles - 1) * 0.6;
}

/** Whether somebody talks in these words; a name may be written like theirs: "You Fang has resigned". */
function isTalk(words: string): boolean {
  const opening = TALK.exec(words)?.[0];
  return opening !== undefined && !(/you$/iu.test(opening) && /^\s\p{Lu}/u.test(words.slice(opening.length)));
}

/** What somebody says in a clause, "The host said that the two have known each other for long": that it was said is no event. */
function saidIn(words: string): string | undefined {
  const at = firstVerb(words);
  const saying =
    at === -1
      ? null
      : /^(?<verb>\p{L}+)\s+(?:(?:\p{L}+\s+)?that\s)?/u.exec(words.slice(at, at + LONGEST_SAYING));
  const verb = reportingVerb(saying?.groups?.['verb'] ?? '');
  if (!saying || verb === undefined || MAKING_KNOWN.has(verb.lemma)) return undefined;
  const said = words.slice(at + saying[0].length);
  if (JUDGING.has(verb.lemma) || (verb.lemma === 'say' && OF_THEMSELVES.test(said))) return '';
  return verb.use === 'say' && (verb.lemma === 'say' || /\sthat\s$/u.test(saying[0])) ? said : undefined;
}

/** "called the talks “candid”", "said she was pleased": a view, which is no event either. */
const JUDGING = new Set('call describe characterise characterize praise criticise criticize'.split(' '));
const OF_THEMSELVES =
  /^(?:he|she|they|it|we|i)\s+(?:is|are|am|was|were|ha[sd]|have|feels?|felt|hopes?|hoped)\b/iu;

/** To do this is an event, whatever it is that is made known. */
const MAKING_KNOWN = new Set('announce confirm declare disclose reveal rule vow admit'.split(' '));
/** "acknowledged yesterday that" */
const LONGEST_SAYING = 60;

function numberOf(cluster: Cluster): number {
  return cluster.statements[0]?.number ?? 0;
}
