import { lowerAt, type Token } from '../tokens.ts';
import { isKnownPlace } from './gazetteer.ts';
import type { NameRun } from './name-run.ts';
import { genderOfGivenName, isPlaceHead } from './name-words.ts';
import { nameOf } from './whole-names.ts';

/** Who work for a firm and speak of its trade; nobody is an analyst at a person. */
const TRADE =
  /^(?:analysts?|economists?|strategists?|traders?|brokers?|stockbrokers?|bankers?|underwriters?|dealers?|arbitragers?|arbitrageurs?)$/u;
/** What a firm has behind its name, as a person has not: `Halden Brogen analyst Ann Roe`. */
const OF_FIRM = /^(?:analysts?|economists?|strategists?|traders|brokers|subsidiary|subsidiaries)$/u;
/** Between a firm and its analyst stands what he looks at: `Halden Brogen food analyst`. */
const MOST_OF_TRADE = 2;

/**
 * The names of a text that its own words show to be firms', though nothing in them does: `an analyst at Halden Brogen`, `Halden Brogen analyst Ann Roe`.
 * Names of two words and more that begin with no given name; no places (`Wall Street traders`). Linear in the tokens.
 */
export function firmsIn(
  sentences: readonly (readonly Token[])[],
  runs: readonly (readonly NameRun[])[],
): ReadonlySet<string> {
  const firms = new Set<string>();
  // `Halden Financial` of `Halden Financial Group` is known by its full name.
  const beginnings = new Set<string>();
  for (const run of runs.flat())
    for (let length = 2; length < run.words.length; length += 1)
      beginnings.add(nameOf({ words: run.words.slice(0, length) }));
  const people = peopleIn(runs);
  for (const [index, tokens] of sentences.entries())
    for (const run of runs[index] ?? []) {
      const name = nameOf(run);
      if (beginnings.has(name)) continue;
      if (isFirm(tokens, run) || (!people.has(name) && canBeFirm(run) && actsAsFirm(tokens, run)))
        firms.add(name);
    }
  return firms;
}

/** Names that a text has with a title, or whose last word it has alone: `Ann Roe` and `Roe`; and those words. */
function peopleIn(runs: readonly (readonly NameRun[])[]): ReadonlySet<string> {
  const people = new Set<string>();
  const alone = new Set<string>();
  for (const run of runs.flat()) {
    if (run.isTitled) people.add(nameOf(run));
    if (run.words.length === 1) alone.add(run.words[0]?.lower ?? '');
  }
  for (const run of runs.flat()) {
    const last = run.words.at(-1);
    if (run.words.length < 2 || last === undefined) continue;
    people.add(nameOf({ words: [last] }));
    if (alone.has(last.lower)) people.add(nameOf(run));
  }
  return people;
}

function canBeFirm({ isTitled, words }: NameRun): boolean {
  return (
    !isTitled &&
    !isKnownPlace(nameOf({ words })) &&
    !isPlaceHead(words.at(-1)?.lower ?? '') &&
    genderOfGivenName(words[0]?.lower ?? '') === undefined
  );
}

/**
 * Whether a sentence that begins with a name tells of it as of a firm: `Calder Roe, which makes pumps,`, `Calder Roe shares fell`, `Calder Roe said its
 * profit rose`, `Calder Roe announced on Monday that it will close its mill`.
 */
function actsAsFirm(tokens: readonly Token[], { titleFrom, to, words }: NameRun): boolean {
  if (titleFrom !== 0) return false;
  if (tokens[to]?.text === ',' && lowerAt(tokens, to + 1) === 'which') {
    const [does, next] = [lowerAt(tokens, to + 2), lowerAt(tokens, to + 3)];
    return (
      MAKES.test(does) || (/^(?:is|was)$/u.test(does) && /^(?:based|headquartered|founded)$/u.test(next))
    );
  }
  if (/^(?:shares|stock)$/u.test(lowerAt(tokens, to)) && PRICED.test(lowerAt(tokens, to + 1))) return true;
  if (words.at(-1)?.isPossessive === true || !MAKES_KNOWN.test(lowerAt(tokens, to))) return false;
  let at = to + 1;
  while (at < to + MOST_BETWEEN && BETWEEN.test(lowerAt(tokens, at))) at += 1;
  if (lowerAt(tokens, at) === 'its') return OF_FIRMS.test(lowerAt(tokens, at + 1));
  if (lowerAt(tokens, at) !== 'it') return false;
  const does = lowerAt(tokens, at + 1);
  return PLANS.test(does) || (/^(?:will|would|has)$/u.test(does) && TRADES.test(lowerAt(tokens, at + 2)));
}
const MAKES =
  /^(?:makes|builds|sells|employs|owns|operates|runs|produces|provides|supplies|develops|manufactures|designs|distributes|markets)$/u;
const PRICED =
  /^(?:fell|rose|closed|gained|lost|slid|jumped|plunged|slipped|dropped|climbed|tumbled|surged|were|was|ended|traded)$/u;
const MAKES_KNOWN = /^(?:said|says|announced|reported|confirmed)$/u;
/** `announced late on Monday that` */
const BETWEEN = /^(?:that|on|late|early|\p{L}{3,6}day)$/u;
const MOST_BETWEEN = 5;
/** What a firm has, and no person as such: not `its streets`. */
const OF_FIRMS =
  /^(?:shares|shareholders|profits?|earnings|revenues?|sales|losses|loss|net|board|directors|customers|employees|workers|workforce|plants?|factories|subsidiar(?:y|ies)|quarterly|annual|first-quarter|second-quarter|third-quarter|fourth-quarter|headquarters)$/u;
const PLANS = /^(?:plans|expects|intends|agreed|bought|sold|acquired|aims)$/u;
const TRADES =
  /^(?:close|cut|sell|buy|acquire|hire|invest|pay|build|open|offer|launch|recall|agreed|sold|bought|acquired|signed|hired|closed)$/u;

function isFirm(tokens: readonly Token[], run: NameRun): boolean {
  const [first] = run.words;
  if (
    run.isTitled ||
    run.words.length < 2 ||
    isPlaceHead(run.words.at(-1)?.lower ?? '') ||
    genderOfGivenName(first?.lower ?? '') !== undefined
  )
    return false;
  const link = lowerAt(tokens, run.titleFrom - 1);
  // Not `for`: a strategist is one for a politician, too.
  if (/^(?:at|with)$/u.test(link) && TRADE.test(lowerAt(tokens, run.titleFrom - 2))) return true;
  if (run.words.at(-1)?.isPossessive === true) return false;
  for (let at = run.to; at < run.to + MOST_OF_TRADE; at += 1) {
    const token = tokens[at];
    if (token?.isWord !== true || token.isCapital || token.isPossessive) return false;
    if (OF_FIRM.test(token.lower)) return true;
  }
  return false;
}
