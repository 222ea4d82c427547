import type { PlacedQuote } from './placed-quote.ts';
import { compareCodeUnits, type Problem } from './problem.ts';
import type { Span } from './span.ts';
import type { StoryQuote } from './story.ts';

/** One passage of one article, whichever events name it. */
export interface Passage extends Span {
  readonly id: string;
  readonly source: string;
  readonly exact: string;
  readonly speaker?: string;
  /** EDTF. */
  readonly said?: string;
  /** United over all places that name the passage, in the order of the story's topics. */
  readonly topics: readonly string[];
}

/** SHA-256 of a text's UTF-8, in lower-case hexadecimal. */
export type Digest = (text: string) => string;

/** The passages in the order source, start, end; the id of each for the story's records; and what contradicts itself. */
export interface MergedPassages {
  readonly passages: readonly Passage[];
  readonly idByQuote: ReadonlyMap<StoryQuote, string>;
  readonly problems: readonly Problem[];
}

/** Hexadecimal digits of an id that nobody chose: with 8, a story of 1 000 passages has a collision once in 8 600. */
const ID_DIGITS = 8;

/**
 * Makes one record of all that names the same stretch of the same article. The same words have one speaker and one date
 * wherever they are named; if not, that is an error, since one of the places is wrong.
 * An id that the editor didn't choose is `q-` and a digest of source, start and words, so that adding another quote
 * changes none.
 */
export function mergePassages(
  file: string,
  placed: Iterable<PlacedQuote>,
  topicOrder: readonly string[],
  digest: Digest,
): MergedPassages {
  const groups = new Map<string, PlacedQuote[]>();
  for (const quote of placed) {
    const key = `${quote.article.id} ${quote.start} ${quote.end}`;
    const group = groups.get(key);
    if (group) group.push(quote);
    else groups.set(key, [quote]);
  }
  const ordered = [...groups.values()].toSorted(compareGroups);
  const problems: Problem[] = [];
  const passages: Passage[] = [];
  const idByQuote = new Map<StoryQuote, string>();
  const takenBy = new Map<string, PlacedQuote>();
  for (const group of ordered) {
    const [first] = group;
    if (first === undefined) continue;
    problems.push(...contradictions(file, group));
    const chosen = group.find((placement) => placement.quote.id)?.quote.id?.value;
    const id = chosen ?? derivedId(first, digest);
    const other = takenBy.get(id);
    if (other) problems.push(collision(file, id, first, other));
    takenBy.set(id, first);
    for (const { quote } of group) idByQuote.set(quote, id);
    const { speaker, said } = first.quote;
    const topics = new Set(group.flatMap((placement) => placement.quote.topics.map((topic) => topic.value)));
    passages.push({
      id,
      source: first.article.id,
      exact: first.article.text.slice(first.start, first.end),
      start: first.start,
      end: first.end,
      ...(speaker && { speaker: speaker.value }),
      ...(said && { said: said.value.edtf }),
      topics: topicOrder.filter((topic) => topics.has(topic)),
    });
  }
  return { passages, idByQuote, problems };
}

function derivedId(placement: PlacedQuote, digest: Digest): string {
  const words = placement.article.text.slice(placement.start, placement.end);
  return `q-${digest(JSON.stringify([placement.article.id, placement.start, words])).slice(0, ID_DIGITS)}`;
}

function compareGroups(a: readonly PlacedQuote[], b: readonly PlacedQuote[]): number {
  const [first] = a;
  const [second] = b;
  if (first === undefined || second === undefined) return 0;
  return (
    compareCodeUnits(first.article.id, second.article.id) ||
    first.start - second.start ||
    first.end - second.end
  );
}

function contradictions(file: string, group: readonly PlacedQuote[]): Problem[] {
  const [first, ...others] = group;
  if (first === undefined) return [];
  const one = first.quote;
  return others.flatMap(({ quote }) => {
    const problems: Problem[] = [];
    const report = (what: string, here: string | undefined, there: string | undefined): void => {
      if (here === there) return;
      problems.push({
        file,
        line: quote.line,
        column: quote.column,
        message: `this passage has ${name(what, here)} here and ${name(what, there)} at line ${one.line}; say the same in both`,
        severity: 'error',
      });
    };
    report('speaker', quote.speaker?.value, one.speaker?.value);
    report('said', quote.said?.value.edtf, one.said?.value.edtf);
    if (quote.id && one.id) report('id', quote.id.value, one.id.value);
    return problems;
  });
}

function name(what: string, value: string | undefined): string {
  return value === undefined ? `no "${what}"` : `${what} "${value}"`;
}

function collision(file: string, id: string, here: PlacedQuote, there: PlacedQuote): Problem {
  const at = here.quote.id ?? here.quote;
  return {
    file,
    line: at.line,
    column: at.column,
    message: `the passage at line ${there.quote.line} has the id "${id}" too; give this one an "id" of its own`,
    severity: 'error',
  };
}
