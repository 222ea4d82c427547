import { lowerAt } from '../tokens.ts';
import { words } from './lexicon.ts';
import type { Tokens } from './token-tests.ts';

/** A figure and what stands about it, "from $58 million, or $1.40 a share, a year earlier", has no more tokens. */
const REACH = 20;
const COMPARING = new Set(words('from than versus vs against'));

/**
 * Whether a date is that of what something is compared with: "up from $58 million a year earlier", "compared with a loss of
 * three cents last year", "lower than a year earlier". What is told next is told of the time before it.
 */
export function isCompared(tokens: Tokens, at: number): boolean {
  let hasFigure = false;
  for (let place = at - 1; place >= at - REACH; place -= 1) {
    const word = lowerAt(tokens, place);
    if (word === ';' || word === ':') return false;
    const isWith = (word === 'with' || word === 'to') && lowerAt(tokens, place - 1) === 'compared';
    if (COMPARING.has(word) || isWith) return hasFigure || place === at - 1;
    // "from $58 million to $60 million in 1989": what it has come to.
    if (word === 'to' && hasFigure) return false;
    if (tokens[place]?.kind === 'number') hasFigure = true;
  }
  return false;
}
