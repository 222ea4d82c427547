/** A thread as those have it who speak with it. */
export interface Thread<To, From> {
  readonly post: (message: To, transfer?: Transferable[]) => void;
  readonly terminate: () => void;
  /** Hears what the thread says; to be set by whoever listens. */
  heard: (message: From) => void;
  /** Hears that its script didn't come, or what it failed of. */
  failed: (why: string) => void;
  /** What it failed of before anybody listened; null where it didn't. */
  readonly failure: () => string | null;
}
