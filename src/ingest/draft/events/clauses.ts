import type { Span } from '../../span.ts';
import { firstVerb, isVerb } from './verbs.ts';

/** A part of a sentence that can tell an event of its own. */
export interface Clause extends Span {
  /** Words from elsewhere in the sentence that the clause rests on: its subject, or the verb that it shares. */
  readonly lead: Span | null;
}

/*
 * Where a clause may begin: behind a semicolon or a dash; at a relative or a conjunction of time; at "and" before a verb or a
 * preposition of time; behind a comma, at a verb. One alternative per kind, none nested: linear.
 */
const BOUNDARY =
  /(?:[;:]|\s[—–])\s+|,?\s+(?=(?:who|which|whose|where|when|while|whereas|after|before|because|although|though|since|until|following|but|despite)\s)|,\s+(?=(?:and|or)\s)|\s+(?=and\s+(?:in|on|by|then|later|again|was|were|is|are|has|had|have|will|would|\p{Ll}{2,}ed)\s)|,\s+(?=\p{Ll}{2,}\s)/gu;
const RELATIVE = /^(?:who|which|whose)\s/u;
const JOINT =
  /^(?:with|after|before|as|once|and|or|but|who|which|whose|where|when|while|whereas|because|although|though|since|until|following|despite)\s+(?:then\s+|later\s+|again\s+)?/iu;
/** A clause of fewer words is a phrase of its neighbour. */
const FEWEST_WORDS = 3;

/**
 * The clauses of a sentence, in order and covering it. Each knows what it rests on, so that "and in 2023 near San Francisco"
 * can be read as "Talks took place … near San Francisco".
 */
export function clausesOf(text: string, sentence: Span): Clause[] {
  const slice = text.slice(sentence.start, sentence.end);
  const speech = spokenIn(slice);
  const opening = openingOf(slice);
  const cuts = opening === undefined ? [0] : [0, opening];
  for (const match of slice.matchAll(BOUNDARY)) {
    const at = match.index + match[0].length;
    if (at <= (opening ?? 0) || !isBoundary(slice, match[0], at)) continue;
    if (
      isNested(slice, match.index) ||
      speech.some((span) => span.start < match.index && match.index < span.end)
    )
      continue;
    const last = cuts.at(-1) ?? 0;
    if (
      wordsIn(slice.slice(last, match.index)) < FEWEST_WORDS &&
      cuts.length === 1 &&
      !/^,?\s+$/u.test(match[0])
    )
      continue;
    cuts.push(at);
  }
  const parts = cuts.map((start, index) => ({ start, end: endOf(slice, cuts[index + 1] ?? slice.length) }));
  return joinPhrases(slice, parts).map((part, index, all) => {
    const lead = leadOf(slice, part, all.slice(0, index));
    return {
      start: sentence.start + part.start,
      end: sentence.start + part.end,
      lead: lead && { start: sentence.start + lead.start, end: sentence.start + lead.end },
    };
  });
}

/** A comma parts clauses only before a verb: ", was opened", ", ending the war". */
function isBoundary(slice: string, mark: string, at: number): boolean {
  if (!mark.startsWith(',')) return true;
  const word = /^\p{L}+/u.exec(slice.slice(at, at + LONGEST_WORD))?.[0] ?? '';
  return JOINING.test(word) || isVerb(word) || /^\p{Ll}{3,}ing$/u.test(word);
}

const JOINING =
  /^(?:who|which|whose|where|when|while|whereas|after|before|because|although|though|since|until|following|but|despite|and|or)$/u;
const LONGEST_WORD = 30;
const OPENING =
  /^(?:with|after|when|while|as|since|before|although|though|because|following|despite|by the time|once)\s[^,;]{12,200},\s+(?=\D)/iu;

/** Where the main clause begins behind one that opens the sentence: "With his term about to end, he …". */
function openingOf(slice: string): number | undefined {
  const found = OPENING.exec(slice);
  return found !== null && wordsIn(found[0]) > FEWEST_WORDS ? found[0].length : undefined;
}

/** A clause without the word that joins it to the one before. */
export function withoutJoint(words: string): string {
  return words.replace(JOINT, '');
}

/** "On November 16," and the like say when the clause behind them happens, so they are a part of it. */
function joinPhrases(slice: string, parts: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const isPhrase = last !== undefined && wordsIn(slice.slice(last.start, last.end)) < FEWEST_WORDS;
    const isTail = last !== undefined && wordsIn(slice.slice(part.start, part.end)) < FEWEST_WORDS;
    if (last && isTail) {
      joined[joined.length - 1] = { start: last.start, end: part.end };
    } else if (
      last &&
      isPhrase &&
      !RELATIVE.test(slice.slice(part.start, part.end)) &&
      firstVerb(slice.slice(last.start, last.end)) === -1 &&
      joined.length === 1
    ) {
      joined[joined.length - 1] = { start: last.start, end: part.end };
    } else {
      joined.push(part);
    }
  }
  return joined;
}

function leadOf(slice: string, part: Span, before: readonly Span[]): Span | null {
  const [first] = before;
  const previous = before.at(-1);
  if (first === undefined || previous === undefined) return null;
  const words = slice.slice(part.start, part.end);
  const bare = withoutJoint(words);
  if (RELATIVE.test(words)) return nounBefore(slice, previous, words.startsWith('which'));
  const verb = firstVerb(bare);
  // "its final report, published on Thursday": what stands right before, where that is a clause of its own already.
  const isParticiple = /^\p{L}+ed\s/u.test(words) && !/^(?:and|or|but)\s/u.test(words);
  if (verb === 0 && isParticiple && firstVerb(slice.slice(previous.start, previous.end)) > 0) {
    return nounBefore(slice, previous);
  }
  if (verb === 0) return subjectOf(slice, first);
  if (verb === -1 && /^(?:and|or)\s/u.test(words)) {
    // The verb is shared: what stands before the place and time of the clause before.
    const shared = slice.slice(previous.start, previous.end);
    const at = firstVerb(shared);
    if (at === -1) return null;
    const behind = /\s(?:in|on|at|near|during|by|from)\s/u.exec(shared.slice(at));
    return { start: previous.start, end: behind ? previous.start + at + behind.index : previous.end };
  }
  return null;
}

/** The subject of a clause: what stands before its verb. All of it where it has none. */
function subjectOf(slice: string, clause: Span): Span | null {
  const words = slice.slice(clause.start, clause.end);
  const verb = firstVerb(words);
  const end = verb === -1 ? words.length : words.slice(0, verb).trimEnd().length;
  const start = /^(?:On|In|At|By)\s[^,]{1,40},\s/u.exec(words)?.[0].length ?? 0;
  return end > start ? { start: clause.start + start, end: clause.start + end } : null;
}

/**
 * The words with a capital that end a clause: whom "who" means. Its last three words where there are none. `isThing`: of "the captain of the
 * Stella Maris, which" it is the ship.
 */
function nounBefore(slice: string, clause: Span, isThing = false): Span {
  const words = slice.slice(clause.start, clause.end);
  const verb = firstVerb(words);
  const name = /\p{Lu}[\p{L}\p{N}.'’-]*(?:\s+(?:of\s+the\s+|of\s+)?\p{Lu}[\p{L}\p{N}.'’-]*)*\s*,?$/u.exec(
    words.slice(-LONGEST_NOUN),
  );
  const trimmed = words.replace(/\s*,?\s*$/u, '');
  const thing = isThing
    ? /\sof\s((?:the\s)?\p{Lu}[^,]*)$/u.exec(trimmed.slice(-LONGEST_NOUN))?.[1]
    : undefined;
  if (thing !== undefined)
    return { start: clause.start + trimmed.length - thing.length, end: clause.start + trimmed.length };
  if (verb === -1 && wordsIn(trimmed) <= 6)
    return { start: clause.start, end: clause.start + trimmed.length };
  const length = name
    ? name[0].replace(/\s*,?$/u, '').length
    : (/(?:\S+\s+){0,2}\S+$/u.exec(trimmed.slice(-LONGEST_NOUN))?.[0].length ?? 0);
  return { start: clause.start + trimmed.length - length, end: clause.start + trimmed.length };
}

const LONGEST_NOUN = 80;

/** What stands between quotation marks. */
function spokenIn(slice: string): Span[] {
  return [...slice.matchAll(/[“"«][^”"»]*[”"»]/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function isNested(slice: string, at: number): boolean {
  const open = slice.lastIndexOf('(', at);
  return open !== -1 && slice.indexOf(')', open) >= at;
}

function endOf(slice: string, next: number): number {
  let end = next;
  while (end > 0 && /[\s,;:—–]/u.test(slice.charAt(end - 1))) end -= 1;
  return end;
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
