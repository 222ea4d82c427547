import { describe } from 'vitest';
import { expectNamed } from './expect-named.ts';

describe('what stands before a name and is none of it', () => {
  expectNamed(
    `
They filmed Methodist Anna Lund. Anna Lund left.
  person: Anna Lund, Methodist ×2
Later Scotsman Tom Ek and Mathematician Anna Lund met.
  person: Tom Ek, Scotsman
  person: Anna Lund, Mathematician
Later Christian Tom Ek met Carpenter Hall and Senator Anna Lund.
  person: Tom Ek, Christian
  place: Carpenter Hall
  person: Anna Lund, Senator
A video featuring pianist Anna Lund was shown.
  person: Anna Lund, pianist
Lund, Ek and Bergen say their leaders left.
  other: Ek
  other: Bergen
Anna Lund, Chairman and President of Tamber, left.
  person: Anna Lund, Chairman and President of Tamber
  other: Tamber
He read it in the Sydney Morning Herald and the Halden Gazette.
  organisation: Sydney Morning Herald
  organisation: Halden Gazette
`,
  );
});
