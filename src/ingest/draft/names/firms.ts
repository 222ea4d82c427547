import { lowerAt, type Token } from '../tokens.ts';
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
  for (const [index, tokens] of sentences.entries())
    for (const run of runs[index] ?? [])
      if (isFirm(tokens, run) && !beginnings.has(nameOf(run))) firms.add(nameOf(run));
  return firms;
}

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
