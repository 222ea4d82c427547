import { cutText } from '../../../base/cut-text.ts';
import { splitSentences } from '../sentences.ts';
import type { Finding, SetAside } from '../model.ts';

/** What stands for characters that were lost when a text was decoded wrongly, before it came here. */
const LOST = '\ufffd';
/** As much of a sentence as tells which it is. */
const SHOWN = 120;

/** Whether characters of some words were lost: they can be quoted from nowhere, and a build refuses them. */
export function hasLost(words: string): boolean {
  return words.includes(LOST);
}

/** What is told of an article in which characters were lost: its sentences that hold such are read for no event. Linear. */
export function lostIn(text: string): SetAside[] {
  if (!hasLost(text)) return [];
  const lost = splitSentences(text).filter(({ start, end }) => hasLost(text.slice(start, end)));
  const [first] = lost;
  if (first === undefined) return [];
  const whole = text.slice(first.start, first.end);
  const what = whole.length > SHOWN ? `${cutText(whole, SHOWN)} …` : whole;
  const more = lost.length > 1 ? ` (and so of ${lost.length - 1} more)` : '';
  return [
    { what, why: `characters of this sentence${more} were lost before it came here; get the article again` },
  ];
}

/** What was found out, without the signs of what was lost; absent where nothing else is left. */
export function withoutLost(finding: Finding | undefined): Finding | undefined {
  if (finding === undefined || !hasLost(finding.value)) return finding;
  const value = finding.value.replaceAll(LOST, ' ').replaceAll(/\s+/gu, ' ').trim();
  return /[\p{L}\p{N}]/u.test(value) ? { ...finding, value } : undefined;
}
