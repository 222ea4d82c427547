import { wordsIn } from './words-in.ts';

const OPENING =
  /^(?:with|after|when|while|as|since|before|although|though|because|following|despite|by the time|once)\s[^,;]{12,200},\s+(?=\D)/iu;
/** "After the talks in Nice, France, …": the opening goes on to the comma behind the country. */
const OPENS_WITH_PLACE = /\s(?:in|at|near|outside|from)\s\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)?,\s+$/u;
const COUNTRY = /^\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?,\s+(?=\D)/u;

/** Where the main clause begins behind one that opens the sentence: "With his term about to end, he …". */
export function openingOf(slice: string): number | undefined {
  const found = OPENING.exec(slice);
  if (found === null || wordsIn(found[0]) <= FEWEST_WORDS) return undefined;
  const country = OPENS_WITH_PLACE.test(found[0])
    ? COUNTRY.exec(slice.slice(found[0].length, found[0].length + LONGEST_COUNTRY))
    : null;
  return found[0].length + (country?.[0].length ?? 0);
}
/** An opening of fewer words is a phrase of what stands behind it. */
const FEWEST_WORDS = 3;
const LONGEST_COUNTRY = 30;
