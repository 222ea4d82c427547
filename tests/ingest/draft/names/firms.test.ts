import { describe } from 'vitest';
import { expectNamed } from './expect-named.ts';

describe('firms that only their analysts show to be such', () => {
  expectNamed(
    `
Halden Brogen raised its forecast, said an analyst at Halden Brogen.
  organisation: Halden Brogen ×2
Later Halden Brogen food analyst Ann Lund left.
  organisation: Halden Brogen
  person: Ann Lund, Halden Brogen food analyst
Later Halden Brogen met an analyst.
  person: Halden Brogen
An analyst for Anna Lund left.
  person: Anna Lund
We met a strategist for Zorvan Halden. Halden left.
  person: Zorvan Halden = Halden ×2
We met a strategist with Zorvan Halden.
  organisation: Zorvan Halden
Later Lund Street traders left.
  place: Lund Street
Halden Financial left, said a broker with Halden Financial. The Halden Financial Group stayed.
  organisation: Halden Financial Group = Halden Financial ×3
`,
  );
});
