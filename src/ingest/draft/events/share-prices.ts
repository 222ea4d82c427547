/** What is traded. */
const TRADED =
  /\b(?:shares?|stocks?|bonds?|American depositary receipts|(?:index|average|composite|Nasdaq|FTSE|Dow|DAX|Nikkei)\b(?: \p{N}{2,4})?)\s/iu;
/** How its price moved. */
const MOVED =
  /\b(?:(?:clos|gain|jump|plung|slipp|dropp|dipp|add|surg|tumbl|end|finish|climb|edg|trad|advanc|declin|eas|soar|sank|shed)(?:ed|d)?|rose|fell|lost|slid|(?:was|were)\s(?:up|down|unchanged|little changed|trading|quoted))\s/u;
/** And to what: "3%", "37.5 cents", "$14.75", "70 points". */
const BY_HOW_MUCH = /(?:\p{N}\s?(?:%|per ?cent\b|cents?\b|pence\b|p\b|points?\b)|[$£€¥]\p{N})/u;
/** So far behind what is traded stands how it moved. */
const NEAR = 120;

/**
 * Whether words tell how the price of shares or an index moved, as reports on companies do at their end: of interest, and hardly ever what an
 * editor would set on a timeline.
 *
 *     'In Lund, Halden shares closed at $14.75, up 3%.'   // true
 */
export function tellsPrices(words: string): boolean {
  const traded = TRADED.exec(words);
  if (traded === null) return false;
  const behind = words.slice(traded.index + traded[0].length, traded.index + traded[0].length + NEAR);
  const moved = MOVED.exec(behind);
  return moved !== null && BY_HOW_MUCH.test(behind.slice(moved.index));
}
