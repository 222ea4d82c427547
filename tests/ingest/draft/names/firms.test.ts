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

describe('firms that only what they do shows to be such', () => {
  expectNamed(
    `
Halden Brogen, which makes pumps, left. Bo Ek wrote to Halden Brogen.
  organisation: Halden Brogen ×2
  person: Bo Ek
Halden Brogen, which is based by the sea, left.
  organisation: Halden Brogen
Halden Brogen shares fell on Monday.
  organisation: Halden Brogen
Halden Brogen said its profit rose.
  organisation: Halden Brogen
Halden Brogen announced late on Monday that it will close a mill.
  organisation: Halden Brogen
Halden Brogen said it plans to leave.
  organisation: Halden Brogen
Halden Brogen shares a house.
  person: Halden Brogen
Halden Brogen said it was raining.
  person: Halden Brogen
Halden Brogen said it would rain.
  person: Halden Brogen
Halden Brogen said its profit rose. Brogen smiled.
  person: Halden Brogen = Brogen ×2
Mr Halden Brogen left. Halden Brogen said its profit rose.
  person: Halden Brogen ×2
Anna Brogen said its profit rose.
  person: Anna Brogen
Libya said it plans to leave.
  place: Libya
`,
  );
});
