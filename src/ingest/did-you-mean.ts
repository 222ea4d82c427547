/** Names longer than this are not compared; nobody mistypes them letter by letter. */
const LONGEST = 80;
/** Of more names than this only the first are looked at. */
const MOST_NAMES = 5000;

/**
 * The known name that was probably meant: the nearest by edits (letters put in, left out, changed or swapped with their
 * neighbour), at most a third of the name and at most three; case doesn't count. Undefined where none is near.
 *
 *     didYouMean('Ttile', ['title', 'topics'])   // 'title'
 */
export function didYouMean(name: string, known: Iterable<string>): string | undefined {
  if (name.length > LONGEST) return undefined;
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let fewest = Math.min(3, Math.floor(name.length / 3)) + 1;
  let looked = 0;
  for (const candidate of known) {
    looked += 1;
    if (looked > MOST_NAMES) break;
    if (candidate.length > LONGEST) continue;
    const edits = countEdits(wanted, candidate.toLowerCase());
    if (edits < fewest) {
      fewest = edits;
      best = candidate;
    }
  }
  return best;
}

/** `; did you mean "title"?`, or what to do where no name is near. */
export function suggestion(name: string, known: Iterable<string>, otherwise: string): string {
  const meant = didYouMean(name, known);
  return meant === undefined ? otherwise : `did you mean "${meant}"?`;
}

/** Damerau and Levenshtein's distance with neighbouring letters swapped at most once (optimal string alignment). */
function countEdits(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let edits = Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) edits = Math.min(edits, (before[column - 2] ?? 0) + 1);
      current.push(edits);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
