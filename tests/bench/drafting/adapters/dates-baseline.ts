import * as chrono from 'chrono-node/en';
import { runAdapter } from './run-adapter.ts';

/*
 * The plain library: chrono's casual English with the date of publication, to the precision of the parts that it is
 * certain of, and one pattern for the bare years that it doesn't read.
 */
const BARE_YEAR = /\b(?:1[89]|20)\d\d\b/gu;

interface Found {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

runAdapter(({ text, published }) => {
  const found: Found[] = chrono.casual
    .parse(text, new Date(`${published ?? '1970-01-01'}T12:00:00Z`))
    .map(({ index, text: words, start, end }) => ({
      text: words,
      start: index,
      end: index + words.length,
      value: end ? `${valueOf(start)}/${valueOf(end)}` : valueOf(start),
    }));
  for (const { index, 0: words } of text.matchAll(BARE_YEAR)) {
    const end = index + words.length;
    if (found.some((other) => other.start < end && index < other.end)) continue;
    found.push({ text: words, start: index, end, value: words });
  }
  return found.toSorted((a, b) => a.start - b.start);
});

function valueOf(parts: chrono.ParsedResult['start']): string {
  const [year, month, day, hour, minute] = (['year', 'month', 'day', 'hour', 'minute'] as const).map((part) =>
    String(parts.get(part) ?? 1).padStart(2, '0'),
  );
  if (parts.isCertain('hour')) return `${year}-${month}-${day}T${hour}:${minute}`;
  if (parts.isCertain('day') || parts.isCertain('weekday')) return `${year}-${month}-${day}`;
  return parts.isCertain('month') ? `${year}-${month}` : String(year);
}
