import type { Span } from '../../span.ts';
import type { Clause } from './clauses.ts';
import { firstVerb } from '../verbs.ts';

/** "It was 8 March 2022, and Ilse Brandt had written it": of a clause that says only when, the one behind it that says what. */
export function toldThen(
  text: string,
  clauses: readonly Clause[],
  clause: Clause,
  date: Span,
  dates: readonly Span[],
): Clause | undefined {
  if (!saysOnlyWhen(text, clause, date)) return undefined;
  return clauses.find((other) => {
    const words = text.slice(other.start, other.end);
    const isUndated = !dates.some(({ start }) => other.start <= start && start < other.end);
    return (
      other.start >= clause.end &&
      isUndated &&
      firstVerb(words) !== -1 &&
      !/^(?:who|which|whose)\s/u.test(words)
    );
  });
}

/** What is left of a clause that says only when, without its date. */
const ONLY_WHEN =
  /^\s*(?:It|This|That)\s(?:is|was)\s+(?:(?:in|on|only|already|(?:early|late|back)\sin)\s+)?(?:(?:morning|evening|night|afternoon)\s)?[\s.,]*$/iu;

/** Whether a clause says when and nothing else: "It was 8 March 2022". */
export function saysOnlyWhen(text: string, clause: Span, date: Span): boolean {
  return ONLY_WHEN.test(`${text.slice(clause.start, date.start)}${text.slice(date.end, clause.end)}`);
}

/**
 * "The firm will close its plant, which opened in 1999, by the end of next year": the date behind the comma that ends what is told by the way, where the
 * sentence ends, is of the clause that begins the sentence, and not of the one it stands in; of nothing (`null`) where that has one of its own.
 */
export function tailOf<T extends Span>(
  text: string,
  clauses: readonly Clause[],
  clause: Clause,
  own: readonly T[],
  dates: readonly Span[],
): { readonly of: Clause | null; readonly date: T; readonly comma: number } | undefined {
  const [first] = clauses;
  const date = own.at(-1);
  if (first === undefined || first === clause || date === undefined || clause !== clauses.at(-1))
    return undefined;
  if (!/^(?:who|which|whose|where)\s/u.test(text.slice(clause.start, clause.end))) return undefined;
  const before = text.slice(clause.start, date.start);
  const comma = WHEN_BEHIND.exec(before.slice(-LOOKED_BACK))?.[0].length;
  if (comma === undefined || !/^[\s.]*$/u.test(text.slice(date.end, clause.end))) return undefined;
  const isDated = dates.some(({ start }) => first.start <= start && start < first.end);
  if (firstVerb(text.slice(first.start, first.end)) <= 0) return undefined;
  return { of: isDated ? null : first, date, comma: date.start - comma };
}
/** A comma, and what joins a date to what stands before it. */
const WHEN_BEHIND =
  /,\s+(?:(?:by|on|in|at|until|from|before|after|during|late|early|about|around)\s+){0,3}$/iu;
const LOOKED_BACK = 40;
