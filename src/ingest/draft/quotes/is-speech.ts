import { isNoName } from '../names/name-words.ts';
import { isPersonNoun } from '../names/role-nouns.ts';
import { lowerAt, tokensOf } from '../tokens.ts';
import type { Attribution } from './attribution.ts';
import type { Item } from './host-sentence.ts';
import { isDeterminer } from './noun-phrase.ts';
import type { QuotedExtent } from './quoted-extent.ts';
import { reportingVerb } from './reporting-verbs.ts';

/** What a quotation is taken for, and why. */
export interface SpeechVerdict {
  readonly kind: 'direct' | 'partial';
  readonly why: string;
  readonly confidence: number;
}

/** Nouns for works and words: marks behind them enclose a title or the word itself. */
const NAMED_THINGS = new Set(
  (
    'song album single film movie book novel play episode show series article essay painting game track poem opera documentary video programme program column ' +
    'word words term phrase expression slogan motto title name nickname codename label headline acronym abbreviation alias hashtag category ship boat vessel ' +
    'robot horse dog hurricane storm operation project album tune single magazine website blog character role chapter section sculpture exhibition ballet'
  ).split(' '),
);
/** What somebody performs has a title: `sang “Fra le ombre” at the church`. */
const PERFORMED = new Set(
  'sang sings sung performed performs played plays recited danced conducted'.split(' '),
);
const REFLEXIVE = /^(?:him|her|it|my|your)self$|^(?:them|our)selves$/u;
/** Titles in capitals write these with one, too: `Ask me in May` is none. */
const NEVER_SMALL = new Set(
  'i me my you your he him his she her it its we us our they them their is are was were do not'.split(' '),
);
/** Verbs by which a group gives something a label: what many call a “jobs tax” is a term, what Roe calls so are her words. */
const LABELS = new Set(['call', 'label', 'brand']);
/** A label has so many words at most. */
const LONGEST_LABEL = 3;
/** A title or a name is seldom longer, in words. */
const LONGEST_TITLE = 10;
/** A name before what it means has so many words at most. */
const LONGEST_NAME = 6;
/** Fewer words in the narrator's sentence are a term, unless somebody is said to say them. */
const FEWEST_UNATTRIBUTED = 9;
/** Of how many words at least a sentence consists that stands alone as speech. */
const FEWEST_OF_SENTENCE = 4;
/** So many items behind its verb a word or two still are what somebody calls something. */
const NEAR = 5;
/** Enough to see how a quotation begins and whether it holds whole sentences. */
const LOOK = 400;

/**
 * Whether a quotation is speech, rather than a title, a name, a term or irony; `undefined` if it is not. `goesOn`: it
 * stands where the speech before it would go on.
 */
export function judgeSpeech(
  text: string,
  extent: QuotedExtent,
  items: readonly Item[],
  at: number,
  attribution: Attribution | undefined,
  goesOn: boolean,
): SpeechVerdict | undefined {
  const shape = shapeOf(text, extent);
  const place = attribution?.place;
  const isSetOff = place === 'behind' || place === 'before';
  if (isNamed(items, at, shape, isSetOff)) return undefined;
  const before = items[at - 1];
  const opensSentence = before === undefined || /^[:,—–-]$/u.test(before.text) || before.quote !== undefined;
  const isWhole = shape.isSentence || shape.holdsSentences;
  const kind = isWhole && (opensSentence || isSetOff || shape.holdsSentences) ? 'direct' : 'partial';
  if (isSetOff) {
    if (shape.words < 3 && shape.isTitled && place === 'behind' && !shape.endsOpen) return undefined;
    if (isModifier(items, at, shape)) return undefined;
    // `Roe wrote "The Last Pit"`: no comma or colon, and the capitals of a title.
    if (shape.isTitled && shape.words > 1 && place === 'before' && before?.isWord === true && shape.endsOpen)
      return undefined;
    const full = shape.words >= FEWEST_OF_SENTENCE || opensSentence;
    return {
      kind: opensSentence || shape.words > 6 ? 'direct' : kind,
      why: `attributed ${place} it`,
      confidence: full ? 0.95 : 0.8,
    };
  }
  if (goesOn && shape.isCapital && !shape.endsOpen && opensSentence)
    return { kind: 'direct', why: 'goes on with the speech before it', confidence: 0.8 };
  if (place === 'clause' || place === 'closing') {
    if (shape.isTitled && !shape.isSentence) return undefined;
    if (shape.words <= 2 && !isNear(items, at, attribution)) return undefined;
    if (isLabel(items, at, shape, attribution)) return undefined;
    if (shape.words === 1 && (shape.isCapital || isModifier(items, at, shape))) return undefined;
    return {
      kind,
      why: 'in a sentence that tells what somebody says',
      confidence: shape.words > 2 ? 0.75 : 0.6,
    };
  }
  if (isWhole && (opensSentence || shape.holdsSentences) && !shape.isTitled)
    return { kind: 'direct', why: 'whole sentences between quotation marks', confidence: 0.6 };
  if (shape.words >= FEWEST_UNATTRIBUTED && !shape.isTitled)
    return { kind: 'partial', why: 'many words between quotation marks', confidence: 0.4 };
  return undefined;
}

/** `criticised the plan as "unfair"`: of verbs that are not of speaking a word or two must be near to be meant. */
function isNear(items: readonly Item[], at: number, attribution: Attribution | undefined): boolean {
  const verb = attribution?.verb;
  if (verb === undefined || verb.verb.use === 'say' || at - verb.at <= NEAR) return true;
  return (
    lowerAt(items, at - 1) === 'as' ||
    (isDeterminer(lowerAt(items, at - 1)) && lowerAt(items, at - 2) === 'as')
  );
}

/** `lawmakers called it a “jobs tax”`, `what Moscow calls its “special operation”`. */
function isLabel(
  items: readonly Item[],
  at: number,
  shape: Shape,
  attribution: Attribution | undefined,
): boolean {
  const report = attribution?.verb;
  if (!report || !LABELS.has(report.verb.lemma) || shape.words > LONGEST_LABEL) return false;
  const article = lowerAt(items, at - 1);
  const isOwned = /^(?:its|their|his|her)$/u.test(article);
  if (isOwned && report.verb.form !== 'past') return true;
  const head = items[report.speaker.to - 1];
  const isMany = head !== undefined && isPersonNoun(head.lower) && /[^s]s$|people$/u.test(head.lower);
  return isMany && isDeterminer(article);
}

interface Shape {
  readonly words: number;
  readonly isCapital: boolean;
  /** Most words that are no function words have capitals. */
  readonly isTitled: boolean;
  readonly isSentence: boolean;
  readonly holdsSentences: boolean;
  /** Ends with a comma, or without a mark: the sentence goes on. */
  readonly endsOpen: boolean;
}

function shapeOf(text: string, extent: QuotedExtent): Shape {
  const tokens = tokensOf(text, extent.start, Math.min(extent.end, extent.start + LOOK)).filter(
    (token) => token.isWord,
  );
  const telling = tokens.filter((token) => !isNoName(token.lower));
  const capitals = telling.filter((token) => token.isCapital || /^\p{N}/u.test(token.text)).length;
  const isCapital = tokens[0]?.isCapital === true;
  const end = text.slice(Math.max(extent.start, extent.end - 4), Math.min(text.length, extent.end + 3));
  const endsOpen = !/[.!?…]/u.test(end);
  const isTitled =
    isCapital &&
    !tokens.some((token) => NEVER_SMALL.has(token.text)) &&
    capitals >= Math.max(1, telling.length * 0.7) &&
    tokens.length <= LONGEST_TITLE;
  return {
    words: tokens.length,
    isCapital,
    isTitled,
    isSentence: isCapital && tokens.length >= FEWEST_OF_SENTENCE && (!endsOpen || /,/u.test(end)),
    holdsSentences: /\p{Ll}[.!?…]["”’)]*\s+["“‘(]*\p{Lu}/u.test(
      text.slice(extent.start, Math.min(extent.end, extent.start + LOOK)),
    ),
    endsOpen,
  };
}

/** What stands before the marks says that they enclose a name. */
function isNamed(items: readonly Item[], at: number, shape: Shape, isSetOff: boolean): boolean {
  let index = at - 1;
  // `Roe, a.k.a. “The Fort”`
  if (/^[,(.]$/u.test(items[index]?.text ?? '')) index -= 1;
  const before = items[index];
  if (!before?.isWord) return false;
  const lower = before.lower;
  if (lower === 'so-called' || lower === 'aka' || lower === 'a.k.a') return true;
  const isNaming =
    reportingVerb(lower)?.use === 'name' ||
    ((lower === 'as' || lower === 'by') && reportingVerb(lowerAt(items, index - 1))?.use === 'name');
  if (isNaming && items[at - 1] === before) return !shape.holdsSentences;
  if (lower === 'called' || lower === 'calls' || lower === 'calling')
    return shape.isCapital && !shape.isSentence;
  // `he called himself “Jia Ren”`
  if (REFLEXIVE.test(lower) && reportingVerb(lowerAt(items, index - 1))?.lemma === 'call')
    return shape.isCapital && !shape.isSentence;
  if (PERFORMED.has(lower) && items[at - 1] === before)
    return shape.words <= LONGEST_TITLE && !shape.holdsSentences && shape.endsOpen;
  // `known as al-Zaza, “The Fort”`
  if (shape.isTitled && items[at - 1]?.text === ',' && before.isCapital) {
    while (index > at - LONGEST_NAME && items[index]?.isCapital) index -= 1;
    if (lowerAt(items, index) === 'as' && reportingVerb(lowerAt(items, index - 1))?.use === 'name')
      return true;
  }
  if (NAMED_THINGS.has(lower))
    return shape.words <= LONGEST_TITLE && (shape.isTitled || (!isSetOff && items[at - 1] === before));
  return false;
}

/** `the "parole" status`, `a "dirty" bomb`: one or two words before a noun, after an article. */
function isModifier(items: readonly Item[], at: number, shape: Shape): boolean {
  const next = items[at + 1];
  return (
    shape.words <= 2 &&
    isDeterminer(lowerAt(items, at - 1)) &&
    next?.isWord === true &&
    !isNoName(next.lower) &&
    !reportingVerb(next.lower)
  );
}
