/** Runs a command with its output shown, no input, and gives its exit code; 127 where it cannot be started. */
export function run(
  command: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<number>;

/** Ends all children and what they started, at first politely. */
export function killChildren(): Promise<void>;
