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
