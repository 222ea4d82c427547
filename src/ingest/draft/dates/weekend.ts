import type { Direction, Reading } from './reading.ts';

/** The weekend whose Saturday the verb's tense asks for. */
export const weekend = (direction: Direction): Reading => ({
  kind: 'unit-around',
  unit: 'weekend',
  of: { kind: 'weekday', weekday: SATURDAY, direction, anchor: 'published' },
});
const SATURDAY = 6;
