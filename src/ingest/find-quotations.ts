import { findParagraphs } from './paragraphs.ts';
import type { Span } from './span.ts';
import { characterBefore } from './text-boundaries.ts';

/** Words between quotation marks; `start` and `end` are inside the marks. */
export interface Quotation extends Span {
  /** The opening mark, as written. */
  readonly mark: string;
  /** `closed`; `continued`: goes on with an opening mark in the next paragraph; `unclosed`: ends with its paragraph. */
  readonly ending: 'closed' | 'continued' | 'unclosed';
}

/** What closes a mark that only ever opens, or opens where it doesn't close (as » in German, ” in Swedish). */
const CLOSERS = new Map<string, string>([
  ['“', '”'],
  ['„', '“”'],
  ['‟', '”'],
  ['”', '”'],
  ['"', '"'],
  ['＂', '＂'],
  ['«', '»'],
  ['»', '«»'],
  ['‹', '›'],
  ['›', '‹›'],
  ['「', '」'],
  ['『', '』'],
  ['〝', '〞〟'],
  ['‘', '’'],
  ['‚', '‘’'],
  ["'", "'"],
]);

/** These close as well as open: the characters around them tell which. */
const TWO_WAY = new Set(['"', '＂', '”', '»', '›', "'"]);
/** A single mark may be an apostrophe, so one that never closes is no quotation. */
const SINGLE = new Set(['‘', '‚', "'"]);
/** Double marks that are typed for one another. */
const MIXED = new Set(['"', '“', '”']);
const ANY_MARK = /["“”„‟«»‹›「」『』〝〞〟＂'‘’‚]/gu;

/**
 * The quotations of a text in reading order, the outermost only: a quotation inside another belongs to it.
 * Knows straight, curly, low and pointed marks in the orders of the European languages, and the corner brackets of Chinese
 * and Japanese; apostrophes (`it's`, `leaders’`) and inches (`5'10"`) are none. A quotation ends at the latest with its
 * paragraph. Linear in the length.
 */
export function findQuotations(text: string): Quotation[] {
  const paragraphs = findParagraphs(text);
  return paragraphs.flatMap((paragraph, index) => {
    const next = paragraphs[index + 1];
    return quotationsIn(text, paragraph, next && text.charAt(next.start));
  });
}

interface OpenMark {
  readonly mark: string;
  readonly at: number;
  /** How many finished quotations there were when it opened: those after are inside it. */
  readonly before: number;
}

function quotationsIn(text: string, paragraph: Span, nextStartsWith: string | undefined): Quotation[] {
  const open: OpenMark[] = [];
  // How many open marks each closing mark could close, so that one that closes nothing costs no search.
  const closable = new Map<string, number>();
  const found: Quotation[] = [];
  const push = (entry: OpenMark): void => {
    open.push(entry);
    for (const closer of CLOSERS.get(entry.mark) ?? '') closable.set(closer, (closable.get(closer) ?? 0) + 1);
  };
  const pop = (): OpenMark | undefined => {
    const entry = open.pop();
    for (const closer of CLOSERS.get(entry?.mark ?? '') ?? '')
      closable.set(closer, (closable.get(closer) ?? 0) - 1);
    return entry;
  };

  for (const { mark, at, before, after, isPossessive } of marksIn(text, paragraph)) {
    if (isPossessive) continue;
    const stands = isBlank(before) && isBlank(after);
    const opens =
      CLOSERS.has(mark) &&
      (!TWO_WAY.has(mark) || (stands ? canStand(mark, closable, after) : looksOpening(before, after)));
    const nests = opens && open.at(-1)?.mark === mark;
    const isMistaken = (closable.get(mark) ?? 0) === 0 && closesWrongly(open.at(-1), mark, before, after);
    if (isMistaken) {
      const top = pop();
      if (!top) continue;
      found.length = top.before;
      if (at > top.at + 1) found.push({ start: top.at + 1, end: at, mark: top.mark, ending: 'closed' });
    } else if ((closable.get(mark) ?? 0) > 0 && !nests) {
      let top = pop();
      while (top !== undefined && !(CLOSERS.get(top.mark) ?? '').includes(mark)) top = pop();
      if (top === undefined) continue;
      found.length = top.before;
      if (at > top.at + 1) found.push({ start: top.at + 1, end: at, mark: top.mark, ending: 'closed' });
    } else if (opens) {
      push({ mark, at, before: found.length });
    }
  }
  const late = unfinished(open, found, paragraph, nextStartsWith);
  // Those that a quotation holds which goes on in the next paragraph belong to it.
  const own = found.filter((one) => late.every(({ start, end }) => one.start < start || one.start > end));
  return [...own, ...late].toSorted((a, b) => a.start - b.start);
}

/** `"Never.”`, `"Never.“`: a double mark of another kind that can only close, as it follows the end of a sentence or a clause. */
function closesWrongly(top: OpenMark | undefined, mark: string, before: string, after: string): boolean {
  if (top === undefined || !MIXED.has(top.mark) || !MIXED.has(mark)) return false;
  return /[.,!?…]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
}

interface Mark {
  readonly mark: string;
  readonly at: number;
  /** The characters around it, empty at the ends of the paragraph. */
  readonly before: string;
  readonly after: string;
  /** An apostrophe after a plural, which looks like a closing mark: `the workers’ fault`. */
  isPossessive: boolean;
}

/** The marks of a paragraph without apostrophes. */
function marksIn(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(ANY_MARK)) {
    const mark = match[0];
    const at = paragraph.start + match.index;
    const before = at === paragraph.start ? '' : characterBefore(text, at);
    const after = at + 1 >= paragraph.end ? '' : String.fromCodePoint(text.codePointAt(at + 1) ?? 0);
    if (!isApostrophe(mark, before, after)) marks.push({ mark, at, before, after, isPossessive: false });
  }
  markPossessives(text, marks);
  return marks;
}

/**
 * `‘the workers’ fault,’ he said`: a mark after an s and before a word closes nothing if a mark that can only close comes
 * before the next that opens. Read from the end, so that one pass does.
 */
function markPossessives(text: string, marks: readonly Mark[]): void {
  let closesLater = false;
  for (const entry of marks.toReversed()) {
    const { mark, at, before, after } = entry;
    if (mark !== '’' && mark !== "'" && mark !== '‘') continue;
    if (mark === '‘' || (mark === "'" && looksOpening(before, after))) {
      closesLater = false;
    } else if (/[.,!?…;:]/u.test(before) || (!/s/iu.test(before) && !isBlank(before))) {
      closesLater = true;
    } else if (closesLater && isBlank(after) && /\p{Ll}/u.test(text.charAt(at + 2))) {
      entry.isPossessive = true;
    }
  }
}

/** A straight mark with blanks on both sides opens where none is open: `" Hello , " he said`. */
function canStand(mark: string, closable: ReadonlyMap<string, number>, after: string): boolean {
  return (mark === '"' || mark === '＂') && after !== '' && (closable.get(mark) ?? 0) === 0;
}

function isBlank(character: string): boolean {
  return character === '' || /\s/u.test(character);
}

/** What was opened and not closed: the last real mark, where no finished quotation follows it. */
function unfinished(
  open: readonly OpenMark[],
  found: readonly Quotation[],
  paragraph: Span,
  nextStartsWith: string | undefined,
): Quotation[] {
  const last = open.findLast((entry) => !SINGLE.has(entry.mark));
  if (last === undefined || last.at + 1 >= paragraph.end) return [];
  const isContinued = nextStartsWith === last.mark;
  // With finished quotations behind it a stray mark is more likely than a quotation that swallows them.
  const end = isContinued ? paragraph.end : (found[last.before]?.start ?? paragraph.end + 1) - 1;
  if (end <= last.at + 1) return [];
  if (isContinued) {
    // Single marks nest in double ones; a double one that closes behind it makes a mark more likely that stands astray.
    const isHolding = found.slice(last.before).every(({ mark }) => SINGLE.has(mark));
    return isHolding ? [{ start: last.at + 1, end, mark: last.mark, ending: 'continued' }] : [];
  }
  return [{ start: last.at + 1, end, mark: last.mark, ending: 'unclosed' }];
}

function looksOpening(before: string, after: string): boolean {
  return (
    (before === '' || /[\s\p{Ps}\p{Pd}\p{Pi}"'/]/u.test(before)) &&
    after !== '' &&
    !/[\s\p{Pe},;:]/u.test(after)
  );
}

function isApostrophe(mark: string, before: string, after: string): boolean {
  if (mark !== "'" && mark !== '’' && mark !== '‘') return false;
  const followsWord = /[\p{L}\p{N}]/u.test(before);
  return followsWord && (/[\p{L}\p{N}]/u.test(after) || (mark === "'" && /\p{N}/u.test(before)));
}
