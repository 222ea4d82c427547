import type { Cluster } from './cluster-statements.ts';
import { isInName } from './find-statements.ts';
import type { Statement } from './statement.ts';
import { firstVerb } from './verbs.ts';

/** More events than this no editor looks through; the weakest are left out and named. */
export const MOST_EVENTS = 300;
/** Of each article so many events are proposed that it doesn't date. */
const UNDATED_PER_ARTICLE = 5;
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
    if (count >= UNDATED_PER_ARTICLE) continue;
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
    return (
      firstVerb(clause) !== -1 ||
      statement.lead !== null ||
      statement.features.some((feature) => !feature.startsWith('w:'))
    );
  };
  if (!dated.some(tells)) return 'the sentence has a date and tells nothing that happened then';
  const areAllNames = dated.every(({ found, date }) => date !== null && isInName(found.article.text, date));
  return areAllNames && statements.length === 1
    ? 'the year is a part of a name and dates nothing that is told'
    : undefined;
}

const OPINION =
  /\b(?:could|may|might|should|would|must|needs?|crucial|pivotal|significant|important|likely|hopes?|believes?|if)\b/giu;
const NEWS =
  /\b(?:recent|recently|already|ahead of|earlier|for the first time|first|last|after|following|during)\b/iu;

/** How much a cluster without a date reads like news: something done, by somebody who is named, of a known kind. */
function scoreWithoutDate({ statements }: Cluster): number {
  const scores = statements.map((statement) => {
    const { text } = statement.found.article;
    const words = text.slice(statement.clause.start, statement.clause.end);
    if (words.length < 35 || statement.time === 'unknown' || /^["“«„]/u.test(words)) return 0;
    const names = statement.features.filter((feature) => feature.startsWith('n:')).length;
    const kinds = statement.features.filter((feature) => feature.startsWith('k:')).length;
    let score = statement.time === 'past' ? 0.7 : 0.4;
    score += Math.min(names, 3) * 0.25 + Math.min(kinds, 2) * 0.35;
    if (NEWS.test(words)) score += 0.45;
    if (statement.isLead) score += 1;
    return score - 0.3 * (words.match(OPINION)?.length ?? 0);
  });
  const articles = new Set(statements.map(({ found }) => found)).size;
  return Math.max(...scores) + (articles - 1) * 0.6;
}

function numberOf(cluster: Cluster): number {
  return cluster.statements[0]?.number ?? 0;
}
