/**
 * Whether some words have a quotation mark without its pair: they begin or end within somebody's words. Of straight marks, which open as well as
 * close, there is one too many where their number is odd.
 */
export function isParted(words: string): boolean {
  return count(words, /[“«]/gu) !== count(words, /[”»]/gu) || count(words, /"/gu) % 2 === 1;
}

function count(words: string, mark: RegExp): number {
  return words.match(mark)?.length ?? 0;
}
