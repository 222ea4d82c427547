import type { Item } from './host-sentence.ts';
import { isContent, isDeterminer, phraseStartingAt, type Phrase } from './noun-phrase.ts';
import { reportingVerb } from './reporting-verbs.ts';
import { isSpeakerLike, reportAt, subjectEndingAt, type Report } from './verb-subject.ts';
import { isVerb } from '../verbs.ts';
import { isKnownPlace } from '../names/gazetteer.ts';
import { genderOfGivenName } from '../names/name-words.ts';
import { isBodyNoun, isPersonNoun } from '../names/role-nouns.ts';
import { lowerAt } from '../tokens.ts';

/** What of a sentence tells who speaks a quotation in it. */
export interface Attribution {
  /** Index of the sentence's items; the phrase is among them. */
  readonly speaker: Phrase;
  /**
   * `behind`: `"…," said Roe`; `before`: `Roe said: "…"`; `clause`: some words further on in what somebody says
   * (`Roe said it was "…"`); `closing`: at the end of the sentence (`… "…" then, Roe said`).
   */
  readonly place: 'behind' | 'before' | 'clause' | 'closing';
  readonly verb?: Report;
  /** Indices of the first and the last item of it, so that one is not used twice. */
  readonly from: number;
  readonly to: number;
}

/** `what Roe described as "…"`: of the verbs that are not of speaking these take words along in a relative clause. */
const CHARACTERISES = new Set('describe call characterise characterize label brand term see deem'.split(' '));
/** `Selon Roe, c'est «…»`: French, German and Spanish. */
const FOREIGN_ACCORDING = new Set(['selon', 'laut', 'según']);
/** What somebody issues and speaks by. */
const DOCUMENTS = new Set(
  'statement report letter email e-mail memo release post tweet message document note declaration study survey'.split(
    ' ',
  ),
);
/** How far an attribution may be from its quotation, in items. */
const REACH = 50;
/** After the verb that ends a sentence only so many words tell when or where. */
const MOST_AFTER_CLOSING = 8;

/** The attribution that follows the quotation at item `quote`, directly behind it. */
export function attributionBehind(items: readonly Item[], quote: number): Attribution | undefined {
  let first = quote + 1;
  while (first <= quote + 2 && /^[,—–)[-]$/u.test(items[first]?.text ?? '')) first += 1;
  return attributionFrom(items, first) ?? signature(items, first);
}

/** `“…” — Jane Roe`: a name behind a dash, from item `first` on, and nothing else. */
export function signature(items: readonly Item[], first: number): Attribution | undefined {
  if (!/^[—–-]$/u.test(items[first - 1]?.text ?? '') || !items[first]?.isCapital) return undefined;
  const speaker = phraseStartingAt(items, first, items.length);
  const next = speaker && items[speaker.to]?.text;
  if (!speaker || !isSpeakerLike(items, speaker) || (next !== undefined && next !== '.' && next !== ','))
    return undefined;
  return { speaker, place: 'behind', from: first, to: speaker.to - 1 };
}

/** The attribution that begins at item `first`: `said Roe`, `Roe said`, `according to Roe`, `as Roe put it`. */
export function attributionFrom(items: readonly Item[], first: number): Attribution | undefined {
  const limit = endOfGap(items, first);
  const accordingTo = phraseAfterAccording(items, first, limit);
  if (accordingTo) return { speaker: accordingTo, place: 'behind', from: first, to: accordingTo.to - 1 };
  const start = /^(?:as|which|that|what)$/u.test(lowerAt(items, first)) ? first + 1 : first;
  let aside: Report | undefined;
  for (let at = start; at < limit; at += 1) {
    const report = reportAt(items, at, start);
    if (!report) continue;
    if (report.isRelative === true && start === first) {
      // `Jane Roe, a student who volunteered, told the paper`: the verb of the sentence comes behind.
      aside ??= report;
      continue;
    }
    const passedOn = passedOnSpeech(items, report, limit);
    if (passedOn)
      return { speaker: passedOn.speaker, place: 'behind', verb: passedOn, from: first, to: passedOn.at };
    const quoted = quotedSpeaker(items, report, limit);
    if (quoted && report.speaker.from <= start + 1)
      return { speaker: quoted, place: 'behind', verb: report, from: first, to: quoted.to + 1 };
    const begins = report.isInverted
      ? isAtStart(items, at, start)
      : report.speaker.from === start ||
        startsApposition(items, start, report) ||
        startsTitle(items, start, report);
    // `a detective, speaking on condition of anonymity, said`
    if (report.verb.form === 'participle' && beginsAside(items, at)) continue;
    if (!begins || report.verb.form === 'participle') break;
    const isQuoted = report.verb.lemma === 'quote' && lowerAt(items, at + 1) === 'as';
    if (
      report.verb.use === 'present' &&
      !isQuoted &&
      (start === first || !CHARACTERISES.has(report.verb.lemma))
    )
      break;
    const to = report.isInverted ? report.speaker.to - 1 : at;
    return { speaker: report.speaker, place: 'behind', verb: report, from: first, to };
  }
  return aside?.speaker.from === start && aside.verb.use === 'say'
    ? { speaker: aside.speaker, place: 'behind', verb: aside, from: first, to: aside.at }
    : undefined;
}

/** Whether a participle begins what stands between commas. */
function beginsAside(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.text === ',';
}

/** `the paper Dawn reported Jane Roe said`: Jane Roe speaks. */
function passedOnSpeech(items: readonly Item[], report: Report, limit: number): Report | undefined {
  if (report.verb.lemma !== 'report' || report.isInverted) return undefined;
  const from = lowerAt(items, report.at + 1) === 'that' ? report.at + 2 : report.at + 1;
  for (let at = from + 1; at < Math.min(limit, from + LONGEST_TITLE); at += 1) {
    const inner = reportAt(items, at, from);
    if (!inner) continue;
    const begins = inner.speaker.from === from || startsApposition(items, from, inner);
    // Not `Dawn reported hours after Roe said it`: of what was reported, the subject comes first.
    return inner.verb.use === 'say' && !inner.isInverted && begins ? inner : undefined;
  }
  return undefined;
}

/** `Reuters quoted Roe as saying`: Roe speaks. */
function quotedSpeaker(items: readonly Item[], report: Report, limit: number): Phrase | undefined {
  if (report.verb.lemma !== 'quote' && report.verb.lemma !== 'cite') return undefined;
  const object = phraseStartingAt(items, report.at + 1, limit);
  return object && lowerAt(items, object.to) === 'as' ? object : undefined;
}

function isAtStart(items: readonly Item[], at: number, start: number): boolean {
  return !items.slice(start, at).some((item) => isContent(item));
}

/** `chief of staff Jane Roe said`: what stands before the name says what she is. */
function startsTitle(items: readonly Item[], start: number, { speaker }: Report): boolean {
  const title = items.slice(start, speaker.from);
  const isCapital = items[speaker.from]?.isCapital === true;
  // `then interior minister Jane Roe said`, but not `then Jane Roe said`
  if (title.length === 1 && title[0]?.lower === 'then') return !isCapital;
  const isWords = title.every(
    (item) => item.isWord && !isVerb(item.text) && (isContent(item) || TITLE_WORDS.has(item.lower)),
  );
  // `the lawyer representing Jane Roe`
  const isOpen = title.at(-1)?.lower.endsWith('ing') === true;
  return (
    isCapital &&
    isWords &&
    !isOpen &&
    !/^(?:and|of|for)$/u.test(title[0]?.lower ?? 'and') &&
    title.length <= LONGEST_TITLE &&
    title.some(({ lower }) => isPersonNoun(lower) || isBodyNoun(lower))
  );
}
const LONGEST_TITLE = 8;
const TITLE_WORDS = new Set('of for the a an and then first second third'.split(' '));

/** `the head of the agency, Jane Roe, said`, `the mayor – Jane Roe – said`: the name is not where the attribution begins. */
function startsApposition(items: readonly Item[], start: number, report: Report): boolean {
  if (!/^[,—–]$/u.test(items[report.speaker.from - 1]?.text ?? '')) return false;
  const phrase = phraseStartingAt(items, start, report.speaker.from);
  return phrase?.to === report.speaker.from - 1 && isSpeakerLike(items, phrase);
}

function phraseAfterAccording(items: readonly Item[], first: number, limit: number): Phrase | undefined {
  if (lowerAt(items, first) === 'according' && lowerAt(items, first + 1) === 'to')
    return whoIssued(items, first + 2, limit);
  if (FOREIGN_ACCORDING.has(lowerAt(items, first))) return whoIssued(items, first + 1, limit);
  if (
    lowerAt(items, first) === 'in' &&
    lowerAt(items, first + 1) === 'the' &&
    lowerAt(items, first + 2) === 'words' &&
    lowerAt(items, first + 3) === 'of'
  )
    return phraseStartingAt(items, first + 4, limit);
  return undefined;
}

/** `a statement from the Commission`: whose document it is rather than the document. */
function whoIssued(items: readonly Item[], first: number, limit: number): Phrase | undefined {
  const phrase = phraseStartingAt(items, first, limit);
  if (!phrase || !DOCUMENTS.has(lowerAt(items, phrase.to - 1))) return phrase;
  const link = lowerAt(items, phrase.to);
  const issuer = link === 'from' || link === 'by' ? phraseStartingAt(items, phrase.to + 1, limit) : undefined;
  return issuer && isSpeakerLike(items, issuer) ? issuer : phrase;
}

function endOfGap(items: readonly Item[], first: number): number {
  const most = Math.min(items.length, first + REACH);
  const gap = items.slice(first, most).findIndex(({ quote, text }) => quote !== undefined || text === ';');
  return gap === -1 ? most : first + gap;
}

/**
 * The attribution before the quotation at item `quote`: the nearest report whose words it can be.
 * Items up to `used` belong to the attribution of an earlier quotation; it may serve again, but only where nothing else does.
 */
export function attributionBefore(items: readonly Item[], quote: number): Attribution | undefined {
  const first = Math.max(0, quote - REACH);
  const isSetOff = /^[:,]$/u.test(items[quote - 1]?.text ?? '');
  for (let at = quote - 1; at >= first; at -= 1) {
    const item = items[at];
    if (item?.text === ';') break;
    const report = item?.isWord ? reportAt(items, at, first) : undefined;
    if (report && report.verb.use !== 'name' && (!report.isInverted || report.speaker.to <= quote)) {
      const isNext = at >= quote - 2 || (isSetOff && noOther(items, at, quote));
      const place = isNext && report.verb.use === 'say' ? 'before' : 'clause';
      return {
        speaker: report.speaker,
        place,
        verb: report,
        from: report.speaker.from,
        to: Math.max(at, report.speaker.to - 1),
      };
    }
    const according = phraseAfterAccording(items, at, quote);
    if (according) {
      const place = isSetOff && item?.lower === 'in' ? 'before' : 'clause';
      return { speaker: according, place, from: at, to: according.to - 1 };
    }
  }
  return items[quote - 1]?.text === ':' ? labelBefore(items, quote) : undefined;
}

/** Whether no quotation stands between. */
function noOther(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from, to).every(({ quote }) => quote === undefined);
}

/** `Roe: "…"`, `Roe, on the phone: "…"`, `Roe was blunt: "…"`: the subject of what a colon ends. */
function labelBefore(items: readonly Item[], quote: number): Attribution | undefined {
  let first = Math.max(0, quote - REACH);
  for (let at = quote - 2; at >= first; at -= 1) {
    if (items[at]?.quote !== undefined || items[at]?.text === ';') {
      first = at + 1;
      break;
    }
  }
  // `Writing in a letter on the harbour, Roe was blunt: “…”`: who does so follows.
  if (first === 0 && beginsWithParticiple(items)) {
    const comma = items.slice(0, quote).findIndex(({ text }) => text === ',');
    if (comma === -1) return undefined;
    first = comma + 1;
  }
  while (first < quote && !phraseStartingAt(items, first, quote)) first += 1;
  const phrase = phraseStartingAt(items, first, quote);
  if (!phrase || !isSpeakerLike(items, phrase) || items[phrase.to - 1]?.isPossessive) return undefined;
  return { speaker: phrase, place: 'before', from: phrase.from, to: quote - 1 };
}

/** Whether a sentence begins with what somebody does: `Meeting the press`; not with a name: `Beijing was`, `Downing Street`, `Sterling Roe`. */
function beginsWithParticiple(items: readonly Item[]): boolean {
  const [word, next] = items;
  if (!word || !next?.isWord || !/^\p{L}{3,}ing$/u.test(word.lower) || word.isPossessive) return false;
  if (isPersonNoun(word.lower) || isVerb(next.text)) return false;
  // `Telling them`, and not `Boeing on Monday`; `Reading Council` is one, too.
  if (reportingVerb(word.lower)?.form === 'participle' && !next.isCapital) return true;
  if (isKnownPlace(word.text) || genderOfGivenName(word.lower) !== undefined) return false;
  if (isDeterminer(next.lower)) return true;
  const comma = items.slice(0, REACH).findIndex(({ text }) => text === ',');
  const subject = comma === -1 ? undefined : phraseStartingAt(items, comma + 1, items.length);
  if (!subject || !isSpeakerLike(items, subject)) return false;
  // `Sterling Roe, Ek’s lawyer, was blunt`
  if (items[subject.to]?.text === ',' && items[subject.to - 1]?.isCapital === false) return false;
  // `Standing in the rain, Ek was blunt`, `Meeting Roe, Ek was blunt`
  return !isContent(next) || (comma === 2 && items[subject.from]?.isCapital === true);
}

/** The attribution that ends the sentence some words after the quotation: `… was "…" at best, Roe said on Monday.` */
export function attributionClosing(items: readonly Item[], quote: number): Attribution | undefined {
  const limit = Math.min(items.length, quote + REACH);
  for (let at = quote + 1; at < limit; at += 1) {
    const item = items[at];
    if (item?.quote !== undefined) return undefined;
    if (item?.text !== ',') continue;
    const according = phraseAfterAccording(items, at + 1, limit);
    if (according) return { speaker: according, place: 'closing', from: at + 1, to: according.to - 1 };
    const found = attributionFrom(items, at + 1);
    if (found?.verb?.verb.use === 'say' && isNearEnd(items, found)) return { ...found, place: 'closing' };
  }
  return undefined;
}

function isNearEnd(items: readonly Item[], found: Attribution): boolean {
  for (let at = found.to + 1; at < items.length; at += 1) {
    const item = items[at];
    if (
      at > found.to + MOST_AFTER_CLOSING ||
      item?.quote !== undefined ||
      item?.lower === 'that' ||
      item?.text === ':'
    )
      return false;
    if (item?.isWord && reportingVerb(item.lower) && subjectEndingAt(items, at - 1, found.to + 1))
      return false;
  }
  return true;
}
