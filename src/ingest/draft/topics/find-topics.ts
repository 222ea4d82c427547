import type { Span } from '../../span.ts';
import type { DraftArticle, DraftTopic, TopicMatch, TopicTerms } from '../model.ts';
import type { Named } from '../people/gather-names.ts';
import { TermIndex } from './term-index.ts';
import { topicNames } from './topic-names.ts';
import { VOCABULARY } from './vocabulary.ts';

/** More rows than this no reader tells apart. */
const MOST_TOPICS = 12;
/** A topic that one event touches parts nothing, and one that is in each neither; the first is left out. */
const FEWEST_PASSAGES = 2;
/** With so few topics of the vocabulary the story's own names are taken as topics, too. */
const FEW_TOPICS = 5;
const MOST_FROM_NAMES = 5;
/** So many matches of one topic are told. */
const MOST_MATCHES = 200;

/** A passage that a topic is looked for in; `event` numbers the events. */
export interface TopicPassage extends Span {
  readonly article: DraftArticle;
  readonly event: number;
}

/** The topics of a draft, and per passage those that match, in the order of the topics. */
export interface FoundTopics {
  readonly topics: readonly DraftTopic[];
  readonly byPassage: readonly (readonly string[])[];
}

/**
 * The topics of a story: the editor's own and those of the vocabulary whose terms stand in passages of several events; where these are
 * few, the names that recur. Each with the terms that it is known by and the places that match.
 */
export function findTopics(
  passages: readonly TopicPassage[],
  own: readonly TopicTerms[],
  names: readonly Named[],
): FoundTopics {
  const taken = new Set(own.map(({ id }) => id));
  const known = [...own, ...VOCABULARY.filter(({ id }) => !taken.has(id))];
  const tallies = tally(passages, known);
  const chosen = tallies
    .filter((entry) => entry.number < own.length || (entry.events.size >= FEWEST_PASSAGES && isTold(entry)))
    .toSorted(
      (a, b) =>
        Number(b.number < own.length) - Number(a.number < own.length) ||
        b.score - a.score ||
        a.number - b.number,
    )
    .slice(0, Math.max(MOST_TOPICS, own.length));
  const fromNames =
    chosen.length < FEW_TOPICS
      ? recurringNames(passages, names, new Set(chosen.map(({ topic }) => topic.id)))
      : [];
  const all = [...chosen, ...fromNames];
  const byPassage = passages.map((_, index) =>
    all.flatMap((entry) => (entry.passages.has(index) ? [entry.topic.id] : [])),
  );
  return {
    topics: all.map(({ topic, number, matches }) => ({
      ...topic,
      from: number < 0 ? 'names' : number < own.length ? 'story' : 'vocabulary',
      matches,
    })),
    byPassage,
  };
}

/** One everyday word ("final", "goal") has many senses; two of a topic's terms, a name or a phrase have one. */
function isTold({ terms }: Tally): boolean {
  return terms.size >= 2 || [...terms].some((term) => /^\p{Lu}|\s/u.test(term));
}

interface Tally {
  readonly number: number;
  readonly topic: TopicTerms;
  readonly events: Set<number>;
  readonly passages: Set<number>;
  readonly terms: Set<string>;
  readonly matches: TopicMatch[];
  score: number;
}

function tally(passages: readonly TopicPassage[], topics: readonly TopicTerms[]): Tally[] {
  const tallies = topics.map((topic, number): Tally => ({
    number,
    topic,
    events: new Set(),
    passages: new Set(),
    terms: new Set(),
    matches: [],
    score: 0,
  }));
  const index = new TermIndex(topics);
  for (const [at, passage] of passages.entries()) {
    for (const { topic, term, start, end } of index.matchesIn(passage.article.text, passage)) {
      const entry = tallies[topic];
      if (entry === undefined) continue;
      entry.events.add(passage.event);
      entry.passages.add(at);
      entry.terms.add(term);
      if (entry.matches.length < MOST_MATCHES)
        entry.matches.push({ article: passage.article.id, start, end, term });
    }
  }
  // Several terms of a topic tell more than one that recurs.
  for (const entry of tallies) entry.score = entry.events.size * (1 + Math.log(1 + entry.terms.size));
  return tallies.filter(({ passages: own }) => own.size > 0);
}

/** Names that stand in several events and not in most of them, which would part nothing. */
function recurringNames(
  passages: readonly TopicPassage[],
  names: readonly Named[],
  taken: Set<string>,
): Tally[] {
  const events = new Set(passages.map(({ event }) => event)).size;
  const articles = new Set(passages.map(({ article }) => article));
  const candidates = topicNames(names, articles).filter(({ id }) => !taken.has(id));
  return tally(passages, candidates)
    .filter(
      (entry) => entry.events.size >= FEWEST_PASSAGES && (entry.events.size < events || events < FEW_TOPICS),
    )
    .toSorted((a, b) => b.score - a.score || a.number - b.number)
    .slice(0, MOST_FROM_NAMES)
    .map((entry) => ({ ...entry, number: -1 }));
}
