import type { Token } from '../tokens.ts';
import type { NameRun } from './name-run.ts';
import { genderOfGivenName, isBodyHead, isNoName, isPlaceHead } from './name-words.ts';

/** The names of one sentence, as far as its capitals tell. */
interface RunsOfSentence {
  readonly tokens: readonly Token[];
  readonly runs: readonly NameRun[];
}

/** A headline has so many telling words at least; fewer are a name. */
const FEWEST_OF_HEADLINE = 3;
const LONGEST_PERSON = 3;
/** Longer names aren't looked for within a headline's capitals. */
const LONGEST = 6;

/**
 * The names of a text's sentences, without what its capitals only seem to join to them: in a headline all words have some (`Roe Wins Vote`), and the
 * first word of a sentence has one (`Certainly Jane Roe will`). What the text has as a name elsewhere tells where it ends. Linear in the tokens.
 * `common` are the words that the text has with a small letter.
 */
export function wholeNames(sentences: readonly RunsOfSentence[], common: ReadonlySet<string>): NameRun[][] {
  // Names of the text, each with the sentence that has it first.
  const known = new Map<string, number>();
  const isHeadline = sentences.map(({ tokens }) => isInCapitals(tokens));
  for (const [index, { tokens, runs }] of sentences.entries()) {
    if (isHeadline[index]) continue;
    for (const run of runs)
      if (!isDoubtful(tokens, run) && !known.has(nameOf(run))) known.set(nameOf(run), index);
  }
  return sentences.map(({ tokens, runs }, index) =>
    runs.flatMap((run) => {
      if (run.words.length < 2 || known.has(nameOf(run))) return [run];
      if (isHeadline[index]) return isNameItself(tokens, run) ? [run] : withinHeadline(run, known);
      if (!isDoubtful(tokens, run)) return [run];
      const rest = partOf(run, 1, run.words.length);
      // `Kimberly Roe`: what remains is a surname, which the text has alone, too, but behind where it names her in full.
      const since = known.get(nameOf(rest)) ?? Infinity;
      const isKnown = rest.words.length > 1 || since < index || isNobodys(run.words[0], common);
      return (isKnown && since < Infinity) || isGiven(rest.words[0]) ? [rest] : [run];
    }),
  );
}

/** Whether a word before a name is none that somebody is given: `Together Roe`, and `Urging Roe` where the text is `urging`, too. */
function isNobodys(first: Token | undefined, common: ReadonlySet<string>): boolean {
  const word = first?.lower ?? '';
  return common.has(word) || /^(?:both|together|among|says)$/u.test(word);
}

/** Whether the words of a sentence have capitals but for the small ones, and no mark ends it. */
function isInCapitals(tokens: readonly Token[]): boolean {
  if (/^[.!?…]$/u.test(tokens.at(-1)?.text ?? '.')) return false;
  const telling = tokens.filter(({ isWord, lower }) => isWord && !isNoName(lower));
  return telling.length >= FEWEST_OF_HEADLINE && telling.every(({ text }) => !/^\p{Ll}/u.test(text));
}

/** `Certainly Jane Roe`, `Chanting Jane Roe`: the word that begins the sentence may be none of the name. */
function isDoubtful(tokens: readonly Token[], run: NameRun): boolean {
  const [first] = run.words;
  if (run.words.length < 2 || first === undefined || isGiven(first)) return false;
  const isFirst = tokens.findIndex(({ isWord }) => isWord) === run.from;
  return isFirst && /^(?:\p{L}{3,}(?:ly|ing)|both|together|among|says)$/u.test(first.lower);
}

/** A line that is a name and nothing else (`Halden State University`), and a name in one that shows by its own words that it is whole. */
function isNameItself(tokens: readonly Token[], { words, titleFrom, to }: NameRun): boolean {
  const [first] = words;
  const last = words.at(-1)?.lower ?? '';
  if (isBodyHead(last) || isPlaceHead(last)) return true;
  if (isGiven(first) && words.length <= LONGEST_PERSON) return true;
  return !tokens.some(({ isWord }, at) => isWord && (at < titleFrom || at >= to));
}

function isGiven(token: Token | undefined): boolean {
  return token !== undefined && genderOfGivenName(token.lower) !== undefined;
}

/** The names that a headline's run begins and ends with, or the run itself where the text has no name like them. */
function withinHeadline(run: NameRun, known: ReadonlyMap<string, number>): NameRun[] {
  const { length } = run.words;
  const sizes = Array.from({ length: Math.min(LONGEST, length - 1) }, (_, at) => at + 1).toReversed();
  const head = sizes.map((size) => partOf(run, 0, size)).find((part) => known.has(nameOf(part)));
  const least = head?.words.length ?? 0;
  const tail = sizes
    .filter((size) => size <= length - least)
    .map((size) => partOf(run, length - size, length))
    .find((part) => known.has(nameOf(part)));
  const parts = [head, tail].filter((part) => part !== undefined);
  return parts.length > 0 ? parts : [run];
}

function partOf(run: NameRun, from: number, to: number): NameRun {
  const isStart = from === 0;
  return {
    ...run,
    words: run.words.slice(from, to),
    from: run.from + from,
    titleFrom: isStart ? run.titleFrom : run.from + from,
    to: run.from + to,
    gender: isStart ? run.gender : undefined,
    isTitled: isStart && run.isTitled,
  };
}

/** The words of a run, with one blank between. */
export function nameOf({ words }: Pick<NameRun, 'words'>): string {
  return words.map(({ text }) => text).join(' ');
}
