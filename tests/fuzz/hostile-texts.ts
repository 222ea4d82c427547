import fc from 'fast-check';

/** Characters that mean something to one reader or another, or that hide. */
const SIGNS = [
  ...Array.from('\'"“”«»‹›„‘’()[]{}<>/\\|&;:,.-–—…=+*?!~%$#@^_` \t\n\r0129XYZTQazé'),
  '\u0000',
  '\u0085',
  '\u00ad',
  '\u0301',
  '\u200b',
  '\u200d',
  '\u202e',
  '\u2028',
  '\u2066',
  '\ufeff',
  '\ud800',
  '\udc00',
  '\u{e0041}',
  '👨‍👩‍👧',
  'ب',
  '日',
  '__proto__',
  'constructor',
  '---',
  '..',
  '%E0%A4%A',
  '</script>',
  '${x}',
];

const sign = fc.constantFrom(...SIGNS);

/** Texts of signs, of any characters, and of one piece again and again, as those are that patterns never come to an end with. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.array(sign, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .tuple(
      fc.array(sign, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 3_000 }),
      fc.array(sign, { maxLength: 4 }),
    )
    .map(([piece, times, end]) => piece.join('').repeat(times) + end.join('')),
);

/** A text with some of its characters replaced, left out, doubled or moved. */
export function mutated(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const change = fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat({ max: 30 }),
    fc.oneof(fc.constant(''), sign, hostileText),
  );
  return fc.tuple(text, fc.array(change, { maxLength: 4 })).map(([whole, changes]) =>
    changes.reduce((now, [share, length, put]) => {
      const at = Math.floor(share * now.length);
      return now.slice(0, at) + put + now.slice(at + length);
    }, whole),
  );
}
