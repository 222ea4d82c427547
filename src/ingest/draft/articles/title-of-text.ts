import { cutText } from '../../../base/cut-text.ts';
import { splitSentences } from '../sentences.ts';
import type { Finding, SetAside } from '../model.ts';
import { NO_HEADLINE, NO_TITLE } from './stand-ins.ts';

/** A headline rarely has more letters. */
const LONGEST = 100;
/** The first sentence stands at the beginning. */
const LOOKED_AT = 3000;

/** A title for an article without a headline: its first sentence, or the beginning of it up to a comma or a word's end. */
export function titleOfText(text: string, setAside: readonly SetAside[]): Finding {
  const beginning = text.slice(0, LOOKED_AT);
  const first = splitSentences(beginning).find(
    ({ start }) => !setAside.some(({ inText }) => inText && inText.start <= start && start < inText.end),
  );
  const sentence = beginning
    .slice(first?.start ?? 0, first?.end)
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const why = NO_HEADLINE;
  if (sentence.length <= LONGEST) return { value: sentence.replace(/\.$/u, '') || NO_TITLE, why };
  const short = sentence.slice(0, LONGEST + 1);
  const comma = short.lastIndexOf(',');
  const blank = short.lastIndexOf(' ');
  const cut =
    comma >= LONGEST / 3
      ? short.slice(0, comma)
      : `${blank > 0 ? short.slice(0, blank) : cutText(sentence, LONGEST)} …`;
  return { value: cut, why };
}
