/** Longest that a subject may take for one step, such as loading. Milliseconds. */
export const STEP_LIMIT_MS = 120_000;

/** A subject took longer for a step than it may; that is a result, too. */
export class Unfinished extends Error {
  readonly step: string;

  constructor(step: string) {
    super(`${step}: not finished within ${STEP_LIMIT_MS / 1_000} s`);
    this.name = 'Unfinished';
    this.step = step;
  }
}

/** What the work gives, or `Unfinished` after the limit. */
export async function within<T>(step: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Unfinished(step)), STEP_LIMIT_MS);
  });
  // What fails after the limit has been heard of already.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
