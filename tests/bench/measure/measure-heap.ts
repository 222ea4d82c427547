import type { CDPSession } from 'playwright-core';

/** What is counted, for the results. */
export const HEAP_WORDS =
  'JavaScript objects in use, what the browser keeps for them (DOM and the like), and array buffers, of the page and each of its workers, after a collection ' +
  '(HeapProfiler.collectGarbage, then Runtime.getHeapUsage: usedSize + embedderHeapUsedSize + backingStorageSize). Pixels of canvases and layers are not in it.';

interface Usage {
  readonly usedSize: number;
  readonly embedderHeapUsedSize?: number;
  readonly backingStorageSize?: number;
}

type Send = (method: string) => Promise<unknown>;

/** A worker that does not answer within this time is busy: that is an error, not an empty heap. */
const ANSWER_LIMIT_MS = 30_000;

/** Bytes in use by the page and its workers after a collection, as `HEAP_WORDS` says. */
export class HeapMeter {
  readonly #session: CDPSession;
  readonly #workers = new Set<string>();
  readonly #answers = new Map<number, (result: unknown) => void>();
  #last = 0;

  /** Attaches to the workers that the page has and will have. */
  static async attach(session: CDPSession): Promise<HeapMeter> {
    const meter = new HeapMeter(session);
    await session.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: false,
      flatten: false,
    });
    return meter;
  }

  private constructor(session: CDPSession) {
    this.#session = session;
    session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (/worker/.test(targetInfo.type)) this.#workers.add(sessionId);
    });
    session.on('Target.detachedFromTarget', ({ sessionId }) => this.#workers.delete(sessionId));
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const { id, result } = JSON.parse(message) as { id?: number; result?: unknown };
      if (id === undefined) return;
      this.#answers.get(id)?.(result);
      this.#answers.delete(id);
    });
  }

  async measure(): Promise<{ readonly bytes: number; readonly workers: number }> {
    let bytes = await usageOf((method) => this.#session.send(method as 'Runtime.getHeapUsage'));
    for (const worker of this.#workers) bytes += await usageOf((method) => this.#ask(worker, method));
    return { bytes, workers: this.#workers.size };
  }

  #ask(sessionId: string, method: string): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`A worker did not answer ${method}.`)),
        ANSWER_LIMIT_MS,
      );
      this.#answers.set(id, (result) => {
        clearTimeout(timer);
        resolve(result);
      });
      const message = JSON.stringify({ id, method });
      this.#session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  }
}

async function usageOf(send: Send): Promise<number> {
  await send('HeapProfiler.enable');
  // What the first collection finalises is free after the second.
  await send('HeapProfiler.collectGarbage');
  await send('HeapProfiler.collectGarbage');
  const usage = (await send('Runtime.getHeapUsage')) as Usage;
  await send('HeapProfiler.disable');
  return usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0);
}
