import { addBit, emptyBits, uniteBits } from '../columns/bitset.ts';

/** The events that at least so many independent sources report. */
export interface AgreementLevel {
  readonly atLeast: number;
  readonly bits: Uint32Array;
}

/** `Columns.independent` counts no further. */
const MOST_SOURCES = 255;

const kept = new WeakMap<Uint8Array, readonly AgreementLevel[]>();

/** For each number of sources that any event has, ascending, the events with as many or more; worked out once per story. */
export function agreementLevels(independent: Uint8Array): readonly AgreementLevel[] {
  const known = kept.get(independent);
  if (known !== undefined) return known;
  const own: (Uint32Array | undefined)[] = [];
  for (let event = 0; event < independent.length; event++) {
    addBit((own[independent[event]!] ??= emptyBits(independent.length)), event);
  }
  const levels: AgreementLevel[] = [];
  for (let atLeast = MOST_SOURCES; atLeast > 0; atLeast--) {
    const bits = own[atLeast];
    if (bits === undefined) continue;
    const more = levels.at(-1);
    if (more !== undefined) uniteBits(bits, more.bits);
    levels.push({ atLeast, bits });
  }
  levels.reverse();
  kept.set(independent, levels);
  return levels;
}
