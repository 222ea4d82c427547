/** A state that the code rules out was reached all the same: a fault of the program, never of the input. */
export class AssertionError extends Error {
  override readonly name = 'AssertionError';
}

/**
 * Ends a switch that handles every member of a union: the compiler refuses the call where one is missing.
 *
 *     switch (date.kind) { case 'point': … case 'interval': … case 'set': … default: return assertNever(date); }
 */
export function assertNever(value: never): never {
  throw new AssertionError(`Unhandled case: ${String(value)}`);
}

/** Narrows to what must be there, for instance after a check that an index is within its array. */
export function defined<T>(value: T | undefined, what = 'value'): T {
  if (value === undefined) throw new AssertionError(`Expected ${what} to be there`);
  return value;
}
