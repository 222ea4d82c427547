import fc from 'fast-check';

/** How often, and from which seed on. */
export interface FuzzRuns {
  readonly seed: number;
  readonly runs: number;
  /** Runs each check; told what an input took, it can see those that never end. */
  readonly around?: (check: () => void) => void;
}

/** What came of it. */
export interface FuzzResult {
  readonly inputs: number;
  /** The failing input, as small as it could be made, with what is wrong; null where nothing was. */
  readonly failure: string | null;
}

/** Something that reads what others have written, and what must hold of it for any input. */
export interface FuzzTarget {
  readonly name: string;
  readonly run: (options: FuzzRuns) => FuzzResult;
}

/**
 * A target of the fuzz runs.
 *
 * @param check Throws where something doesn't hold: that it throws nothing else is part of what is checked.
 */
export function fuzzTarget<T>(
  name: string,
  arbitrary: fc.Arbitrary<T>,
  check: (input: T) => void,
): FuzzTarget {
  return {
    name,
    run: ({ seed, runs, around = (work) => work() }) => {
      const details = fc.check(
        fc.property(arbitrary, (input) => around(() => check(input))),
        { seed, numRuns: runs },
      );
      return {
        inputs: details.numRuns + details.numShrinks,
        failure: details.failed
          ? `${String(details.errorInstance)}\n${fc.defaultReportMessage(details) ?? 'failed'}`
          : null,
      };
    },
  };
}

/** Fails with what was expected. */
export function holds(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(what);
}

/** What some work gives, or null where it throws an error of one kind; any other is thrown on. */
export function orNull<T>(work: () => T, kind: abstract new (...given: never[]) => Error): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof kind) return null;
    throw error;
  }
}
