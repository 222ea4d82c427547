import { mulberry32 } from '../../fixtures/generate-events.ts';

/** How oddly JSON is written, each from 0 (as `JSON.stringify` does) to 1. */
export interface Oddity {
  readonly seed: number;
  /** Blanks between the parts. */
  readonly blanks: number;
  /** Characters written as escapes, in keys too. */
  readonly escapes: number;
  /** Numbers written in other ways: `1e0`, `-0`, `5E-1`. */
  readonly numbers: number;
  /** Members in another order. */
  readonly reordered: number;
  /** Members that are there twice, with another value first or last. */
  readonly repeated: number;
}

/** A JSON text of a value, sound but perhaps written oddly: the same oddity gives the same text. */
export function writtenJson(value: unknown, oddity: Oddity): string {
  const random = mulberry32(oddity.seed);
  const happens = (share: number) => random() < share;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const blank = () => (happens(oddity.blanks) ? pick([' ', '\n', '\t', '\r\n', '   ']) : '');
  const join = (open: string, parts: readonly string[], close: string) =>
    `${open}${blank()}${parts.join(`${blank()},${blank()}`)}${blank()}${close}`;

  const writeText = (text: string): string => {
    if (!happens(oddity.escapes)) return JSON.stringify(text);
    const units = Array.from({ length: text.length }, (_, index) => {
      const unit = text.charCodeAt(index);
      if (unit === 0x2f) return '\\/';
      const isPlain = unit >= 0x20 && unit < 0x7f && unit !== 0x22 && unit !== 0x5c;
      return isPlain && happens(0.7) ? text.charAt(index) : `\\u${unit.toString(16).padStart(4, '0')}`;
    });
    return `"${units.join('')}"`;
  };

  const writeNumber = (number: number): string => {
    if (!happens(oddity.numbers)) return Object.is(number, -0) ? '-0' : JSON.stringify(number);
    if (number === 0) return pick(['0', '-0', '0.0', '0e5', '0E-3']);
    return pick([`${number}e0`, `${number * 1_000}E-3`, `${number}`, number.toExponential()]);
  };

  const write = (part: unknown): string => {
    if (typeof part === 'string') return writeText(part);
    if (typeof part === 'number') return writeNumber(part);
    if (Array.isArray(part)) return join('[', part.map(write), ']');
    if (typeof part !== 'object' || part === null) return JSON.stringify(part);
    const members = Object.entries(part).filter(([, inner]) => inner !== undefined);
    const ordered = happens(oddity.reordered)
      ? members
          .map((member) => ({ member, at: random() }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ member }) => member)
      : members;
    const all = ordered.flatMap(([key, inner]) => {
      if (!happens(oddity.repeated)) return [[key, inner] as const];
      const other = pick<unknown>([inner, null, 'x', 1, [], {}, ['a']]);
      return [[key, other] as const, [key, inner] as const].toSorted(() => random() - 0.5);
    });
    return join(
      '{',
      all.map(([key, inner]) => `${writeText(key)}${blank()}:${blank()}${write(inner)}`),
      '}',
    );
  };
  return `${blank()}${write(value)}${blank()}`;
}
