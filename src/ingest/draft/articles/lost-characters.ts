import { cutText } from '../../../base/cut-text.ts';
import type { Span } from '../../span.ts';
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

/** A text with blanks for each of its sentences that holds lost characters, as long as it was. Linear. */
export function withoutLostSentences(text: string): string {
  if (!hasLost(text)) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of lostSentences(text)) {
    parts.push(text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** What is told of an article in which characters were lost: of its text, and of what its file says of it. Linear. */
export function lostIn(text: string, said: readonly (Finding | undefined)[]): SetAside[] {
  const [first, ...others] = hasLost(text) ? lostSentences(text) : [];
  const more = others.length > 0 ? ` (and so of ${others.length} more)` : '';
  return [
    ...(first === undefined
      ? []
      : [
          {
            what: shortened(text.slice(first.start, first.end)),
            why: `characters of this sentence${more} were lost before it came here; get the article again`,
          },
        ]),
    ...said.flatMap((finding) =>
      finding !== undefined && hasLost(finding.value)
        ? [
            {
              what: shortened(finding.value),
              why: 'characters of it were lost before it came here; write it anew',
            },
          ]
        : [],
    ),
  ];
}

function lostSentences(text: string): Span[] {
  return splitSentences(text).filter(({ start, end }) => hasLost(text.slice(start, end)));
}

function shortened(words: string): string {
  return words.length > SHOWN ? `${cutText(words, SHOWN)} …` : words;
}

/** The first of some findings of which no characters were lost. */
export function firstWhole(...findings: readonly (Finding | undefined)[]): Finding | undefined {
  return findings.find((finding) => finding !== undefined && !hasLost(finding.value));
}
