/** Endings that change a word's form and hardly its sense, longest first. */
const ENDINGS = [
  'ations',
  'ation',
  'ments',
  'ment',
  'ings',
  'ions',
  'ing',
  'ion',
  'ies',
  'ied',
  'ers',
  'ors',
  'ed',
  'es',
  'er',
  'or',
  'ly',
  's',
  'e',
  'y',
];
/** With less left the words have nothing in common but their beginning. */
const SHORTEST_STEM = 4;

/**
 * The beginning that the forms of an English word share; for comparing, not for reading.
 *
 *     stemOf('elections') === stemOf('elected')   // 'elect'
 */
export function stemOf(word: string): string {
  for (const ending of ENDINGS) {
    if (word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM) {
      const stem = word.slice(0, word.length - ending.length);
      // planned → plan
      const last = stem.slice(-1);
      return 'bdgmnprt'.includes(last) && stem.endsWith(last + last) ? stem.slice(0, -1) : stem;
    }
  }
  return word;
}
