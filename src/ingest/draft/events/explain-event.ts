import type { DraftEvent } from '../model.ts';
import type { Cluster } from './cluster-statements.ts';
import type { EventDate } from './event-date.ts';

/** How sure an event is: by its date, and by how many sentences tell it. */
export function confidenceOf(cluster: Cluster, date: EventDate): number {
  const best = cluster.statements.reduce(
    (most, { date: mention }) => Math.max(most, mention?.confidence ?? 0),
    0,
  );
  const told =
    1 -
    0.5 ** new Set(cluster.statements.map(({ sentence, found }) => `${found.number} ${sentence.start}`)).size;
  const sure = date.evidence.length === 0 ? 0.25 + 0.25 * told : 0.6 * best + 0.4 * told;
  return Math.round(sure * 100) / 100;
}

/** Why an event is proposed: how often it is told, by how many articles, and what dates it. */
export function whyOf(cluster: Cluster, date: EventDate, time: DraftEvent['time'], origins: number): string {
  const passages = new Set(
    cluster.statements.map(({ sentence, found }) => `${found.number} ${sentence.start}`),
  ).size;
  const articles = new Set(cluster.statements.map(({ found }) => found)).size;
  const told = `told in ${passages} ${passages === 1 ? 'passage' : 'passages'} of ${articles} ${articles === 1 ? 'article' : 'articles'}`;
  const independent = origins < articles ? `, ${origins} of them independent` : '';
  const when =
    date.evidence.length === 0 ? 'no article dates it' : `dated by “${date.evidence[0]?.date?.text ?? ''}”`;
  return `${told}${independent}; ${when}${time === 'scheduled' ? '; it lay ahead when that was written' : ''}`;
}
