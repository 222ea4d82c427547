import { upperFirst } from '../first-letter.ts';
import type { DraftEvent, DraftPlace } from '../model.ts';
import type { Cluster } from './cluster-statements.ts';
import { kindsOf } from '../statements/concepts.ts';
import { lengthOf } from './date-relation.ts';
import { isEventNoun } from '../statements/event-nouns.ts';
import { headlineScore, titleOf } from '../titles/event-title.ts';
import type { FeatureWeights } from './feature-weights.ts';
import { featuresOf } from '../statements/features.ts';
import type { Statement } from '../statements/statement.ts';
import { tellsSomething } from '../titles/tells-something.ts';

/** A title, and where its words stand. */
export interface ChosenTitle {
  readonly text: string;
  readonly from: DraftPlace;
  readonly isHeadline: boolean;
  /** Whether it tells something by itself. */
  readonly isWhole: boolean;
}

/** A headline that is so much alike to the event is about it. */
const HEADLINE_LIKENESS = 0.22;
/** It is compared with the first statements: an event told at length would be like no headline. */
const COMPARED = 6;
/** So many of an event's statements are tried. */
const TRIED = 12;

/** The best title that an event's statements give, or the headline of an article that begins with it and is about it. */
export function chooseTitle(
  cluster: Cluster,
  weights: FeatureWeights,
  time: DraftEvent['time'],
): ChosenTitle {
  const { statements } = cluster;
  const headline = headlineOf(statements, weights);
  let best: ChosenTitle | undefined;
  let most = -Infinity;
  const tried = statements.slice(0, TRIED);
  const central = centralities(tried, weights);
  // What only goes on with what happened may be of another day: "Roe was shot with a rifle", beside the day when that was found; and
  // so may what is only told with the year.
  const finest = tried.reduce(
    (least, { date }) => Math.min(least, date ? lengthOf(date.value) : Infinity),
    Infinity,
  );
  const isBeside = ({ date }: Statement): boolean =>
    time === 'past' && finest < Infinity && (date === null || lengthOf(date.value) > finest);
  for (const [at, statement] of tried.entries()) {
    const { text: words, from, isWhole, score } = titleOf(statement);
    const text = withoutWhose(words);
    // What has happened in the meantime is no longer told as what is to come.
    const isLate = time === 'past' && statement.time === 'scheduled';
    const fitting =
      score +
      CENTRAL * (central[at] ?? 0) -
      (isBeside(statement) ? 0.9 : 0) -
      (isLate ? 0.6 : 0) -
      (ONLY_THAT_IT_WAS.test(text) || WHAT_WAS_NOT.test(text) ? 0.8 : 0);
    if (text.trim() === '' || fitting <= most) continue;
    most = fitting;
    best = {
      text,
      from: { article: statement.found.article.id, ...from },
      isHeadline: headline !== undefined,
      isWhole,
    };
  }
  if (headline) return headline;
  const [first] = statements;
  return (
    best ?? {
      text: first?.found.article.text.slice(first.clause.start, first.clause.end).trim() ?? '',
      from: {
        article: first?.found.article.id ?? '',
        start: first?.clause.start ?? 0,
        end: first?.clause.end ?? 0,
      },
      isHeadline: false,
      isWhole: false,
    }
  );
}

/** "Last month's discovery of a rifle" counts from when it was written; on a timeline it is "Discovery of a rifle". */
function withoutWhose(title: string): string {
  const rest = title.replace(WHOSE, '');
  const noun = /^\p{Ll}[\p{L}-]*(?=\s)/u.exec(rest)?.[0];
  if (rest === title || noun === undefined || (!isEventNoun(noun) && kindsOf(noun).length === 0))
    return title;
  return upperFirst(rest);
}
const WHOSE =
  /^(?:today|yesterday|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:last|this|next)\s(?:week|month|year|night|weekend|spring|summer|autumn|fall|winter|\p{L}{3,6}day))['’]s\s/iu;

/** What a statement counts that is like all the others of its event, and not about what only it tells. */
const CENTRAL = 1.4;
/** "The blast in Lund occurred": without its date that says nothing. */
const ONLY_THAT_IT_WAS = /\s(?:occurred|happened|took place|came|followed)$/u;
/** "None of them were hurt": what was not is hardly what an event is called by. */
const WHAT_WAS_NOT = /^(?:no|none|neither|nobody|nothing|not)\s/iu;

/** How alike each statement is to the others of its event on the average, 0 to 1; nothing where there are no two others. */
function centralities(statements: readonly Statement[], weights: FeatureWeights): readonly number[] {
  if (statements.length < 3) return [];
  const weighed = statements.map(({ features }) => weights.weigh(features));
  return weighed.map((one) => {
    const sum = weighed.reduce(
      (total, other) => total + (other === one ? 0 : weights.compare(one, other).likeness),
      0,
    );
    return sum / (weighed.length - 1);
  });
}

function headlineOf(statements: readonly Statement[], weights: FeatureWeights): ChosenTitle | undefined {
  for (const { found, at, isLead, date, sentence } of statements) {
    const { article } = found;
    if (!isLead || headlineScore(article.title.value) <= 0 || !tellsSomething(article.title.value)) continue;
    const start = article.text.indexOf(article.title.value);
    if (start === -1 || start > NEAR_BEGINNING) continue;
    if (
      date === null &&
      statements.some((other) => other.date !== null && !other.isLead && other.found === found)
    )
      continue;
    const span = { start, end: start + article.title.value.length };
    if (article.setAside.every(({ inText }) => inText?.start !== start)) continue;
    const sightings = found.sightings.filter(
      (sighting) => sighting.start >= span.start && sighting.end <= span.end,
    );
    const features = featuresOf(article.text, [span], sightings);
    const told = found.sightings.filter(
      (sighting) => sighting.start >= sentence.start && sighting.end <= sentence.end,
    );
    const all = new Set([
      ...featuresOf(article.text, [sentence], told),
      ...statements.slice(0, COMPARED).flatMap((statement) => statement.features),
    ]);
    // A sentence can tell two events, and its headline may be the other's: "The captain of the ship, which sank on Monday, was suspended".
    const own = new Set(
      statements.flatMap((statement) =>
        statement.found === found && statement.at === at ? statement.features : [],
      ),
    );
    const others = featuresOf(article.text, [sentence], told).filter((feature) => !own.has(feature));
    if (weights.likeness(features, new Set(others)) > weights.likeness(features, own)) continue;
    if (weights.likeness(features, all) >= HEADLINE_LIKENESS) {
      return {
        text: article.title.value,
        from: { article: article.id, ...span },
        isHeadline: true,
        isWhole: true,
      };
    }
  }
  return undefined;
}

const NEAR_BEGINNING = 400;
