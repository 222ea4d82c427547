/** The path of a Chromium that starts, or null. */
export function findBrowser(): string | null;

/** `findBrowser`, and where there is none, installs one and says what it does; throws where that fails. */
export function ensureBrowser(options: {
  readonly log: (line: string) => void;
  readonly run: (
    command: string,
    args: readonly string[],
    env?: Readonly<Record<string, string>>,
  ) => Promise<number>;
}): Promise<string>;
