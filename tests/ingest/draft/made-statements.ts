import type { Statement } from '../../../src/ingest/draft/statements/statement.ts';
import { statementWith } from './statements-in.ts';

const PLAIN = statementWith('Rain fell. Snow melted in the hills on 5 May 2014.', 'melted');
const FOUND = [0, 1, 2].map((number) => ({ ...PLAIN.found, number }));

/** What words of a description stand for. */
const MEANT = new Map<string, Partial<Statement>>([
  ['ahead', { time: 'scheduled' }],
  ['open', { time: 'unknown' }],
  ['report', { isReport: true }],
  ['noun', { within: 'noun' }],
  ['speech', { isSpeech: true }],
]);

/**
 * Statements that are described by words with a blank between them: `w:rain`, `k:fire`, `n:roe` is what one speaks of, `+3` three things more that
 * nothing else speaks of; `2020-05` is its date, `#1` the number of its article and `@4` that of its sentence there, tens of sentences apart from the
 * others where it isn't said; `^w:rain` takes up what was told. Others stand beside them, so that each thing is spoken of at least twice: all are as rare.
 */
export function made(...described: readonly string[]): {
  readonly told: Statement[];
  readonly beside: Statement[];
} {
  const told = described.map((line, number): Statement => {
    const words = line.split(' ').filter((word) => word !== '');
    const valueOf = (mark: string): string | undefined =>
      words.find((word) => word.startsWith(mark))?.slice(mark.length);
    const found = FOUND[Number(valueOf('#') ?? 0)];
    if (found === undefined || PLAIN.date === null) throw new Error(`no such article: ${line}`);
    const value = words.find((word) => /^\d{4}/u.test(word));
    const own = Array.from({ length: Number(valueOf('+') ?? 0) }, (_, at) => `w:${number} ${at}`);
    return {
      ...PLAIN,
      number,
      found,
      at: Number(valueOf('@') ?? number * 10),
      features: [...words.filter((word) => /^[knpw]:/u.test(word)), ...own],
      date: value === undefined ? null : { ...PLAIN.date, value },
      sightings: [],
      refersBack: words.flatMap((word) => (word.startsWith('^') ? [word.slice(1)] : [])),
      ...Object.assign({}, ...words.map((word) => MEANT.get(word))),
    };
  });
  const counts = new Map<string, number>();
  for (const feature of told.flatMap(({ features }) => features))
    counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const once = [...counts].flatMap(([feature, count]) => (count === 1 ? [feature] : []));
  const other = { ...PLAIN, number: told.length, at: 10_000, date: null, isSpeech: true };
  return { told, beside: once.map((feature) => ({ ...other, features: [feature] })) };
}
