const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>[12]\d{3})`;

const FORMS = [
  new RegExp(String.raw`\b${MONTH}\s+${DAY},?\s+${YEAR}\b`, 'iu'),
  new RegExp(String.raw`\b${DAY}\.?\s+(?:of\s+)?${MONTH},?\s+${YEAR}\b`, 'iu'),
  /\b(?<year>[12]\d{3})-(?<number>\d{2})-(?<day>\d{2})/u,
  /\b(?<day>\d{1,2})\.(?<number>\d{1,2})\.(?<year>[12]\d{3})\b/u,
];

/** What may stand beside the date on a line that only says when: a weekday, a time of day, a word such as "Published". */
const BESIDE =
  /\b(?:published|posted|updated|last|modified|first|created|date|released?|issued|on|at|by|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{1,2}[:.]\d{2}(?::\d{2})?|a\.?m|p\.?m|gmt|utc|et|est|edt|bst|cet|cest|pst|pdt|t|z)\b\.?/giu;

/** A day stated in full, as EDTF, and the words that state it. */
export interface StatedDay {
  readonly edtf: string;
  readonly words: string;
}

/**
 * The day that a short text states in full, if it does: `July 21, 2017`, `21 July 2017`, `2017-07-21T10:00`, `21.07.2017`.
 * Forms in which day and month can be mistaken for one another (`03/04/2017`) are not read.
 */
export function statedDay(text: string): StatedDay | undefined {
  for (const form of FORMS) {
    const found = form.exec(text);
    if (!found?.groups) continue;
    const { month, number, day = '', year = '' } = found.groups;
    const which = month === undefined ? Number(number) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
    const last = which === 2 && isLeap(Number(year)) ? 29 : (LENGTHS[which - 1] ?? 0);
    if (Number(day) < 1 || Number(day) > last) continue;
    const edtf = `${year}-${String(which).padStart(2, '0')}-${day.padStart(2, '0')}`;
    return { edtf, words: found[0] };
  }
  return undefined;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The day of a line that says nothing but when, such as `Friday, July 21, 2017` or `Published: 14 November 2024, 10:30 GMT`. */
export function dayOfLine(line: string): StatedDay | undefined {
  if (line.length > LONGEST_DATE_LINE) return undefined;
  const day = statedDay(line);
  if (day === undefined) return undefined;
  const rest = line.replace(day.words, ' ').replaceAll(BESIDE, ' ');
  return /\p{L}{2}/u.test(rest) ? undefined : day;
}

const LONGEST_DATE_LINE = 100;
