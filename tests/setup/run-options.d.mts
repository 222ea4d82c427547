export const PROJECTS: readonly string[];

export class WrongUsage extends Error {}

export function readOptions(args: readonly string[]): {
  readonly runsChecks: boolean;
  readonly projects: readonly string[];
  readonly vitestArgs: readonly string[];
};
