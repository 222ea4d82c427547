/** The project's folder. */
export declare const projectRoot: string;

/** A sentence for the user instead of a stack of calls. */
export declare class SetupError extends Error {}

/** Throws `SetupError` where this Node.js, or the version given (`20.19.0`), is too old. */
export declare function requireNode(version?: string): void;

/** How to install, and to whom to say so. */
export interface EnsureInstalledOptions {
  readonly log: (line: string) => void;
  /** The project's folder; by default the one that this file belongs to. */
  readonly root?: string;
  /** By default `npm ci`. */
  readonly install?: (root: string) => Promise<void>;
}

/** Makes sure that `node_modules` holds what `package-lock.json` says. Throws `SetupError` where that fails. */
export declare function ensureInstalled(options: EnsureInstalledOptions): Promise<void>;

/** Why the packages must be installed, or undefined where they are as locked. */
export declare function whyInstall(root: string): Promise<string | undefined>;
