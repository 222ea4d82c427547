import { lowerAt } from '../tokens.ts';
import { clockAt, clockBehind, type Clock } from './read-clock.ts';
import type { At, Tokens } from './token-tests.ts';
import { isDash } from './token-tests.ts';

/** "10:30 p.m. (CET)" */
const LONGEST_CLOCK = 12;
const JOINTS = new Set(['to', 'until', 'till', 'through', 'thru', 'and']);
/** Before two hours these say that both are times: "from 2 to 4 p.m.". */
const OPENINGS = new Map([
  ['from', 'to'],
  ['between', 'and'],
]);
const NOON = 12;

/**
 * Two times of one day that say how long something goes on, as the first of them with the index behind the second.
 *
 *     '6 a.m.–10 p.m.', 'from 2 to 4 p.m.', 'noon to 5 p.m.'
 */
export function hoursAt(tokens: Tokens, at: number): At<Clock> | null {
  const first = clockAt(tokens, at) ?? bareHour(tokens, at);
  if (first === null || !isJoint(tokens, first.next)) return null;
  const second = clockBehind(tokens, first.next + 1);
  if (second === null) return null;
  const isBare = first.next === at + 1 && tokens[at]?.kind === 'number';
  if (isBare && !second.value.hasHalf) return null;
  const edtf =
    !first.value.isSure && second.value.hasHalf
      ? inSameHalf(first.value.edtf, second.value.edtf)
      : first.value.edtf;
  return { value: { ...first.value, edtf }, next: second.next };
}

/** Whether the time that ends before `next` is the second of two that say how long something goes on. */
export function endsHours(tokens: Tokens, at: number, next: number): boolean {
  if (!isJoint(tokens, at - 1)) return false;
  for (let from = at - 2; from >= at - LONGEST_CLOCK; from -= 1) {
    if (hoursAt(tokens, from)?.next === next) return true;
  }
  return false;
}

const isJoint = (tokens: Tokens, at: number): boolean =>
  isDash(tokens[at]) || JOINTS.has(lowerAt(tokens, at));

/** The "2" of "2-4 p.m." and "from 2 to 4 p.m.", which alone would be any number. */
function bareHour(tokens: Tokens, at: number): At<Clock> | null {
  const hour = tokens[at];
  if (hour === undefined || hour.isGlued || hour.digits === 0 || hour.digits > 2) return null;
  if (hour.number < 1 || hour.number > NOON) return null;
  const isTight =
    isDash(tokens[at + 1]) && tokens[at + 1]?.isGlued === true && tokens[at + 2]?.isGlued === true;
  const isOpened = OPENINGS.get(lowerAt(tokens, at - 1)) === lowerAt(tokens, at + 1);
  if (!isTight && !isOpened) return null;
  const edtf = `T${String(hour.number).padStart(2, '0')}:00`;
  return { value: { edtf, isSure: false, hasHalf: false }, next: at + 1 };
}

/** "2-4 p.m." begins in the afternoon, "11-2 p.m." doesn't. */
function inSameHalf(first: string, second: string): string {
  const hour = Number(first.slice(1, 3));
  const later = (hour % NOON) + (Number(second.slice(1, 3)) >= NOON ? NOON : 0);
  if (hour > NOON || `T${later}` > second.slice(0, 3)) return first;
  return `T${String(later).padStart(2, '0')}${first.slice(3)}`;
}
