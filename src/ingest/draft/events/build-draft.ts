import { slugOf, takeId } from '../articles/article-id.ts';
import type { Draft, DraftArticle, DraftEvent, DraftQuote, LeftOut, TopicTerms } from '../model.ts';
import { findRetellings } from '../origins/find-retellings.ts';
import type { Named } from '../people/gather-names.ts';
import { gatherPeople } from '../people/gather-people.ts';
import { keyOf } from '../people/gather-names.ts';
import { findTopics } from '../topics/find-topics.ts';
import { assignQuotes } from './assign-quotes.ts';
import { chooseEvents, MOST_EVENTS } from './choose-events.ts';
import type { Cluster } from './cluster-statements.ts';
import { dateOf, toldByOf, type EventDate } from './event-date.ts';
import { passagesOf } from './event-passages.ts';
import { placeOf } from './event-place.ts';
import { confidenceOf, whyOf } from './explain-event.ts';
import { numberQuotes } from './number-quotes.ts';
import { chooseTitle, type ChosenTitle } from './choose-title.ts';
import { intervalOf } from './date-relation.ts';
import { FeatureWeights } from './feature-weights.ts';
import type { FoundArticle, Statement, StatementTime } from '../statements/statement.ts';
import { weighEvents } from './weigh-events.ts';
import { tellsNothing } from '../titles/whole-title.ts';

/** What a draft is built from. */
export interface Material {
  readonly found: readonly FoundArticle[];
  readonly statements: readonly Statement[];
  readonly clusters: readonly Cluster[];
  readonly names: readonly Named[];
  readonly topics: readonly TopicTerms[];
}

interface Candidate {
  readonly cluster: Cluster;
  readonly time: DraftEvent['time'];
  readonly date: EventDate;
  readonly title: ChosenTitle;
}

/** Makes a draft of what was found: chooses the events, gives each what belongs to it, and ranks them. */
export function buildDraft(material: Material): Draft {
  const { found, names } = material;
  const articles = found.map(({ article }) => article);
  const weights = new FeatureWeights(material.statements);
  const { chosen, unchosen } = chooseEvents(material.clusters);
  const toldBy = toldByOf(found, chosen);
  const retellings = findRetellings(articles);
  const originOf = originsBy(retellings);
  const titled = chosen.map((cluster): Candidate => {
    const told = timeOfEvent(cluster.statements);
    const date = dateOf(cluster, told, toldBy);
    const time = timeSeenFrom(date.value, cluster.statements, told);
    return { cluster, time, date, title: chooseTitle(cluster, weights, time) };
  });
  const isUntold = ({ title }: Candidate): boolean => !title.isWhole && tellsNothing(title.text);
  const ranked = rank(
    titled.filter((candidate) => !isUntold(candidate)),
    (candidate) => toWeigh(candidate, 0),
    originOf,
  );
  const candidates = ranked.slice(0, MOST_EVENTS).map(({ candidate }) => candidate);
  const clusters = candidates.map(({ cluster }) => cluster);
  const firstWeights = ranked.map(({ weight }) => weight);
  const quoted = found.map((article) =>
    assignQuotes(article, clusters, mainOf(article, candidates, firstWeights), weights),
  );
  const quotes = numberQuotes(found);
  const quotesByEvent = candidates.map((): DraftQuote[] => []);
  const orphans: DraftQuote[] = [];
  for (const quote of quotes) {
    const events = quoted[quote.of.number]?.get(quote.index) ?? [];
    for (const event of events) quotesByEvent[event]?.push(quote.draft);
    if (events.length === 0) orphans.push(quote.draft);
  }
  const kept = rank(
    candidates,
    (candidate, number) => toWeigh(candidate, quotesByEvent[number]?.length ?? 0),
    originOf,
  ).map((entry) => ({ ...entry, passages: passagesOf(entry.candidate.cluster) }));
  const topical = kept.flatMap(({ number, passages }, event) => [
    ...passages.map((passage) => ({
      key: `${number}`,
      article: articleOf(articles, passage.article),
      event,
      start: passage.start,
      end: passage.end,
    })),
    ...(quotesByEvent[number] ?? []).map((draft) => ({
      key: draft.id,
      article: articleOf(articles, draft.article),
      event,
      start: draft.start,
      end: draft.end,
    })),
  ]);
  const foundTopics = findTopics(topical, material.topics, names);
  const topicsOf = new Map<string, readonly string[]>();
  for (const [index, { article, start, end }] of topical.entries())
    topicsOf.set(`${article.id} ${start} ${end}`, foundTopics.byPassage[index] ?? []);
  const ofPlace = (place: {
    readonly article: string;
    readonly start: number;
    readonly end: number;
  }): readonly string[] => topicsOf.get(`${place.article} ${place.start} ${place.end}`) ?? [];

  const people = gatherPeople(
    kept.flatMap(({ candidate }) => peopleIn(candidate.cluster)),
    quotes.map(({ of, mention }) => ({ article: of.article.id, quote: mention })),
    names,
  );
  const finishedQuotes = quotes.map(({ draft, mention }): DraftQuote => {
    const person = mention.speaker && people.idByKey.get(keyOf(mention.speaker.name));
    return {
      ...draft,
      speaker: draft.speaker && person ? { ...draft.speaker, person } : null,
      topics: ofPlace(draft),
    };
  });
  const quoteById = new Map(finishedQuotes.map((quote) => [quote.id, quote]));
  const taken = new Set<string>();
  const events = kept.map(({ candidate, number, weight, passages }): DraftEvent => {
    const { cluster, title, date, time } = candidate;
    const evidence = passages.map((passage) => ({ ...passage, topics: ofPlace(passage) }));
    const own = (quotesByEvent[number] ?? []).map(({ id }) => id);
    const topics = new Set([
      ...evidence.flatMap((passage) => passage.topics),
      ...own.flatMap((id) => quoteById.get(id)?.topics ?? []),
    ]);
    return {
      id: takeId(slugOf(title.text, 'event'), taken),
      date: date.value,
      dateWhy: date.why,
      isDateStated: date.isStated,
      dateEvidence: date.evidence.flatMap(({ date: mention, found: { article } }) =>
        mention
          ? [
              {
                article: article.id,
                text: mention.text,
                start: mention.start,
                end: mention.end,
                value: mention.value,
                why: mention.why,
                confidence: mention.confidence,
              },
            ]
          : [],
      ),
      otherDates: otherDatesOf(cluster),
      title: title.text,
      titleFrom: title.from,
      time,
      evidence,
      quotes: own,
      topics: foundTopics.topics.flatMap(({ id }) => (topics.has(id) ? [id] : [])),
      people: [...new Set(peopleIn(cluster).flatMap(({ key }) => people.idByKey.get(key) ?? []))].slice(
        0,
        MOST_PEOPLE,
      ),
      place: placeOf(cluster.statements),
      weight,
      confidence: confidenceOf(cluster, date),
      why: whyOf(
        cluster,
        date,
        time,
        new Set(cluster.statements.map((statement) => originOf(statement.found))).size,
      ),
    };
  });
  const named = new Set(events.flatMap(({ people: ids }) => ids));
  const speaking = new Set(finishedQuotes.flatMap(({ speaker }) => speaker?.person ?? []));
  return {
    title: titleOfStory(articles, events),
    language: mostFrequent(articles.map(({ language }) => language.value)) ?? 'en',
    articles,
    dates: found.flatMap(({ article, dates }) =>
      dates.map(({ text, start, end, value, why, confidence }) => ({
        article: article.id,
        text,
        start,
        end,
        value,
        why,
        confidence,
      })),
    ),
    quotes: finishedQuotes,
    events,
    people: people.people.filter(({ id }) => named.has(id) || speaking.has(id)),
    places: namesOf(names, 'place'),
    organisations: namesOf(names, 'organisation'),
    topics: foundTopics.topics,
    retellings,
    leftOut: [
      ...found.flatMap(untoldLeftOut),
      ...unchosen.flatMap(({ cluster, why }) => leftOutOf(cluster, 'date', why)),
      ...titled
        .filter(isUntold)
        .flatMap(({ cluster }) => leftOutOf(cluster, 'date', 'its clause alone tells nothing that happened')),
      ...ranked
        .slice(MOST_EVENTS)
        .flatMap(({ candidate }) =>
          leftOutOf(
            candidate.cluster,
            'event',
            `a draft has at most ${MOST_EVENTS} events, and others weigh more`,
          ),
        ),
      ...orphans.map(({ article, start, end, text }): LeftOut => ({
        article,
        start,
        end,
        text,
        what: 'quotation',
        why: 'its article has no event that it could belong to',
      })),
    ],
  };
}

const MOST_PEOPLE = 8;

interface Ranked {
  readonly candidate: Candidate;
  /** Its number among those that were ranked. */
  readonly number: number;
  readonly weight: number;
}

/** The weightiest first, those that weigh the same in the order in which they are told. */
function rank(
  candidates: readonly Candidate[],
  weighed: (candidate: Candidate, number: number) => Parameters<typeof weighEvents>[0][number],
  originOf: (found: FoundArticle) => string,
): Ranked[] {
  const weights = weighEvents(candidates.map(weighed), originOf);
  return candidates
    .map((candidate, number) => ({ candidate, number, weight: weights[number] ?? 0 }))
    .toSorted((a, b) => b.weight - a.weight || firstNumber(a.candidate) - firstNumber(b.candidate));
}

function toWeigh(
  { cluster, date, title }: Candidate,
  quotes: number,
): Parameters<typeof weighEvents>[0][number] {
  return { cluster, date: date.value, quotes, isHeadline: title.isHeadline };
}

function timeOfEvent(statements: readonly Statement[]): DraftEvent['time'] {
  const counts = new Map<StatementTime, number>();
  for (const { time, date } of statements) counts.set(time, (counts.get(time) ?? 0) + (date ? 2 : 1));
  const ahead = counts.get('scheduled') ?? 0;
  const behind = (counts.get('past') ?? 0) + (counts.get('unknown') ?? 0) * 0.5;
  const goingOn = counts.get('ongoing') ?? 0;
  if (ahead > behind && ahead >= goingOn) return 'scheduled';
  return goingOn > behind ? 'ongoing' : 'past';
}

/** Whether an event lies behind the last article that tells it, or ahead of it; by the verbs where no article says when it was published. */
function timeSeenFrom(
  date: string | null,
  statements: readonly Statement[],
  told: DraftEvent['time'],
): DraftEvent['time'] {
  const interval = date === null ? null : intervalOf(date);
  const published = statements.flatMap(({ found }) => {
    const value = found.article.published?.value;
    return (value === undefined ? null : intervalOf(value)) ?? [];
  });
  if (interval === null || published.length === 0 || told === 'ongoing') return told;
  const latest = published.reduce((most, { end }) => Math.max(most, end), -Infinity);
  if (interval.start >= latest) return 'scheduled';
  return interval.end <= latest ? 'past' : told;
}

/** The event that an article is about: the weightiest that it tells. */
function mainOf(
  article: FoundArticle,
  candidates: readonly Candidate[],
  weights: readonly number[],
): number | undefined {
  let best: number | undefined;
  for (const [number, { cluster }] of candidates.entries()) {
    if (!cluster.statements.some(({ found }) => found === article)) continue;
    if (best === undefined || (weights[number] ?? 0) > (weights[best] ?? 0)) best = number;
  }
  return best;
}

/** The people whom the statements of an event name, those named most often first. */
function peopleIn(cluster: Cluster): Named[] {
  const counts = new Map<Named, number>();
  for (const { sightings, date } of cluster.statements) {
    for (const { named } of sightings)
      if (named.kind === 'person') counts.set(named, (counts.get(named) ?? 0) + (date ? 2 : 1));
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([named]) => named);
}

function otherDatesOf({ otherDated }: Cluster): DraftEvent['otherDates'] {
  const byDate = new Map<string, Statement[]>();
  for (const statement of otherDated) {
    const date = statement.date?.value ?? '';
    const same = byDate.get(date);
    if (same) same.push(statement);
    else byDate.set(date, [statement]);
  }
  return [...byDate].map(([date, statements]) => ({
    date,
    passages: passagesOf({ statements, otherDated: [] }),
  }));
}

function originsBy(
  retellings: readonly { readonly origin: string; readonly articles: readonly string[] }[],
): (found: FoundArticle) => string {
  const byArticle = new Map(
    retellings.flatMap(({ articles }, group) => articles.map((id) => [id, `group ${group}`] as const)),
  );
  return ({ article }) => byArticle.get(article.id) ?? article.id;
}

function untoldLeftOut({ article, untold }: FoundArticle): LeftOut[] {
  return [...untold].map(([{ start, end, text }, why]) => ({
    article: article.id,
    start,
    end,
    text,
    what: 'date',
    why,
  }));
}

function leftOutOf({ statements }: Cluster, what: LeftOut['what'], why: string): LeftOut[] {
  const [first] = statements;
  if (first === undefined) return [];
  const { start, end } = what === 'date' && first.date ? first.date : first.clause;
  return [
    {
      article: first.found.article.id,
      start,
      end,
      text: first.found.article.text.slice(start, end),
      what,
      why,
    },
  ];
}

function namesOf(names: readonly Named[], kind: Named['kind']): Draft['places'] {
  return names
    .filter((named) => named.kind === kind)
    .map(({ name, aliases, mentions }) => ({ name, aliases, mentions }));
}

function titleOfStory(articles: readonly DraftArticle[], events: readonly DraftEvent[]): string {
  const [first] = events;
  const main = articles.find(({ id }) => id === first?.evidence[0]?.article) ?? articles[0];
  return main?.title.value ?? 'Untitled';
}

function articleOf(articles: readonly DraftArticle[], id: string): DraftArticle {
  const article = articles.find((each) => each.id === id);
  if (article === undefined) throw new Error(`no article "${id}"`);
  return article;
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

function firstNumber({ cluster }: Candidate): number {
  return cluster.statements[0]?.number ?? 0;
}
