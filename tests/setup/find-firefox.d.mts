/** The path of a Firefox that starts, or null. */
export function findFirefox(): string | null;

/** `findFirefox`, and where there is none, tries to install one; never throws. */
export function ensureFirefox(options: {
  readonly log: (line: string) => void;
  readonly run: (command: string, args: readonly string[]) => Promise<number>;
}): Promise<
  { readonly path: string; readonly reason: null } | { readonly path: null; readonly reason: string }
>;
