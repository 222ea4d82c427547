/** What is traded. */
const TRADED =
  /\b(?:shares?|stocks?|bonds?|American depositary receipts|(?:index|average|composite|Nasdaq|FTSE|Dow|DAX|Nikkei)\b(?: \p{N}{2,4})?)\s/iu;
/** How its price moved. */
const MOVED =
  /\b(?:(?:clos|gain|jump|plung|slipp|dropp|dipp|add|surg|tumbl|end|finish|climb|edg|trad|advanc|declin|eas|soar|sank|shed)(?:ed|d)?|rose|fell|lost|slid|(?:was|were)\s(?:up|down|unchanged|little changed|trading|quoted))\s/u;
/** And to what: "3%", "37.5 cents", "$14.75", "70 points". */
const BY_HOW_MUCH = /(?:\p{N}\s?(?:%|per ?cent\b|cents?\b|pence\b|p\b|points?\b)|[$£€¥]\p{N})/u;
/** "Halden rose 3 to 20", "surged 4 5/8 to 112 5/8", "fell 75 cents to $52.25", "closed at $66.50 a share", of whatever it is. */
const TICKER =
  /\s(?:rose|fell|gained|lost|slid|jumped|plunged|slipped|dropped|dipped|added|surged|tumbled|climbed|edged\s(?:up|down)|advanced|declined|eased|soared|sank)\s(?:(?:\p{N}{1,3}(?:\s\p{N}{1,2}\/\p{N}{1,2})?|\p{N}{1,2}\/\p{N}{1,2})\sto\s\p{N}{1,4}(?!\p{N}|[.,]\p{N}|\s(?:million|billion|percent|per|people|points|votes|seats))|\p{N}[\p{N}.,]*\s(?:cents|pence|p)\sto\s\p{Lu}{0,2}[$£€¥]?\p{N})|\sclosed\s(?:unchanged\s)?at\s\p{Lu}{0,2}[$£€¥]?\p{N}[\p{N}.,]*\s(?:a|per)\sshare(?!\p{L})/u;
/** So far behind what is traded stands how it moved. */
const NEAR = 120;

/**
 * Whether words tell how the price of shares or an index moved, as reports on companies do at their end: of interest, and hardly ever what an
 * editor would set on a timeline.
 *
 *     'In Lund, Halden shares closed at $14.75, up 3%.'   // true
 */
export function tellsPrices(words: string): boolean {
  if (TICKER.test(words)) return true;
  const traded = TRADED.exec(words);
  if (traded === null) return false;
  const behind = words.slice(traded.index + traded[0].length, traded.index + traded[0].length + NEAR);
  const moved = MOVED.exec(behind);
  return moved !== null && BY_HOW_MUCH.test(behind.slice(moved.index));
}
