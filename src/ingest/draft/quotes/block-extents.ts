import type { Span } from '../../span.ts';
import { trimSpan, type QuotedExtent } from './quoted-extent.ts';

/** A name before a colon is shorter, in UTF-16 code units. */
const LONGEST_LABEL = 40;
/** A transcript has so many labelled paragraphs at least, and somebody who speaks twice. */
const FEWEST_TURNS = 3;
/** Words that begin a labelled paragraph in which nobody speaks; `Q` and `A` don't tell who does. */
const NO_SPEAKERS = new Set(
  'note notes update updated correction source sources image photo video related read tags topics date time place location by edit see also q a question answer summary background key'.split(
    ' ',
  ),
);
const LABEL_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Lu}|de|van|von|bin|al|of|the)$/u;
const WORD = /[\p{L}\p{N}]/u;
const BLOCK_LINE = /^[ \t]*>[ \t]?/u;

/** Paragraphs that a `>` at the start of each line sets off as quoted. Marks around the whole are left to themselves. */
export function findBlocks(text: string, paragraphs: readonly Span[]): QuotedExtent[] {
  const blocks: QuotedExtent[] = [];
  for (const paragraph of paragraphs) {
    const first = text.slice(paragraph.start, paragraph.start + LONGEST_LABEL);
    const prefix = BLOCK_LINE.exec(first)?.[0];
    const inner =
      prefix === undefined ? undefined : trimSpan(text, paragraph.start + prefix.length, paragraph.end);
    if (
      !inner ||
      /^["“«„‘']/u.test(text.charAt(inner.start)) ||
      !WORD.test(text.slice(inner.start, inner.end))
    )
      continue;
    const last = blocks.at(-1);
    const isNextLine = last !== undefined && /^\n?$/u.test(text.slice(last.outer.end, paragraph.start));
    const entry = { outer: paragraph, by: 'block', isClosed: true, isReopened: false } as const;
    if (isNextLine)
      blocks[blocks.length - 1] = {
        ...last,
        end: inner.end,
        outer: { start: last.outer.start, end: paragraph.end },
      };
    else blocks.push({ ...inner, ...entry });
  }
  return blocks;
}

/**
 * The turns of a transcript: paragraphs that begin with a speaker's name and a colon (`MR. SMITH: …`), and those that
 * follow them, until one of these names who speaks. Empty for a text that is no transcript, which has at least three such
 * paragraphs, is mostly made of them, and lets one speak twice.
 */
export function findTurns(text: string, paragraphs: readonly Span[]): QuotedExtent[] {
  const labels = paragraphs.map((paragraph) => labelOf(text, paragraph));
  const known = labels.flatMap((label) => (label ? [text.slice(label.start, label.end)] : []));
  const speakers = new Set(known);
  if (known.length < FEWEST_TURNS || speakers.size === known.length || known.length * 2 < paragraphs.length)
    return [];
  const turns: QuotedExtent[] = [];
  let current: Span | undefined;
  for (const [index, paragraph] of paragraphs.entries()) {
    const label = labels[index];
    if (label === undefined && current && namesSpeaker(text, paragraph, current)) current = undefined;
    current = label ?? current;
    if (!current) continue;
    const inner = trimSpan(text, label ? endOfLabel(text, label) : paragraph.start, paragraph.end);
    if (!inner || !WORD.test(text.slice(inner.start, inner.end))) continue;
    turns.push({
      ...inner,
      outer: { start: inner.start, end: paragraph.end },
      by: 'label',
      isClosed: true,
      isReopened: label === undefined,
      label: current,
    });
  }
  return turns;
}

/** "After the talk Roe added a note", behind a turn of Roe's: nobody names themselves, so that the narrator goes on from there. */
function namesSpeaker(text: string, paragraph: Span, label: Span): boolean {
  const [first = '', ...rest] = text.slice(label.start, label.end).split(' ');
  const name = rest.at(-1) ?? first;
  // `THE COURT`, `A`
  if (first.toLowerCase() === 'the' || name.length < SHORTEST_NAME) return false;
  const written = new Set([name, name.charAt(0) + name.slice(1).toLowerCase()]);
  const words = text.slice(paragraph.start, paragraph.end).split(/[^\p{L}\p{M}’'-]+/u);
  return words.some((word) => written.has(word));
}

const SHORTEST_NAME = 3;

function labelOf(text: string, paragraph: Span): Span | undefined {
  const start = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_LABEL));
  // Wikinews marks its own questions so.
  const doubled = /^\(\(\p{L}{1,12}\)\)/u.exec(start)?.[0];
  if (doubled) return { start: paragraph.start + 2, end: paragraph.start + doubled.length - 2 };
  const colon = start.indexOf(':');
  if (colon < 1 || !/^\s/u.test(text.charAt(paragraph.start + colon + 1))) return undefined;
  const words = start.slice(0, colon).split(' ');
  if (words.length > 5 || !words.every((word) => LABEL_WORD.test(word))) return undefined;
  if (NO_SPEAKERS.has((words[0] ?? '').toLowerCase())) return undefined;
  return { start: paragraph.start, end: paragraph.start + colon };
}

function endOfLabel(text: string, label: Span): number {
  return text.charAt(label.end) === ')' ? label.end + 2 : label.end + 1;
}
