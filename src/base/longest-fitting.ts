/**
 * How many pieces of a text, put together and followed by `ending`, fit: by bisection, so that a long text is tried some
 * ten times only. Blanks at the edges of what is put together do not count. 0 where not even the first piece fits.
 *
 *     longestFitting(['Last ', 'meeting ', 'in Lima'], '…', (text) => text.length <= 13) // 2: "Last meeting…"
 *
 * @param fits Whether a text fits; one that begins with a text that doesn't must not fit either.
 */
export function longestFitting(
  pieces: readonly string[],
  ending: string,
  fits: (text: string) => boolean,
): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(pieces.slice(0, middle).join('').trim() + ending)) low = middle;
    else high = middle - 1;
  }
  return low;
}
