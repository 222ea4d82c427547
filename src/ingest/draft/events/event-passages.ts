import type { DraftPassage } from '../model.ts';
import type { Cluster } from './cluster-statements.ts';
import type { Statement } from '../statements/statement.ts';

/** More passages of one event than this say nothing new. */
const MOST_PASSAGES = 16;

/**
 * The passages that tell an event, each sentence once: those that date it first, then by articles and places. A sentence within somebody's
 * words is given without the marks around it.
 */
export function passagesOf({ statements }: Cluster): DraftPassage[] {
  const passages: DraftPassage[] = [];
  const seen = new Set<string>();
  const ordered = statements.toSorted(
    (a, b) => Number(b.date !== null) - Number(a.date !== null) || a.number - b.number,
  );
  for (const statement of ordered) {
    const { text, id } = statement.found.article;
    const { start, end } = withoutMarks(text, statement.sentence);
    const key = `${id} ${start}`;
    if (seen.has(key) || end <= start) continue;
    seen.add(key);
    passages.push({
      article: id,
      start,
      end,
      text: text.slice(start, end),
      topics: [],
      why: whyOf(statement),
      confidence: statement.date?.confidence ?? 0.5,
    });
    if (passages.length >= MOST_PASSAGES) break;
  }
  return passages;
}

function whyOf({ date, time }: Statement): string {
  if (date !== null) return `says when: “${date.text}”`;
  return time === 'scheduled' ? 'tells of the same, lying ahead' : 'tells of the same, without a date';
}

const PAIRS = new Map([
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['„', '“'],
  ['‘', '’'],
]);

/** A sentence that is a whole quotation, without its marks: the page sets its own. */
function withoutMarks(
  text: string,
  span: { readonly start: number; readonly end: number },
): { start: number; end: number } {
  const { start, end } = span;
  const closing = PAIRS.get(text.charAt(start));
  if (closing === undefined) return { start, end };
  const inner = text.slice(start + 1, end);
  if (inner.endsWith(closing) && !inner.slice(0, -1).includes(closing))
    return { start: start + 1, end: end - 1 };
  // Opened here and closed in a later sentence.
  return inner.includes(closing) ? { start, end } : { start: start + 1, end };
}
