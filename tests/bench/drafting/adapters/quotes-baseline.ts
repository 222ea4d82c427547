import { runAdapter } from './run-adapter.ts';

/*
 * What takes an afternoon: pairs of quotation marks within a paragraph, and as speaker the words with capitals beside the
 * nearest verb of reporting.
 */
const PAIRS = /"([^"\n]+)"|“([^”\n]+)”|«([^»\n]+)»|„([^“\n]+)“/gu;
const VERB =
  /\b(?:said|says|told|added|stated|explained|noted|asked|wrote|announced|according to|claimed|reported)\b/giu;
const NAME_BEFORE = /(?:\p{Lu}[\p{L}.'’-]+ )*\p{Lu}[\p{L}.'’-]+(?= $)/u;
const NAME_BEHIND = /^ (?:\p{Lu}[\p{L}.'’-]+ ?)+/u;
/** How far from the marks a verb may be, in UTF-16 code units. */
const REACH = 150;

runAdapter(({ text }) =>
  [...text.matchAll(PAIRS)].map((match) => {
    const start = match.index + 1;
    const end = match.index + match[0].length - 1;
    return { text: text.slice(start, end), start, end, speaker: nearestSpeaker(text, start - 1, end + 1) };
  }),
);

function nearestSpeaker(text: string, start: number, end: number): string | null {
  const from = Math.max(0, start - REACH);
  const verbs = [...text.slice(from, end + REACH).matchAll(VERB)]
    .map(({ index, 0: verb }) => ({ at: from + index, to: from + index + verb.length }))
    .filter(({ at, to }) => to <= start || at >= end)
    .toSorted((a, b) => distance(a.at) - distance(b.at));
  for (const { at, to } of verbs) {
    const before = NAME_BEFORE.exec(text.slice(Math.max(0, at - REACH), at))?.[0];
    const name = before ?? NAME_BEHIND.exec(text.slice(to, to + REACH))?.[0]?.trim();
    if (name !== undefined) return name;
  }
  return null;

  function distance(at: number): number {
    return at < start ? start - at : at - end;
  }
}
