import type { Sighting } from './sighting.ts';

/** So much of a text shows how it spells. */
const LONGEST_SAMPLE = 50_000;

/** Words, and their inflections, that are spelled so in Britain, and by those who learnt from it. */
const BRITISH =
  /\b(?:colour|honour|labour|favour|neighbour|behaviour|rumour|harbour|organis|recognis|realis|criticis|apologis|centre|theatre|metre|kilometre|litre|programme|defence|offence|licence|travell|cancell|labell|grey|tyre|kerb|storey|whilst)/giu;
/** The same as they are spelled in America. */
const AMERICAN =
  /\b(?:color|honor|labor|favor|neighbor|behavior|rumor|harbor|organiz|recogniz|realiz|criticiz|apologiz|center|theater|meter|kilometer|liter|program(?!m)|defense|offense|traveler|traveling|canceled|labeled|gray|gotten|sidewalk)/giu;

const spelling = (text: string): number =>
  (text.match(BRITISH)?.length ?? 0) - (text.match(AMERICAN)?.length ?? 0);

/**
 * Whether a text writes the day before the month in `03/04/2024`: as most of its other dates do; where it has none that
 * tells, as its spelling is British or American; else the American order.
 */
export function writesDayFirst(article: string, sightings: readonly Sighting[]): boolean {
  let balance = 0;
  for (const { text } of sightings) {
    if (
      /^(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}/u.test(text) ||
      /^(?:1[3-9]|2\d|3[01])[/.-]/u.test(text)
    )
      balance += 1;
    if (/^\p{L}{3,9}\.? \d{1,2}\b(?!\d)/u.test(text) || /^\d{1,2}[/](?:1[3-9]|2\d|3[01])[/]/u.test(text))
      balance -= 1;
  }
  if (balance !== 0 || !sightings.some(({ reading }) => reading.kind === 'stamp')) return balance > 0;
  return spelling(article.slice(0, LONGEST_SAMPLE)) > 0;
}
